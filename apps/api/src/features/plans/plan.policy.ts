import { issuedPlanStates, type PlanState } from '@lotrinh/contracts';
import { isEditable, isIssued } from '@lotrinh/domain';
import { type Actor, holdsOn } from '../../platform/auth/actor.js';
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

export function mayRecord(actor: Actor, version: PolicyVersion): boolean {
  return version.state === 'DRAFTING' && holdsOn(actor, 'plan.record', version.unitPath);
}

const issuedList = issuedPlanStates.map((state) => `'${state}'`).join(', ');

/** True of an issued version, as SQL over the alias `v`. */
export const isIssuedSql = `v.state in (${issuedList})`;

/**
 * Who may read, as conditions over `plan p` and `plan_version v`: the same sentence as the row-level policies, so that each
 * wall holds without the other. `add` binds a parameter and returns its mark.
 */
export function readable(
  actor: Actor,
  today: string,
  add: (value: unknown) => string,
): { plan: string; version: string; draft: string } {
  const granted = `p.unit_id in (select id from unit where path <@ any (${add(actor.grants['plan.read'] ?? [])}::ltree[]))`;
  const units = add(actor.units.map((unit) => unit.path));
  const day = add(today);
  const named = (capacities: string) =>
    `p.id in (select a.record_id from audience a join unit au on au.id = a.unit_id
       where ${units}::ltree[] <@ au.path and a.valid_from <= ${day}::date and (a.valid_to is null or a.valid_to > ${day}::date) ${capacities})`;
  const plan = `(${granted} or ${named('')})`;
  const draft = `(${granted} or ${named("and a.capacity in ('AUTHOR', 'INVITED', 'APPRAISER')")})`;
  return { plan, version: `(${plan} and (${isIssuedSql} or ${draft}))`, draft };
}
