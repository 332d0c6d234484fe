import type { CheckedPlan, CheckContext } from './checked-plan.js';
import { fingerprintOf, type Rule, type Sighting } from './finding.js';
import { type RuleId, ruleSets, type RuleSetName, type RuleTerms } from './rule-sets.js';
import { levelAbolished, levelSinceAbolished } from './rules/abolished.js';
import { basesNone, basisExpired, basisNotYet } from './rules/bases.js';
import { citationDatesDiffer, citationSymbolStrange } from './rules/citations.js';
import { targetDuplicate, taskDuplicate } from './rules/duplicates.js';
import { dateBlank, numberBlank, signerBlank } from './rules/identity.js';
import { levelsOverlap, serviceLevelObsolete } from './rules/levels.js';
import { targetDrifts } from './rules/parent.js';
import * as plan from './rules/plan.js';
import * as schedule from './rules/schedule.js';
import { annexAbsent, sectionEmpty, sectionGap, sectionMissing } from './rules/sections.js';
import * as sums from './rules/sums.js';
import * as targets from './rules/targets.js';
import * as tasks from './rules/tasks.js';
import { textDamaged } from './rules/text.js';

/** Every rule by its id, in the order in which a person reads findings: the plan, its text, targets, tasks, money, law. */
const rules: Record<RuleId, Rule> = {
  'plan.empty': plan.planEmpty,
  'plan.period_missing': plan.planWithoutPeriod,
  'plan.targets_missing': plan.planWithoutTargets,
  'plan.tasks_missing': plan.planWithoutTasks,
  'plan.amount_missing': plan.planWithoutAmount,
  'plan.too_large': plan.planTooLarge,
  'identity.number_blank': numberBlank,
  'identity.date_blank': dateBlank,
  'identity.signer_blank': signerBlank,
  'section.missing': sectionMissing,
  'section.empty': sectionEmpty,
  'section.gap': sectionGap,
  'annex.absent': annexAbsent,
  'target.none_measured': targets.noneMeasured,
  'target.value_missing': targets.withoutValue,
  'target.population_missing': targets.withoutPopulation.each,
  'target.populations_missing': targets.withoutPopulation.all,
  'target.year_missing': targets.withoutYear.each,
  'target.years_missing': targets.withoutYear.all,
  'target.owner_missing': targets.withoutOwner.each,
  'target.owners_missing': targets.withoutOwner.all,
  'target.baseline_missing': targets.withoutBaseline,
  'target.steps_missing': targets.withoutSteps,
  'target.part_exceeds_whole': targets.partExceedsWhole,
  'target.levels_overlap': levelsOverlap,
  'target.service_level_obsolete': serviceLevelObsolete,
  'target.outside_period': schedule.targetOutsidePeriod,
  'target.duplicate': targetDuplicate,
  'target.drifts_from_parent': targetDrifts,
  'task.lead_missing': tasks.taskWithoutLead.each,
  'task.leads_missing': tasks.taskWithoutLead.all,
  'task.schedule_missing': tasks.taskWithoutSchedule.each,
  'task.schedules_missing': tasks.taskWithoutSchedule.all,
  'project.cost_missing': tasks.projectWithoutCost.each,
  'project.costs_missing': tasks.projectWithoutCost.all,
  'task.before_period': schedule.taskBeforePeriod,
  'task.after_period': schedule.taskAfterPeriod,
  'task.in_orientation': schedule.tasksInOrientation,
  'task.group_sum_mismatch': tasks.groupSumMismatch,
  'task.duplicate': taskDuplicate,
  'level.abolished': levelAbolished,
  'level.since_abolished': levelSinceAbolished,
  'funding.sources_mismatch': sums.sourcesMismatch,
  'funding.years_mismatch': sums.yearsMismatch,
  'funding.tasks_mismatch': sums.tasksMismatch,
  'funding.totals_differ': sums.totalsDiffer,
  'funding.prose_mismatch': sums.proseMismatch,
  'basis.none': basesNone,
  'basis.expired': basisExpired,
  'basis.not_yet': basisNotYet,
  'citation.dates_differ': citationDatesDiffer,
  'citation.symbol_strange': citationSymbolStrange,
  'text.damaged': textDamaged,
};

/** What a rule found, as strict as the plan's set is with it. */
export type Finding = Sighting & RuleTerms & { rule: RuleId; fingerprint: string };

/** Rules of form, which hold for a report or guidance too. */
const OF_ANY_DOCUMENT = /^(?:identity|section|annex|citation|text)\./;

/** Rows beyond these of one rule only repeat what is said already. */
const SHOWN = 200;

function isRule(id: string): id is RuleId {
  return id in rules;
}

/**
 * "Rà soát trước khi trình": what the rules of a set find in a plan, what blocks first. The same for the same plan, day and set;
 * submission refuses what this returns as BLOCK and nobody gave a reason for.
 */
export function checkPlan(checked: CheckedPlan, context: CheckContext, set: RuleSetName): Finding[] {
  const terms: Partial<Record<RuleId, RuleTerms>> = ruleSets[set];
  const findings = Object.keys(rules)
    .filter(isRule)
    .flatMap((rule): Finding[] => {
      const term = terms[rule];
      if (term === undefined || !(checked.isPlan || OF_ANY_DOCUMENT.test(rule))) return [];
      return rules[rule](checked, context)
        .slice(0, SHOWN)
        .map((sighting) => ({ ...sighting, ...term, rule, fingerprint: fingerprintOf(rule, sighting) }));
    });
  return [
    ...findings.filter(({ severity }) => severity === 'BLOCK'),
    ...findings.filter(({ severity }) => severity === 'ADVISE'),
  ];
}
