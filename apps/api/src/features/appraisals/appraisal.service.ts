import {
  type AppraisalKind,
  type AppraisalResult,
  type AppraisalTurnView,
  type PlanAppraisalsView,
  type PointAnswer,
  type ProcedureAction,
  type RemarkAnswer,
} from '@lotrinh/contracts';
import { appraisalChecklists, appraisalGaps, dayInVietnam, isEditable } from '@lotrinh/domain';
import { typedText } from '@lotrinh/text';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Audit } from '../../platform/audit/audit.service.js';
import type { Actor } from '../../platform/auth/actor.js';
import { Clock } from '../../platform/clock/clock.js';
import { Db } from '../../platform/database/db.js';
import { newId } from '../../platform/database/id.js';
import { demand, DomainError } from '../../platform/errors/domain-error.js';
import { ProcedureGuards } from '../procedures/procedure-guards.service.js';
import { ProcedureService } from '../procedures/procedure.service.js';
import { WorkingDays } from '../reference/working-days.service.js';
import { AppraisalQueries } from './appraisal.queries.js';

export type WrittenAppraisal = {
  versionId: string;
  versionLock: number;
  lockVersion: number | null;
  kind: AppraisalKind;
  points: { key: string; answer: PointAnswer | null; note: string | null }[];
  opinion: string | null;
  result: AppraisalResult | null;
  conditions: { about: string | null; body: string }[];
  documentNumber: string | null;
  documentDate: string | null;
};
export type AnsweredCondition = { conditionId: string; lockVersion: number; answer: RemarkAnswer; text: string };
type Standing = Awaited<ReturnType<ProcedureService['standing']>>;

/** "Thẩm định" as a document of its own: the appraiser writes and sends it, and thereby decides the step; the drafter answers its conditions. */
@Injectable()
export class AppraisalService implements OnModuleInit {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly audit: Audit,
    private readonly procedures: ProcedureService,
    private readonly guards: ProcedureGuards,
    private readonly workingDays: WorkingDays,
    private readonly stored: AppraisalQueries,
  ) {}

  onModuleInit(): void {
    this.guards.register((versionId, action) => this.demandAnswered(versionId, action));
  }

  async get(actor: Actor, versionId: string): Promise<PlanAppraisalsView> {
    const standing = await this.procedures.standing(actor, versionId);
    const turn = await this.turn(standing);
    const appraisals = await this.stored.ofVersion(actor, versionId, turn?.round ?? null);
    const isDrafter = standing.held.includes('DRAFTER');
    return {
      versionId,
      lockVersion: standing.subject.lockVersion,
      turn,
      mayWrite: isAppraiser(standing) && !standing.isBarred,
      appraisals: appraisals.map((each) => ({ ...each, mayAnswer: isDrafter && isAnswerable(standing, each.round) })),
    };
  }

  /** Keeps the appraisal as a draft that only appraisers read. */
  async save(actor: Actor, written: WrittenAppraisal): Promise<PlanAppraisalsView> {
    return this.db.write(actor, async () => {
      const { id, standing } = await this.keep(actor, written);
      await this.record(actor, 'appraisal.saved', standing.subject, { appraisalId: id });
      return this.get(actor, written.versionId);
    });
  }

  /** Saves it, sends it for good, and takes the step as it concludes; `appraisal.incomplete` names what is missing. */
  async send(actor: Actor, written: WrittenAppraisal): Promise<PlanAppraisalsView> {
    return this.db.write(actor, async () => {
      const { id, standing, content } = await this.keep(actor, written);
      const { versionId, versionLock: lockVersion } = written;
      const gaps = appraisalGaps(content);
      const { opinion, result } = content;
      if (gaps.length > 0 || result === null) {
        throw new DomainError(
          'appraisal.incomplete',
          {},
          gaps.map((rule) => ({ field: 'appraisal', rule, params: {} })),
        );
      }
      await this.procedures.take(actor, standing, { versionId, lockVersion, action: result, opinion }, nothingElse);
      // Person, post and unit as the decision has them.
      await this.db.query(
        `update appraisal a set (sent_by, person_name, post_title, unit_name, sent_at) =
           (select d.person_id, d.person_name, d.post_title, d.unit_name, d.at from plan_decision d
            where d.version_id = a.version_id and d.round = a.round and d.action = a.result)
         where id = $1`,
        [id],
      );
      return this.get(actor, versionId);
    });
  }

  /** "Tiếp thu" or "giải trình", in words; it can be put differently until the version is sent again. */
  async answer(
    actor: Actor,
    { conditionId, lockVersion, answer, text }: AnsweredCondition,
  ): Promise<PlanAppraisalsView> {
    return this.db.write(actor, async () => {
      const { versionId, unitId, round } = await this.stored.answerable(actor, conditionId);
      demand(isAnswerable(await this.procedures.standing(actor, versionId), round), 'appraisal.answers_sent');
      const words = typedText(text);
      if (words === null) refuse('text', 'required');
      const { name } = await this.db.get<{ name: string }>('select name from person where id = $1', [actor.personId]);
      await this.db.updateVersioned('appraisal_condition', conditionId, lockVersion, {
        answer,
        answer_text: words,
        answered_by: actor.personId,
        answered_by_name: name,
        answered_at: this.clock.now(),
      });
      await this.record(actor, 'appraisal.condition_answered', { id: versionId, unitId }, { conditionId, answer });
      return this.get(actor, versionId);
    });
  }

  /** Writes what the appraiser of the open step says, the draft of this round or a new one. */
  private async keep(actor: Actor, written: WrittenAppraisal) {
    const standing = await this.procedures.standing(actor, written.versionId);
    const { step, round, subject } = standing;
    if (!isAppraiser(standing) || step === null || round === null) throw new DomainError('procedure.not_your_turn');
    demand(!standing.isBarred, 'procedure.four_eyes');
    const content = this.content(written);
    const { points, conditions, ...columns } = content;
    const found = await this.db.find<{ id: string; lock_version: number }>(
      'select id, lock_version from appraisal where version_id = $1 and round = $2',
      [subject.id, round.round],
    );
    if ((found === null) !== (written.lockVersion === null)) {
      throw new DomainError('record.conflict', { currentVersion: found?.lock_version ?? 0 });
    }
    const id = found?.id ?? newId();
    const row = {
      kind: columns.kind,
      opinion: columns.opinion,
      result: columns.result,
      document_number: columns.documentNumber,
      document_date: columns.documentDate,
    };
    if (written.lockVersion === null) {
      const asked = { asked_at: round.turnSince, working_days: step.workingDays, begun_by: actor.personId };
      await this.db.insert('appraisal', { id, version_id: subject.id, round: round.round, ...asked, ...row });
    } else {
      await this.db.updateVersioned('appraisal', id, written.lockVersion, row);
    }
    for (const table of ['appraisal_point', 'appraisal_condition']) {
      await this.db.query(`delete from ${table} where appraisal_id = $1`, [id]);
    }
    await this.db.insertMany(
      'appraisal_point',
      points.map((point, position) => ({ appraisal_id: id, position, ...point })),
    );
    await this.db.insertMany(
      'appraisal_condition',
      conditions.map((condition, position) => ({ id: newId(), appraisal_id: id, position, ...condition })),
    );
    return { id, standing, content };
  }

  /** In the words of the checklist of its kind; lines left empty are no conditions. */
  private content({ kind, points, conditions, result, ...written }: WrittenAppraisal) {
    const checklist = appraisalChecklists[kind];
    if (points.some(({ key }) => checklist.every((point) => point.key !== key))) refuse('points', 'invalid');
    if (written.documentDate !== null && written.documentDate > this.clock.today()) {
      refuse('documentDate', 'dateInFuture');
    }
    return {
      kind,
      points: checklist.map(({ key, words }) => {
        const said = points.find((point) => point.key === key);
        return { key, words, answer: said?.answer ?? null, note: typedText(said?.note ?? null) };
      }),
      conditions: conditions.flatMap(({ about, body }) => {
        const typed = { about: typedText(about), body: typedText(body) };
        if (typed.body !== null) return [{ about: typed.about, body: typed.body }];
        return typed.about === null ? [] : refuse('body', 'required');
      }),
      opinion: typedText(written.opinion),
      result,
      documentNumber: typedText(written.documentNumber),
      documentDate: written.documentDate,
    };
  }

  /** The appraisal that is waited for, with its deadline by the calendar. */
  private async turn({ walk, round }: Standing): Promise<AppraisalTurnView | null> {
    const step = walk.steps.find(({ key }) => key === walk.at);
    if (step?.act !== 'APPRAISE' || round === null) return null;
    const term = { from: dayInVietnam(round.turnSince), workingDays: step.workingDays, until: this.clock.today() };
    const [deadline] = await this.workingDays.deadlines([term]);
    return deadline === undefined ? null : { round: round.round, askedAt: round.turnSince.toISOString(), ...deadline };
  }

  /** Nobody sends a version on while a condition of its appraisal is unanswered. */
  private async demandAnswered(versionId: string, action: ProcedureAction): Promise<void> {
    if (action !== 'SEND_TO_UNIT_HEAD' && action !== 'SUBMIT') return;
    const count = await this.stored.open(versionId);
    demand(count === 0, 'appraisal.conditions_open', { count });
  }

  private async record(
    actor: Actor,
    action: string,
    { id, unitId }: { id: string; unitId: string },
    changes: Record<string, unknown>,
  ): Promise<void> {
    await this.audit.record(actor, { action, entity: 'plan_version', entityId: id, unitId, changes });
  }
}

/** The open step that this person may do is the appraisal. */
const isAppraiser = ({ step }: Standing): boolean => step?.act === 'APPRAISE';

/** Answers to the appraisal of a round stand once the version was sent again. */
const isAnswerable = ({ subject, round }: Standing, appraised: number): boolean =>
  isEditable(subject.state) && round?.round === appraised;

const nothingElse = (): Promise<Record<string, unknown>> => Promise.resolve({});

function refuse(field: string, rule: string): never {
  throw new DomainError('plan.value_invalid', {}, [{ field, rule, params: {} }]);
}
