import { screen, within } from '@testing-library/react';
import type { ItemChangeView, PlanVersionView, PlanView } from '@lotrinh/contracts';
import { session } from '../../../shared/lib/session.js';
import { openPage } from '../../../testing/open-page.js';
import { aGrant, refuse, startTestServer } from '../../../testing/server.js';

const planId = '00000000-0000-4000-8000-000000000001';
const first = '00000000-0000-4000-8000-00000000000a';
const second = '00000000-0000-4000-8000-00000000000b';

const aVersion = (change: Partial<PlanVersionView>): Partial<PlanVersionView> => ({
  title: 'Kế hoạch mẫu',
  state: 'ISSUED',
  standing: 'IN_FORCE',
  documentNumber: null,
  issuedOn: null,
  amendsVersionId: null,
  copiedFromVersionId: null,
  ...change,
});
const aPlan = (versions: Partial<PlanVersionView>[]): Partial<PlanView> => ({
  id: planId,
  title: 'Kế hoạch mẫu',
  versions: versions as PlanVersionView[],
});
const aChange = (change: Partial<ItemChangeView>): ItemChangeView => ({
  kind: 'TARGET',
  itemId: 'i1',
  type: 'CHANGED',
  isMoved: false,
  label: 'Hồ sơ trực tuyến',
  movedAfter: null,
  fields: [],
  ...change,
});

const changes = [
  aChange({
    fields: [
      { field: 'value', before: '80', after: '95.5' },
      { field: 'comparator', before: 'gte', after: null },
      { field: 'printedText', before: 'Đạt 80% hồ sơ', after: 'Đạt 95,5% hồ sơ' },
    ],
  }),
  aChange({ itemId: 'i2', type: 'MOVED', isMoved: true, label: 'Ký số', movedAfter: 'Hồ sơ trực tuyến' }),
  aChange({
    kind: 'TASK',
    itemId: 'i3',
    type: 'ADDED',
    label: 'Nâng cấp cổng',
    fields: [{ field: 'cost', before: null, after: '5000' }],
  }),
];

const twoVersions = aPlan([
  aVersion({ id: first, n: 1, documentNumber: '1/QĐ-BM', issuedOn: '2026-01-15' }),
  aVersion({ id: second, n: 2, state: 'DRAFTING', standing: 'DRAFTING', amendsVersionId: first }),
]);

function open(found: unknown, plan = twoVersions, search = '') {
  const server = startTestServer({
    'POST /api/session/refresh': () => aGrant(),
    'query Plan': () => ({ plan }),
    'query PlanComparison': () => found,
  });
  return { server, ...openPage(`/ke-hoach/${planId}/so-sanh${search}`) };
}

beforeEach(() => {
  session.reset();
});

it('compares the newest version with the one it amends and shows the old and the new of each field', async () => {
  open({ planComparison: changes });
  await screen.findByText('3 thay đổi: 1 thêm, 0 bỏ, 1 sửa, 1 chuyển chỗ');
  const [row] = within(screen.getByRole('list', { name: 'Danh sách thay đổi' })).getAllByRole('listitem');
  expect(row?.textContent).toContain('Giá trịBỏ: 80 → Thêm: 95,5');
  expect(row?.textContent).toContain('MứcBỏ: ít nhất → Thêm: (để trống)');
  expect([...(row?.querySelectorAll('del') ?? [])].map((words) => words.textContent)).toEqual([
    'Bỏ: 80',
    'Bỏ: ít nhất',
    'Bỏ: 80',
  ]);
  screen.getByText('Nay đứng sau: Hồ sơ trực tuyến');
});

it('walks the changes with N and P inside the list', async () => {
  const { user } = open({ planComparison: changes });
  const list = await screen.findByRole('list', { name: 'Danh sách thay đổi' });
  const at = () =>
    within(list)
      .getAllByRole('listitem')
      .findIndex((item) => item === document.activeElement);
  await user.click(screen.getByRole('button', { name: 'Thay đổi tiếp' }));
  expect(at()).toBe(0);
  await user.keyboard('n');
  expect(at()).toBe(1);
  await user.keyboard('np');
  expect(at()).toBe(0);
});

it('keeps the pair and the part in the address', async () => {
  const { user, address } = open({ planComparison: changes });
  await user.click(await screen.findByRole('tab', { name: 'Nhiệm vụ (1)' }));
  expect(address()).toBe(`/ke-hoach/${planId}/so-sanh?truoc=${first}&sau=${second}&muc=nhiem-vu`);
  await user.click(screen.getByRole('button', { name: 'Đổi chiều so sánh' }));
  expect(address()).toContain(`truoc=${second}&sau=${first}`);
});

it('says that two versions are identical', async () => {
  open({ planComparison: [] });
  await screen.findByText('Hai bản giống nhau');
});

it('says that one version has nothing to stand beside', async () => {
  open({ planComparison: [] }, aPlan([aVersion({ id: first, n: 1 })]));
  await screen.findByText('Kế hoạch này mới có một bản');
});

it('says what happened where a version may not be read', async () => {
  open(refuse(404, 'record.not_found'));
  await screen.findByRole('button', { name: 'Thử lại' });
});
