import type { ExactFraction, Figure } from '@lotrinh/contracts';
import { addDecimals, compareDecimals, compareFractions, type Decimal, wholeFraction } from '@lotrinh/text';

/** A number with how far what is missing can move it; null is no number, or no bound on that side. */
export type Ends = Pick<Figure, 'exact' | 'lowest' | 'highest'>;

export const nothing: ExactFraction = { numerator: '0', denominator: '1' };
export const everything: ExactFraction = { numerator: '1', denominator: '1' };
export const noEnds: Ends = { exact: null, lowest: null, highest: null };

/** `numerator` of `denominator`; null where there is no whole (E2). */
export const fractionOf = (numerator: Decimal, denominator: Decimal): ExactFraction | null =>
  compareDecimals(denominator, '0') > 0 ? { numerator, denominator } : null;

export const larger = (a: ExactFraction, b: ExactFraction): ExactFraction => (compareFractions(a, b) >= 0 ? a : b);
export const smaller = (a: ExactFraction, b: ExactFraction): ExactFraction => (compareFractions(a, b) <= 0 ? a : b);

/** A sum that is certain as far as it goes; what is missing can only add to it. */
export function sumEnds(total: Decimal, hasFigure: boolean, isOpen: boolean): Ends {
  const exact = wholeFraction(total);
  return { exact: hasFigure ? exact : null, lowest: exact, highest: isOpen ? null : exact };
}

/** What is known of a share's part and whole, and what is not. */
export type ShareSums = {
  part: Decimal;
  whole: Decimal;
  /** Last known wholes of those whose part is unknown: anything from 0 to all of it. */
  unknownWhole: Decimal;
  /** Last known wholes of those who have none of it: they can only lower the share. */
  emptyWhole: Decimal;
  /** Some part and its whole are unknown. */
  isOpen: boolean;
  /** Some have none of an unknown whole. */
  isEmptyOpen: boolean;
  mayExceedWhole: boolean;
};

/** A missing share lies between 0 and its last known whole; where not even that is known, nothing but 0 and 1 bounds the figure. */
export function shareEnds(sums: ShareSums): Ends {
  const { part, whole, unknownWhole, emptyWhole, isOpen, isEmptyOpen, mayExceedWhole } = sums;
  const exact = fractionOf(part, whole);
  const isUnknown = isOpen || compareDecimals(unknownWhole, '0') > 0;
  const isEmpty = isEmptyOpen || compareDecimals(emptyWhole, '0') > 0;
  if (!isUnknown && !isEmpty) return { exact, lowest: exact, highest: exact };
  const lowest =
    isOpen || isEmptyOpen ? nothing : (fractionOf(part, addDecimals(whole, unknownWhole, emptyWhole)) ?? nothing);
  if (isUnknown && mayExceedWhole) return { exact, lowest, highest: null };
  const best = isOpen ? everything : fractionOf(addDecimals(part, unknownWhole), addDecimals(whole, unknownWhole));
  return { exact, lowest, highest: larger(best ?? everything, exact ?? nothing) };
}
