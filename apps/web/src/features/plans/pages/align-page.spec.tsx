import type { AlignedTargetView } from '@lotrinh/contracts';
import { screen, within } from '@testing-library/react';
import './align-page.js';
import { session } from '../../../shared/lib/session.js';
import { openPage } from '../../../testing/open-page.js';
import { aGrant, refuse, startTestServer } from '../../../testing/server.js';

const planId = '00000000-0000-4000-8000-000000000001';
const below = '00000000-0000-4000-8000-000000000002';
const level = { comparator: 'gte', valueMax: null, unit: '%', targetYear: 2027 } as const;
const aTarget = (change: Partial<AlignedTargetView>): AlignedTargetView => ({
  ...{ itemId: 'i1', phrase: 'Hồ sơ trực tuyến', value: '80.5', carried: [], missing: [] },
  ...level,
  ...change,
});

function open(planAlignment: unknown) {
  startTestServer({
    'POST /api/session/refresh': () => aGrant(),
    'query Plan': () => ({ plan: { id: planId, title: 'Kế hoạch 5 năm' } }),
    'query PlanAlignment': () => planAlignment,
  });
  return openPage(`/ke-hoach/${planId}/doi-chieu`);
}

beforeEach(() => {
  session.reset();
});

it('shows which plans carry a target, where one falls short, and who left it out and why', async () => {
  const carried = [{ planId: below, unitName: 'Cục Mẫu', year: 2027, ...level, value: '70', isBelow: true }];
  const missing = [
    { planId: 'p3', unitName: 'Vụ Mẫu', year: 2027, reason: 'Không có đối tượng' },
    { planId: 'p4', unitName: 'Sở Mẫu', year: 2027, reason: null },
  ];
  open({ planAlignment: [aTarget({ carried, missing }), aTarget({ itemId: 'i2', phrase: 'Ký số' })] });
  const row = within(await screen.findByRole('row', { name: /Hồ sơ trực tuyến/ }));
  row.getByText('ít nhất 80,5%');
  row.getByText(/ít nhất 70%/);
  row.getByText('Thấp hơn mức trên');
  expect(row.getByRole('link', { name: 'Cục Mẫu, năm 2027' }).getAttribute('href')).toBe(`/ke-hoach/${below}`);
  row.getByText('Lý do: Không có đối tượng');
  row.getByText('Chưa ghi lý do');
  within(screen.getByRole('row', { name: /Ký số/ })).getByText('Chưa kế hoạch nào');
});

it('says what happened where the plan may not be read', async () => {
  open(refuse(404, 'record.not_found'));
  await screen.findByRole('button', { name: 'Thử lại' });
});
