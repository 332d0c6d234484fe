import type {
  IndicatorFilter,
  IndicatorPage,
  IndicatorValues,
  IndicatorView,
  UnlinkedTargetPage,
} from '@lotrinh/contracts';
import { indicatorGaps } from '@lotrinh/domain';
import { Injectable } from '@nestjs/common';
import { Audit } from '../../platform/audit/audit.service.js';
import { type Actor, holdsOn } from '../../platform/auth/actor.js';
import { Clock } from '../../platform/clock/clock.js';
import { Db } from '../../platform/database/db.js';
import { newId } from '../../platform/database/id.js';
import { demand, DomainError } from '../../platform/errors/domain-error.js';
import { pageWindow } from '../../platform/paging/page-window.js';
import { columnsOf, type IndicatorVersionRow } from './indicator.mapper.js';
import { IndicatorQueries, type MeasuredTarget, type StoredIndicator } from './indicator.queries.js';

/**
 * "Chỉ tiêu": what is measured, defined in versions (spec 2 §5.3). A definition in use never changes: a new one begins on a later
 * day and says how the series goes on. Needs `indicator.manage` on the unit that keeps the indicator.
 */
@Injectable()
export class IndicatorService {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly audit: Audit,
    private readonly stored: IndicatorQueries,
  ) {}

  async list(
    actor: Actor,
    filter: { text: string; filter: IndicatorFilter },
    page: number,
    size: number,
  ): Promise<IndicatorPage> {
    return { ...(await this.stored.list(actor, filter, pageWindow(page, size))), page, size };
  }

  async unlinked(actor: Actor, page: number, size: number): Promise<UnlinkedTargetPage> {
    return { ...(await this.stored.unlinked(actor, pageWindow(page, size))), page, size };
  }

  get(actor: Actor, id: string): Promise<IndicatorView> {
    return this.stored.get(actor, id);
  }

  /** Definitions by id, for what was asked by them. */
  definitions(versionIds: readonly string[]): Promise<IndicatorVersionRow[]> {
    return this.stored.definitions(versionIds);
  }

  /** The definitions that hold for these indicators on a day; one fewer for each that holds none. */
  definitionsOn(indicatorIds: readonly string[], day: string): Promise<IndicatorVersionRow[]> {
    return this.stored.definitionsOn(indicatorIds, day);
  }

  /** Targets of plans in force that these indicators measure, as far as the actor may read the plans. */
  targetsOf(actor: Actor, indicatorIds: readonly string[]): Promise<MeasuredTarget[]> {
    return this.stored.targets(actor, indicatorIds);
  }

  /** A new indicator with a draft of its definition; `indicator.code_taken` within the agency. */
  create(actor: Actor, unitId: string, code: string, values: IndicatorValues): Promise<IndicatorView> {
    demandName(values);
    return this.db.write(actor, async () => {
      const unit = await this.db.get<{ path: string; agencyId: string }>(
        'select path::text as path, agency_id as "agencyId" from unit where id = $1',
        [unitId],
      );
      demand(holdsOn(actor, 'indicator.manage', unit.path), 'access.forbidden');
      const id = newId();
      await this.db.insert('indicator', {
        ...{
          id,
          unit_id: unitId,
          agency_id: unit.agencyId,
          code: code.trim().toUpperCase(),
          created_by: actor.personId,
        },
      });
      await this.db.insert('indicator_version', { id: newId(), indicator_id: id, n: 1, ...columnsOf(values, 1) });
      await this.record(actor, 'indicator.created', { id, unitId }, { code });
      return this.stored.get(actor, id);
    });
  }

  /** Replaces a draft; `record.conflict` where somebody saved meanwhile. */
  saveDraft(actor: Actor, versionId: string, lockVersion: number, values: IndicatorValues): Promise<IndicatorView> {
    demandName(values);
    return this.onDraft(actor, versionId, async (indicator, draft) => {
      await this.db.updateVersioned('indicator_version', versionId, lockVersion, columnsOf(values, draft.n));
      await this.record(actor, 'indicator.changed', indicator, { n: draft.n });
    });
  }

  /** From its first day it holds and never changes again; the definition before it ends on that day. */
  publish(actor: Actor, versionId: string, lockVersion: number): Promise<IndicatorView> {
    return this.onDraft(actor, versionId, async (indicator, draft, before) => {
      const gaps = indicatorGaps(draft, before?.validFrom ?? null);
      if (gaps.length > 0) throw new DomainError('indicator.incomplete', {}, gaps);
      await this.db.updateVersioned('indicator_version', versionId, lockVersion, { state: 'IN_USE' });
      await this.db.query(
        `update indicator_version set valid_to = $2, lock_version = lock_version + 1
         where id = $1 and (valid_to is null or valid_to > $2)`,
        [before?.id ?? null, draft.validFrom],
      );
      await this.record(actor, 'indicator.put_in_use', indicator, { n: draft.n, validFrom: draft.validFrom });
    });
  }

  deleteDraft(actor: Actor, versionId: string): Promise<boolean> {
    return this.db.write(actor, async () => {
      const { indicator, draft } = await this.draft(actor, versionId);
      // An indicator without a definition is none.
      if (draft.n === 1) await this.db.query('delete from indicator where id = $1', [indicator.id]);
      else await this.db.query('delete from indicator_version where id = $1', [versionId]);
      await this.record(actor, 'indicator.draft_deleted', indicator, { n: draft.n });
      return true;
    });
  }

  /** A draft that says what the newest definition says; `indicator.draft_open` where there is one. */
  beginVersion(actor: Actor, id: string): Promise<IndicatorView> {
    return this.db.write(actor, async () => {
      const indicator = await this.managed(actor, id);
      const [newest] = await this.stored.versions(id, true);
      demand(newest?.state === 'IN_USE', 'indicator.draft_open');
      const today = this.clock.today();
      const validFrom = today > newest.validFrom ? today : newest.validFrom;
      const values = { ...newest, validFrom, link: 'SAME' as const, bridge: null };
      const n = newest.n + 1;
      await this.db.insert('indicator_version', { id: newId(), indicator_id: id, n, ...columnsOf(values, n) });
      await this.record(actor, 'indicator.version_begun', indicator, { n });
      return this.stored.get(actor, id);
    });
  }

  /** From this day on nothing is asked under it; its series and the reports that used it stay. */
  retire(actor: Actor, id: string, lockVersion: number, on: string): Promise<IndicatorView> {
    return this.db.write(actor, async () => {
      const indicator = await this.managed(actor, id);
      const [newest] = await this.stored.versions(id, false);
      demand(newest?.validTo === null, 'indicator.not_in_use');
      if (on < newest.validFrom) {
        throw new DomainError('request.invalid', {}, [{ field: 'on', rule: 'notAfterPrevious', params: {} }]);
      }
      await this.db.updateVersioned('indicator', id, lockVersion, {});
      await this.db.updateVersioned('indicator_version', newest.id, newest.lockVersion, { valid_to: on });
      await this.record(actor, 'indicator.retired', indicator, { on });
      return this.stored.get(actor, id);
    });
  }

  /** Says which indicator measures a target of a plan in force; null takes the link off. */
  link(actor: Actor, targetItemId: string, indicatorId: string | null): Promise<boolean> {
    return this.db.write(actor, async () => {
      const target = await this.stored.target(actor, targetItemId);
      const before = await this.db.find<{ indicator_id: string }>(
        'select indicator_id from indicator_target where target_item_id = $1',
        [targetItemId],
      );
      if (before !== null) {
        const old = await this.managed(actor, before.indicator_id);
        await this.db.query('delete from indicator_target where target_item_id = $1', [targetItemId]);
        await this.record(actor, 'indicator.target_unlinked', old, { targetItemId });
      }
      if (indicatorId === null) return true;
      const indicator = await this.managed(actor, indicatorId);
      demand(indicator.agencyId === target.agencyId, 'indicator.not_in_use');
      const [newest] = await this.stored.versions(indicatorId, false);
      demand(newest !== undefined, 'indicator.not_in_use');
      await this.db.insert('indicator_target', {
        ...{
          target_item_id: targetItemId,
          plan_id: target.planId,
          indicator_id: indicatorId,
          linked_by: actor.personId,
        },
      });
      await this.record(actor, 'indicator.target_linked', indicator, { targetItemId });
      return true;
    });
  }

  private async managed(actor: Actor, id: string): Promise<StoredIndicator> {
    const indicator = await this.stored.stored(actor, id);
    demand(holdsOn(actor, 'indicator.manage', indicator.unitPath), 'access.forbidden');
    return indicator;
  }

  /** The draft with this id, what it belongs to, and the definition before it. */
  private async draft(actor: Actor, versionId: string) {
    const { indicatorId } = await this.db.get<{ indicatorId: string }>(
      'select indicator_id as "indicatorId" from indicator_version where id = $1',
      [versionId],
    );
    const indicator = await this.managed(actor, indicatorId);
    const [draft, before] = await this.stored.versions(indicatorId, true);
    demand(draft?.id === versionId && draft.state === 'DRAFT', 'indicator.not_draft');
    return { indicator, draft, before: before ?? null };
  }

  private onDraft(
    actor: Actor,
    versionId: string,
    work: (indicator: StoredIndicator, draft: IndicatorVersionRow, before: IndicatorVersionRow | null) => Promise<void>,
  ): Promise<IndicatorView> {
    return this.db.write(actor, async () => {
      const { indicator, draft, before } = await this.draft(actor, versionId);
      await work(indicator, draft, before);
      return this.stored.get(actor, indicator.id);
    });
  }

  private record(
    actor: Actor,
    action: string,
    { id, unitId }: { id: string; unitId: string },
    changes: Record<string, unknown>,
  ): Promise<void> {
    return this.audit.record(actor, { action, entity: 'indicator', entityId: id, unitId, changes });
  }
}

function demandName({ name }: IndicatorValues): void {
  if (name.trim() === '')
    throw new DomainError('request.invalid', {}, [{ field: 'name', rule: 'required', params: {} }]);
}
