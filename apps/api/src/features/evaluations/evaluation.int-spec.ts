import type { ProcedureAction, TargetVerdict } from '@lotrinh/contracts';
import { anActor } from '../../../test/support/plan-world.js';
import { openPlanWorld } from '../../../test/support/plans.js';
import type { Actor } from '../../platform/auth/actor.js';
import { newId } from '../../platform/database/id.js';

const system = { system: 'test' };

let w: Awaited<ReturnType<typeof openPlanWorld>>;
let registry: Actor;
let follower: Actor;
beforeAll(async () => {
  w = await openPlanWorld();
  const reads = { 'plan.read': [w.ministry] };
  registry = await anActor(w.db, 'Văn thư số', w.finance, { ...reads, 'plan.number': [w.ministry] });
  follower = await anActor(w.db, 'Người theo dõi', w.finance, reads);
});
afterAll(() => w.close());

const over = { periodStart: 2025, periodEnd: 2025 };
const evaluation = (actor: Actor, versionId: string) => w.asActor(actor, () => w.evaluations.get(actor, versionId));
async function act(actor: Actor, versionId: string, action: ProcedureAction, opinion: string | null = null) {
  const { lockVersion } = await w.asActor(actor, () => w.procedures.get(actor, versionId));
  return w.procedures.act(actor, { versionId, lockVersion, action, opinion });
}
async function write(versionId: string, results: string | null, verdicts: TargetVerdict[] = []) {
  const found = await evaluation(w.author, versionId);
  return w.evaluations.save(w.author, {
    ...{ versionId, lockVersion: found?.lockVersion ?? 0, results, lessons: 'Giao chỉ tiêu sớm hơn' },
    verdicts: verdicts.map((verdict, n) => ({
      itemId: found?.targets[n]?.itemId ?? '',
      verdict,
      note: `ghi chú ${n}`,
    })),
  });
}
const stateOf = async (versionId: string) =>
  (
    await w.db.read(system, () =>
      w.db.get<{ state: string }>('select state from plan_version where id = $1', [versionId]),
    )
  ).state;

describe('evaluating a plan', () => {
  it('takes words and verdicts, kept until it is made and still from then on, with its events', async () => {
    const { versionId } = await w.issued(over);
    const empty = await evaluation(w.author, versionId);
    expect(empty).toMatchObject({ lockVersion: 0, results: null, isFinal: false, mayWrite: true, mayClose: false });
    expect(empty?.targets.map(({ verdict }) => verdict)).toEqual([null, null]);
    await expect(act(w.author, versionId, 'EVALUATE')).rejects.toMatchObject({ code: 'evaluation.missing' });
    await write(versionId, null, ['MET']);
    await expect(act(w.author, versionId, 'EVALUATE')).rejects.toMatchObject({ code: 'evaluation.missing' });
    const written = await write(versionId, 'Hoàn thành một nửa', ['MET', 'NOT_MET']);
    expect(written).toMatchObject({ lockVersion: 2, results: 'Hoàn thành một nửa', updatedBy: 'Người soạn' });
    // What is being written is no part of the publication.
    expect(await evaluation(w.reader, versionId)).toBeNull();
    expect(await evaluation(follower, versionId)).toMatchObject({ mayWrite: false, results: 'Hoàn thành một nửa' });

    const { decisions } = await act(w.author, versionId, 'EVALUATE');
    expect(decisions[0]).toMatchObject({ action: 'EVALUATE', seat: 'DRAFTER', personName: 'Người soạn' });
    expect(await stateOf(versionId)).toBe('EVALUATED');
    const read = await evaluation(w.reader, versionId);
    expect(read).toMatchObject({ isFinal: true, lessons: 'Giao chỉ tiêu sớm hơn', mayWrite: false });
    expect(read?.targets.map(({ verdict, note }) => [verdict, note])).toEqual([
      ['MET', 'ghi chú 0'],
      ['NOT_MET', 'ghi chú 1'],
    ]);
    await expect(write(versionId, 'Viết lại')).rejects.toMatchObject({ code: 'evaluation.final' });
    const touched = w.db.write(w.author, () =>
      w.db.query("update plan_evaluation set results = 'x', updated_by = $2 where version_id = $1", [
        versionId,
        w.author.personId,
      ]),
    );
    await expect(touched).rejects.toMatchObject({ code: 'evaluation.final' });
    const events = await w.db.read(system, () =>
      w.db.query<{ action: string }>(
        "select action from audit_event where entity_id = $1 and (action like 'evaluation.%' or action like 'procedure.%') order by id",
        [versionId],
      ),
    );
    expect(events.map(({ action }) => action)).toEqual(['evaluation.saved', 'evaluation.saved', 'procedure.evaluated']);
  });

  it('waits until the time of the plan is over, and is for those who write for its unit', async () => {
    const running = await w.issued({ periodStart: 2026, periodEnd: 2026 });
    await expect(write(running.versionId, 'Sớm')).rejects.toMatchObject({ code: 'procedure.not_possible' });
    await expect(act(w.author, running.versionId, 'EVALUATE')).rejects.toMatchObject({
      code: 'procedure.not_possible',
    });
    const { versionId } = await w.issued(over);
    const others = { versionId, lockVersion: 0, results: 'x', lessons: null, verdicts: [] };
    await expect(w.evaluations.save(follower, others)).rejects.toMatchObject({ code: 'procedure.not_possible' });
    await expect(w.evaluations.save(w.stranger, others)).rejects.toMatchObject({ code: 'record.not_found' });
    const foreign = [{ itemId: newId(), verdict: 'MET' as const, note: null }];
    await expect(w.evaluations.save(w.author, { ...others, verdicts: foreign })).rejects.toMatchObject({
      code: 'request.invalid',
    });
    await w.evaluations.save(w.author, others);
    await expect(w.evaluations.save(w.author, others)).rejects.toMatchObject({ code: 'record.conflict' });
  });
});

describe('closing its dossier', () => {
  const evaluated = async () => {
    const { versionId } = await w.issued(over);
    await write(versionId, 'Đã xong');
    await act(w.author, versionId, 'EVALUATE');
    return versionId;
  };

  it('is for the registry, with a reason where no dossier was made since', async () => {
    const versionId = await evaluated();
    await expect(act(w.author, versionId, 'CLOSE', 'x')).rejects.toMatchObject({ code: 'procedure.not_possible' });
    await expect(act(registry, versionId, 'CLOSE')).rejects.toMatchObject({ code: 'evaluation.dossier_missing' });
    await act(registry, versionId, 'CLOSE', 'Hồ sơ giấy đã nộp lưu');
    expect(await stateOf(versionId)).toBe('CLOSED');
    expect(await evaluation(follower, versionId)).toMatchObject({
      ...{ closedBy: 'Văn thư số', closeReason: 'Hồ sơ giấy đã nộp lưu', hasDossier: false, mayClose: false },
    });
  });

  it('needs no word where the dossier was made', async () => {
    const versionId = await evaluated();
    await w.db.write(follower, () =>
      w.db.insert('plan_dossier', {
        ...{ id: newId(), version_id: versionId, sha256: 'a'.repeat(64), made_at: w.clock.now() },
        ...{ made_by: follower.personId, made_by_name: 'Người theo dõi' },
      }),
    );
    expect(await evaluation(registry, versionId)).toMatchObject({ hasDossier: true, mayClose: true });
    const { decisions } = await act(registry, versionId, 'CLOSE');
    expect(decisions[0]).toMatchObject({ action: 'CLOSE', seat: 'REGISTRY', opinion: null });
  });

  it('is no act of those who write, in the database neither', async () => {
    const versionId = await evaluated();
    const closed = w.db.write(w.author, () =>
      w.db.query("update plan_version set state = 'CLOSED' where id = $1", [versionId]),
    );
    await expect(closed).rejects.toThrow();
    expect(await stateOf(versionId)).toBe('EVALUATED');
  });
});
