import { countedAmendments, issuedPlanStates, type PlanState } from '@lotrinh/contracts';
import { isEditable, isIssued } from '@lotrinh/domain';
import { type Actor, holdsOn } from '../../platform/auth/actor.js';
import { type Add, addressed, within } from '../../platform/auth/scope-sql.js';
import { demand } from '../../platform/errors/domain-error.js';

/** The row of a version that a decision needs; `unitPath` is the place of the plan's unit in today's tree. */
export type PolicyVersion = { state: PlanState; unitPath: string };

/** Drafts are written by those who hold `plan.write` on the plan's unit; what is on its way or issued is written by nobody. */
export function mayWrite(actor: Actor, version: PolicyVersion): boolean {
  return isEditable(version.state) && holdsOn(actor, 'plan.write', version.unitPath);
}

/** The same with the reason of a refusal. */
export function demandWritable(actor: Actor, version: PolicyVersion): void {
  demand(!isIssued(version.state), 'plan.issued_immutable');
  demand(isEditable(version.state), 'plan.not_editable');
  demand(mayWrite(actor, version), 'access.forbidden');
}

/** What is in force is amended by those who write for its unit. */
export function mayAmend(actor: Actor, version: PolicyVersion): boolean {
  return version.state === 'ISSUED' && holdsOn(actor, 'plan.write', version.unitPath);
}

export function mayRecord(actor: Actor, version: PolicyVersion): boolean {
  return version.state === 'DRAFTING' && holdsOn(actor, 'plan.record', version.unitPath);
}

const listed = (words: readonly string[]) => words.map((word) => `'${word}'`).join(', ');

/** True of an issued version, as SQL over the alias `v`. */
export const isIssuedSql = `v.state in (${listed(issuedPlanStates)})`;

/** True of a text that stands for itself: the first one, and one that replaces it. */
export const isRootSql = "(v.amends_version_id is null or v.amendment_type = 'REPLACE')";

/** The text at the root of the amendments that version `v` belongs to. */
export const rootSql = `case when ${isRootSql} then v.id else v.amends_version_id end`;

/** How many times version `v` was amended. */
export const amendmentsSql = `(select count(*)::int from plan_version a
  where a.amends_version_id = v.id and a.state = 'ISSUED' and a.amendment_type in (${listed(countedAmendments)}))`;

/** The last year of plan `p`, with what its issued amendments extended it to. */
export const periodEndSql = `coalesce((select max(x.extends_to) from plan_version x where x.plan_id = p.id and x.state = 'ISSUED'), p.period_end)`;

/**
 * Who may read, as conditions over `plan p` and `plan_version v`: the same sentence as the row-level policies, so that each
 * wall holds without the other. `add` binds a parameter and returns its mark.
 */
export function readable(actor: Actor, today: string, add: Add): { plan: string; version: string; draft: string } {
  const granted = within(actor, ['plan.read'], 'p.unit_id', add);
  const units = add(actor.units.map(({ path }) => path));
  const day = add(today);
  const plan = `(${granted} or ${addressed('p.id', units, day)})`;
  const draft = `(${granted} or ${addressed('p.id', units, day, ['AUTHOR', 'INVITED', 'APPRAISER'])})`;
  return { plan, version: `(${plan} and (${isIssuedSql} or ${draft}))`, draft };
}
