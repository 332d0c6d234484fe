import type { Currency } from '@lotrinh/contracts';
import { addDecimals, compareDecimals, findMoney, foldKeepingLength, formatMoneyVi } from '@lotrinh/text';
import type { CheckedFunding, CheckedPlan } from '../checked-plan.js';
import { at, type Place, quoted, type Rule, type Sighting, within } from '../finding.js';
import { mismatchOf } from '../sums.js';

type Total = CheckedFunding & { currency: Currency; amount: string };

const totalsOf = ({ funding }: CheckedPlan): Total[] =>
  funding.flatMap((line) => {
    const { currency, amount } = line;
    return line.isTotal && currency !== null && amount !== null ? [{ ...line, currency, amount }] : [];
  });

function mismatch(place: Place, currency: Currency, total: string, sum: string): Sighting {
  return { place, params: { total: formatMoneyVi(total, { currency }), sum: formatMoneyVi(sum, { currency }) } };
}

/** A total of capital money is made of capital money. */
const isWithin = (line: CheckedFunding, total: Total): boolean => total.nature === null || line.nature === total.nature;

/** Sources of the plan, or of one year, that do not add up to its total. */
export const sourcesMismatch: Rule = (plan) =>
  totalsOf(plan).flatMap((total) => {
    const parts = plan.funding.filter((line) => !line.isTotal && line.year === total.year && isWithin(line, total));
    const sum = mismatchOf(total, parts);
    return sum === null ? [] : [mismatch(at('FUNDING', total), total.currency, total.amount, sum)];
  });

/** Yearly totals that exceed the total of the plan or, where every year of the period has one, differ from it. */
export const yearsMismatch: Rule = (plan) => {
  const totals = totalsOf(plan);
  const { start, end } = plan.period;
  return totals
    .filter(({ year }) => year === null)
    .flatMap((whole) => {
      const yearly = totals.filter(
        ({ year, currency, nature }) => year !== null && currency === whole.currency && nature === whole.nature,
      );
      const years = new Set(yearly.map(({ year }) => year));
      if (years.size < 2) return [];
      const sum = addDecimals(...yearly.map(({ amount }) => amount));
      const difference = compareDecimals(sum, whole.amount);
      const isComplete = start !== null && end !== null && years.size >= end - start + 1;
      return difference > 0 || (difference < 0 && isComplete)
        ? [mismatch(at('FUNDING', whole), whole.currency, whole.amount, sum)]
        : [];
    });
};

/** Tasks that cost more than the plan has or, where every one has its cost, something else. */
export const tasksMismatch: Rule = (plan) => {
  const single = plan.tasks.filter(({ isGroup }) => !isGroup);
  return totalsOf(plan)
    .filter(({ year, nature }) => year === null && nature === null)
    .flatMap((total) => {
      const sum = mismatchOf(
        total,
        single.map(({ cost, currency }) => ({ amount: cost, currency })),
      );
      return sum === null ? [] : [mismatch(at('FUNDING', total), total.currency, total.amount, sum)];
    });
};

const SAYS_TOTAL = /tong (?:so )?(?:kinh phi|muc dau tu|nhu cau|von|du toan)(?: [a-z, ]{0,80})?[^.;\d]{0,60}$/;

/** A total in the prose, of a currency of which the table has totals, that is none of them. */
export const proseMismatch: Rule = (plan) => {
  const totals = totalsOf(plan);
  return plan.sections.flatMap((node): Sighting[] => {
    if (node.kind === 'TABLE') return [];
    const money = findMoney(node.text).find(({ start }) =>
      SAYS_TOTAL.test(foldKeepingLength(node.text.slice(Math.max(0, start - 160), start))),
    );
    if (money?.amountMax !== null) return [];
    const { currency, amount } = money;
    const same = totals.filter((total) => total.currency === currency);
    const known = [...same.map((total) => total.amount), ...costs(plan, currency)];
    const [first] = same;
    if (first === undefined || known.some((one) => compareDecimals(one, amount) === 0)) return [];
    return [
      {
        place: within(node, money.start, money.end),
        params: {
          words: quoted(node.text),
          prose: formatMoneyVi(amount, { currency }),
          table: formatMoneyVi(first.amount, { currency }),
        },
      },
    ];
  });
};

/** What single tasks, sources and years cost: prose that names one of these speaks of it and not of the whole. */
const costs = ({ tasks, funding }: CheckedPlan, currency: Currency): string[] => [
  ...tasks.flatMap((task) => (task.currency === currency && task.cost !== null ? [task.cost] : [])),
  ...funding.flatMap((line) => (line.currency === currency && line.amount !== null ? [line.amount] : [])),
];

/** Two totals of one currency and nature for the same years. */
export const totalsDiffer: Rule = (plan) => {
  const totals = totalsOf(plan);
  return totals.flatMap((total, index) => {
    const earlier = totals
      .slice(0, index)
      .find((other) => other.currency === total.currency && other.year === total.year && other.nature === total.nature);
    if (earlier === undefined || compareDecimals(earlier.amount, total.amount) === 0) return [];
    const { currency } = total;
    return [
      {
        place: at('FUNDING', total),
        params: {
          first: formatMoneyVi(earlier.amount, { currency }),
          second: formatMoneyVi(total.amount, { currency }),
        },
      },
    ];
  });
};
