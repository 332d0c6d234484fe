import {
  appraisalLimits,
  type AppraisalConditionView,
  type AppraisalPointView,
  type AppraisalView,
} from '@lotrinh/contracts';
import { dayInVietnam } from '@lotrinh/domain';
import { Injectable } from '@nestjs/common';
import type { Actor } from '../../platform/auth/actor.js';
import { type Add, bind, within } from '../../platform/auth/scope-sql.js';
import { Clock } from '../../platform/clock/clock.js';
import { Db } from '../../platform/database/db.js';
import { WorkingDays } from '../reference/working-days.service.js';

type Row = Omit<AppraisalView, 'askedAt' | 'dueOn' | 'daysLate' | 'points' | 'conditions' | 'sentAt' | 'mayAnswer'> & {
  askedAt: Date;
  sentAt: Date | null;
  workingDays: number;
};
/** A condition that the actor may answer. */
type AnswerableCondition = { versionId: string; unitId: string; round: number };

const tables = 'appraisal a join plan_version v on v.id = a.version_id join plan p on p.id = v.plan_id';

/** A draft is read by those who appraise for the plan's unit, a sent one by all who read drafts of it. */
const readable = (actor: Actor, add: Add): string =>
  `(${within(actor, ['plan.appraise'], 'p.unit_id', add)} or (a.sent_at is not null and ${within(actor, ['plan.read'], 'p.unit_id', add)}))`;

/** Appraisals as far as the actor may read them. */
@Injectable()
export class AppraisalQueries {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly workingDays: WorkingDays,
  ) {}

  /** Newest first: what was sent, and the draft of the round that is open. */
  async ofVersion(
    actor: Actor,
    versionId: string,
    openRound: number | null,
  ): Promise<Omit<AppraisalView, 'mayAnswer'>[]> {
    const params: unknown[] = [versionId, openRound];
    const rows = await this.db.query<Row>(
      `select a.id, a.round, a.kind, a.asked_at as "askedAt", a.working_days as "workingDays", a.opinion, a.result,
         a.document_number as "documentNumber", a.document_date::text as "documentDate", a.person_name as "personName",
         a.post_title as "postTitle", a.unit_name as "unitName", a.sent_at as "sentAt", a.lock_version as "lockVersion"
       from ${tables} where a.version_id = $1 and (a.sent_at is not null or a.round = $2) and ${readable(actor, bind(params))}
       order by a.round desc limit ${appraisalLimits.shown}`,
      params,
    );
    const ids = rows.map(({ id }) => id);
    const points = await this.points(ids);
    const conditions = await this.conditions(ids);
    const deadlines = await this.workingDays.deadlines(
      rows.map(({ askedAt, workingDays, sentAt }) => ({
        from: dayInVietnam(askedAt),
        workingDays,
        until: dayInVietnam(sentAt ?? this.clock.now()),
      })),
    );
    return rows.flatMap(({ workingDays: _, askedAt, sentAt, ...row }, at) => {
      const deadline = deadlines[at];
      if (deadline === undefined) return [];
      return {
        ...row,
        ...deadline,
        askedAt: askedAt.toISOString(),
        sentAt: sentAt?.toISOString() ?? null,
        points: points
          .filter(({ appraisalId }) => appraisalId === row.id)
          .map(({ appraisalId: __, ...point }) => point),
        conditions: conditions
          .filter(({ appraisalId }) => appraisalId === row.id)
          .map(({ appraisalId: __, ...condition }) => condition),
      };
    });
  }

  /** `record.not_found` where the actor does not write for the drafting unit, or the appraisal is not sent. */
  async answerable(actor: Actor, conditionId: string): Promise<AnswerableCondition> {
    const params: unknown[] = [conditionId];
    return this.db.get<AnswerableCondition>(
      `select a.version_id as "versionId", p.unit_id as "unitId", a.round from ${tables} join appraisal_condition c on c.appraisal_id = a.id
       where c.id = $1 and a.sent_at is not null and ${within(actor, ['plan.write'], 'p.unit_id', bind(params))}`,
      params,
    );
  }

  /** How many conditions on the version the drafter has still to answer. */
  async open(versionId: string): Promise<number> {
    const { count } = await this.db.get<{ count: number }>(
      `select count(*)::int as count from appraisal_condition c join appraisal a on a.id = c.appraisal_id
       where a.version_id = $1 and a.sent_at is not null and c.answer is null`,
      [versionId],
    );
    return count;
  }

  private points(ids: string[]): Promise<(AppraisalPointView & { appraisalId: string })[]> {
    return this.db.query(
      'select appraisal_id as "appraisalId", key, words, answer, note from appraisal_point where appraisal_id = any ($1) order by position',
      [ids],
    );
  }

  private conditions(ids: string[]): Promise<(AppraisalConditionView & { appraisalId: string })[]> {
    return this.db.query(
      `select appraisal_id as "appraisalId", id, about, body, answer, answer_text as "answerText", answered_by_name as "answeredBy",
         lock_version as "lockVersion" from appraisal_condition where appraisal_id = any ($1) order by position`,
      [ids],
    );
  }
}
