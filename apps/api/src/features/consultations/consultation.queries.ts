import {
  consultationLimits,
  type ConsultationRemarkView,
  type ConsultationView,
  type ConsultedUnitView,
} from '@lotrinh/contracts';
import { Injectable } from '@nestjs/common';
import type { Actor } from '../../platform/auth/actor.js';
import { type Add, bind, within } from '../../platform/auth/scope-sql.js';
import { Db } from '../../platform/database/db.js';

type ConsultationRow = Omit<ConsultationView, 'askedAt' | 'closedAt' | 'units'> & {
  askedAt: Date;
  closedAt: Date | null;
};
type UnitRow = Omit<ConsultedUnitView, 'givenAt' | 'remarks'> & { consultationId: string; givenAt: Date | null };
type RemarkRow = ConsultationRemarkView & { consultedUnitId: string };

/** A consulted unit for which the actor may answer. */
export type OwnConsulted = { id: string; versionId: string; drafterUnitId: string; isAnswered: boolean };
/** A remark that the actor may answer. */
export type AnswerableRemark = { versionId: string; unitId: string };

const tables = `consultation_unit cu join consultation c on c.id = cu.consultation_id
  join plan_version v on v.id = c.version_id join plan p on p.id = v.plan_id join unit u on u.id = cu.unit_id`;

/** The asked unit is the actor's, and is still asked. */
const isOwn = (actor: Actor, add: Add): string =>
  `(c.closed_at is null and ${add(actor.units.map(({ path }) => path))}::ltree[] <@ u.path)`;

/** Consultations as far as the actor may see them: those who read the unit's drafts all, an asked unit its own row. */
@Injectable()
export class ConsultationQueries {
  constructor(private readonly db: Db) {}

  /** Newest first. */
  async ofVersion(actor: Actor, versionId: string): Promise<ConsultationView[]> {
    const params: unknown[] = [versionId];
    const add = bind(params);
    const own = isOwn(actor, add);
    const units = await this.db.query<UnitRow>(
      `select cu.id, cu.consultation_id as "consultationId", cu.unit_name as "unitName", cu.verdict, cu.person_name as "personName",
         cu.post_title as "postTitle", cu.given_at as "givenAt", cu.lock_version as "lockVersion", ${own} as "isOwn"
       from ${tables} where c.version_id = $1 and (${within(actor, ['plan.read'], 'p.unit_id', add)} or ${own})
       order by c.n desc, cu.position limit ${add(consultationLimits.shown * consultationLimits.units)}`,
      params,
    );
    const remarks = await this.remarks(units.map(({ id }) => id));
    const rows = await this.db.query<ConsultationRow>(
      `select id, n, request, due_on as "dueOn", asked_by_name as "askedBy", asked_at as "askedAt", closed_at as "closedAt"
       from consultation where id = any ($1) order by n desc limit $2`,
      [[...new Set(units.map(({ consultationId }) => consultationId))], consultationLimits.shown],
    );
    return rows.map(({ askedAt, closedAt, ...row }) => ({
      ...row,
      askedAt: askedAt.toISOString(),
      closedAt: closedAt?.toISOString() ?? null,
      units: units
        .filter(({ consultationId }) => consultationId === row.id)
        .map(({ consultationId: _, givenAt, ...unit }) => ({
          ...unit,
          givenAt: givenAt?.toISOString() ?? null,
          remarks: remarks
            .filter(({ consultedUnitId }) => consultedUnitId === unit.id)
            .map(({ consultedUnitId: __, ...remark }) => remark),
        })),
    }));
  }

  /** `record.not_found` where the actor belongs to no such unit, or it is asked no more. */
  async own(actor: Actor, consultedUnitId: string): Promise<OwnConsulted> {
    const params: unknown[] = [consultedUnitId];
    return this.db.get<OwnConsulted>(
      `select cu.id, c.version_id as "versionId", p.unit_id as "drafterUnitId",
         exists (select 1 from consultation_remark where consultation_unit_id = cu.id and answer is not null) as "isAnswered"
       from ${tables} where cu.id = $1 and ${isOwn(actor, bind(params))}`,
      params,
    );
  }

  /** `record.not_found` where the actor does not write for the drafting unit. */
  async answerable(actor: Actor, remarkId: string): Promise<AnswerableRemark> {
    const params: unknown[] = [remarkId];
    return this.db.get<AnswerableRemark>(
      `select c.version_id as "versionId", p.unit_id as "unitId" from ${tables}
         join consultation_remark r on r.consultation_unit_id = cu.id where r.id = $1 and ${within(actor, ['plan.write'], 'p.unit_id', bind(params))}`,
      params,
    );
  }

  private remarks(consultedUnitIds: string[]): Promise<RemarkRow[]> {
    return this.db.query<RemarkRow>(
      `select consultation_unit_id as "consultedUnitId", id, about, body, answer, answer_text as "answerText",
         answered_by_name as "answeredBy", lock_version as "lockVersion"
       from consultation_remark where consultation_unit_id = any ($1) order by position`,
      [consultedUnitIds],
    );
  }
}
