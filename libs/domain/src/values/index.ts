export { aggregate, figureAtLevel, figureOf, partialAt, partialOf } from './aggregate.js';
export { respondentsByState, unassignedUnits } from './coverage.js';
export { emptyPartial, mergePartials, type PartialFigure, removePartial } from './partial.js';
export { judge, judgeAll, type Judgement, type TargetForm, targetFormOf, verdictOn } from './verdict.js';
