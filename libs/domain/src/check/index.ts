export { absentAnnexes } from './annexes.js';
export { checkPlan, type Finding } from './check-plan.js';
export type * from './checked-plan.js';
export { conflictingDates, strangeSymbols } from './citations.js';
export { numberingGaps } from './numbering.js';
export { currentRuleSet, isRuleSet, type RuleId, type RuleSetName } from './rule-sets.js';
export { outsidePeriod } from './schedule.js';
export { similarPairs } from './similar.js';
export { mismatchOf } from './sums.js';
