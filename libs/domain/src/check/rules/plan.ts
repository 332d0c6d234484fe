import { nowhere, type Rule } from '../finding.js';

/** Plans of sixty elements and more are seldom carried through; fewer, larger ones are. */
const ELEMENTS = 60;

const once = (isSeen: boolean): ReturnType<Rule> => (isSeen ? [{ place: nowhere, params: {} }] : []);

export const planEmpty: Rule = ({ targets, tasks }) => once(targets.length === 0 && tasks.length === 0);

export const planWithoutTargets: Rule = ({ targets, tasks }) => once(targets.length === 0 && tasks.length > 0);

export const planWithoutTasks: Rule = ({ targets, tasks }) => once(tasks.length === 0 && targets.length > 0);

export const planWithoutPeriod: Rule = ({ period }) => once(period.start === null && period.end === null);

/** No amount anywhere (L10). */
export const planWithoutAmount: Rule = ({ funding, tasks }) =>
  once(funding.every(({ amount }) => amount === null) && tasks.every(({ cost }) => cost === null));

export const planTooLarge: Rule = ({ targets, tasks }) => {
  const sentences = new Set(targets.map(({ printedId }) => printedId)).size;
  const count = sentences + tasks.filter(({ isGroup }) => !isGroup).length;
  return count > ELEMENTS ? [{ place: nowhere, params: { count, max: ELEMENTS } }] : [];
};
