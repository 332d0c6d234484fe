import type {
  IndicatorFilter,
  IndicatorSummary,
  IndicatorView,
  LinkedTargetView,
  UnlinkedTargetView,
} from '@lotrinh/contracts';
import { fold, likeness, trigrams } from '@lotrinh/text';
import { indicatorLimits } from '@lotrinh/contracts';
import { Injectable } from '@nestjs/common';
import { type Actor, holdsOn } from '../../platform/auth/actor.js';
import { type Add, addressed, bind, within } from '../../platform/auth/scope-sql.js';
import { Clock } from '../../platform/clock/clock.js';
import { Db } from '../../platform/database/db.js';
import { type IndicatorVersionRow, versionColumns } from './indicator.mapper.js';

type Slice = { limit: number; offset: number };
type Known = { id: string; code: string; name: string };

/** A target with what judging it needs. */
export type MeasuredTarget = LinkedTargetView & { indicatorId: string; isDecrease: boolean; baseline: string | null };

/** An indicator as the rules of writing need it. */
export type StoredIndicator = { id: string; unitId: string; unitPath: string; agencyId: string; lockVersion: number };

const unitName = (id: string, day: string) =>
  `(select uv.name from unit_version uv where uv.unit_id = ${id} and uv.valid_from <= ${day}::date order by uv.valid_from desc limit 1)`;

/** The definition that holds on a day: the latest begun, else the first that will; drafts only where there is nothing else. */
const shownVersion = (day: string) => `cross join lateral (select * from indicator_version v where v.indicator_id = i.id
  order by v.state = 'DRAFT', v.valid_from > ${day}::date, case when v.valid_from > ${day}::date then v.valid_from end, v.valid_from desc limit 1) v`;

/** The last day of the series, where its newest definition in use has one. */
const retiredOn = `(select r.valid_to from indicator_version r where r.indicator_id = i.id and r.state = 'IN_USE' order by r.n desc limit 1)`;

const targetColumns = `t.item_id as "itemId", t.phrase, t.comparator, trim_scale(t.value) as value, trim_scale(t.value_max) as "valueMax",
  t.unit, t.target_year as "targetYear", p.id as "planId", p.title as "planTitle", f.version_id as "versionId"`;
const targetsInForce =
  'plan_in_force f join plan p on p.id = f.plan_id join plan_target t on t.version_id = f.version_id';

/** The catalogue as the actor may see it, and targets of plans in force with and without an indicator. */
@Injectable()
export class IndicatorQueries {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
  ) {}

  /** By words of code, name and theme, with or without diacritics, in the order of codes. */
  async list(
    actor: Actor,
    { text, filter }: { text: string; filter: IndicatorFilter },
    { limit, offset }: Slice,
  ): Promise<{ items: IndicatorSummary[]; total: number }> {
    const params: unknown[] = [];
    const add = bind(params);
    const day = add(this.clock.today());
    const words = fold(text).split(' ').filter(Boolean).slice(0, 10);
    const where = [
      this.readable(actor, add),
      `not exists (select from unnest(${add(words)}::text[]) as word where strpos(v.folded || ' ' || lower(i.code), word) = 0)`,
      filter === 'RETIRED' ? `${retiredOn} <= ${day}::date` : `coalesce(${retiredOn} > ${day}::date, true)`,
    ];
    if (filter === 'WITHOUT_TARGET') {
      where.push(`v.state = 'IN_USE' and not exists (select from indicator_target x join ${targetsInForce}
        on t.item_id = x.target_item_id where x.indicator_id = i.id and ${this.readablePlan(actor, add)})`);
    }
    const rows = await this.db.query<
      Omit<IndicatorSummary, 'unit'> & { unitId: string; unitName: string; total: number }
    >(
      `select found.*, ${unitName('found."unitId"', day)} as "unitName",
         (select count(distinct t.item_id)::int from indicator_target x join ${targetsInForce} on t.item_id = x.target_item_id
          where x.indicator_id = found.id and ${this.readablePlan(actor, add)}) as "targetCount"
       from (select i.id, i.code, i.unit_id as "unitId", v.name, v.theme, v.uom, v.value_type as "valueType",
           v.state = 'DRAFT' as "isDraft", ${retiredOn} as "retiredOn", count(*) over ()::int as total
         from indicator i ${shownVersion(day)} where ${where.join(' and ')}
         order by i.code, i.id limit ${add(limit)} offset ${add(offset)}) found
       order by found.code, found.id`,
      params,
    );
    const items = rows.map(({ unitId, unitName, total: _total, ...row }) => ({
      ...row,
      unit: { id: unitId, name: unitName },
    }));
    return { items, total: rows[0]?.total ?? 0 };
  }

  /** `record.not_found` where the actor may not know of it. */
  async get(actor: Actor, id: string): Promise<IndicatorView> {
    const params: unknown[] = [id, this.clock.today()];
    const add = bind(params);
    const found = await this.db.get<
      Omit<IndicatorView, 'unit' | 'versions' | 'targets' | 'mayManage'> & {
        unitId: string;
        unitName: string;
        unitPath: string;
      }
    >(
      `select i.id, i.code, i.unit_id as "unitId", ${unitName('i.unit_id', '$2')} as "unitName", u.path::text as "unitPath",
         ${retiredOn} as "retiredOn", i.lock_version as "lockVersion"
       from indicator i join unit u on u.id = i.unit_id where i.id = $1 and ${this.readable(actor, add)}`,
      params,
    );
    const { unitId, unitName: name, unitPath, ...rest } = found;
    const mayManage = holdsOn(actor, 'indicator.manage', unitPath);
    const versions = await this.versions(id, mayManage);
    return { ...rest, unit: { id: unitId, name }, mayManage, versions, targets: await this.targets(actor, [id]) };
  }

  /** One that the actor may see, for writing; whoever may not write is told so by the service. */
  async stored(actor: Actor, id: string): Promise<StoredIndicator> {
    const params: unknown[] = [id];
    return this.db.get<StoredIndicator>(
      `select i.id, i.unit_id as "unitId", u.path::text as "unitPath", i.agency_id as "agencyId", i.lock_version as "lockVersion"
       from indicator i join unit u on u.id = i.unit_id where i.id = $1 and ${this.readable(actor, bind(params))}`,
      params,
    );
  }

  /** Newest first. */
  async versions(indicatorId: string, withDrafts: boolean): Promise<IndicatorVersionRow[]> {
    return this.db.query<IndicatorVersionRow>(
      `select ${versionColumns} from indicator_version v where v.indicator_id = $1 and (v.state = 'IN_USE' or $2) order by v.n desc`,
      [indicatorId, withDrafts],
    );
  }

  /** Targets that no indicator measures, the newest plans first, each with the indicators of its agency in likest words. */
  async unlinked(actor: Actor, { limit, offset }: Slice): Promise<{ items: UnlinkedTargetView[]; total: number }> {
    const params: unknown[] = [];
    const add = bind(params);
    const rows = await this.db.query<LinkedTargetView & { agencyId: string; total: number }>(
      `select ${targetColumns}, p.agency_id as "agencyId", count(*) over ()::int as total
       from ${targetsInForce}
       where ${this.readablePlan(actor, add)} and not exists (select from indicator_target x where x.target_item_id = t.item_id)
       order by p.period_start desc nulls last, p.id, t.position, t.id limit ${add(limit)} offset ${add(offset)}`,
      params,
    );
    const known = await this.known(actor, [...new Set(rows.map(({ agencyId }) => agencyId))]);
    const items = rows.map(({ agencyId, total: _total, ...target }) => {
      const candidates = known.filter((each) => each.agencyId === agencyId);
      return {
        ...target,
        mayLink: candidates.some(({ mayManage }) => mayManage),
        proposals: likest(target.phrase, candidates),
      };
    });
    return { items, total: rows[0]?.total ?? 0 };
  }

  /** The target in a plan in force that the actor may read, and its agency; `record.not_found` else. */
  async target(actor: Actor, itemId: string): Promise<{ planId: string; agencyId: string }> {
    const params: unknown[] = [itemId];
    return this.db.get(
      `select p.id as "planId", p.agency_id as "agencyId" from ${targetsInForce}
       where t.item_id = $1 and ${this.readablePlan(actor, bind(params))} limit 1`,
      params,
    );
  }

  /** Targets of plans in force that these indicators measure, as far as the actor may read the plans. */
  async targets(actor: Actor, indicatorIds: readonly string[]): Promise<MeasuredTarget[]> {
    const params: unknown[] = [indicatorIds];
    return this.db.query<MeasuredTarget>(
      `select ${targetColumns}, x.indicator_id as "indicatorId", coalesce(t.direction = 'decrease', false) as "isDecrease",
         trim_scale(t.baseline_value) as baseline
       from indicator_target x join ${targetsInForce} on t.item_id = x.target_item_id
       where x.indicator_id = any($1::uuid[]) and ${this.readablePlan(actor, bind(params))}
       order by p.period_start desc nulls last, t.target_year nulls last, p.id, t.position, t.id limit 1000`,
      params,
    );
  }

  /** Definitions by id, in use or once in use. */
  async definitions(versionIds: readonly string[]): Promise<IndicatorVersionRow[]> {
    return this.db.query<IndicatorVersionRow>(
      `select ${versionColumns} from indicator_version v where v.id = any($1::uuid[]) and v.state = 'IN_USE'`,
      [versionIds],
    );
  }

  /** The definitions that hold for these indicators on a day. */
  async definitionsOn(indicatorIds: readonly string[], day: string): Promise<IndicatorVersionRow[]> {
    return this.db.query<IndicatorVersionRow>(
      `select ${versionColumns} from indicator_version v where v.indicator_id = any($1::uuid[]) and v.state = 'IN_USE'
         and v.valid_from <= $2::date and (v.valid_to is null or v.valid_to > $2::date)`,
      [indicatorIds, day],
    );
  }

  /** Indicators in use today of these agencies, with whether the actor keeps them. */
  private async known(actor: Actor, agencyIds: string[]) {
    const params: unknown[] = [agencyIds];
    const add = bind(params);
    const day = add(this.clock.today());
    const rows = await this.db.query<Known & { agencyId: string; unitPath: string }>(
      `select i.id, i.code, v.name, i.agency_id as "agencyId", u.path::text as "unitPath"
       from indicator i join unit u on u.id = i.unit_id join indicator_version v on v.indicator_id = i.id
       where i.agency_id = any($1::uuid[]) and ${this.readable(actor, add)} and v.state = 'IN_USE'
         and v.valid_from <= ${day}::date and (v.valid_to is null or v.valid_to > ${day}::date)`,
      params,
    );
    return rows.map(({ unitPath, ...row }) => ({ ...row, mayManage: holdsOn(actor, 'indicator.manage', unitPath) }));
  }

  /** Everyone of the agency knows what is in use; what is only drafted, those who keep it. */
  private readable(actor: Actor, add: Add): string {
    const units = add(actor.units.map(({ path }) => path));
    const own = `i.agency_id in (select id from unit where path @> any (${units}::ltree[]))`;
    const inUse = `exists (select from indicator_version known where known.indicator_id = i.id and known.state = 'IN_USE')`;
    return `((${own} and ${inUse}) or ${within(actor, ['indicator.manage'], 'i.unit_id', add)})`;
  }

  private readablePlan(actor: Actor, add: Add): string {
    const units = add(actor.units.map(({ path }) => path));
    return `(${within(actor, ['plan.read'], 'p.unit_id', add)} or ${addressed('p.id', units, add(this.clock.today()))})`;
  }
}

/** The likest few; below a third nothing is like. */
function likest(phrase: string, candidates: readonly Known[]): Known[] {
  const grams = trigrams(phrase);
  return candidates
    .map(({ id, code, name }) => ({ id, code, name, likeness: likeness(grams, trigrams(name)) }))
    .filter((each) => each.likeness >= 1 / 3)
    .sort((a, b) => b.likeness - a.likeness || a.code.localeCompare(b.code))
    .slice(0, indicatorLimits.proposals)
    .map(({ id, code, name }) => ({ id, code, name }));
}
