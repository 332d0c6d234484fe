import type { PermissionKey, ProcedureAction } from '@lotrinh/contracts';
import { anActor } from '../../../test/support/plan-world.js';
import { openPlanWorld } from '../../../test/support/plans.js';
import type { Actor } from '../../platform/auth/actor.js';
import { DomainError } from '../../platform/errors/domain-error.js';
import type { RecordedSending } from './sending.service.js';

const system = { system: 'test' };

let w: Awaited<ReturnType<typeof openPlanWorld>>;
let people: Record<'head' | 'office' | 'deputy' | 'registry', Actor>;

beforeAll(async () => {
  w = await openPlanWorld();
  await w.db.write(system, () => w.db.query("update unit set kind = 'MINISTRY' where id = $1", [w.ministry.id]));
  const seat = (name: string, key: PermissionKey) =>
    anActor(w.db, name, w.finance, { 'plan.read': [w.ministry], [key]: [w.ministry] });
  people = {
    head: await seat('Giám đốc', 'plan.confirm'),
    office: await seat('Văn phòng', 'plan.check_form'),
    deputy: await seat('Thứ trưởng', 'plan.decide'),
    registry: await seat('Văn thư số', 'plan.number'),
  };
});

afterAll(() => w.close());

async function act(actor: Actor, versionId: string, action: ProcedureAction) {
  const { lockVersion } = await w.asActor(actor, () => w.procedures.get(actor, versionId));
  await w.procedures.act(actor, { versionId, lockVersion, action, opinion: null });
}

let serial = 500;
/** A plan of the ministry that went its way to the release. */
async function released(issuedOn: string): Promise<string> {
  const { versionId } = await w.drafted();
  const moves: [Actor, ProcedureAction][] = [
    [w.author, 'SEND_TO_UNIT_HEAD'],
    [people.head, 'AGREE'],
    [w.author, 'SUBMIT'],
    [people.office, 'AGREE'],
    [people.deputy, 'SIGN'],
  ];
  for (const [actor, action] of moves) await act(actor, versionId, action);
  const { lockVersion } = await w.asActor(people.registry, () => w.procedures.get(people.registry, versionId));
  serial += 1;
  const documentNumber = `${serial}/QĐ-BM`;
  await w.procedures.assignNumber(people.registry, { versionId, lockVersion, documentNumber, issuedOn, opinion: null });
  await act(people.registry, versionId, 'RELEASE');
  return versionId;
}

const get = (actor: Actor, versionId: string) => w.asActor(actor, () => w.sendings.get(actor, versionId));
const sent = {
  outcome: 'SENT',
  way: 'EXCHANGE',
  documentNumber: '77/BM-VP',
  sentOn: '2026-11-21',
  reason: null,
} as const;
const record = (actor: Actor, versionId: string, change: Partial<RecordedSending> = {}) =>
  w.sendings.record(actor, { versionId, lockVersion: 1, ...sent, ...change });

const faultOf = (work: Promise<unknown>) =>
  work.then(
    () => 'done',
    (error: unknown) => {
      if (!(error instanceof DomainError)) throw error;
      return [error.code, ...error.fields.map(({ field, rule }) => `${field} ${rule}`)].join(' ');
    },
  );

describe('the duty to send an issued plan', () => {
  it('begins with the release, for five working days from the day of issue, and ends with what the registry records', async () => {
    const versionId = await released('2026-11-20');
    expect(await get(w.author, versionId)).toMatchObject({
      ...{ recipient: 'SCIENCE_MINISTRY', workingDays: 5, dueOn: '2026-11-27', standing: 'WAITING', mayRecord: false },
    });
    expect(await record(people.registry, versionId, { documentNumber: ' 77/BM-VP ' })).toMatchObject({
      ...{ ...sent, standing: 'SENT', recordedBy: 'Văn thư số', mayRecord: true, lockVersion: 2 },
    });
    const events = await w.db.read(system, () =>
      w.db.query('select actor_id, changes from audit_event where action = $1 and entity_id = $2', [
        'sending.recorded',
        versionId,
      ]),
    );
    expect(events).toMatchObject([{ actor_id: people.registry.personId, changes: { document_number: '77/BM-VP' } }]);
  });

  it('is overdue after its last day, and what was sent then was sent late', async () => {
    const versionId = await released('2026-11-02');
    expect(await get(w.author, versionId)).toMatchObject({ dueOn: '2026-11-09', standing: 'OVERDUE' });
    expect(await record(people.registry, versionId, { sentOn: '2026-11-10' })).toMatchObject({ standing: 'SENT_LATE' });
    const corrected = { lockVersion: 2, sentOn: '2026-11-09' };
    expect(await record(people.registry, versionId, corrected)).toMatchObject({ standing: 'SENT' });
    expect(await faultOf(record(people.registry, versionId, corrected))).toBe('record.conflict');
  });

  it('can be waived for a reason, which is required', async () => {
    const versionId = await released('2026-11-19');
    const waived = { outcome: 'NOT_REQUIRED', reason: ' ' } as const;
    expect(await faultOf(record(people.registry, versionId, waived))).toBe('plan.value_invalid reason required');
    expect(await record(people.registry, versionId, { ...waived, reason: 'Bộ Mẫu là cơ quan nhận' })).toMatchObject({
      ...{ standing: 'NOT_REQUIRED', reason: 'Bộ Mẫu là cơ quan nhận', way: null, documentNumber: null, sentOn: null },
    });
  });

  it.each<[Partial<RecordedSending>, string]>([
    [{ way: null }, 'way required'],
    [{ documentNumber: '  ' }, 'documentNumber required'],
    [{ sentOn: null }, 'sentOn required'],
    [{ sentOn: '2026-11-18' }, 'sentOn beforeIssue'],
    [{ sentOn: '2026-11-22' }, 'sentOn dateInFuture'],
  ])('refuses a record with %o', async (change, fault) => {
    const versionId = await released('2026-11-19');
    expect(await faultOf(record(people.registry, versionId, change))).toBe(`plan.value_invalid ${fault}`);
    expect(await get(people.registry, versionId)).toMatchObject({ standing: 'WAITING' });
  });

  it('is not there for what was issued before the rule', async () => {
    const versionId = await released('2026-06-30');
    expect(await get(w.author, versionId)).toBeNull();
    expect(await faultOf(record(people.registry, versionId))).toBe('record.not_found');
  });

  it('is read by those who follow the plan and recorded by its registry, also where the service does not ask', async () => {
    const versionId = await released('2026-11-18');
    expect(await faultOf(record(w.author, versionId))).toBe('access.forbidden');
    expect(await faultOf(get(w.reader, versionId))).toBe('record.not_found');
    expect(await faultOf(record(w.stranger, versionId))).toBe('record.not_found');
    const seen = (actor: Actor) =>
      w.asActor(actor, () => w.db.query('select 1 from plan_sending where version_id = $1', [versionId]));
    expect([await seen(w.author), await seen(w.reader), await seen(w.stranger)].map(({ length }) => length)).toEqual([
      1, 0, 0,
    ]);
    const changed = await w.db.write(w.author, () =>
      w.db.query(
        `update plan_sending set outcome = 'NOT_REQUIRED', reason = 'x', recorded_by = $2, recorded_by_name = 'x', recorded_at = now()
         where version_id = $1 returning id`,
        [versionId, w.author.personId],
      ),
    );
    expect(changed).toEqual([]);
  });
});
