import {
  consultationLimits,
  type OpinionVerdict,
  type PlanConsultationsView,
  type ProcedureAction,
  type RemarkAnswer,
} from '@lotrinh/contracts';
import { isIssued, seatKeys, workflow } from '@lotrinh/domain';
import { typedText } from '@lotrinh/text';
import { Injectable } from '@nestjs/common';
import { Audit } from '../../platform/audit/audit.service.js';
import { type Actor, holdsOn } from '../../platform/auth/actor.js';
import { Clock } from '../../platform/clock/clock.js';
import { Db } from '../../platform/database/db.js';
import { newId } from '../../platform/database/id.js';
import { demand, DomainError } from '../../platform/errors/domain-error.js';
import { PlanService } from '../plans/plan.service.js';
import { ProcedureService } from '../procedures/procedure.service.js';
import { UnitDirectoryService } from '../units/unit-directory.service.js';
import { ConsultationQueries } from './consultation.queries.js';

type VersionRef = { versionId: string; lockVersion: number };
export type NewConsultation = VersionRef & { unitIds: string[]; dueOn: string; request: string | null };
export type UnitOpinion = {
  consultedUnitId: string;
  lockVersion: number;
  verdict: OpinionVerdict;
  remarks: { about: string | null; body: string }[];
};
export type AnsweredRemark = { remarkId: string; lockVersion: number; answer: RemarkAnswer; text: string };

/** "Lấy ý kiến": units read a draft that stands still and give their opinions; the drafting unit accepts or explains each. */
@Injectable()
export class ConsultationService {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly audit: Audit,
    private readonly plans: PlanService,
    private readonly procedures: ProcedureService,
    private readonly units: UnitDirectoryService,
    private readonly stored: ConsultationQueries,
  ) {}

  async get(actor: Actor, versionId: string): Promise<PlanConsultationsView> {
    const { state, unitPath, lockVersion } = await this.plans.version(actor, versionId);
    const isDrafter = holdsOn(actor, seatKeys.DRAFTER, unitPath);
    const may = (action: ProcedureAction) => isDrafter && workflow[action].from.includes(state);
    return {
      versionId,
      lockVersion,
      mayAsk: may('ASK_OPINIONS'),
      mayClose: may('CLOSE_OPINIONS'),
      mayAnswer: isDrafter && !isIssued(state),
      consultations: await this.stored.ofVersion(actor, versionId),
    };
  }

  /** From now on the draft stands still, and the units may read it. */
  async ask(actor: Actor, { unitIds, dueOn, request, ...version }: NewConsultation): Promise<PlanConsultationsView> {
    return this.db.write(actor, async () => {
      const standing = await this.procedures.standing(actor, version.versionId);
      const { id, unitId } = standing.subject;
      const invited = await this.invited(unitIds, unitId);
      if (dueOn < this.clock.today()) refuse('dueOn', 'datePast');
      await this.procedures.take(actor, standing, { ...version, action: 'ASK_OPINIONS', opinion: null }, nothingElse);
      const consultationId = newId();
      await this.db.query(
        `insert into consultation (id, version_id, n, request, due_on, asked_by, asked_by_name, asked_at)
         select $1, $2, 1 + (select count(*) from consultation where version_id = $2), $3, $4, id, name, $6 from person where id = $5`,
        [consultationId, id, typedText(request), dueOn, actor.personId, this.clock.now()],
      );
      await this.db.insertMany(
        'consultation_unit',
        invited.map(({ id: invitedId, name }, position) => ({
          ...{ id: newId(), consultation_id: consultationId, unit_id: invitedId, unit_name: name, position },
        })),
      );
      await this.db.query(
        `insert into audience (record_id, unit_id, capacity, owner_unit_id, valid_from)
         select v.plan_id, i.unit_id, 'INVITED', $2, $3 from plan_version v, unnest($4::uuid[]) as i (unit_id) where v.id = $1
         on conflict (record_id, unit_id, capacity, valid_from) do update set valid_to = null`,
        [id, unitId, this.clock.today(), invited.map((unit) => unit.id)],
      );
      return this.get(actor, id);
    });
  }

  /** The draft is the drafter's again; who was silent stays listed. */
  async close(actor: Actor, version: VersionRef): Promise<PlanConsultationsView> {
    return this.db.write(actor, async () => {
      const standing = await this.procedures.standing(actor, version.versionId);
      await this.procedures.take(actor, standing, { ...version, action: 'CLOSE_OPINIONS', opinion: null }, nothingElse);
      await this.db.query('update consultation set closed_at = $2 where version_id = $1 and closed_at is null', [
        version.versionId,
        this.clock.now(),
      ]);
      await this.db.query(
        `update audience set valid_to = $2 where capacity = 'INVITED' and valid_to is null
           and record_id = (select plan_id from plan_version where id = $1)`,
        [version.versionId, this.clock.today()],
      );
      return this.get(actor, version.versionId);
    });
  }

  /** A unit's opinion, by one of its people; given again it takes the place of the one before. */
  async give(actor: Actor, { consultedUnitId, lockVersion, ...opinion }: UnitOpinion): Promise<PlanConsultationsView> {
    return this.db.write(actor, async () => {
      const own = await this.stored.own(actor, consultedUnitId);
      demand(!own.isAnswered, 'consultation.answered');
      const remarks = opinion.remarks.map(({ about, body }) => ({ about: typedText(about), body: typedText(body) }));
      if (remarks.some(({ body }) => body === null)) refuse('body', 'required');
      if ((opinion.verdict === 'REMARKS') !== remarks.length > 0) refuse('remarks', 'required');
      const { name, title } = await this.db.get<{ name: string; title: string | null }>(
        'select name, (select title from post where id = $2) as title from person where id = $1',
        [actor.personId, actor.postId],
      );
      await this.db.updateVersioned('consultation_unit', own.id, lockVersion, {
        verdict: opinion.verdict,
        person_id: actor.personId,
        person_name: name,
        post_title: title,
        given_at: this.clock.now(),
      });
      await this.db.query('delete from consultation_remark where consultation_unit_id = $1', [own.id]);
      await this.db.insertMany(
        'consultation_remark',
        remarks.map((remark, position) => ({ id: newId(), consultation_unit_id: own.id, position, ...remark })),
      );
      await this.audit.record(actor, {
        ...{ action: 'consultation.opinion_given', entity: 'plan_version', entityId: own.versionId },
        unitId: own.drafterUnitId,
        changes: { consultedUnitId, verdict: opinion.verdict, remarks: remarks.length },
      });
      return this.get(actor, own.versionId);
    });
  }

  /** "Tiếp thu" or "giải trình", in words; it can be put differently until the version is issued. */
  async answer(actor: Actor, { remarkId, lockVersion, answer, text }: AnsweredRemark): Promise<PlanConsultationsView> {
    return this.db.write(actor, async () => {
      const { versionId, unitId } = await this.stored.answerable(actor, remarkId);
      const { state } = await this.plans.version(actor, versionId);
      demand(!isIssued(state), 'plan.issued_immutable');
      const words = typedText(text);
      if (words === null) refuse('text', 'required');
      const { name } = await this.db.get<{ name: string }>('select name from person where id = $1', [actor.personId]);
      await this.db.updateVersioned('consultation_remark', remarkId, lockVersion, {
        answer,
        answer_text: words,
        answered_by: actor.personId,
        answered_by_name: name,
        answered_at: this.clock.now(),
      });
      await this.audit.record(actor, {
        ...{ action: 'consultation.remark_answered', entity: 'plan_version', entityId: versionId, unitId },
        changes: { remarkId, answer },
      });
      return this.get(actor, versionId);
    });
  }

  /** The units by their names of today, in the order given; the drafting unit does not ask itself. */
  private async invited(unitIds: string[], drafterId: string): Promise<{ id: string; name: string }[]> {
    const ids = [...new Set(unitIds)];
    if (ids.length > consultationLimits.units) refuse('unitIds', 'tooMany', { max: consultationLimits.units });
    const found = new Map((await this.units.listRefs(ids, null)).map((unit) => [unit.id, unit]));
    const invited = ids.flatMap((id) => found.get(id) ?? []);
    if (ids.length === 0 || invited.length < ids.length || found.has(drafterId)) refuse('unitIds', 'unit');
    return invited;
  }
}

const nothingElse = (): Promise<Record<string, unknown>> => Promise.resolve({});

function refuse(field: string, rule: string, params: Record<string, number> = {}): never {
  throw new DomainError('plan.value_invalid', {}, [{ field, rule, params }]);
}
