import type { ProcedureAction } from '@lotrinh/contracts';
import { openPlanWorld } from '../../../test/support/plans.js';
import { anActor, type TestUnit } from '../../../test/support/plan-world.js';
import type { Actor } from '../../platform/auth/actor.js';
import { DomainError } from '../../platform/errors/domain-error.js';
import type { ProcedureService } from './procedure.service.js';

const system = { system: 'test' };

let w: Awaited<ReturnType<typeof openPlanWorld>>;
let procedures: ProcedureService;
let people: Record<'head' | 'coordinating' | 'office' | 'deputy' | 'minister' | 'registry', Actor>;

beforeAll(async () => {
  w = await openPlanWorld();
  procedures = w.procedures;
  const seat = (name: string, unit: TestUnit, key: 'plan.confirm' | 'plan.decide' | 'plan.initial') =>
    anActor(w.db, name, unit, { 'plan.read': [w.ministry], [key]: [w.ministry] });
  people = {
    head: await seat('Giám đốc', w.centre, 'plan.confirm'),
    coordinating: await seat('Vụ trưởng', w.finance, 'plan.initial'),
    office: await anActor(w.db, 'Văn phòng', w.finance, {
      'plan.read': [w.ministry],
      'plan.check_form': [w.ministry],
    }),
    deputy: await seat('Thứ trưởng', w.ministry, 'plan.decide'),
    minister: await anActor(w.db, 'Bộ trưởng', w.ministry, {
      'plan.read': [w.ministry],
      'plan.decide_head': [w.ministry],
    }),
    registry: await anActor(w.db, 'Văn thư số', w.finance, { 'plan.read': [w.ministry], 'plan.number': [w.ministry] }),
  };
});

afterAll(() => w.close());

const get = (actor: Actor, versionId: string) => w.asActor(actor, () => procedures.get(actor, versionId));

async function act(actor: Actor, versionId: string, action: ProcedureAction, opinion: string | null = null) {
  const { lockVersion } = await get(actor, versionId);
  return procedures.act(actor, { versionId, lockVersion, action, opinion });
}

async function number(versionId: string, documentNumber: string, opinion: string | null = null) {
  const { lockVersion } = await get(people.registry, versionId);
  const move = { versionId, lockVersion, documentNumber, issuedOn: '2026-11-20', opinion };
  return procedures.assignNumber(people.registry, move);
}

/** A draft that the ministry will issue, brought as far as the named turn. */
async function walkedTo(turn: 'unit-head' | 'submit' | 'office' | 'deputy' | 'registry'): Promise<string> {
  const { versionId } = await w.drafted();
  const moves: [string, Actor, ProcedureAction][] = [
    ['unit-head', w.author, 'SEND_TO_UNIT_HEAD'],
    ['submit', people.head, 'AGREE'],
    ['office', w.author, 'SUBMIT'],
    ['deputy', people.office, 'AGREE'],
    ['registry', people.deputy, 'SIGN'],
  ];
  for (const [to, actor, action] of moves) {
    await act(actor, versionId, action);
    if (to === turn) break;
  }
  return versionId;
}

const codeOf = (work: Promise<unknown>) =>
  work.then(
    () => 'done',
    (error: unknown) => (error instanceof DomainError ? error.code : String(error)),
  );

const trail = (versionId: string) =>
  w.db.read(system, async () => {
    const events = await w.db.query<{ action: string }>(
      "select action from audit_event where entity_id = $1 and action like 'procedure.%' order by id",
      [versionId],
    );
    return events.map(({ action }) => action);
  });

const versionOf = (versionId: string) =>
  w.db.read(system, () =>
    w.db.get<Record<string, string | null>>(
      'select state, signer_name, signer_capacity, document_number, content_sha256 from plan_version where id = $1',
      [versionId],
    ),
  );

describe('the way of a ministry plan', () => {
  it('begins with a plan in which the check finds nothing that blocks', async () => {
    const { versionId } = await w.drafted({}, { ...w.content(), tasks: [] });
    const refused = act(w.author, versionId, 'SEND_TO_UNIT_HEAD');
    await expect(refused).rejects.toMatchObject({
      code: 'plan.not_ready',
      fields: expect.arrayContaining([expect.objectContaining({ rule: 'plan.tasks_missing' })]) as unknown,
    });
    expect(await get(w.author, versionId)).toMatchObject({ state: 'DRAFTING', round: 0, decisions: [] });
    expect(await trail(versionId)).toEqual([]);
  });

  it('goes from its drafter to its release, each step by its own person, one event a step', async () => {
    const versionId = await walkedTo('registry');
    expect(await get(people.registry, versionId)).toMatchObject({
      state: 'SIGNED',
      actions: ['ASSIGN_NUMBER', 'REFUSE_FORM'],
    });
    await number(versionId, '77/QĐ-BM');
    const released = await act(people.registry, versionId, 'RELEASE');
    expect(released).toMatchObject({ state: 'ISSUED', documentNumber: '77/QĐ-BM', actions: [] });
    expect(released.decisions.map(({ action, personName }) => [action, personName])).toEqual([
      ['RELEASE', 'Văn thư số'],
      ['ASSIGN_NUMBER', 'Văn thư số'],
      ['SIGN', 'Thứ trưởng'],
      ['AGREE', 'Văn phòng'],
      ['SUBMIT', 'Người soạn'],
      ['AGREE', 'Giám đốc'],
      ['SEND_TO_UNIT_HEAD', 'Người soạn'],
    ]);
    expect(await versionOf(versionId)).toMatchObject({
      state: 'ISSUED',
      signer_name: 'Thứ trưởng',
      signer_capacity: 'KT. BỘ TRƯỞNG',
      content_sha256: expect.stringMatching(/^[0-9a-f]{64}$/) as string,
    });
    expect(await trail(versionId)).toEqual([
      'procedure.sent_to_unit_head',
      'procedure.agreed',
      'procedure.submitted',
      'procedure.agreed',
      'procedure.signed',
      'procedure.number_assigned',
      'procedure.released',
    ]);
    // The issuing agency reads it from now on.
    const plan = await w.asActor(w.reader, () => w.plans.list(w.reader, { page: 1, size: 50 }));
    expect(plan.items.some((row) => row.versionId === versionId)).toBe(true);
  });

  it('shows each step with who may do it, who did it and since when', async () => {
    const versionId = await walkedTo('office');
    const { steps, ownStepKey, actions } = await get(people.coordinating, versionId);
    expect(steps.map(({ key, state, doneBy }) => [key, state, doneBy])).toEqual([
      ['unit-head', 'DONE', 'Giám đốc'],
      ['coordinating-unit', 'OPEN', null],
      ['office', 'CURRENT', null],
      ['deputy', 'WAITING', null],
      ['head', 'WAITING', null],
    ]);
    expect([ownStepKey, actions]).toEqual(['coordinating-unit', ['AGREE', 'RETURN']]);
    // Nobody waits for an optional step.
    const moved = await act(people.office, versionId, 'AGREE');
    expect(moved.steps[1]).toMatchObject({ key: 'coordinating-unit', state: 'PASSED' });
  });

  it('returns with an opinion, is worked on, and begins again', async () => {
    const versionId = await walkedTo('deputy');
    expect(await codeOf(act(people.deputy, versionId, 'RETURN', '  '))).toBe('procedure.opinion_required');
    const returned = await act(people.deputy, versionId, 'RETURN', 'Nêu rõ thời hạn của nhiệm vụ 2.');
    expect(returned.state).toBe('RETURNED');
    expect(returned.decisions[0]).toMatchObject({ action: 'RETURN', opinion: 'Nêu rõ thời hạn của nhiệm vụ 2.' });
    await editFirstTask(versionId);
    const again = await act(w.author, versionId, 'SEND_TO_UNIT_HEAD');
    expect(again).toMatchObject({ state: 'UNIT_CHECK', round: 2 });
    expect(again.steps[0]).toMatchObject({ state: 'CURRENT', doneBy: null });
  });

  it('goes straight back to the signer who agreed with changes', async () => {
    const versionId = await walkedTo('deputy');
    await act(people.deputy, versionId, 'AGREE_WITH_CHANGES', 'Bổ sung nguồn vốn.');
    await editFirstTask(versionId);
    const back = await act(w.author, versionId, 'SUBMIT');
    expect(back).toMatchObject({ state: 'SUBMITTED', round: 2 });
    expect(back.steps.map(({ state }) => state)).toEqual(['DONE', 'PASSED', 'DONE', 'CURRENT', 'WAITING']);
    expect((await act(people.deputy, versionId, 'SIGN')).state).toBe('SIGNED');
  });

  it('is signed by the head where the deputy refers it', async () => {
    const versionId = await walkedTo('deputy');
    await act(people.deputy, versionId, 'REFER');
    expect(await codeOf(act(people.deputy, versionId, 'SIGN'))).toBe('procedure.not_your_turn');
    await act(people.minister, versionId, 'SIGN');
    expect(await versionOf(versionId)).toMatchObject({ signer_name: 'Bộ trưởng', signer_capacity: null });
  });

  it('is taken back by its drafter until the person whose turn it is has opened it', async () => {
    const versionId = await walkedTo('unit-head');
    expect((await get(w.author, versionId)).actions).toEqual(['RECALL']);
    await procedures.see(people.head, versionId);
    await procedures.see(people.head, versionId);
    expect((await get(w.author, versionId)).actions).toEqual([]);
    expect(await codeOf(act(w.author, versionId, 'RECALL'))).toBe('procedure.not_possible');
    expect(await trail(versionId)).toEqual(['procedure.sent_to_unit_head', 'procedure.opened']);
    const other = await walkedTo('unit-head');
    expect((await act(w.author, other, 'RECALL')).state).toBe('REVISING');
  });
});

async function editFirstTask(versionId: string): Promise<void> {
  const [task] = await w.asActor(w.author, () => w.items.tasks(w.author, versionId));
  const { id: _, itemId, lockVersion, position: __, source: ___, sectionItemId, parentItemId, ...values } = task!;
  const place = { sectionItemId, parentItemId, printedId: null, printedText: null, partOfItemId: null };
  const change = { itemId, lockVersion, values: { ...values, name: 'Đã sửa' }, place, source: null, afterItemId: null };
  const [outcome] = await w.rows.saveTasks(w.author, versionId, [change]);
  expect(outcome).toMatchObject({ result: 'SAVED' });
}

describe('what was sent', () => {
  it('stands still until it comes back, by the services and by the database', async () => {
    const versionId = await walkedTo('office');
    expect(await codeOf(editFirstTask(versionId))).toBe('plan.not_editable');
    expect(await codeOf(w.plans.deleteDraft(w.author, versionId))).toBe('plan.not_editable');
    const write = (sql: string) => codeOf(w.db.write(w.author, () => w.db.query(sql, [versionId])));
    expect(await write("update plan_task set name = 'x' where version_id = $1")).toBe('plan.not_editable');
    expect(await write('delete from plan_target where version_id = $1')).toBe('plan.not_editable');
    expect(await write("update plan_version set title = 'x' where id = $1")).toBe('plan.not_editable');
  });

  it('cannot be signed once it differs from what was submitted', async () => {
    const versionId = await walkedTo('deputy');
    await w.db.write(system, () =>
      w.db.query("update plan_submission set content_sha256 = repeat('0', 64) where version_id = $1", [versionId]),
    );
    expect(await codeOf(act(people.deputy, versionId, 'SIGN'))).toBe('procedure.content_changed');
  });
});

describe('one person, one part', () => {
  it('lets nobody decide on what they wrote, nor at two steps', async () => {
    const both = await anActor(w.db, 'Kiêm nhiệm', w.centre, {
      'plan.read': [w.ministry],
      'plan.write': [w.ministry],
      'plan.confirm': [w.ministry],
      'plan.decide': [w.ministry],
    });
    const { versionId } = await w.contents.createPlan(both, w.planInput(), w.content());
    await act(both, versionId, 'SEND_TO_UNIT_HEAD');
    expect(await get(both, versionId)).toMatchObject({ isBarred: true, ownStepKey: 'unit-head', actions: ['RECALL'] });
    expect(await codeOf(act(both, versionId, 'AGREE'))).toBe('procedure.four_eyes');

    const other = await walkedTo('unit-head');
    await act(both, other, 'AGREE');
    await act(w.author, other, 'SUBMIT');
    await act(people.office, other, 'AGREE');
    expect(await codeOf(act(both, other, 'SIGN'))).toBe('procedure.four_eyes');
    expect((await act(people.deputy, other, 'SIGN')).state).toBe('SIGNED');
  });

  it('is refused out of turn and out of sight', async () => {
    const versionId = await walkedTo('unit-head');
    expect(await codeOf(act(people.deputy, versionId, 'SIGN'))).toBe('procedure.not_your_turn');
    expect(await codeOf(act(people.registry, versionId, 'RELEASE'))).toBe('procedure.not_possible');
    expect(await codeOf(get(w.reader, versionId))).toBe('record.not_found');
    expect(await codeOf(get(w.stranger, versionId))).toBe('record.not_found');
  });
});

describe('the number', () => {
  it('is corrected with a reason, never given twice, and needed for the release', async () => {
    const versionId = await walkedTo('registry');
    const { number: taken } = await w.issued();
    expect(await codeOf(act(people.registry, versionId, 'RELEASE'))).toBe('procedure.not_possible');
    expect(await codeOf(number(versionId, taken))).toBe('plan.number_taken');
    await number(versionId, '81/QĐ-BM');
    expect(await codeOf(number(versionId, '82/QĐ-BM'))).toBe('procedure.opinion_required');
    const corrected = await number(versionId, '82/QĐ-BM', 'Chép nhầm số');
    expect(corrected).toMatchObject({ documentNumber: '82/QĐ-BM', actions: ['ASSIGN_NUMBER', 'RELEASE'] });
    expect(corrected.decisions[0]).toMatchObject({ action: 'ASSIGN_NUMBER', opinion: 'Chép nhầm số' });
  });

  it('returns for form while it has none', async () => {
    const versionId = await walkedTo('registry');
    expect((await act(people.registry, versionId, 'REFUSE_FORM', 'Thiếu nơi nhận.')).state).toBe('RETURNED');
  });
});

describe('many at once', () => {
  it('gives 50 approvals one winner, one decision and one event', async () => {
    const versionId = await walkedTo('deputy');
    const { lockVersion } = await get(people.deputy, versionId);
    const move = { versionId, lockVersion, action: 'SIGN', opinion: null } as const;
    const results = await Promise.all(Array.from({ length: 50 }, () => codeOf(procedures.act(people.deputy, move))));
    expect(results.filter((result) => result === 'done')).toHaveLength(1);
    // At the same time: in conflict. A moment later: the turn has passed. On a slow machine: no connection, or the row's lock, in time.
    const refusals = /^(done|record\.conflict|procedure\.not_your_turn|server\.busy|.*timeout.*)$/;
    expect(results.filter((result) => !refusals.test(result))).toEqual([]);
    expect((await get(people.deputy, versionId)).state).toBe('SIGNED');
    const signed = (await trail(versionId)).filter((action) => action === 'procedure.signed');
    expect(signed).toHaveLength(1);
    const { decisions } = await get(people.deputy, versionId);
    expect(decisions.filter(({ action }) => action === 'SIGN')).toHaveLength(1);
  });
});

describe('the second wall', () => {
  it('lets writing a plan never sign it, and a seat move only what is at its step', async () => {
    const versionId = await walkedTo('office');
    const update = (actor: Actor, state: string) =>
      w.db.write(actor, async () => {
        const rows = await w.db.query('update plan_version set state = $2 where id = $1 returning id', [
          versionId,
          state,
        ]);
        return rows.length;
      });
    await expect(update(w.author, 'SIGNED')).rejects.toThrow('row-level security');
    await expect(update(people.office, 'SIGNED')).rejects.toThrow('row-level security');
    expect(await update(people.head, 'RETURNED')).toBe(0);
    expect(await update(people.registry, 'ISSUED')).toBe(0);
    expect(await update(w.reader, 'RETURNED')).toBe(0);
  });

  it('keeps decisions as they were written, and from those who may not follow', async () => {
    const versionId = await walkedTo('office');
    await expect(
      w.db.write(people.head, () => w.db.query('delete from plan_decision where version_id = $1', [versionId])),
    ).rejects.toThrow('permission denied');
    const seen = await w.asActor(w.reader, () =>
      w.db.query('select 1 from plan_decision union all select 1 from plan_submission'),
    );
    expect(seen).toEqual([]);
  });
});
