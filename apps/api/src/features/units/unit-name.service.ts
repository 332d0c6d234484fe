import type { UnitKind, UnitMatchKind, UnitNameResolution } from '@lotrinh/contracts';
import { createUnitNameResolver } from '@lotrinh/domain';
import { Injectable } from '@nestjs/common';
import type { Principal } from '../../platform/auth/actor.js';
import { Db } from '../../platform/database/db.js';

/** In whose document, and on which day, the names stand. `agencyId` may be any unit of the agency. */
export type NameContext = { agencyId: string; on: string };

type Row = {
  agency_id: string;
  agency_kind: UnitKind;
  unit_id: string;
  kind: UnitMatchKind;
  text: string;
  level: number | null;
};

/** Turns names printed in documents into units, described sets of units, or an honest "unknown". */
@Injectable()
export class UnitNameService {
  constructor(private readonly db: Db) {}

  async resolve(principal: Principal, text: string, context: NameContext): Promise<UnitNameResolution> {
    const all = await this.resolveAll(principal, [text], context);
    return all.get(text) ?? { kind: 'unknown', candidates: [] };
  }

  /** One statement, however many names. The map has every text it was given. */
  async resolveAll(
    principal: Principal,
    texts: readonly string[],
    context: NameContext,
  ): Promise<Map<string, UnitNameResolution>> {
    const rows = await this.db.read(principal, () => this.names(context));
    const [first] = rows;
    const resolve =
      first === undefined
        ? null
        : createUnitNameResolver(
            { id: first.agency_id, kind: first.agency_kind },
            rows.map((row) => ({ unitId: row.unit_id, kind: row.kind, text: row.text, level: row.level })),
          );
    return new Map(texts.map((text) => [text, resolve?.(text) ?? { kind: 'unknown', candidates: [] }]));
  }

  /**
   * Names of the agency's units and of the other agencies. A document older than the registry names units that the registry only
   * knows from later on, so a name counts before its first day too, as a former one does after its last.
   */
  private names({ agencyId, on }: NameContext): Promise<Row[]> {
    return this.db.query<Row>(
      `select a.id as agency_id, a.kind as agency_kind, n.unit_id, n.text,
         case when n.kind in ('ALIAS', 'IDENTIFIER') or (coalesce(n.valid_from <= $2::date, true) and coalesce(n.valid_to > $2::date, true))
           then n.kind else 'FORMER_NAME' end as kind,
         case when u.path <@ a.path then nlevel(u.path) - nlevel(a.path) end as level
       from unit own join unit a on a.id = own.agency_id
       join unit u on u.path <@ a.path or u.id = u.agency_id or u.kind = 'EXTERNAL'
       join unit_name n on n.unit_id = u.id and n.kind <> 'ABBREVIATION'
       where own.id = $1 and u.kind <> 'OWN_OFFICE' and (u.closed_on is null or u.closed_on > $2::date)`,
      [agencyId, on],
    );
  }
}
