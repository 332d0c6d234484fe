import type { InboxTab, PermissionKey, ProcedureAction } from '@lotrinh/contracts';
import { aScannedPage, aSeat, anActor } from '../../../test/support/plan-world.js';
import { openPlanWorld } from '../../../test/support/plans.js';
import type { Actor } from '../../platform/auth/actor.js';
import { newRequestScope } from '../../platform/database/db.js';
import { ConsultationQueries } from '../consultations/consultation.queries.js';
import { ConsultationService } from '../consultations/consultation.service.js';
import { UnitDirectoryService } from '../units/unit-directory.service.js';
import { WorkingDays } from '../reference/working-days.service.js';
import { ReportWorkService } from '../cycles/report-work.service.js';
import { InboxQueries } from './inbox.queries.js';
import { InboxService } from './inbox.service.js';

let w: Awaited<ReturnType<typeof openPlanWorld>>;
let inbox: InboxService;
let people: Record<'head' | 'coordinating' | 'office' | 'deputy' | 'secretary' | 'registry', Actor>;

beforeAll(async () => {
  w = await openPlanWorld();
  const kind = "update unit set kind = 'MINISTRY' where id = $1";
  await w.db.write({ system: 'test' }, () => w.db.query(kind, [w.ministry.id]));
  inbox = new InboxService(
    w.clock,
    new InboxQueries(w.db, w.clock),
    new WorkingDays(w.db),
    new ReportWorkService(w.db, w.clock, new UnitDirectoryService(w.db, w.clock)),
  );
  const seat = (name: string, key: PermissionKey) =>
    anActor(w.db, name, w.centre, { 'plan.read': [w.ministry], [key]: [w.ministry] });
  people = {
    head: await seat('Giám đốc', 'plan.confirm'),
    coordinating: await seat('Vụ trưởng', 'plan.initial'),
    office: await seat('Văn phòng', 'plan.check_form'),
    deputy: await seat('Thứ trưởng', 'plan.decide'),
    secretary: await seat('Thư ký', 'plan.prepare'),
    registry: await seat('Văn thư số', 'plan.number'),
  };
});

afterAll(() => w.close());

const list = (actor: Actor, tab: InboxTab) => w.asActor(actor, () => inbox.list(actor, tab, 1, 50));
const count = (actor: Actor) => w.asActor(actor, () => inbox.count(actor));

async function act(actor: Actor, versionId: string, action: ProcedureAction, opinion: string | null = null) {
  const { lockVersion } = await w.asActor(actor, () => w.procedures.get(actor, versionId));
  await w.procedures.act(actor, { versionId, lockVersion, action, opinion });
}

/** What the version is to each person: `PENDING SIGN`; those who have nothing to do with it are left out. */
async function standing(versionId: string): Promise<Record<string, string[]>> {
  const everyone = { author: w.author, reader: w.reader, stranger: w.stranger, ...people };
  const found: Record<string, string[]> = {};
  for (const [name, actor] of Object.entries(everyone)) {
    for (const tab of ['PENDING', 'COORDINATE', 'WATCH'] as const) {
      const { items } = await list(actor, tab);
      const reasons = items.filter((item) => item.versionId === versionId).map(({ reason }) => `${tab} ${reason}`);
      if (reasons.length > 0) found[name] = [...(found[name] ?? []), ...reasons];
    }
  }
  return found;
}

/** The turns of the view are those that the table of the procedure opens. */
async function expectSameTurns(versionId: string): Promise<void> {
  const { steps } = await w.asActor(w.author, () => w.procedures.get(w.author, versionId));
  const turns = await w.asActor(w.author, () =>
    w.db.query<{ key: string }>('select step_key as key from plan_turn where version_id = $1', [versionId]),
  );
  const open = steps.filter(({ state }) => state === 'CURRENT' || state === 'OPEN').map(({ key }) => key);
  expect(turns.map(({ key }) => key).sort()).toEqual(open.sort());
}

describe('work', () => {
  it('goes from post to post with the version, and back to its drafter', async () => {
    const { versionId } = await w.drafted();
    expect(await standing(versionId)).toEqual({});

    await act(w.author, versionId, 'SEND_TO_UNIT_HEAD');
    await expectSameTurns(versionId);
    expect(await standing(versionId)).toEqual({ author: ['WATCH CONFIRM_CONTENT'], head: ['PENDING CONFIRM_CONTENT'] });
    await act(people.head, versionId, 'AGREE');
    await expectSameTurns(versionId);
    expect(await standing(versionId)).toEqual({ author: ['PENDING SUBMIT'] });
    await act(w.author, versionId, 'SUBMIT');
    await expectSameTurns(versionId);
    expect(await standing(versionId)).toEqual({
      author: ['WATCH CHECK_FORM'],
      coordinating: ['COORDINATE INITIAL'],
      office: ['PENDING CHECK_FORM'],
    });
    await act(people.coordinating, versionId, 'AGREE');
    await expectSameTurns(versionId);
    await act(people.office, versionId, 'AGREE');
    await act(people.deputy, versionId, 'RETURN', 'Bổ sung căn cứ');
    await expectSameTurns(versionId);
    expect(await standing(versionId)).toEqual({ author: ['PENDING REVISE'] });
    const [returned] = (await list(w.author, 'PENDING')).items.filter((item) => item.versionId === versionId);
    expect(returned).toMatchObject({ from: 'Thứ trưởng', lastAction: 'RETURN', dueOn: null, isOverdue: false });
    expect((await list(people.deputy, 'DONE')).items).toEqual([
      expect.objectContaining({ versionId, reason: 'DECIDED', lastAction: 'RETURN' }),
    ]);
  });

  it('ends at the registry, and is news to those who may read the plan', async () => {
    const { versionId } = await w.drafted();
    const moves: [Actor, ProcedureAction][] = [
      [w.author, 'SEND_TO_UNIT_HEAD'],
      [people.head, 'AGREE'],
      [w.author, 'SUBMIT'],
      [people.office, 'AGREE'],
      [people.deputy, 'SIGN'],
    ];
    for (const [actor, action] of moves) await act(actor, versionId, action);
    expect(await standing(versionId)).toEqual({ author: ['WATCH ASSIGN_NUMBER'], registry: ['PENDING ASSIGN_NUMBER'] });
    const { lockVersion } = await w.asActor(people.registry, () => w.procedures.get(people.registry, versionId));
    const number = { documentNumber: '981/QĐ-BM', issuedOn: '2026-11-20', opinion: null };
    await w.procedures.assignNumber(people.registry, { versionId, lockVersion, ...number });
    expect((await standing(versionId))['registry']).toEqual(['PENDING RELEASE']);
    await act(people.registry, versionId, 'RELEASE');
    expect(await standing(versionId)).toEqual({ author: ['WATCH AWAIT_SENDING'], registry: ['PENDING SEND_ISSUED'] });
    const [duty] = (await list(people.registry, 'PENDING')).items.filter((each) => each.versionId === versionId);
    expect(duty).toMatchObject({ dueOn: '2026-11-27', isOverdue: false, lastAction: 'RELEASE' });
    const sent = { way: 'PAPER', documentNumber: '981/QĐ-BM', sentOn: '2026-11-20', reason: null } as const;
    await w.sendings.record(people.registry, { versionId, lockVersion: 1, outcome: 'SENT', ...sent });
    expect(await standing(versionId)).toEqual({});
    const news = async (actor: Actor) => (await list(actor, 'FYI')).items.map((item) => item.versionId);
    expect(await news(w.reader)).toContain(versionId);
    const [item] = (await list(w.reader, 'FYI')).items.filter((each) => each.versionId === versionId);
    // The day of issue begins in Vietnam.
    expect(item?.since).toBe('2026-11-19T17:00:00.000Z');
    expect(await news(w.stranger)).not.toContain(versionId);
  });

  it('is the secretary’s too where a signer may answer on paper, and the registry’s to confirm', async () => {
    await aSeat(w.db, people.deputy, w.ministry, 'Thứ trưởng', 'plan.decide');
    const { versionId } = await w.drafted();
    const moves: [Actor, ProcedureAction][] = [
      [w.author, 'SEND_TO_UNIT_HEAD'],
      [people.head, 'AGREE'],
      [w.author, 'SUBMIT'],
      [people.office, 'AGREE'],
    ];
    for (const [actor, action] of moves) await act(actor, versionId, action);
    expect(await standing(versionId)).toEqual({
      author: ['WATCH SIGN'],
      deputy: ['PENDING SIGN'],
      secretary: ['COORDINATE RECORD_PAPER'],
    });
    const { lockVersion } = await w.asActor(people.secretary, () => w.procedures.get(people.secretary, versionId));
    const pageFileId = await aScannedPage(w.db, w.centre, people.secretary);
    const decided = { personId: people.deputy.personId, decidedOn: '2026-11-21', pageFileId };
    const move = { versionId, lockVersion, action: 'SIGN', opinion: 'Đồng ý.' } as const;
    await w.papers.record(people.secretary, { ...move, ...decided });
    expect((await standing(versionId))['registry']).toEqual(['PENDING CONFIRM_PAPER']);
    await act(people.registry, versionId, 'CONFIRM_PAPER');
    expect((await standing(versionId))['registry']).toEqual(['PENDING ASSIGN_NUMBER']);
  });

  it('comes to a unit that is asked for its opinion, until it has given one', async () => {
    const stored = new ConsultationQueries(w.db);
    const units = new UnitDirectoryService(w.db, w.clock);
    const asking = new ConsultationService(w.db, w.clock, w.audit, w.plans, w.procedures, units, stored);
    const { versionId } = await w.drafted();
    const { lockVersion } = await w.asActor(w.author, () => asking.get(w.author, versionId));
    const input = { versionId, lockVersion, unitIds: [w.bureau.id], dueOn: '2026-12-01', request: null };
    await asking.ask(w.author, input);
    const ofGuest = async () =>
      (await list(w.outsideLead, 'PENDING')).items.filter((item) => item.versionId === versionId);
    expect(await ofGuest()).toEqual([expect.objectContaining({ reason: 'GIVE_OPINION', dueOn: '2026-12-01' })]);
    expect(await standing(versionId)).toEqual({ author: ['WATCH AWAIT_OPINIONS'] });
    const { consultations } = await w.asActor(w.outsideLead, () => asking.get(w.outsideLead, versionId));
    const own = consultations[0]!.units.find(({ isOwn }) => isOwn)!;
    await asking.give(w.outsideLead, {
      ...{ consultedUnitId: own.id, lockVersion: own.lockVersion, verdict: 'AGREE', remarks: [] },
    });
    expect(await ofGuest()).toEqual([]);
  });

  it('has the term of its step in working days', async () => {
    const { versionId } = await w.drafted();
    // Saturday 21/11/2026; two working days end on Tuesday.
    await act(w.author, versionId, 'SEND_TO_UNIT_HEAD');
    const item = (await list(people.head, 'PENDING')).items.find((each) => each.versionId === versionId);
    expect(item).toMatchObject({ dueOn: '2026-11-24', isOverdue: false, unitName: 'Trung tâm Thông tin' });
  });

  it('is not shown to somebody who wrote the version, though they hold the post', async () => {
    const both = await anActor(w.db, 'Kiêm nhiệm', w.centre, {
      'plan.read': [w.ministry],
      'plan.write': [w.ministry],
      'plan.confirm': [w.ministry],
    });
    const { versionId } = await w.contents.createPlan(both, w.planInput(), w.content());
    await act(both, versionId, 'SEND_TO_UNIT_HEAD');
    expect((await list(both, 'PENDING')).items.map((item) => item.versionId)).not.toContain(versionId);
    expect((await list(people.head, 'PENDING')).items.map((item) => item.versionId)).toContain(versionId);
  });

  it('is counted as it is listed, in as many statements however much there is', async () => {
    const { total } = await list(people.head, 'PENDING');
    expect(await count(people.head)).toEqual({ todo: total, coordinate: 0, reports: 0 });
    expect(await count(w.stranger)).toEqual({ todo: 0, coordinate: 0, reports: 0 });
    const statements = async () => {
      const scope = newRequestScope('test');
      scope.principal = people.head;
      await new Promise<void>((resolve, reject) => {
        w.db.inRequest(scope, () => {
          inbox.list(people.head, 'PENDING', 1, 50).then(() => {
            resolve();
          }, reject);
        });
      });
      await w.db.leaveRequest(scope);
      return scope.statements;
    };
    const before = await statements();
    for (let more = 0; more < 3; more += 1) {
      const { versionId } = await w.drafted();
      await act(w.author, versionId, 'SEND_TO_UNIT_HEAD');
    }
    expect((await list(people.head, 'PENDING')).total).toBe(total + 3);
    expect(await statements()).toBe(before);
    const second = await w.asActor(people.head, () => inbox.list(people.head, 'PENDING', 2, total + 2));
    expect(second.items).toHaveLength(1);
  });
});
