import type { Draft } from '@lotrinh/reader';
import { fold } from '@lotrinh/text';
import { Injectable } from '@nestjs/common';
import { Db } from '../../platform/database/db.js';

/** Recognises a document that is already here (E40) and the plan that an amending decision changes. */
@Injectable()
export class ImportDuplicates {
  constructor(private readonly db: Db) {}

  async find(
    agencyId: string,
    draft: Draft,
    hashes: string[],
  ): Promise<{ sameVersionId: string | null; amendsVersionId: string | null }> {
    const same = await this.db.find<{ id: string }>(
      `select v.id from plan_version v join plan p on p.id = v.plan_id
       where p.agency_id = $1 and (
         v.id in (select pf.version_id from plan_file pf join stored_file f on f.id = pf.file_id where f.sha256 = any($2) and f.purged_at is null)
         or ($3::text is not null and v.document_number = $3 and v.issued_on is not distinct from $4::date))
       order by v.updated_at desc, v.id limit 1`,
      [agencyId, hashes, draft.documentNumber, draft.date],
    );
    return { sameVersionId: same?.id ?? null, amendsVersionId: await this.amended(agencyId, draft) };
  }

  /** "điều chỉnh/sửa đổi, bổ sung Kế hoạch … Quyết định số N": the version that bears the number N, if exactly one is here. */
  private async amended(agencyId: string, draft: Draft): Promise<string | null> {
    const title = fold(draft.title ?? '');
    if (!/\b(dieu chinh|sua doi|bo sung)\b/.test(title)) return null;
    const numbers = draft.legalBases.items.flatMap((basis) => (basis.number === null ? [] : [basis.number]));
    if (numbers.length === 0) return null;
    const rows = await this.db.query<{ id: string }>(
      `select v.id from plan_version v join plan p on p.id = v.plan_id
       where p.agency_id = $1 and v.state = 'ISSUED' and v.document_number = any($2) limit 2`,
      [agencyId, numbers],
    );
    return rows.length === 1 ? (rows[0]?.id ?? null) : null;
  }
}
