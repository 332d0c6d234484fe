import { compareDecimals } from '@lotrinh/text';
import type { CheckedTarget } from '../checked-plan.js';
import { at, nowhere, quoted, type Rule } from '../finding.js';
import { lackRules } from './lacks.js';

const words = ({ phrase }: CheckedTarget): string => phrase;
const isMeasured = ({ value }: CheckedTarget): boolean => value !== null;
const isShare = ({ unit }: CheckedTarget): boolean => unit?.trim() === '%';

/** Aims must be "rõ ràng, định lượng": a plan of which no aim has a figure (R44). */
export const noneMeasured: Rule = ({ targets }) =>
  targets.length > 0 && !targets.some(isMeasured)
    ? [{ place: { ...nowhere, table: 'TARGETS' }, params: { count: targets.length } }]
    : [];

/** An aim without a figure beside measured ones. */
export const withoutValue: Rule = ({ targets }) =>
  targets.some(isMeasured)
    ? targets
        .filter((target) => !isMeasured(target))
        .map((target) => ({ place: at('TARGETS', target), params: { words: quoted(target.phrase) } }))
    : [];

/** A share of nobody knows whom; "giảm 30%" is a rate, not a share. */
export const withoutPopulation = lackRules(
  'TARGETS',
  ({ targets }) => targets.filter((target) => isMeasured(target) && isShare(target) && target.direction === null),
  words,
  ({ population }) => (population ?? '').trim() === '',
);

/** The end of the period stands for a year that is not written, so a plan of one year, or with an end, needs none. */
export const withoutYear = lackRules(
  'TARGETS',
  ({ targets, period }) => (period.end === null ? targets.filter(isMeasured) : []),
  words,
  ({ targetYear }) => targetYear === null,
);

/** Nobody answers for the target (L14). */
export const withoutOwner = lackRules(
  'TARGETS',
  ({ targets }) => targets.filter(isMeasured),
  words,
  ({ owner }) => (owner ?? '').trim() === '',
);

const hasBaseline = ({ baselineValue, baselineYear }: CheckedTarget): boolean =>
  baselineValue !== null || baselineYear !== null;

/** "Giảm 30%" against what? Only a baseline says (L13). */
export const withoutBaseline: Rule = ({ targets }) =>
  targets
    .filter((target) => isMeasured(target) && target.direction !== null && !hasBaseline(target))
    .map((target) => ({ place: at('TARGETS', target), params: { words: quoted(target.phrase) } }));

/** Over several years neither a state to start from nor a step on the way: progress cannot be told before the end (L13). */
export const withoutSteps: Rule = ({ targets, period }) => {
  const measured = targets.filter(isMeasured);
  const isLong = period.start !== null && period.end !== null && period.end > period.start;
  const years = new Set(measured.flatMap(({ targetYear }) => targetYear ?? []));
  const isGuided = measured.some(hasBaseline) || years.size > 1;
  return measured.length > 0 && isLong && !isGuided
    ? [{ place: { ...nowhere, table: 'TARGETS' }, params: { count: measured.length } }]
    : [];
};

/** A part ("trong đó …") that is larger than its whole, counted in the same unit. */
export const partExceedsWhole: Rule = ({ targets }) => {
  const byId = new Map(targets.map((target) => [target.itemId, target]));
  return targets.flatMap((part) => {
    const whole = part.partOfItemId === null ? undefined : byId.get(part.partOfItemId);
    if (whole === undefined || whole.value === null || part.value === null || whole.unit !== part.unit) return [];
    if (isShare(part) || compareDecimals(part.value, whole.value) <= 0) return [];
    return [{ place: at('TARGETS', part), params: { part: quoted(part.phrase), whole: quoted(whole.phrase) } }];
  });
};
