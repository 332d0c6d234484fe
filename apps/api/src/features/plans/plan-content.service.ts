import type { AudienceCapacity, PlanRestriction, PlanState } from '@lotrinh/contracts';
import { checkPeriod, isIssued } from '@lotrinh/domain';
import { fold, parseDocumentNumber } from '@lotrinh/text';
import { Injectable } from '@nestjs/common';
import { Audit } from '../../platform/audit/audit.service.js';
import { type Actor, holdsOn } from '../../platform/auth/actor.js';
import { Clock } from '../../platform/clock/clock.js';
import { Db } from '../../platform/database/db.js';
import { newId } from '../../platform/database/id.js';
import { demand, DomainError } from '../../platform/errors/domain-error.js';
import { contentHash } from './canonical-json.js';
import { contentRows } from './content-rows.js';
import type { CreatePlanInput, PlanContent, RecordPlanInput } from './plan-content.js';

export { emptyContent } from './plan-content.js';
export type * from './plan-content.js';

type Created = { planId: string; versionId: string };
type Amended = { plan_id: string; state: PlanState; restriction: PlanRestriction; next: number };
type Draft = {
  plan_id: string;
  state: PlanState;
  issuer_id: string;
  signer_name: string | null;
  title: string;
  unit_id: string;
  agency_id: string;
  unit_path: string;
  restriction: PlanRestriction;
};

const itemTables = ['plan_section', 'plan_target', 'plan_task', 'plan_funding', 'plan_basis', 'plan_duty'] as const;
/** Bookkeeping of a row that is no part of what the document says. */
const bookkeeping = new Set(['version_id', 'lock_version', 'updated_at', 'updated_by']);

/** Whole versions: written at once when a document is accepted, closed for good when it is recorded as issued. */
@Injectable()
export class PlanContentService {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly audit: Audit,
  ) {}

  /** A drafting version with its whole content: of a new plan, or of the plan that the document amends. Needs `plan.write`. */
  async createPlan(actor: Actor, input: CreatePlanInput, content: PlanContent): Promise<Created> {
    return this.db.write(actor, async () => {
      await this.demandWriter(actor, input.unitId);
      const title = input.title.normalize('NFC').trim();
      const faults = checkPeriod(input);
      if (title === '') faults.push({ field: 'title', rule: 'required', params: {} });
      if (faults.length > 0) throw new DomainError('plan.value_invalid', {}, faults);
      const versionId = newId();
      const amended =
        input.amendsVersionId == null ? null : await this.amended(input.amendsVersionId, input.restriction);
      const planId = amended?.plan_id ?? newId();
      if (amended === null) {
        await this.db.insert('plan', {
          id: planId,
          unit_id: input.unitId,
          agency_id: input.agencyId,
          kind: input.kind,
          title,
          folded: fold(title),
          period_start: input.periodStart,
          period_end: input.periodEnd,
          orientation_to: input.orientationTo,
          origin: input.origin,
          restriction: input.restriction,
          created_by: actor.personId,
          created_at: this.clock.now(),
        });
      }
      await this.db.insert('plan_version', {
        id: versionId,
        plan_id: planId,
        n: amended?.next ?? 1,
        title,
        document_type: input.header.documentType,
        issuer_id: input.header.issuerId,
        issuing_authority: input.header.issuingAuthority,
        place: input.header.place,
        signer_name: input.header.signerName,
        signer_position: input.header.signerPosition,
        signer_capacity: input.header.signerCapacity,
        amends_version_id: input.amendsVersionId ?? null,
        updated_by: actor.personId,
        updated_at: this.clock.now(),
      });
      for (const [table, rows] of contentRows(content, versionId, actor.personId))
        await this.db.insertMany(table, rows);
      await this.db.insertMany(
        'plan_file',
        input.files.map((file) => ({
          version_id: versionId,
          file_id: file.fileId,
          role: file.role,
          position: file.position,
        })),
      );
      await this.audit.record(actor, {
        action: 'plan.created',
        entity: 'plan_version',
        entityId: versionId,
        unitId: input.unitId,
        changes: { title, origin: input.origin, amends: input.amendsVersionId ?? null },
      });
      return { planId, versionId };
    });
  }

  /**
   * Records a draft as the document that was issued outside, with number and date from the paper. For the registry
   * (`plan.record`); with `plan.write` alone only where number, date and signer are all known, as an imported document bears
   * them. Stores the content with its hash and opens the plan to those it concerns.
   */
  async record(actor: Actor, versionId: string, input: RecordPlanInput): Promise<void> {
    await this.db.write(actor, async () => {
      const draft = await this.db.get<Draft>(
        `select v.plan_id, v.state, v.issuer_id, v.signer_name, v.title, p.unit_id, p.agency_id, u.path::text as unit_path, p.restriction
         from plan_version v join plan p on p.id = v.plan_id join unit u on u.id = p.unit_id where v.id = $1 for update of v`,
        [versionId],
      );
      const isComplete = input.documentNumber !== null && input.issuedOn !== null;
      const mayRecord =
        holdsOn(actor, 'plan.record', draft.unit_path) ||
        (isComplete && draft.signer_name !== null && holdsOn(actor, 'plan.write', draft.unit_path));
      demand(mayRecord, 'access.forbidden');
      demand(!isIssued(draft.state), 'plan.issued_immutable');
      demand(draft.state === 'DRAFTING', 'plan.not_draft');
      const reason = input.unknownReason?.normalize('NFC').trim() ?? '';
      demand(isComplete || reason !== '', 'plan.record_incomplete');
      if (input.issuedOn !== null && input.issuedOn > this.clock.today()) {
        throw new DomainError('plan.value_invalid', {}, [{ field: 'issuedOn', rule: 'dateInFuture', params: {} }]);
      }
      const number = input.documentNumber === null ? null : documentNumber(input.documentNumber);
      const year = input.issuedOn === null ? null : Number(input.issuedOn.slice(0, 4));
      if (number !== null && year !== null) await this.demandFreeNumber(draft.issuer_id, number, year);

      const content = await this.contentOf(versionId);
      await this.db.query(
        "update plan set origin = 'RECORDED', lock_version = lock_version + 1 where id = $1 and origin <> 'RECORDED'",
        [draft.plan_id],
      );
      await this.db.query(
        `update plan_version set state = 'ISSUED', document_number = $2, folded_number = $3, issued_on = $4, issued_year = $5,
           number_unknown_reason = $6, content = $7, content_sha256 = $8, recorded_at = $9, updated_at = $9, updated_by = $10,
           lock_version = lock_version + 1
         where id = $1`,
        [
          versionId,
          number,
          number === null ? null : fold(number),
          input.issuedOn,
          year,
          isComplete ? null : reason,
          JSON.stringify(content),
          contentHash(content),
          this.clock.now(),
          actor.personId,
        ],
      );
      await this.openToAudience(versionId, draft);
      await this.audit.record(actor, {
        action: 'plan.recorded',
        entity: 'plan_version',
        entityId: versionId,
        unitId: draft.unit_id,
        changes: { documentNumber: number, issuedOn: input.issuedOn },
        reason: isComplete ? null : reason,
      });
    });
  }

  private async demandWriter(actor: Actor, unitId: string): Promise<void> {
    const unit = await this.db.get<{ path: string }>('select path::text as path from unit where id = $1', [unitId]);
    demand(holdsOn(actor, 'plan.write', unit.path), 'access.forbidden');
  }

  private async amended(versionId: string, restriction: PlanRestriction): Promise<Amended> {
    const amended = await this.db.get<Amended>(
      `select v.plan_id, v.state, p.restriction, (select max(n) + 1 from plan_version where plan_id = v.plan_id)::int as next
       from plan_version v join plan p on p.id = v.plan_id where v.id = $1 for update of p`,
      [versionId],
    );
    demand(isIssued(amended.state), 'plan.not_draft');
    // Who may read is settled for the plan as a whole.
    demand(amended.restriction === restriction, 'plan.amendment_restricted');
    return amended;
  }

  private async demandFreeNumber(issuerId: string, number: string, year: number): Promise<void> {
    const taken = await this.db.find<{ title: string }>(
      'select title from plan_version where issuer_id = $1 and document_number = $2 and issued_year = $3',
      [issuerId, number, year],
    );
    if (taken !== null) throw new DomainError('plan.number_taken', { number, year, subject: taken.title });
  }

  /** What the version says, row by row; exact values are text, so the hash can be computed again from the stored copy. */
  private async contentOf(versionId: string): Promise<Record<string, unknown>> {
    const header = await this.db.get(
      `select v.title, v.document_type, v.issuing_authority, v.place, v.signer_name, v.signer_position, v.signer_capacity,
         v.amends_version_id, p.kind, p.period_start, p.period_end, p.orientation_to, p.restriction
       from plan_version v join plan p on p.id = v.plan_id where v.id = $1`,
      [versionId],
    );
    const content: Record<string, unknown> = { header };
    for (const table of itemTables) {
      const rows = await this.db.query(`select * from ${table} where version_id = $1 order by position, id`, [
        versionId,
      ]);
      content[table] = rows.map(withoutBookkeeping);
    }
    for (const table of ['plan_task_unit', 'plan_recipient'] as const) {
      const order = table === 'plan_task_unit' ? 'task_id, role, position' : 'position';
      const rows = await this.db.query(`select * from ${table} where version_id = $1 order by ${order}`, [versionId]);
      content[table] = rows.map(withoutBookkeeping);
    }
    return content;
  }

  /** The units that may read from now on: the issuing agency unless circulation is restricted, and everyone named. */
  private async openToAudience(versionId: string, draft: Draft): Promise<void> {
    const named = await this.db.query<{ unit_id: string; capacity: AudienceCapacity }>(
      `select unit_id, case role when 'LEAD' then 'LEAD' else 'COORDINATOR' end as capacity from plan_task_unit where version_id = $1 and unit_id is not null
       union select unit_id, case role when 'COORDINATE' then 'COORDINATOR' else 'LEAD' end from plan_duty where version_id = $1 and unit_id is not null
       union select owner_unit_id, 'LEAD' from plan_target where version_id = $1 and owner_unit_id is not null
       union select unit_id, 'RECIPIENT' from plan_recipient where version_id = $1 and unit_id is not null`,
      [versionId],
    );
    const rows =
      draft.restriction === 'NONE' ? [...named, { unit_id: draft.agency_id, capacity: 'ISSUING_AGENCY' }] : named;
    for (const row of rows) {
      await this.db.query(
        `insert into audience (record_id, unit_id, capacity, owner_unit_id, valid_from) values ($1, $2, $3, $4, $5)
         on conflict do nothing`,
        [draft.plan_id, row.unit_id, row.capacity, draft.unit_id, this.clock.today()],
      );
    }
  }
}

function withoutBookkeeping(row: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(row).filter(([column]) => !bookkeeping.has(column)));
}

/** The number in its one spelling; one that follows no known pattern is kept as typed, without double spaces. */
function documentNumber(typed: string): string {
  const text = typed.normalize('NFC').trim().replace(/\s+/g, ' ');
  if (text === '' || text.length > 100) {
    throw new DomainError('plan.value_invalid', {}, [{ field: 'documentNumber', rule: 'invalid', params: {} }]);
  }
  return parseDocumentNumber(text)?.normalised ?? text;
}
