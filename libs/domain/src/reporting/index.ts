export { cycleFaults } from './cycle-faults.js';
export { askedTypes, definitionOf, emptyWords, isEmptyEntry, readEntry, secondOf, wordsOfNumbers } from './entry.js';
export { daysFrom, keptDistance, nextPeriod } from './next-period.js';
export { targetsOfYear } from './targets-of-year.js';
export { type CheckedCell, findingsOf, type SendGap, sendGaps } from './send-gaps.js';
export {
  fourEyes,
  mayWriteCells,
  reportActionsOf,
  reportFlow,
  reportOutcome,
  type ReportSeats,
  type ReportStanding,
} from './report-flow.js';
export { driftOf } from './drift.js';
export { endWords, entryWords, figureWords, shareWords } from './figure-words.js';
export { targetWords } from './target-words.js';
