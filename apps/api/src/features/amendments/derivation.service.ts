import {
  type DerivedRowView,
  type DraftRef,
  familyLimits,
  type FieldError,
  type OmissionView,
  type PlanVersionView,
  type PlanView,
} from '@lotrinh/contracts';
import { deriveAnnual, planYears } from '@lotrinh/domain';
import { Injectable } from '@nestjs/common';
import { Audit } from '../../platform/audit/audit.service.js';
import { type Actor, holdsOn } from '../../platform/auth/actor.js';
import { Clock } from '../../platform/clock/clock.js';
import { Db } from '../../platform/database/db.js';
import { newId } from '../../platform/database/id.js';
import { demand, DomainError } from '../../platform/errors/domain-error.js';
import { emptyContent, PlanContentService } from '../plans/plan-content.service.js';
import { PlanRowService } from '../plans/plan-row.service.js';
import { PlanService } from '../plans/plan.service.js';
import { type CopyRow, copyRows } from './version-copy.js';

/** `omissions`: rows that belong to the year and are left out all the same, with the reason for each. */
export type NewDerivation = {
  year: number;
  unitId: string;
  title: string;
  omissions: { itemId: string; reason: string }[];
};

/** Plans of a year that are taken from the plan above them. */
@Injectable()
export class DerivationService {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly audit: Audit,
    private readonly plans: PlanService,
    private readonly contents: PlanContentService,
    private readonly rows: PlanRowService,
  ) {}

  /** What would be taken over, before anything is made. */
  async preview(actor: Actor, parentVersionId: string, year: number): Promise<DerivedRowView[]> {
    const { targets, tasks, funding } = await this.parentRows(actor, parentVersionId);
    return deriveAnnual({ targets, tasks, funding }, year);
  }

  /**
   * A draft for the year with the rows that belong to it, each tied to the one above. The version must be the text in force of a
   * plan that covers the year and more; one plan of a year for each unit.
   */
  async derive(actor: Actor, parentVersionId: string, input: NewDerivation): Promise<DraftRef> {
    return this.db.write(actor, async () => {
      const version = await this.plans.version(actor, parentVersionId);
      demand(version.state === 'ISSUED', 'plan.not_in_force');
      const parent = await this.plans.get(actor, version.planId);
      const derived = await this.preview(actor, parentVersionId, input.year);
      const faults = [...yearFaults(parent, input.year), ...omissionFaults(input, derived)];
      if (faults.length > 0) throw new DomainError('plan.value_invalid', {}, faults);
      await this.demandFree(version.planId, input);

      const unit = await this.db.get<{ agency_id: string; path: string }>(
        'select agency_id, path::text as path from unit where id = $1',
        [input.unitId],
      );
      demand(holdsOn(actor, 'plan.write', unit.path), 'access.forbidden');
      const source = parent.versions.find(({ id }) => id === parentVersionId);
      demand(source !== undefined, 'record.not_found');
      const draft = await this.contents.createPlan(
        actor,
        {
          unitId: input.unitId,
          agencyId: unit.agency_id,
          kind: 'ANNUAL',
          title: input.title,
          periodStart: input.year,
          periodEnd: input.year,
          orientationTo: null,
          origin: 'AUTHORED',
          restriction: parent.restriction,
          header: {
            documentType: null,
            issuerId: unit.agency_id,
            issuingAuthority: source.issuingAuthority,
            place: source.place,
            signerName: null,
            signerPosition: null,
            signerCapacity: null,
          },
          files: [],
        },
        { ...emptyContent, bases: [basisOf(source)] },
      );
      await this.tie(draft.planId, version.planId, input);
      const omitted = new Map(input.omissions.map(({ itemId, reason }) => [itemId, reason.normalize('NFC').trim()]));
      await this.takeOver(actor, parentVersionId, draft.versionId, derived, omitted);
      await this.audit.record(actor, {
        action: 'plan.derived',
        entity: 'plan_version',
        entityId: draft.versionId,
        unitId: input.unitId,
        changes: { from: parentVersionId, year: input.year, omitted: [...omitted.keys()] },
      });
      return draft;
    });
  }

  /** What a version left out of the plan above it, and why. */
  async omissions(actor: Actor, versionId: string): Promise<OmissionView[]> {
    await this.plans.version(actor, versionId);
    return this.db.query<OmissionView>(
      'select kind, label, reason from plan_omission where version_id = $1 order by position',
      [versionId],
    );
  }

  private async parentRows(actor: Actor, versionId: string) {
    return {
      targets: await this.rows.targets(actor, versionId),
      tasks: await this.rows.tasks(actor, versionId),
      funding: await this.rows.funding(actor, versionId),
    };
  }

  private async demandFree(parentId: string, { year, unitId }: NewDerivation): Promise<void> {
    const taken = await this.db.find<{ title: string }>(
      'select title from plan where parent_plan_id = $1 and unit_id = $2 and period_start = $3',
      [parentId, unitId, year],
    );
    if (taken !== null) throw new DomainError('plan.derived_already', { year, subject: taken.title });
  }

  private async tie(planId: string, parentId: string, { year, unitId }: NewDerivation): Promise<void> {
    await this.db.query(
      `update plan set parent_plan_id = $2, predecessor_plan_id =
         (select id from plan where parent_plan_id = $2 and unit_id = $3 and period_end = $4 order by id limit 1)
       where id = $1`,
      [planId, parentId, unitId, year - 1],
    );
  }

  private async takeOver(
    actor: Actor,
    from: string,
    to: string,
    derived: DerivedRowView[],
    omitted: Map<string, string>,
  ): Promise<void> {
    const taken = new Map(
      derived
        .filter(({ itemId, fate }) => fate !== 'OUTSIDE' && !omitted.has(itemId))
        .map(({ itemId, fate }) => [itemId, fate]),
    );
    const ids = new Map<unknown, string>();
    /** The id in the new plan of a row or sentence above; null where it is not taken over. */
    const idOf = (above: unknown): string => {
      const known = ids.get(above) ?? newId();
      ids.set(above, known);
      return known;
    };
    const kept = (above: unknown) => (typeof above === 'string' && taken.has(above) ? idOf(above) : null);
    const change: CopyRow = (table, row) => {
      const fate = taken.get(String(row['item_id']));
      if (fate === undefined || table === 'plan_section' || table === 'plan_basis' || table === 'plan_duty')
        return null;
      // The sentence stands in the document above, which not everyone who reads this plan may read.
      const common = {
        ...row,
        item_id: idOf(row['item_id']),
        ancestor_item_id: row['item_id'],
        source_file_id: null,
        source_start: null,
        source_end: null,
      };
      if (table === 'plan_funding') return common;
      const placed = { ...common, section_item_id: null };
      return table === 'plan_target'
        ? { ...placed, part_of_item_id: kept(row['part_of_item_id']), printed_id: idOf(row['printed_id']) }
        : { ...placed, parent_item_id: kept(row['parent_item_id']), continues: fate === 'CONTINUES' };
    };
    await copyRows(this.db, from, { versionId: to, personId: actor.personId, now: this.clock.now() }, change);
    await this.db.insertMany(
      'plan_omission',
      derived
        .filter(({ itemId }) => omitted.has(itemId))
        .map(({ kind, itemId, label }, position) => ({
          id: newId(),
          version_id: to,
          position,
          kind,
          ancestor_item_id: itemId,
          label,
          reason: omitted.get(itemId),
        })),
    );
  }
}

function yearFaults(parent: PlanView, year: number): FieldError[] {
  const min = parent.periodStart ?? planYears.min;
  const max = parent.periodEnd ?? planYears.max;
  return Number.isInteger(year) && year >= min && year <= max
    ? []
    : [{ field: 'year', rule: 'year', params: { min, max } }];
}

/** Each row that is left out belongs to the year, once, with a reason. */
function omissionFaults({ omissions }: NewDerivation, derived: DerivedRowView[]): FieldError[] {
  const proposed = new Set(derived.filter(({ fate }) => fate !== 'OUTSIDE').map(({ itemId }) => itemId));
  return omissions.flatMap(({ itemId, reason }, index): FieldError[] => {
    const field = `omissions[${index}].reason`;
    if (!proposed.delete(itemId)) return [{ field, rule: 'invalid', params: {} }];
    const text = reason.trim();
    if (text === '') return [{ field, rule: 'required', params: {} }];
    const max = familyLimits.reasonMax;
    return text.length > max ? [{ field, rule: 'max', params: { max } }] : [];
  });
}

/** The plan above is the first thing that the plan of a year rests on. */
function basisOf(version: PlanVersionView) {
  const number = version.documentNumber === null ? '' : ` số ${version.documentNumber}`;
  return {
    type: version.documentType ?? 'Kế hoạch',
    number: version.documentNumber,
    issuedOn: version.issuedOn,
    issuer: version.issuer.name,
    title: version.title,
    printed: `${version.documentType ?? 'Kế hoạch'}${number}: ${version.title}`,
    source: null,
  };
}
