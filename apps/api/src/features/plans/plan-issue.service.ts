import type { AudienceCapacity, PlanRestriction } from '@lotrinh/contracts';
import { fold, parseDocumentNumber } from '@lotrinh/text';
import { Injectable } from '@nestjs/common';
import { Clock } from '../../platform/clock/clock.js';
import { Db } from '../../platform/database/db.js';
import { DomainError } from '../../platform/errors/domain-error.js';
import { contentHash } from '../../platform/database/canonical-json.js';

const itemTables = ['plan_section', 'plan_target', 'plan_task', 'plan_funding', 'plan_basis', 'plan_duty'] as const;
/** Bookkeeping of a row, and where it comes from: no part of what the document says. */
const bookkeeping = new Set([
  'version_id',
  'lock_version',
  'updated_at',
  'updated_by',
  'framework_section_id',
  'ancestor_item_id',
  'continues',
]);

type Named = { documentNumber: string | null; issuedOn: string | null };
type Owner = { plan_id: string; unit_id: string; agency_id: string; restriction: PlanRestriction };

/** What makes a version a document: its number, its content for good, and who may read it from then on. */
@Injectable()
export class PlanIssueService {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
  ) {}

  /** Number and date as columns; refuses a day to come and a number that the issuer gave to another document that year. */
  async numbered(versionId: string, issuerId: string, { documentNumber, issuedOn }: Named) {
    if (issuedOn !== null && issuedOn > this.clock.today()) {
      throw new DomainError('plan.value_invalid', {}, [{ field: 'issuedOn', rule: 'dateInFuture', params: {} }]);
    }
    const number = documentNumber === null ? null : spelled(documentNumber);
    const year = issuedOn === null ? null : Number(issuedOn.slice(0, 4));
    const taken = await this.db.find<{ title: string }>(
      'select title from plan_version where issuer_id = $1 and document_number = $2 and issued_year = $3 and id <> $4',
      [issuerId, number, year, versionId],
    );
    if (taken !== null) throw new DomainError('plan.number_taken', { number, year, subject: taken.title });
    return {
      document_number: number,
      folded_number: number === null ? null : fold(number),
      issued_on: issuedOn,
      issued_year: year,
    };
  }

  /** The whole content with its hash, as columns of a version that is issued. */
  async frozen(versionId: string): Promise<{ content: string; content_sha256: string }> {
    const content = await this.contentOf(versionId);
    return { content: JSON.stringify(content), content_sha256: contentHash(content) };
  }

  /** Hash of what is put before the signer; who signs, and in what capacity, is no part of it. */
  async submittedHash(versionId: string): Promise<string> {
    const { header, ...rows } = await this.contentOf(versionId);
    const { signer_name: _, signer_position: __, signer_capacity: ___, ...submitted } = header;
    return contentHash({ header: submitted, ...rows });
  }

  /** What was in force until this version was issued ends, where that replaces or repeals it. */
  async endAmended(versionId: string): Promise<void> {
    await this.db.query(
      `update plan_version v set state = case n.amendment_type when 'REPLACE' then 'SUPERSEDED' else 'REVOKED' end,
         updated_at = $2, lock_version = v.lock_version + 1
       from plan_version n
       where n.id = $1 and n.amendment_type in ('REPLACE', 'REPEAL') and v.state = 'ISSUED' and v.id <> n.id
         and (v.id = n.amends_version_id or v.amends_version_id = n.amends_version_id)`,
      [versionId, this.clock.now()],
    );
  }

  /** Opens an issued version to the issuing agency, unless circulation is restricted, and to everyone named. */
  async openToAudience(versionId: string): Promise<void> {
    const owner = await this.db.get<Owner>(
      `select v.plan_id, p.unit_id, p.agency_id, p.restriction from plan_version v join plan p on p.id = v.plan_id where v.id = $1`,
      [versionId],
    );
    const named = await this.db.query<{ unit_id: string; capacity: AudienceCapacity }>(
      `select unit_id, case role when 'LEAD' then 'LEAD' else 'COORDINATOR' end as capacity from plan_task_unit where version_id = $1 and unit_id is not null
       union select unit_id, case role when 'COORDINATE' then 'COORDINATOR' else 'LEAD' end from plan_duty where version_id = $1 and unit_id is not null
       union select owner_unit_id, 'LEAD' from plan_target where version_id = $1 and owner_unit_id is not null
       union select unit_id, 'RECIPIENT' from plan_recipient where version_id = $1 and unit_id is not null`,
      [versionId],
    );
    const rows =
      owner.restriction === 'NONE' ? [...named, { unit_id: owner.agency_id, capacity: 'ISSUING_AGENCY' }] : named;
    for (const row of rows) {
      await this.db.query(
        `insert into audience (record_id, unit_id, capacity, owner_unit_id, valid_from) values ($1, $2, $3, $4, $5)
         on conflict do nothing`,
        [owner.plan_id, row.unit_id, row.capacity, owner.unit_id, this.clock.today()],
      );
    }
  }

  /** What the version says, row by row; exact values are text, so the hash can be computed again from the stored copy. */
  private async contentOf(versionId: string) {
    const header = await this.db.get(
      `select v.title, v.document_type, v.issuing_authority, v.place, v.signer_name, v.signer_position, v.signer_capacity,
         v.amends_version_id, v.amendment_type, v.amendment_cause, v.extends_to, p.kind, p.period_start, p.period_end, p.orientation_to, p.restriction
       from plan_version v join plan p on p.id = v.plan_id where v.id = $1`,
      [versionId],
    );
    const content: { header: Record<string, unknown>; [table: string]: unknown } = { header };
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
}

function withoutBookkeeping(row: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(row).filter(([column]) => !bookkeeping.has(column)));
}

/** The number in its one spelling; one that follows no known pattern is kept as typed, without double spaces. */
function spelled(typed: string): string {
  const text = typed.normalize('NFC').trim().replace(/\s+/g, ' ');
  if (text === '' || text.length > 100) {
    throw new DomainError('plan.value_invalid', {}, [{ field: 'documentNumber', rule: 'invalid', params: {} }]);
  }
  return parseDocumentNumber(text)?.normalised ?? text;
}
