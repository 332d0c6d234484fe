import { screen, waitFor, within } from '@testing-library/react';
import type { PlanFindingView, PlanVersionView, PlanView } from '@lotrinh/contracts';
import { session } from '../../../shared/lib/session.js';
import { openPage } from '../../../testing/open-page.js';
import { aGrant, aMe, refuse, startTestServer } from '../../../testing/server.js';
// A chunk of its own; here before the first test, so that none waits for it.
import './plan-page.js';

const planId = '01900000-0000-7000-8000-000000000001';
const versionId = '01900000-0000-7000-8000-000000000002';
const taskId = '01900000-0000-7000-8000-000000000003';

const counts: PlanVersionView['counts'] = {
  ...{ sections: 0, targets: 0, targetSentences: 0, tasks: 1, funding: 0, bases: 0, duties: 0 },
  ...{ targetsWithoutValue: 0, targetsWithoutYear: 0, targetsWithoutOwner: 0, targetsComplete: 0 },
  ...{ tasksWithoutLead: 1, tasksWithoutTime: 0, tasksWithoutCost: 0, tasksComplete: 0, unknownUnits: 0 },
};
const aVersion = (change: Partial<PlanVersionView> = {}): PlanVersionView => ({
  ...{ id: versionId, n: 1, title: 'Kế hoạch thử', state: 'DRAFTING', standing: 'DRAFTING', documentType: null },
  ...{ documentNumber: null, numberUnknownReason: null, issuedOn: null, issuer: { id: 'bo', name: 'Bộ Thử' } },
  ...{ issuingAuthority: null, place: null, signerName: null, signerPosition: null, signerCapacity: null },
  ...{ amendsVersionId: null, amendmentType: null, amendmentCause: null, copiedFromVersionId: null },
  ...{ extendsTo: null, amendments: 0, contentSha256: null, recordedAt: null, updatedAt: '2026-11-21T02:14:00Z' },
  ...{ updatedBy: 'Trần Thị Bình', lockVersion: 1, counts, completeness: 0, files: [], frameworkId: null },
  ...change,
});
const aPlan = (change: Partial<PlanView> = {}): PlanView => ({
  ...{ id: planId, title: 'Kế hoạch thử', kind: 'ANNUAL', unit: { id: 'tt', name: 'Trung tâm' } },
  ...{ agency: { id: 'bo', name: 'Bộ Thử' }, periodStart: 2026, periodEnd: 2026, orientationTo: null },
  ...{ origin: 'AUTHORED', restriction: 'NONE', currentVersionId: versionId },
  ...{ mayWrite: true, mayRecord: false, mayFollow: true, mayAmend: false, parent: null, predecessor: null },
  versions: [aVersion()],
  ...change,
});

const aFinding = (change: Partial<PlanFindingView> = {}): PlanFindingView => ({
  ...{ fingerprint: 'a'.repeat(16), rule: 'task.lead_missing', severity: 'BLOCK', mayAcknowledge: true },
  ...{ table: 'TASKS', itemId: taskId, params: { words: 'Mở cổng dữ liệu' }, acknowledgement: null },
  ...change,
});
const advice = aFinding({
  ...{ fingerprint: 'b'.repeat(16), rule: 'basis.none', severity: 'ADVISE', table: 'BASES', itemId: null, params: {} },
});
const page = (...items: PlanFindingView[]) => ({
  planFindings: {
    ...{ items, total: items.length, page: 1, size: 100 },
    open: items.filter(({ severity, acknowledgement }) => severity === 'BLOCK' && acknowledgement === null).length,
    advice: items.filter(({ severity }) => severity === 'ADVISE').length,
  },
});

const base = (plan: PlanView = aPlan()) => ({
  'POST /api/session/refresh': () => aGrant(aMe({ permissions: ['plan.read', 'plan.write'] })),
  'query Plan': () => ({ plan }),
});
const address = `/ke-hoach/${planId}?muc=ra-soat`;

beforeEach(() => {
  session.reset();
  localStorage.clear();
});

describe('the check before submission', () => {
  it('groups what blocks and what is advised, counts the open ones on its tab and leads to the row', async () => {
    startTestServer({
      ...base(),
      'query PlanFindings': () => page(aFinding(), advice),
      'query PlanTasks': () => ({ planTasks: [] }),
    });
    const { user, address: at } = openPage(address);
    const block = await screen.findByRole('region', { name: 'Phải sửa (1)' });
    expect(within(block).getByText('Nhiệm vụ chưa có đơn vị chủ trì: “Mở cổng dữ liệu”.')).toBeTruthy();
    const advised = screen.getByRole('region', { name: 'Nên xem lại (1)' });
    expect(within(advised).getByText('Kế hoạch chưa nêu căn cứ pháp lý nào.')).toBeTruthy();
    expect(within(advised).queryByRole('button', { name: 'Ghi lý do' })).toBeNull();
    expect(screen.getByRole('tab', { name: 'Rà soát (1)' })).toBeTruthy();

    await user.click(within(block).getByRole('link', { name: 'Đến chỗ này' }));
    await waitFor(() => {
      expect(at()).toContain('muc=nhiem-vu');
    });
    expect(at()).toContain(`dong=${taskId}`);
  });

  it('takes a reason and shows it, and lets it be taken back', async () => {
    const acknowledgement = { reason: 'Giao sau khi kiện toàn', by: 'Trần Thị Bình', at: '2026-11-21T02:14:00Z' };
    let found = aFinding();
    const sent: unknown[] = [];
    startTestServer({
      ...base(),
      'query PlanFindings': () => page(found),
      'mutation AcknowledgePlanFinding': ({ variables }) => {
        sent.push(variables);
        found = aFinding({ acknowledgement });
        return { acknowledgePlanFinding: found };
      },
      'mutation ReopenPlanFinding': () => {
        found = aFinding();
        return { reopenPlanFinding: found };
      },
    });
    const { user } = openPage(address);
    await user.click(await screen.findByRole('button', { name: 'Ghi lý do' }));
    const dialog = await screen.findByRole('dialog', { name: 'Ghi lý do' });
    await user.type(within(dialog).getByRole('textbox'), ` ${acknowledgement.reason} `);
    await user.click(within(dialog).getByRole('button', { name: 'Lưu lý do' }));
    expect(
      await screen.findByText('Lý do giữ nguyên: Giao sau khi kiện toàn (Trần Thị Bình, 09:14 21/11/2026)'),
    ).toBeTruthy();
    expect(sent).toEqual([{ versionId, fingerprint: 'a'.repeat(16), reason: acknowledgement.reason }]);
    expect(screen.getByText('Không còn điểm nào ngăn việc trình.')).toBeTruthy();
    expect(screen.getByRole('tab', { name: 'Rà soát' })).toBeTruthy();

    await user.click(screen.getByRole('button', { name: 'Bỏ lý do' }));
    expect(await screen.findByRole('button', { name: 'Ghi lý do' })).toBeTruthy();
  });

  it('says why a reason was not taken and keeps what was typed', async () => {
    startTestServer({
      ...base(),
      'query PlanFindings': () => page(aFinding()),
      'mutation AcknowledgePlanFinding': () => refuse(409, 'check.finding_gone'),
    });
    const { user } = openPage(address);
    await user.click(await screen.findByRole('button', { name: 'Ghi lý do' }));
    const dialog = await screen.findByRole('dialog', { name: 'Ghi lý do' });
    await user.type(within(dialog).getByRole('textbox'), 'Có lý do');
    await user.click(within(dialog).getByRole('button', { name: 'Lưu lý do' }));
    expect(await within(dialog).findByText(/không còn hoặc đã thay đổi/)).toBeTruthy();
    expect(within(dialog).getByRole<HTMLTextAreaElement>('textbox').value).toBe('Có lý do');
  });

  it('offers no reason for what must be mended, and none to readers', async () => {
    startTestServer({
      ...base(),
      'query PlanFindings': () => page(aFinding({ rule: 'plan.empty', mayAcknowledge: false, params: {} })),
    });
    openPage(address);
    expect(await screen.findByText('Kế hoạch chưa có chỉ tiêu và nhiệm vụ nào.')).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Ghi lý do' })).toBeNull();
  });

  it('says so where nothing was found, and where the list cannot be had', async () => {
    const server = startTestServer({ ...base(), 'query PlanFindings': () => page() });
    const { unmount } = openPage(address);
    expect(await screen.findByRole('heading', { name: 'Không có điểm nào phải sửa' })).toBeTruthy();
    unmount();
    server.on({ 'query PlanFindings': () => refuse(503, 'server.busy') });
    openPage(address);
    expect(await screen.findByRole('button', { name: 'Thử lại' })).toBeTruthy();
  });
});

it('lists on a draft what the plan before missed, and how that was evaluated', async () => {
  startTestServer({
    ...base(),
    'query PlanChildren': () => ({ plans: { items: [], total: 0 } }),
    'query PlanDroppedTargets': () => ({
      planDroppedTargets: [
        {
          itemId: 'i1',
          phrase: 'Hồ sơ trực tuyến',
          comparator: 'gte',
          value: '80',
          valueMax: null,
          unit: '%',
          targetYear: 2025,
          verdict: 'NOT_MET',
          note: 'Thiếu kinh phí',
          isCarried: true,
        },
      ],
    }),
    'query PlanEvaluationBefore': () => ({
      planEvaluationBefore: { planId, title: 'Kế hoạch trước', results: 'Hoàn thành một nửa', lessons: null },
    }),
  });
  openPage(`/ke-hoach/${planId}`);
  await screen.findByRole('heading', { name: 'Chỉ tiêu của kế hoạch trước cần xem lại' });
  screen.getByText('Hồ sơ trực tuyến: ít nhất 80%');
  screen.getByText('Chưa đạt');
  screen.getByText('Thiếu kinh phí; đã có trong kế hoạch này');
  await screen.findByText('Hoàn thành một nửa');
});
