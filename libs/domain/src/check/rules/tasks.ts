import { addDecimals, compareDecimals, formatMoneyVi } from '@lotrinh/text';
import type { CheckedPlan, CheckedTask } from '../checked-plan.js';
import { at, quoted, type Rule } from '../finding.js';
import { groupBy } from '../group.js';
import { lackRules } from './lacks.js';

const words = ({ name }: CheckedTask): string => name;
const single = ({ tasks }: CheckedPlan): CheckedTask[] => tasks.filter(({ isGroup }) => !isGroup);

export const taskWithoutLead = lackRules('TASKS', single, words, ({ leads }) => leads.length === 0);

/** In a plan of one year the year is understood. */
export const taskWithoutSchedule = lackRules(
  'TASKS',
  (plan) => (plan.period.start !== null && plan.period.start === plan.period.end ? [] : single(plan)),
  words,
  ({ scheduleText, startYear, endYear, dueOn, isRecurring }) =>
    !isRecurring && (scheduleText ?? '').trim() === '' && startYear === null && endYear === null && dueOn === null,
);

/** Projects need money of their own; other tasks may live on what their unit has. */
export const projectWithoutCost = lackRules(
  'TASKS',
  (plan) => single(plan).filter(({ isProject }) => isProject),
  words,
  ({ cost }) => cost === null,
);

/** A group whose money is not what its tasks add up to, where all of them have money of one currency. */
export const groupSumMismatch: Rule = ({ tasks }) => {
  const children = groupBy(tasks, ({ parentItemId }) => parentItemId);
  return tasks.flatMap((group) => {
    const parts = children.get(group.itemId) ?? [];
    const { cost, currency } = group;
    if (cost === null || currency === null || parts.length === 0) return [];
    if (parts.some((part) => part.cost === null || part.currency !== currency)) return [];
    const sum = addDecimals(...parts.map((part) => part.cost ?? '0'));
    if (compareDecimals(sum, cost) === 0) return [];
    return [
      {
        place: at('TASKS', group),
        params: {
          words: quoted(group.name),
          total: formatMoneyVi(cost, { currency }),
          sum: formatMoneyVi(sum, { currency }),
        },
      },
    ];
  });
};
