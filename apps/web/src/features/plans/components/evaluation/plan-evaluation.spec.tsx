import { screen, waitFor, within } from '@testing-library/react';
import type { EvaluatedTargetView, PlanEvaluationView, PlanVersionView, PlanView } from '@lotrinh/contracts';
import { session } from '../../../../shared/lib/session.js';
import { openPage } from '../../../../testing/open-page.js';
import { aGrant, aMe, refuse, startTestServer } from '../../../../testing/server.js';
// A chunk of its own; here before the first test, so that none waits for it.
import '../../pages/plan-page.js';

const planId = '01900000-0000-7000-8000-000000000001';
const versionId = '01900000-0000-7000-8000-000000000002';

const dossier = `GET /api/plans/versions/${versionId}/dossier.zip`;

const counts: PlanVersionView['counts'] = {
  ...{ sections: 0, targets: 2, targetSentences: 2, tasks: 0, funding: 0, bases: 0, duties: 0 },
  ...{ targetsWithoutValue: 0, targetsWithoutYear: 0, targetsWithoutOwner: 0, targetsComplete: 2 },
  ...{ tasksWithoutLead: 0, tasksWithoutTime: 0, tasksWithoutCost: 0, tasksComplete: 0, unknownUnits: 0 },
};
const version: PlanVersionView = {
  ...{ id: versionId, n: 1, title: 'Kế hoạch thử', state: 'ISSUED', standing: 'IN_FORCE', documentType: null },
  ...{ documentNumber: '1/QĐ', numberUnknownReason: null, issuedOn: '2025-01-02' },
  ...{ issuer: { id: 'bo', name: 'Bộ Thử' }, issuingAuthority: null, place: null },
  ...{ signerName: null, signerPosition: null, signerCapacity: null, frameworkId: null, files: [] },
  ...{ amendsVersionId: null, amendmentType: null, amendmentCause: null, copiedFromVersionId: null },
  ...{ extendsTo: null, amendments: 0, contentSha256: null, recordedAt: null, updatedAt: '2026-01-21T02:14:00Z' },
  ...{ updatedBy: 'Trần Thị Bình', lockVersion: 4, counts, completeness: 100 },
};
const plan: PlanView = {
  ...{ id: planId, title: 'Kế hoạch thử', kind: 'ANNUAL', unit: { id: 'tt', name: 'Trung tâm' } },
  ...{ agency: { id: 'bo', name: 'Bộ Thử' }, periodStart: 2025, periodEnd: 2025, orientationTo: null },
  ...{ origin: 'AUTHORED', restriction: 'NONE', currentVersionId: versionId, versions: [version] },
  ...{ mayWrite: false, mayRecord: false, mayFollow: true, mayAmend: false, parent: null, predecessor: null },
};
const aTarget = (change: Partial<EvaluatedTargetView>): EvaluatedTargetView => ({
  ...{ itemId: 't1', phrase: 'Hồ sơ đúng hạn', comparator: null, value: null, valueMax: null, unit: null },
  ...{ targetYear: null, verdict: null, note: null },
  ...change,
});
const anEvaluation = (change: Partial<PlanEvaluationView> = {}): PlanEvaluationView => ({
  ...{ versionId, lockVersion: 1, results: 'Xong một nửa', lessons: null, updatedBy: null, updatedAt: null },
  ...{ isFinal: false, hasDossier: false, closedBy: null, closedAt: null, closeReason: null },
  ...{ mayWrite: true, mayClose: false, versionLock: 4 },
  targets: [aTarget({ verdict: 'MET' }), aTarget({ itemId: 't2', phrase: 'Cổng dữ liệu' })],
  ...change,
});

function open(evaluation: PlanEvaluationView) {
  const sent: unknown[] = [];
  const server = startTestServer({
    'POST /api/session/refresh': () => aGrant(aMe({ permissions: ['plan.read', 'plan.write'] })),
    'query Plan': () => ({ plan }),
    'query PlanChildren': () => ({ plans: { items: [], total: 0 } }),
    'query PlanSending': () => ({ planSending: null }),
    'query PlanEvaluation': () => ({ planEvaluation: evaluation }),
    'mutation SavePlanEvaluation': ({ variables }) => {
      sent.push(variables);
      return { savePlanEvaluation: evaluation };
    },
    'mutation ActOnPlan': ({ variables }) => {
      sent.push(variables);
      return { actOnPlan: { versionId } };
    },
    [dossier]: () => ({}),
  });
  return { sent, server, ...openPage(`/ke-hoach/${planId}`) };
}

beforeEach(() => {
  session.reset();
});

describe('writing what became of a plan', () => {
  it('loses no note: one without a verdict is asked for its verdict, at the field', async () => {
    const { user, sent } = open(anEvaluation());
    await user.click(await screen.findByRole('button', { name: 'Ghi tổng kết' }));
    const dialog = await screen.findByRole('dialog');
    const note = within(dialog).getByLabelText('Ghi chú cho Cổng dữ liệu');
    await user.type(note, 'Thiếu người trực');
    await user.click(within(dialog).getByRole('button', { name: 'Lưu' }));
    await within(dialog).findByText('Chọn mức đạt, nếu không ghi chú không được lưu.');
    const verdict = within(dialog).getByRole('combobox', { name: 'Mức đạt của Cổng dữ liệu' });
    expect(document.activeElement).toBe(verdict);
    expect(sent).toEqual([]);

    await user.click(verdict);
    await user.click(await screen.findByRole('option', { name: 'Chưa đạt' }));
    await user.click(within(dialog).getByRole('button', { name: 'Lưu' }));
    await waitFor(() => {
      expect(sent).toMatchObject([
        {
          input: {
            verdicts: [
              { itemId: 't1', verdict: 'MET', note: null },
              { itemId: 't2', verdict: 'NOT_MET', note: 'Thiếu người trực' },
            ],
          },
        },
      ]);
    });
  });

  it('takes the complaint back with the note', async () => {
    const { user, sent } = open(anEvaluation());
    await user.click(await screen.findByRole('button', { name: 'Ghi tổng kết' }));
    const dialog = await screen.findByRole('dialog');
    const note = within(dialog).getByLabelText('Ghi chú cho Cổng dữ liệu');
    await user.type(note, 'x');
    await user.click(within(dialog).getByRole('button', { name: 'Lưu' }));
    await within(dialog).findByText(/^Chọn mức đạt/);
    await user.clear(note);
    await waitFor(() => {
      expect(within(dialog).queryByText(/^Chọn mức đạt/)).toBeNull();
    });
    await user.click(within(dialog).getByRole('button', { name: 'Lưu' }));
    await waitFor(() => {
      expect(sent).toMatchObject([{ input: { verdicts: [{ itemId: 't1' }] } }]);
    });
  });
});

describe('evaluating it', () => {
  it('says how many targets have no verdict before it is made, and gives the keyboard back where it is not', async () => {
    const { user } = open(anEvaluation());
    expect(await screen.findByText('Hồ sơ đúng hạn')).toBeTruthy();
    expect(screen.queryByText('Cổng dữ liệu')).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Tổng kết' }));
    const dialog = await screen.findByRole('dialog');
    expect(within(dialog).getByText(/^Còn 1 trên 2 chỉ tiêu chưa đánh giá\./)).toBeTruthy();
    await user.click(within(dialog).getByRole('button', { name: 'Hủy' }));
    await waitFor(() => {
      expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Tổng kết' }));
    });
  });

  it('names them afterwards as not evaluated', async () => {
    open(anEvaluation({ isFinal: true, mayWrite: false }));
    const item = (await screen.findByText('Cổng dữ liệu', { exact: false })).closest('li');
    expect(item?.textContent).toBe('Cổng dữ liệu Chưa đánh giá');
  });
});

it('goes to a failure that no field shows', async () => {
  const { user, server } = open(anEvaluation());
  server.on({ 'mutation ActOnPlan': () => refuse(409, 'record.conflict') });
  await user.click(await screen.findByRole('button', { name: 'Tổng kết' }));
  const dialog = await screen.findByRole('dialog');
  await user.click(within(dialog).getByRole('button', { name: 'Tổng kết' }));
  const alert = await within(dialog).findByRole('alert');
  await waitFor(() => {
    expect(document.activeElement?.contains(alert)).toBe(true);
    expect(document.activeElement).not.toBe(document.body);
  });
});

describe('closing its dossier', () => {
  const evaluated = { isFinal: true, mayWrite: false, mayClose: true };
  const shut = async ({ user }: ReturnType<typeof open>) => {
    await user.click(await screen.findByRole('button', { name: 'Đóng hồ sơ' }));
    return screen.findByRole('dialog');
  };
  beforeEach(() => {
    // jsdom makes no files and follows no links.
    URL.createObjectURL = () => '#made';
    URL.revokeObjectURL = () => undefined;
  });

  it('knows of a dossier that was taken from the page a moment ago', async () => {
    const view = open(anEvaluation(evaluated));
    view.server.on({
      [dossier]: () => {
        view.server.on({
          'query PlanEvaluation': () => ({ planEvaluation: anEvaluation({ ...evaluated, hasDossier: true }) }),
        });
        return {};
      },
    });
    await screen.findByRole('button', { name: 'Đóng hồ sơ' });
    await view.user.click(screen.getByRole('button', { name: 'Tải hồ sơ' }));
    await waitFor(() => {
      expect(view.server.calls.filter((call) => call === 'query PlanEvaluation')).toHaveLength(2);
    });
    const dialog = await shut(view);
    expect(within(dialog).getByText(/^Hồ sơ đã tải sau khi tổng kết/)).toBeTruthy();
    expect(within(dialog).queryByRole('textbox')).toBeNull();
  });

  it('offers the dossier where none was taken; with it no reason is asked for or sent', async () => {
    const view = open(anEvaluation(evaluated));
    view.server.on({
      [dossier]: () => {
        view.server.on({
          'query PlanEvaluation': () => ({ planEvaluation: anEvaluation({ ...evaluated, hasDossier: true }) }),
        });
        return {};
      },
    });
    const dialog = await shut(view);
    await view.user.type(within(dialog).getByRole('textbox'), 'Lý do bỏ dở');
    await view.user.click(within(dialog).getByRole('button', { name: 'Tải hồ sơ' }));
    await within(dialog).findByText(/^Hồ sơ đã tải sau khi tổng kết/);
    await view.user.click(within(dialog).getByRole('button', { name: 'Đóng hồ sơ' }));
    await waitFor(() => {
      expect(view.sent).toEqual([{ input: { versionId, lockVersion: 4, action: 'CLOSE', opinion: null } }]);
    });
  });

  it('gives the keyboard to the heading once it is done', async () => {
    const view = open(anEvaluation({ ...evaluated, hasDossier: true }));
    const dialog = await shut(view);
    await view.user.click(within(dialog).getByRole('button', { name: 'Đóng hồ sơ' }));
    await waitFor(() => {
      expect(screen.queryByRole('dialog')).toBeNull();
    });
    expect(document.activeElement).toBe(screen.getByRole('heading', { name: 'Tổng kết kế hoạch' }));
  });
});
