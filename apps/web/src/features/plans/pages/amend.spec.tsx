import { screen, within } from '@testing-library/react';
import type { PlanVersionView, PlanView } from '@lotrinh/contracts';
// The page is a chunk of its own: loaded here, it takes none of the first test's time.
import './plan-page.js';
import { session } from '../../../shared/lib/session.js';
import { openPage } from '../../../testing/open-page.js';
import { aGrant, aMe, refuse, startTestServer } from '../../../testing/server.js';

const planId = '00000000-0000-4000-8000-000000000001';
const issued = '00000000-0000-4000-8000-00000000000a';
const draft = '00000000-0000-4000-8000-00000000000b';

const aVersion = (change: Partial<PlanVersionView>): PlanVersionView => ({
  id: issued,
  n: 1,
  title: 'Kế hoạch mẫu',
  state: 'ISSUED',
  standing: 'IN_FORCE',
  documentType: null,
  documentNumber: '1/QĐ-BM',
  numberUnknownReason: null,
  issuedOn: '2026-01-15',
  issuer: { id: 'bo', name: 'Bộ Mẫu' },
  issuingAuthority: null,
  place: null,
  signerName: null,
  signerPosition: null,
  signerCapacity: null,
  amendsVersionId: null,
  amendmentType: null,
  amendmentCause: null,
  copiedFromVersionId: null,
  extendsTo: null,
  amendments: 0,
  frameworkId: null,
  contentSha256: null,
  recordedAt: null,
  updatedAt: '2026-01-15T02:00:00.000Z',
  updatedBy: 'Người soạn',
  lockVersion: 1,
  counts: {
    sections: 0,
    targets: 0,
    targetSentences: 0,
    tasks: 0,
    funding: 0,
    bases: 0,
    duties: 0,
    targetsWithoutValue: 0,
    targetsWithoutYear: 0,
    targetsWithoutOwner: 0,
    targetsComplete: 0,
    tasksWithoutLead: 0,
    tasksWithoutTime: 0,
    tasksWithoutCost: 0,
    tasksComplete: 0,
    unknownUnits: 0,
  },
  completeness: null,
  files: [],
  ...change,
});
const amending = aVersion({
  id: draft,
  n: 2,
  state: 'DRAFTING',
  standing: 'DRAFTING',
  documentNumber: null,
  issuedOn: null,
  amendsVersionId: issued,
  amendmentType: 'EXTEND',
  amendmentCause: 'Chậm bố trí vốn',
  copiedFromVersionId: issued,
  extendsTo: 2027,
});
const aPlan = (versions: PlanVersionView[]): PlanView => ({
  id: planId,
  title: 'Kế hoạch mẫu',
  kind: 'ANNUAL',
  unit: { id: 'tt', name: 'Trung tâm' },
  agency: { id: 'bo', name: 'Bộ Mẫu' },
  periodStart: 2026,
  periodEnd: 2026,
  orientationTo: null,
  origin: 'RECORDED',
  restriction: 'NONE',
  currentVersionId: issued,
  parent: null,
  predecessor: null,
  mayWrite: false,
  mayRecord: false,
  mayFollow: true,
  mayAmend: true,
  versions,
});

function open(handlers: Record<string, (request: { variables: unknown }) => unknown>, search = '') {
  const server = startTestServer({
    'POST /api/session/refresh': () => aGrant(aMe({ permissions: ['plan.write'] })),
    'query Plan': () => ({ plan: aPlan([aVersion({})]) }),
    'query PlanChildren': () => ({ plans: { items: [], total: 0 } }),
    ...handlers,
  });
  return { server, ...openPage(`/ke-hoach/${planId}${search}`) };
}

beforeEach(() => {
  session.reset();
});

it('begins an amendment with its type, cause and new last year, and opens the draft', async () => {
  const sent: unknown[] = [];
  const { user, server, address } = open({
    'mutation BeginAmendment': ({ variables }) => {
      sent.push(variables);
      server.on({ 'query Plan': () => ({ plan: aPlan([aVersion({}), amending]) }) });
      return { beginAmendment: { versionId: draft } };
    },
  });
  await user.click(await screen.findByRole('button', { name: 'Điều chỉnh, bổ sung' }));
  const dialog = await screen.findByRole('dialog');
  expect(within(dialog).queryByLabelText(/Gia hạn đến năm/)).toBe(null);
  await user.click(within(dialog).getByRole('combobox', { name: /Hình thức/ }));
  await user.click(await screen.findByRole('option', { name: 'Gia hạn thời gian thực hiện' }));
  await user.type(within(dialog).getByLabelText(/Gia hạn đến năm/), '2027');
  await user.type(within(dialog).getByLabelText(/Lý do/), 'Chậm bố trí vốn');
  await user.click(within(dialog).getByRole('button', { name: 'Tạo dự thảo điều chỉnh' }));
  await screen.findByText('Gia hạn thời gian thực hiện bản 1');
  expect(sent).toEqual([{ versionId: issued, input: { type: 'EXTEND', cause: 'Chậm bố trí vốn', extendsTo: 2027 } }]);
  expect(address()).toBe(`/ke-hoach/${planId}?ban=${draft}`);
  screen.getByText('Gia hạn đến năm 2027');
  screen.getByRole('link', { name: 'Thay đổi so với bản đang thực hiện' });
});

it('says why the server refuses and keeps what was typed', async () => {
  const { user } = open({ 'mutation BeginAmendment': () => refuse(422, 'plan.amendment_open', { n: 2 }) });
  await user.click(await screen.findByRole('button', { name: 'Điều chỉnh, bổ sung' }));
  const dialog = await screen.findByRole('dialog');
  const cause = within(dialog).getByLabelText<HTMLTextAreaElement>(/Lý do/);
  await user.type(cause, 'Tăng chỉ tiêu');
  await user.click(within(dialog).getByRole('button', { name: 'Tạo dự thảo điều chỉnh' }));
  await within(dialog).findByText(/đang có dự thảo điều chỉnh \(bản 2\)/);
  expect(cause.value).toBe('Tăng chỉ tiêu');
});

it('offers no second amendment while one is drafted', async () => {
  open({ 'query Plan': () => ({ plan: aPlan([aVersion({}), amending]) }) });
  await screen.findByRole('link', { name: 'So sánh phiên bản' });
  expect(screen.queryByRole('button', { name: 'Điều chỉnh, bổ sung' })).toBe(null);
});

it('marks in the consolidated text what each decision changed, and lists what was taken out', async () => {
  const decided = aVersion({
    ...{ id: draft, n: 2, documentType: 'Quyết định', documentNumber: '9/QĐ-BM', issuedOn: '2026-06-01' },
    ...{ amendsVersionId: issued, amendmentType: 'ADJUST', copiedFromVersionId: issued },
    counts: { ...aVersion({}).counts, funding: 1 },
  });
  const line = {
    ...{
      __typename: 'PlanFunding',
      id: 'k1',
      itemId: 'k1',
      position: 1,
      source: null,
      lockVersion: 1,
      sourceSpan: null,
    },
    ...{ printed: 'Ngân sách trung ương', isTotal: false, isComposite: false, nature: null, year: null },
    ...{ currency: 'VND', amount: '5000' },
  };
  open(
    {
      'query PlanFunding': () => ({ planFunding: [line] }),
      'query Plan': () => ({ plan: aPlan([aVersion({}), decided]) }),
      'query PlanConsolidation': () => ({
        planConsolidation: {
          versionId: draft,
          marks: [{ itemId: 'k1', type: 'CHANGED', versionId: draft }],
          removed: [{ kind: 'TASK', itemId: 'n1', label: 'Tập huấn', versionId: draft }],
        },
      }),
    },
    '?muc=hop-nhat',
  );
  await screen.findByText('Bản hợp nhất (để tra cứu, không thay thế văn bản gốc)');
  screen.getByText('[1] Quyết định số 9/QĐ-BM ngày 01/06/2026 (Điều chỉnh)');
  const row = await screen.findByRole('row', { name: /Ngân sách trung ương/ });
  const mark = within(row).getByRole('link', {
    name: 'Chú thích 1: Được sửa đổi theo Quyết định số 9/QĐ-BM ngày 01/06/2026',
  });
  expect(mark.getAttribute('href')).toBe(`#v-${draft}`);
  screen.getByText('Tập huấn');
});

it('has no consolidated text where nothing was amended', async () => {
  open({});
  await screen.findByRole('tab', { name: 'Nội dung' });
  expect(screen.queryByRole('tab', { name: 'Bản hợp nhất' })).toBe(null);
});
