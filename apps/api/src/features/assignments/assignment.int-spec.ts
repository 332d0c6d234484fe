import type { AssignmentView } from '@lotrinh/contracts';
import { anActor } from '../../../test/support/plan-world.js';
import { openPlanWorld } from '../../../test/support/plans.js';
import type { Actor } from '../../platform/auth/actor.js';
import { UnitDirectoryService } from '../units/unit-directory.service.js';
import { AssignedQueries } from './assigned.queries.js';
import { AssignmentQueries } from './assignment.queries.js';
import { AssignmentService } from './assignment.service.js';

let w: Awaited<ReturnType<typeof openPlanWorld>>;
let service: AssignmentService;
let lists: AssignedQueries;
let guest: Actor;

beforeAll(async () => {
  w = await openPlanWorld();
  const units = new UnitDirectoryService(w.db, w.clock);
  service = new AssignmentService(w.db, w.clock, w.audit, w.plans, units, new AssignmentQueries(w.db));
  lists = new AssignedQueries(w.db, w.clock, units);
  guest = await anActor(w.db, 'Chuyên viên Sở', w.bureau);
});
afterAll(() => w.close());

const get = (actor: Actor, versionId: string) => w.asActor(actor, () => service.get(actor, versionId));
const first = async (actor: Actor, versionId: string): Promise<AssignmentView> =>
  (await get(actor, versionId)).assignments[0]!;
/** An issued plan and its first target. */
async function inForce() {
  const plan = await w.issued();
  const [target] = await w.asActor(w.author, () => w.items.targets(w.author, plan.versionId));
  return { ...plan, itemId: target!.itemId };
}
/** The first target of a new plan intended for the bureau and, with its own level, for the finance department. */
async function proposed(change: { versionId?: string; itemId?: string; level?: string | null } = {}) {
  const plan =
    change.versionId === undefined ? await inForce() : { versionId: change.versionId, itemId: change.itemId! };
  const item = (level: string | null) => ({ itemId: plan.itemId, kind: 'TARGET' as const, level });
  await service.propose(w.author, {
    ...{ versionId: plan.versionId, dueOn: '2026-12-01', request: 'Rà soát khả năng thực hiện' },
    units: [
      { unitId: w.bureau.id, items: [item(change.level ?? null)] },
      { unitId: w.finance.id, items: [item('ít nhất 60%')] },
    ],
  });
  return { ...plan, act: await first(w.author, plan.versionId) };
}
const assigned = async (versionId: string, documentNumber = '31/BM-TTTT') => {
  const { id, lockVersion } = await first(w.author, versionId);
  return service.assign(w.author, { assignmentId: id, lockVersion, documentNumber, issuedOn: '2026-11-20' });
};
const given = (unitId: string, actor = w.author) =>
  w.asActor(actor, async () =>
    (await lists.list(actor, { unitId, kind: 'TARGET' }, { limit: 50, offset: 0 })).items.flatMap(
      ({ given: by }) => by ?? [],
    ),
  );

describe('what is intended', () => {
  it('is seen by each unit alone, also where the plan was not addressed to it, and by those who read the unit’s plans', async () => {
    const { versionId, act } = await proposed();
    expect(act).toMatchObject({ n: 1, state: 'PROPOSED', dueOn: '2026-12-01', proposedBy: 'Người soạn' });
    expect(act.units.map(({ unitName, mayAnswer }) => [unitName, mayAnswer])).toEqual([
      ['Sở Khoa học', false],
      ['Vụ Kế hoạch - Tài chính', false],
    ]);
    const own = await get(guest, versionId);
    expect(own.mayAssign).toBe(false);
    expect(own.assignments[0]?.units).toMatchObject([{ mayAnswer: true, items: [{ words: 'mức t1', level: null }] }]);
    await expect(get(w.stranger, versionId)).rejects.toMatchObject({ code: 'record.not_found' });
  });

  it('is not in the list of what the unit was given', async () => {
    await proposed();
    expect(await given(w.bureau.id)).toEqual([]);
  });

  it('takes an opinion from the unit, which it may change until the act ends', async () => {
    const { versionId } = await proposed();
    const say = async (verdict: 'AGREE' | 'REMARKS', opinion: string | null) => {
      const [unit] = (await first(guest, versionId)).units;
      return service.answer(guest, { assignedUnitId: unit!.id, lockVersion: unit!.lockVersion, verdict, opinion });
    };
    await expect(say('REMARKS', ' ')).rejects.toMatchObject({ code: 'plan.value_invalid' });
    await say('REMARKS', 'Đề nghị giao 70%');
    await say('AGREE', null);
    const [unit] = (await first(w.author, versionId)).units;
    expect(unit).toMatchObject({ verdict: 'AGREE', opinion: null, personName: 'Chuyên viên Sở' });
    await assigned(versionId);
    await expect(say('REMARKS', 'Muộn')).rejects.toMatchObject({ code: 'assignment.ended' });
  });

  it('is withdrawn with a reason, and stays listed', async () => {
    const { versionId, act } = await proposed();
    const withdraw = (reason: string) =>
      service.withdraw(w.author, { assignmentId: act.id, lockVersion: act.lockVersion, reason });
    await expect(withdraw(' ')).rejects.toMatchObject({ code: 'plan.value_invalid' });
    await withdraw('Chờ điều chỉnh kế hoạch');
    expect(await first(w.author, versionId)).toMatchObject({ state: 'WITHDRAWN' });
    await expect(assigned(versionId)).rejects.toMatchObject({ code: 'assignment.ended' });
  });

  it.each([
    ['nothing', { units: [] }],
    ['a unit without rows', { units: [{ unitId: 'bureau', items: [] }] }],
    [
      'a row of another plan',
      { units: [{ unitId: 'bureau', items: [{ itemId: 'other', kind: 'TARGET' as const, level: null }] }] },
    ],
    ['opinions by yesterday', { dueOn: '2026-11-20' }],
  ])('is not %s', async (_what, change) => {
    const { versionId, itemId } = await inForce();
    const items = [{ itemId, kind: 'TARGET' as const, level: null }];
    const sent = { versionId, dueOn: '2026-12-01', request: null, units: [{ unitId: w.bureau.id, items }], ...change };
    const units = sent.units.map((unit) => ({
      unitId: w.bureau.id,
      items: unit.items.map((item) => ({ ...item, itemId: item.itemId === 'other' ? w.bureau.id : item.itemId })),
    }));
    await expect(service.propose(w.author, { ...sent, units })).rejects.toMatchObject({ code: 'plan.value_invalid' });
  });

  it('comes from a plan in force, by those who write for its unit', async () => {
    const { versionId } = await w.drafted();
    const units = [{ unitId: w.bureau.id, items: [{ itemId: w.bureau.id, kind: 'TARGET' as const, level: null }] }];
    const input = { versionId, dueOn: '2026-12-01', request: null, units };
    await expect(service.propose(w.author, input)).rejects.toMatchObject({ code: 'assignment.not_in_force' });
    const plan = await inForce();
    const foreign = service.propose(w.clerk, { ...input, versionId: plan.versionId });
    await expect(foreign).rejects.toMatchObject({ code: 'access.forbidden' });
  });
});

describe('what a document assigned', () => {
  it('is in the list of the unit with the document and the level', async () => {
    const { versionId } = await proposed({ level: '70%' });
    const before = (await given(w.bureau.id)).length;
    await assigned(versionId, '40/BM-TTTT');
    const after = await given(w.bureau.id, guest);
    expect(after.length).toBeGreaterThan(before);
    expect(after).toContainEqual({ level: '70%', documentNumber: '40/BM-TTTT', issuedOn: '2026-11-20' });
  });

  it('is changed by a later document on the same row and unit, and stays listed', async () => {
    const { versionId, itemId } = await proposed();
    await assigned(versionId, '41/BM-TTTT');
    await service.propose(w.author, {
      ...{ versionId, dueOn: '2026-12-01', request: null },
      units: [{ unitId: w.bureau.id, items: [{ itemId, kind: 'TARGET', level: '75%' }] }],
    });
    expect((await given(w.bureau.id)).map(({ documentNumber }) => documentNumber)).toContain('41/BM-TTTT');
    await assigned(versionId, '42/BM-TTTT');
    const numbers = (await given(w.bureau.id)).map(({ documentNumber }) => documentNumber);
    expect(numbers).toContain('42/BM-TTTT');
    expect(numbers).not.toContain('41/BM-TTTT');
    const acts = (await get(w.author, versionId)).assignments;
    expect(acts.map(({ n, units }) => [n, units.map(({ items }) => items[0]?.changedBy)])).toEqual([
      [2, [null]],
      [1, ['42/BM-TTTT', null]],
    ]);
  });

  it('is never changed, whoever asks', async () => {
    const { versionId, act } = await proposed();
    await assigned(versionId);
    await expect(assigned(versionId)).rejects.toMatchObject({ code: 'assignment.ended' });
    const rewrite = w.db.write(w.author, () =>
      w.db.query(`update assignment set document_number = '1/X' where id = $1`, [act.id]),
    );
    await expect(rewrite).rejects.toMatchObject({ code: 'assignment.ended' });
  });

  it('is refused with a date ahead', async () => {
    const { act } = await proposed();
    const input = {
      assignmentId: act.id,
      lockVersion: act.lockVersion,
      documentNumber: '9/BM',
      issuedOn: '2026-12-24',
    };
    await expect(service.assign(w.author, input)).rejects.toMatchObject({ code: 'plan.value_invalid' });
  });
});

it('shows by row-level security alone each unit its own rows, and a stranger none', async () => {
  const { act } = await proposed();
  const seen = (actor: Actor) =>
    w.db.read(actor, () =>
      w.db.get<{ units: number; items: number }>(
        `select count(distinct au.id)::int as units, count(i.id)::int as items
         from assignment_unit au left join assignment_item i on i.assignment_unit_id = au.id where au.assignment_id = $1`,
        [act.id],
      ),
    );
  expect(await seen(w.author)).toEqual({ units: 2, items: 2 });
  expect(await seen(guest)).toEqual({ units: 1, items: 1 });
  expect(await seen(w.stranger)).toEqual({ units: 0, items: 0 });
});

it('writes one audit event for each act', async () => {
  const { versionId, act } = await proposed();
  await assigned(versionId);
  const events = await w.db.read(w.author, () =>
    w.db.query<{ action: string }>(`select action from audit_event where changes ->> 'assignmentId' = $1 order by id`, [
      act.id,
    ]),
  );
  expect(events.map(({ action }) => action)).toEqual(['assignment.proposed', 'assignment.assigned']);
});
