import {
  type Page,
  unitKinds,
  type UnitHitView,
  type UnitRef,
  type UnitSelector,
  type UnitView,
} from '@lotrinh/contracts';
import { type PlacedUnit, unitSearchFolds } from '@lotrinh/domain';
import { wordKey } from '@lotrinh/text';
import { Injectable } from '@nestjs/common';
import { Clock } from '../../platform/clock/clock.js';
import { Db } from '../../platform/database/db.js';
import { pageWindow } from '../../platform/paging/page-window.js';
import { toUnitHit, toUnitView, type UnitHitRow, type UnitRow } from './unit.mapper.js';

export type DirectoryOptions = { asOf?: string | null; includeClosed?: boolean; page: number; size: number };

/** $1 is the day. Units as they were called and placed on it; a unit that had not begun has no version and is absent. */
export const unitColumns = `u.id, v.name, v.short_name, v.symbol, u.kind, e.kind as edge_kind, e.parent_id, u.agency_id, u.closed_on::text as closed_on,
  (select count(*)::int from unit_edge ce join unit cu on cu.id = ce.child_id
   where ce.parent_id = u.id and ce.axis = 'ADMINISTRATIVE' and daterange(ce.valid_from, ce.valid_to) @> $1::date
     and (cu.closed_on is null or cu.closed_on > $1::date)) as child_count`;
export const unitTables = `unit u
  join unit_version v on v.unit_id = u.id and daterange(v.valid_from, v.valid_to) @> $1::date
  left join unit_edge e on e.child_id = u.id and e.axis = 'ADMINISTRATIVE' and daterange(e.valid_from, e.valid_to) @> $1::date`;
const ORDER = `e.kind nulls first, array_position($2::text[], u.kind), v.name collate "vi-x-icu", u.id`;
const OPEN = '(u.closed_on is null or u.closed_on > $1::date)';

/** The directory of units on any day: tree, lists and search. Everyone signed in may read it. */
@Injectable()
export class UnitDirectoryService {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
  ) {}

  /** Units directly below one; the roots for null. */
  async listChildren(parentId: string | null, options: DirectoryOptions): Promise<Page<UnitView>> {
    const where = parentId === null ? 'e.parent_id is null' : 'e.parent_id = $3';
    return this.page(
      `${where} and ${options.includeClosed === true ? 'true' : OPEN}`,
      parentId === null ? [] : [parentId],
      options,
    );
  }

  /** The units that a selector means on a day, without own offices and outside organisations unless it asks for them. */
  async list(selector: UnitSelector, options: DirectoryOptions): Promise<Page<UnitView>> {
    const kinds =
      selector.kinds.length > 0
        ? selector.kinds
        : unitKinds.filter((kind) => kind !== 'OWN_OFFICE' && kind !== 'EXTERNAL');
    const below = `exists (select 1 from unit_closure c where c.axis = $3 and c.ancestor_id = $4::uuid and c.descendant_id = u.id and c.depth > 0
      and ($5::int is null or c.depth <= $5::int) and daterange(c.valid_from, c.valid_to) @> $1::date)`;
    const where = `((($4::uuid is null and $5::int is null) or ${below}) and u.kind = any($6::text[]) and ($7::text is null or e.kind = $7)
      or u.id = any($8::uuid[])) and not u.id = any($9::uuid[]) and ${options.includeClosed === true ? 'true' : OPEN}`;
    const { axis, depth, edgeKind, include, exclude } = selector;
    return this.page(where, [axis, selector.below, depth, kinds, edgeKind, include, exclude], options);
  }

  /**
   * Units found by words: names of today and before, abbreviations, symbols, identifiers, typed with or without diacritics. What
   * matches as typed comes before what matches after tone marks are moved, and that before what matches without diacritics; words
   * that only contain the letters come last.
   */
  async search(text: string, options: DirectoryOptions): Promise<Page<UnitHitView>> {
    const { limit, offset } = pageWindow(options.page, options.size);
    const typed = text.normalize('NFC').trim().slice(0, 200);
    const [fold, joined = fold] = unitSearchFolds(typed);
    if (fold === undefined) return { items: [], total: 0, page: options.page, size: options.size };
    const day = options.asOf ?? this.clock.today();
    const rows = await this.db.query<UnitHitRow & { total: number }>(
      `with hit as (
         select distinct on (n.unit_id) n.unit_id, n.text,
           case when n.kind in ('NAME', 'SHORT_NAME', 'SYMBOL') and n.valid_to <= $1::date then 'FORMER_NAME' else n.kind end as kind,
           not (' ' || n.folded like '% ' || $5 || '%' or ' ' || n.folded like '% ' || $6 || '%') as inside,
           case when strpos(lower(n.text), $3) > 0 then 0 when strpos(n.word_key, $4) > 0 then 1 else 2 end as level,
           case when n.folded = $5 or n.folded = $6 then 0 when starts_with(n.folded, $5) then 1 else 2 end as fit
         from unit_name n
         where (n.folded like '%' || $5 || '%' or n.folded like '%' || $6 || '%') and (n.valid_from is null or n.valid_from <= $1::date)
         order by n.unit_id, inside, level, fit, (n.valid_to is not null), length(n.text), n.text)
       select ${unitColumns}, hit.kind as match_kind, hit.text as match_text, count(*) over ()::int as total,
         (select array_agg(av.name order by c.depth desc) from unit_closure c
          join unit_version av on av.unit_id = c.ancestor_id and daterange(av.valid_from, av.valid_to) @> $1::date
          where c.axis = 'ADMINISTRATIVE' and c.descendant_id = u.id and c.depth > 0 and daterange(c.valid_from, c.valid_to) @> $1::date) as place
       from hit join ${unitTables.replace('unit u', 'unit u on u.id = hit.unit_id')}
       where ${options.includeClosed === true ? 'true' : OPEN}
       order by (u.closed_on <= $1::date) is true, hit.inside, hit.level, hit.fit, length(hit.text), array_position($2::text[], u.kind),
         v.name collate "vi-x-icu", u.id
       limit $7 offset $8`,
      [day, unitKinds, typed.toLowerCase(), wordKey(typed), fold, joined, limit, offset],
    );
    return { items: rows.map(toUnitHit), total: rows[0]?.total ?? 0, page: options.page, size: options.size };
  }

  /** Names of units on a day, for other features; a unit that had not begun is named as it first was. */
  async listRefs(ids: readonly string[], asOf: string | null): Promise<UnitRef[]> {
    const rows = await this.db.query<{ unit_id: string; name: string; short_name: string | null }>(
      `select distinct on (unit_id) unit_id, name, short_name from unit_version
       where unit_id = any($1::uuid[]) and (valid_to is null or valid_to > $2) order by unit_id, valid_from`,
      [ids, asOf ?? this.clock.today()],
    );
    return rows.map((row) => ({ id: row.unit_id, name: row.name, shortName: row.short_name }));
  }

  /** Units by id with their names of today, by one statement; a unit that is gone keeps its id and no name. */
  async namer(ids: readonly string[]): Promise<(id: string) => { id: string; name: string }> {
    const found = new Map((await this.listRefs(ids, null)).map(({ id, name }) => [id, name]));
    return (id) => ({ id, name: found.get(id) ?? '' });
  }

  /** Where a unit stands in the tree of today, to tell which sets of units it is among; null where there is none. */
  placed(id: string): Promise<PlacedUnit | null> {
    return this.db.find<PlacedUnit>(
      `select u.id, u.kind, (select e.kind from unit_edge e
           where e.child_id = u.id and e.axis = 'ADMINISTRATIVE' and daterange(e.valid_from, e.valid_to) @> $2::date) as "edgeKind",
         coalesce((select json_agg(json_build_object('id', a.id, 'depth', nlevel(u.path) - nlevel(a.path)))
           from unit a where a.path @> u.path and a.id <> u.id), '[]') as above
       from unit u where u.id = $1`,
      [id, this.clock.today()],
    );
  }

  private async page(where: string, params: unknown[], options: DirectoryOptions): Promise<Page<UnitView>> {
    const { limit, offset } = pageWindow(options.page, options.size);
    const all = [options.asOf ?? this.clock.today(), unitKinds, ...params];
    const rows = await this.db.query<UnitRow & { total: number }>(
      `select ${unitColumns}, count(*) over ()::int as total from ${unitTables} where ${where} order by ${ORDER} limit $${all.length + 1} offset $${all.length + 2}`,
      [...all, limit, offset],
    );
    return { items: rows.map(toUnitView), total: rows[0]?.total ?? 0, page: options.page, size: options.size };
  }
}
