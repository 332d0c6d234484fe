import { screen, within } from '@testing-library/react';
import type { DerivedRowView, PlanVersionView, PlanView } from '@lotrinh/contracts';
import './derive-page.js';
import { session } from '../../../shared/lib/session.js';
import { openPage } from '../../../testing/open-page.js';
import { aGrant, aMe, refuse, startTestServer } from '../../../testing/server.js';

const planId = '00000000-0000-4000-8000-000000000001';
const versionId = '00000000-0000-4000-8000-00000000000a';
const version: Partial<PlanVersionView> = {
  id: versionId,
  n: 1,
  state: 'ISSUED',
  amendsVersionId: null,
  amendmentType: null,
  copiedFromVersionId: null,
};
const plan = (change: Partial<PlanView> = {}): Partial<PlanView> => ({
  id: planId,
  title: 'Kế hoạch 5 năm',
  unit: { id: 'tt', name: 'Trung tâm' },
  periodStart: 2100,
  periodEnd: 2101,
  currentVersionId: versionId,
  versions: [version as PlanVersionView],
  ...change,
});
const rows: DerivedRowView[] = [
  { kind: 'TARGET', itemId: 'i1', label: 'Hồ sơ trực tuyến', fate: 'LATER_MILESTONE' },
  { kind: 'TASK', itemId: 'i2', label: 'Nâng cấp cổng', fate: 'CONTINUES' },
  { kind: 'TASK', itemId: 'i3', label: 'Việc năm khác', fate: 'OUTSIDE' },
];

function open(handlers: Record<string, (request: { variables: unknown }) => unknown> = {}) {
  startTestServer({
    'POST /api/session/refresh': () => aGrant(aMe({ permissions: ['plan.write'] })),
    'query Plan': () => ({ plan: plan() }),
    'query PlanDerivation': () => ({ planDerivation: rows }),
    ...handlers,
  });
  return openPage(`/ke-hoach/${planId}/ke-hoach-nam`);
}

beforeEach(() => {
  session.reset();
});

it('proposes the rows of the year, asks why one is left out, and sends the reasons', async () => {
  const sent: unknown[] = [];
  const { user } = open({
    'mutation DerivePlan': ({ variables }) => {
      sent.push(variables);
      return refuse(409, 'plan.derived_already', { year: 2100, subject: 'Kế hoạch năm 2100' });
    },
  });
  const task = await screen.findByRole('checkbox', { name: 'Đưa vào: Nâng cấp cổng' });
  screen.getByText('Tiếp tục');
  screen.getByText('Mốc của năm sau');
  screen.getByText('1 dòng không thuộc năm 2100');
  expect(screen.queryByRole('checkbox', { name: 'Đưa vào: Việc năm khác' })).toBe(null);

  await user.click(task);
  const create = screen.getByRole('button', { name: 'Tạo dự thảo kế hoạch năm' });
  await user.click(create);
  await screen.findByText('Cần nhập: Lý do không đưa vào.');
  expect(sent).toEqual([]);

  await user.type(screen.getByRole('textbox', { name: 'Lý do không đưa vào: Nâng cấp cổng' }), 'Chờ vốn');
  await user.click(create);
  await screen.findByText(/đã có kế hoạch năm 2100 lập từ kế hoạch trên: Kế hoạch năm 2100/);
  expect(sent).toEqual([
    {
      parentVersionId: versionId,
      input: {
        year: 2100,
        unitId: 'tt',
        title: 'Kế hoạch năm 2100 thực hiện: Kế hoạch 5 năm',
        omissions: [{ itemId: 'i2', reason: 'Chờ vốn' }],
      },
    },
  ]);
});

it('asks again for another year and forgets what was left out of the one before', async () => {
  const years: unknown[] = [];
  const { user } = open({
    'query PlanDerivation': ({ variables }) => {
      years.push(variables);
      return { planDerivation: rows };
    },
  });
  await user.click(await screen.findByRole('checkbox', { name: 'Đưa vào: Nâng cấp cổng' }));
  await user.click(screen.getByRole('combobox', { name: 'Năm' }));
  await user.click(within(await screen.findByRole('listbox')).getByRole('option', { name: '2101' }));
  const again = await screen.findByRole('checkbox', { name: 'Đưa vào: Nâng cấp cổng', checked: true });
  expect(again.isConnected).toBe(true);
  expect(years).toEqual([
    { parentVersionId: versionId, year: 2100 },
    { parentVersionId: versionId, year: 2101 },
  ]);
});

it('says that a plan of one year gives none', async () => {
  open({ 'query Plan': () => ({ plan: plan({ periodEnd: 2100 }) }) });
  await screen.findByText('Chỉ kế hoạch nhiều năm đã ban hành mới lập được kế hoạch năm');
});
