import { type InboxReason, type InboxTab, type PermissionKey, type ProcedureAction, seats } from '@lotrinh/contracts';
import { seatKeys } from '@lotrinh/domain';
import { Injectable } from '@nestjs/common';
import { type Actor, holdsAnywhere } from '../../platform/auth/actor.js';
import { type Add, addressed, bind, within } from '../../platform/auth/scope-sql.js';
import { Clock } from '../../platform/clock/clock.js';
import { Db } from '../../platform/database/db.js';

/** `total` is of the whole list. */
type Found = {
  versionId: string;
  reason: InboxReason;
  since: Date;
  workingDays: number | null;
  /** A day that was named; else the term is in working days. */
  dueOn: string | null;
  total: number;
};
export type InboxRow = Omit<Found, 'total'> & {
  planId: string;
  title: string;
  unitName: string;
  from: string | null;
  lastAction: ProcedureAction | null;
};

/** How long an issued plan stands among what is good to know. */
const daysOfNews = 90;

const unitPaths = (actor: Actor): string[] => actor.units.map(({ path }) => path);

/** What each list holds, as SQL: `version_id`, `reason`, `since`, `working_days`, `due_on`. */
type Source = (actor: Actor, add: Add, today: string) => string;

const ofPlans = 'join plan_version v on v.id = t.version_id join plan p on p.id = v.plan_id';
const lastDecision = '(select max(at) from plan_decision d where d.version_id = v.id)';

/** What the registry does next with a signed version `v`. */
const atRegistry = `case when v.document_number is not null then 'RELEASE'
  when exists (select from plan_decision d where d.version_id = v.id and d.action = 'SIGN' and d.decided_on is not null
    and not exists (select from plan_decision c where c.version_id = v.id and c.round = d.round and c.action = 'CONFIRM_PAPER'))
  then 'CONFIRM_PAPER' else 'ASSIGN_NUMBER' end`;

/** Turns in seats that the actor holds; who wrote the version or decided at another of its steps decides at none. */
function turns(actor: Actor, add: Add, today: string, kind: string): string {
  const mine = seats
    .filter((seat) => holdsAnywhere(actor, seatKeys[seat]))
    .map((seat) => `(t.seat = ${add(seat)} and ${within(actor, [seatKeys[seat]], 'p.unit_id', add)})`);
  const me = add(actor.personId);
  if (holdsAnywhere(actor, 'plan.sign_authorised')) mine.push(authorisedTurn(me, add(today)));
  return `select t.version_id, t.act as reason, t.turn_since as since, t.working_days, null::date from plan_turn t ${ofPlans}
    where ${kind} and (${mine.join(' or ') || 'false'}) and ${within(actor, ['plan.read'], 'p.unit_id', add)}
      and not exists (select from audit_event e where e.entity = 'plan_version' and e.entity_id = t.version_id
        and e.actor_id = ${me} and e.action like 'plan.%' and e.action <> 'plan.exported')
      and not exists (select from plan_decision d where d.version_id = t.version_id and d.person_id = ${me}
        and d.step_key <> t.step_key)`;
}

/** The turn is to sign, in a seat that an authorisation of today gives to a post of this person for such plans. */
const authorisedTurn = (me: string, today: string): string =>
  `(t.act = 'SIGN' and exists (select from signing_authorisation sa join holding h on h.post_id = sa.post_id
      join unit su on su.id = sa.unit_id join unit pu on pu.id = p.unit_id
    where h.person_id = ${me} and daterange(h.valid_from, h.valid_to) @> ${today}::date and sa.ended_at is null
      and ${today}::date between sa.valid_from and sa.last_on and t.seat = any (sa.seats) and p.kind = any (sa.plan_kinds)
      and pu.path <@ su.path))`;

const toDraft: Source = (actor, add) =>
  `select v.id, case when v.state in ('UNIT_CHECK', 'APPRAISED') then 'SUBMIT' else 'REVISE' end, coalesce(${lastDecision}, v.updated_at), null::int, null::date
   from plan_version v join plan p on p.id = v.plan_id
   where ${within(actor, ['plan.write'], 'p.unit_id', add)} and (v.state in ('APPRAISED', 'REVISING', 'RETURNED')
     or (v.state = 'UNIT_CHECK' and exists (select from plan_submission s
       where s.version_id = v.id and s.ended_at is null and s.at_step is null)))`;

const toRegister: Source = (actor, add) =>
  `select v.id, ${atRegistry}, coalesce(${lastDecision}, v.updated_at), null::int, null::date
   from plan_version v join plan p on p.id = v.plan_id
   where v.state = 'SIGNED' and ${within(actor, ['plan.number'], 'p.unit_id', add)}`;

/** A unit of the actor's is asked for its opinion and has not answered. */
const toAnswer: Source = (actor, add) =>
  `select c.version_id, 'GIVE_OPINION', c.asked_at, null::int, c.due_on
   from consultation c join consultation_unit cu on cu.consultation_id = c.id join unit u on u.id = cu.unit_id
   where c.closed_at is null and cu.given_at is null and ${add(unitPaths(actor))}::ltree[] <@ u.path
   group by c.id`;

/** Issued plans that are still to be sent, for those who hold the key on the plan's unit. */
const toSend = (actor: Actor, add: Add, reason: InboxReason, key: PermissionKey): string =>
  `select t.version_id, '${reason}', (t.since::timestamp at time zone 'Asia/Ho_Chi_Minh'), t.working_days, null::date
   from plan_sending t ${ofPlans} where t.outcome is null and ${within(actor, [key], 'p.unit_id', add)}`;

/** Targets and tasks are intended for a unit of the actor's, which has not said what it thinks. */
const toAcknowledge: Source = (actor, add) =>
  `select a.version_id, 'ANSWER_ASSIGNMENT', a.proposed_at, null::int, a.due_on
   from assignment a join assignment_unit au on au.assignment_id = a.id join unit u on u.id = au.unit_id
   where a.assigned_at is null and a.withdrawn_at is null and au.given_at is null and ${add(unitPaths(actor))}::ltree[] <@ u.path
   group by a.id`;

const sent = (actor: Actor, add: Add): string =>
  `exists (select from plan_submission s where s.version_id = v.id and s.ended_at is null and s.started_by = ${add(actor.personId)})`;

const sources: Record<InboxTab, Source> = {
  PENDING: (actor, add, today) =>
    [
      turns(actor, add, today, 't.is_current'),
      ...[toDraft, toRegister, toAnswer, toAcknowledge].map((source) => source(actor, add, today)),
      toSend(actor, add, 'SEND_ISSUED', seatKeys.REGISTRY),
    ].join(' union all '),
  COORDINATE: (actor, add, today) =>
    `${turns(actor, add, today, 'not t.is_current')}
     union all
     select t.version_id, 'RECORD_PAPER', t.turn_since, t.working_days, null::date from plan_turn t ${ofPlans}
     where t.is_current and t.act = 'SIGN' and ${within(actor, ['plan.prepare'], 'p.unit_id', add)}`,
  WATCH: (actor, add) =>
    `select t.version_id, t.act as reason, t.turn_since as since, t.working_days, null::date from plan_turn t ${ofPlans}
     where t.is_current and ${sent(actor, add)}
     union all
     select v.id, ${atRegistry}, v.updated_at, null::int, null::date
     from plan_version v where v.state = 'SIGNED' and ${sent(actor, add)}
     union all
     select c.version_id, 'AWAIT_OPINIONS', c.asked_at, null::int, c.due_on from consultation c
     where c.closed_at is null and c.asked_by = ${add(actor.personId)}
     union all
     ${toSend(actor, add, 'AWAIT_SENDING', seatKeys.DRAFTER)}`,
  DONE: (actor, add) =>
    `select d.version_id, 'DECIDED' as reason, max(d.at) as since, null::int as working_days, null::date from plan_decision d
     where d.person_id = ${add(actor.personId)} group by d.version_id`,
  FYI: (actor, add, today) => {
    return `select v.id as version_id, 'ISSUED' as reason, (v.issued_on::timestamp at time zone 'Asia/Ho_Chi_Minh') as since, null::int as working_days, null::date
      from plan_version v join plan p on p.id = v.plan_id
      where v.state = 'ISSUED' and v.issued_on > ${add(today)}::date - ${daysOfNews}
        and (${addressed('p.id', add(unitPaths(actor)), add(today))} or ${within(actor, ['plan.read'], 'p.unit_id', add)})`;
  },
};

/** What waited longest stands first; what is done or issued, newest first. */
const order: Record<InboxTab, string> = {
  PENDING: 'since',
  COORDINATE: 'since',
  WATCH: 'since',
  DONE: 'since desc',
  FYI: 'since desc',
};

/** The lists of work, from what procedures store: nothing is kept twice, so no list can be wrong about whose turn it is. */
@Injectable()
export class InboxQueries {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
  ) {}

  async list(
    actor: Actor,
    tab: InboxTab,
    { limit, offset }: { limit: number; offset: number },
  ): Promise<{ rows: InboxRow[]; total: number }> {
    const params: unknown[] = [];
    const add = bind(params);
    const source = sources[tab](actor, add, this.clock.today());
    const found = await this.db.query<Found>(
      `select version_id as "versionId", reason, since, working_days as "workingDays", due_on::text as "dueOn", count(*) over ()::int as total
       from (${source}) work (version_id, reason, since, working_days, due_on)
       order by ${order[tab]}, version_id limit ${add(limit)} offset ${add(offset)}`,
      params,
    );
    return { rows: await this.rows(found), total: found[0]?.total ?? 0 };
  }

  /** How many wait; one statement for both lists. */
  async count(actor: Actor): Promise<{ todo: number; coordinate: number }> {
    const params: unknown[] = [];
    const add = bind(params);
    const today = this.clock.today();
    return this.db.get<{ todo: number; coordinate: number }>(
      `select (select count(*)::int from (${sources.PENDING(actor, add, today)}) todo) as todo,
         (select count(*)::int from (${sources.COORDINATE(actor, add, today)}) aside) as coordinate`,
      params,
    );
  }

  private async rows(found: Found[]): Promise<InboxRow[]> {
    if (found.length === 0) return [];
    const details = await this.db.query<Omit<InboxRow, 'reason' | 'since' | 'workingDays' | 'dueOn'>>(
      `select v.id as "versionId", v.plan_id as "planId", v.title, d.person_name as "from", d.action as "lastAction",
         (select uv.name from unit_version uv where uv.unit_id = p.unit_id and uv.valid_from <= $2::date
           order by uv.valid_from desc limit 1) as "unitName"
       from plan_version v join plan p on p.id = v.plan_id
       left join lateral (select person_name, action from plan_decision d where d.version_id = v.id
         order by d.at desc, d.id desc limit 1) d on true
       where v.id = any ($1)`,
      [found.map(({ versionId }) => versionId), this.clock.today()],
    );
    const byVersion = new Map(details.map((row) => [row.versionId, row]));
    return found.flatMap(({ total: _, ...row }) => {
      const detail = byVersion.get(row.versionId);
      return detail === undefined ? [] : [{ ...detail, ...row }];
    });
  }
}
