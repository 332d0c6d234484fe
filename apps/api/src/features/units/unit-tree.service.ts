import type { UnitEdgeKind } from '@lotrinh/contracts';
import { Injectable } from '@nestjs/common';
import { Clock } from '../../platform/clock/clock.js';
import { Db } from '../../platform/database/db.js';
import { newId } from '../../platform/database/id.js';
import { demand } from '../../platform/errors/domain-error.js';

const system = { system: 'unit-tree' };
const TREE_LOCK = 716_254;

type Edge = { id: string; kind: UnitEdgeKind; valid_from: string; valid_to: string | null };

/**
 * Places of units through time. Edges carry days and are the truth; `unit_closure` is derived from them for every day,
 * `unit.path` for today alone, because rights follow today's tree. A move dated ahead changes only edges and closure; its
 * paths are rewritten when its day is first asked for (see {@link bringToToday} and the decision on units through time).
 */
@Injectable()
export class UnitTreeService {
  private broughtTo = '';
  private readonly listeners: (() => void)[] = [];

  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
  ) {}

  /** Tells later features, after the commit, that rights kept from before may speak of places that are gone. */
  whenPathsChange(listener: () => void): void {
    this.listeners.push(listener);
  }

  /** One change of the tree at a time, to the end of the transaction: two moves that are right alone may close a circle. */
  async lock(): Promise<void> {
    await this.db.query('select pg_advisory_xact_lock($1)', [TREE_LOCK]);
  }

  /** Puts a unit under another from a day on, until the next place that is already known. */
  async place(unitId: string, parentId: string, kind: UnitEdgeKind, on: string): Promise<void> {
    await this.demandBegun(unitId, on);
    await this.demandBegun(parentId, on);
    const edges = await this.db.query<Edge>(
      `select id, kind, valid_from, valid_to from unit_edge where child_id = $1 and axis = 'ADMINISTRATIVE'
       and (valid_to is null or valid_to > $2) order by valid_from`,
      [unitId, on],
    );
    const current = edges.find((edge) => edge.valid_from <= on);
    const next = edges.find((edge) => edge.valid_from > on);
    if (current !== undefined) {
      demand(current.valid_from < on, 'unit.date_before_start', { date: current.valid_from });
    }
    const circle = await this.db.find(
      `select 1 from unit_closure where axis = 'ADMINISTRATIVE' and ancestor_id = $1 and descendant_id = $2
       and daterange(valid_from, valid_to) && daterange($3, $4)`,
      [unitId, parentId, on, next?.valid_from ?? null],
    );
    demand(circle === null && unitId !== parentId, 'unit.would_cycle');
    if (current !== undefined)
      await this.db.query('update unit_edge set valid_to = $2 where id = $1', [current.id, on]);
    await this.db.insert('unit_edge', {
      id: newId(),
      axis: 'ADMINISTRATIVE',
      kind,
      parent_id: parentId,
      child_id: unitId,
      valid_from: on,
      valid_to: next?.valid_from ?? null,
    });
    await this.rebuildClosure(unitId);
    await this.refreshPath(unitId);
  }

  /** Ancestors of the unit and of all that ever hung below it, computed again from the edges. */
  async rebuildClosure(unitId: string): Promise<void> {
    const affected = `affected(id) as (
      select $1::uuid union
      select e.child_id from affected a join unit_edge e on e.parent_id = a.id and e.axis = 'ADMINISTRATIVE')`;
    await this.db.query(
      `with recursive ${affected} delete from unit_closure where axis = 'ADMINISTRATIVE' and descendant_id in (select id from affected)`,
      [unitId],
    );
    await this.db.query(
      `with recursive ${affected}, up(descendant_id, ancestor_id, depth, span) as (
         select a.id, a.id, 0, daterange((select min(v.valid_from) from unit_version v where v.unit_id = a.id), null) from affected a
         union all
         select up.descendant_id, e.parent_id, up.depth + 1, up.span * daterange(e.valid_from, e.valid_to)
         from up join unit_edge e on e.child_id = up.ancestor_id and e.axis = 'ADMINISTRATIVE'
           and up.span && daterange(e.valid_from, e.valid_to))
       insert into unit_closure (axis, ancestor_id, descendant_id, depth, valid_from, valid_to)
       select 'ADMINISTRATIVE', ancestor_id, descendant_id, depth, lower(span), upper(span) from up`,
      [unitId],
    );
  }

  /**
   * Makes `unit.path` show today's tree. Cheap enough for every request: the process remembers the day it has seen done, the
   * database remembers it for all processes.
   */
  async bringToToday(): Promise<void> {
    const today = this.clock.today();
    if (this.broughtTo === today) return;
    await this.db.write(system, async () => {
      await this.lock();
      const { day } = await this.db.get<{ day: string }>('select day from unit_tree_day for update');
      if (day >= today) return;
      // From the root down: below a unit that moved, everything has already gone with it.
      const moved = await this.db.query<{ id: string }>(
        `select u.id from unit_edge e join unit u on u.id = e.child_id join unit p on p.id = e.parent_id
         where e.axis = 'ADMINISTRATIVE' and daterange(e.valid_from, e.valid_to) @> $1::date and u.path <> p.path || u.no::text
         order by (select max(c.depth) from unit_closure c where c.axis = 'ADMINISTRATIVE' and c.descendant_id = u.id
           and daterange(c.valid_from, c.valid_to) @> $1::date)`,
        [today],
      );
      for (const { id } of moved) await this.refreshPath(id);
      await this.db.query('update unit_tree_day set day = $1', [today]);
    });
    this.broughtTo = today;
  }

  /** Rewrites the paths of a subtree when its place of today is another than the path says; rights move with it at once. */
  private async refreshPath(unitId: string): Promise<void> {
    const place = await this.db.find<{ old: string; path: string; agency_id: string }>(
      `select u.path::text as old, (p.path || u.no::text)::text as path, p.agency_id
       from unit u join unit_edge e on e.child_id = u.id and e.axis = 'ADMINISTRATIVE' and daterange(e.valid_from, e.valid_to) @> $2::date
       join unit p on p.id = e.parent_id where u.id = $1`,
      [unitId, this.clock.today()],
    );
    if (place === null || place.old === place.path) return;
    await this.db.query(
      `update unit set agency_id = $3,
         path = $2::ltree || case when path = $1::ltree then ''::ltree else subpath(path, nlevel($1::ltree)) end
       where path <@ $1::ltree`,
      [place.old, place.path, place.agency_id],
    );
    this.db.afterCommit(() => {
      for (const listener of this.listeners) listener();
    });
  }

  private async demandBegun(unitId: string, on: string): Promise<void> {
    const { start } = await this.db.get<{ start: string }>(
      'select min(valid_from)::text as start from unit_version where unit_id = $1',
      [unitId],
    );
    demand(start <= on, 'unit.date_before_start', { date: start });
  }
}
