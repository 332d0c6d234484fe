import type { FindingSeverity } from '@lotrinh/contracts';

/** How strict one set is with one rule; a rule that a set does not name is not run for its plans. */
export type RuleTerms = { severity: FindingSeverity; mayAcknowledge: boolean };

const advise: RuleTerms = { severity: 'ADVISE', mayAcknowledge: true };
/** Stops submission until mended, or until somebody writes down why it is right as it is. */
const block: RuleTerms = { severity: 'BLOCK', mayAcknowledge: true };
const demand: RuleTerms = { severity: 'BLOCK', mayAcknowledge: false };

const first = {
  'plan.empty': demand,
  'plan.period_missing': demand,
  'plan.targets_missing': block,
  'plan.tasks_missing': block,
  'plan.amount_missing': advise,
  'plan.too_large': advise,
  'identity.number_blank': advise,
  'identity.date_blank': advise,
  'identity.signer_blank': advise,
  'section.missing': block,
  'section.empty': block,
  'section.gap': advise,
  'annex.absent': advise,
  'target.none_measured': block,
  'target.value_missing': advise,
  'target.population_missing': advise,
  'target.populations_missing': advise,
  'target.year_missing': advise,
  'target.years_missing': advise,
  'target.owner_missing': advise,
  'target.owners_missing': advise,
  'target.baseline_missing': advise,
  'target.steps_missing': advise,
  'target.part_exceeds_whole': block,
  'target.levels_overlap': block,
  'target.service_level_obsolete': advise,
  'target.outside_period': block,
  'target.duplicate': advise,
  'target.drifts_from_parent': advise,
  'task.lead_missing': block,
  'task.leads_missing': block,
  'task.schedule_missing': block,
  'task.schedules_missing': block,
  'project.cost_missing': advise,
  'project.costs_missing': advise,
  'task.before_period': block,
  'task.after_period': block,
  'task.in_orientation': advise,
  'task.group_sum_mismatch': block,
  'task.duplicate': advise,
  'level.abolished': block,
  'level.since_abolished': advise,
  'funding.sources_mismatch': block,
  'funding.years_mismatch': block,
  'funding.tasks_mismatch': block,
  'funding.totals_differ': block,
  'funding.prose_mismatch': advise,
  'basis.none': advise,
  'basis.expired': block,
  'basis.not_yet': advise,
  'citation.dates_differ': block,
  'citation.symbol_strange': advise,
  'text.damaged': advise,
} as const satisfies Record<string, RuleTerms>;

export type RuleId = keyof typeof first;

/**
 * Rule sets by name. A plan keeps the set it began with, so a set never changes once plans are pinned to it: a new rule enters
 * with the next set, as advice.
 */
export const ruleSets = { '2026-11': first } as const satisfies Record<string, Partial<Record<RuleId, RuleTerms>>>;

export type RuleSetName = keyof typeof ruleSets;
export const currentRuleSet: RuleSetName = '2026-11';

export function isRuleSet(name: string): name is RuleSetName {
  return Object.hasOwn(ruleSets, name);
}
