import type { ExactFraction, Figure, SeriesLink } from '@lotrinh/contracts';
import { addDecimals, compareDecimals, type Decimal, multiplyDecimals, subtractDecimals } from '@lotrinh/text';

/** How much a figure changed. `difference` is exact, for shares in parts of 1; `relative` is of the figure before, null where that is 0. */
export type Change =
  | { ok: true; difference: ExactFraction; relative: ExactFraction | null }
  | { ok: false; reason: 'BREAK' | 'NOT_BRIDGED' | 'NO_FIGURE' };

/**
 * From one figure to the next of a series. Across a break in the definition there is no change to speak of (E18), and with a
 * bridge only between figures of one side; a mere renaming is the same series (E17).
 */
export function changeBetween(before: Pick<Figure, 'exact'>, after: Pick<Figure, 'exact'>, link: SeriesLink): Change {
  if (link === 'BREAK') return { ok: false, reason: 'BREAK' };
  if (link === 'BRIDGED') return { ok: false, reason: 'NOT_BRIDGED' };
  if (before.exact === null || after.exact === null) return { ok: false, reason: 'NO_FIGURE' };
  const [a, b] = [before.exact, after.exact];
  const grown = subtractDecimals(
    multiplyDecimals(b.numerator, a.denominator),
    multiplyDecimals(a.numerator, b.denominator),
  );
  const base = multiplyDecimals(a.numerator, b.denominator);
  return {
    ok: true,
    difference: { numerator: grown, denominator: multiplyDecimals(a.denominator, b.denominator) },
    relative: compareDecimals(base, '0') > 0 ? { numerator: grown, denominator: base } : null,
  };
}

/** Counts of an old scheme in the levels of a new one, and what has no place in it. */
export type Bridged = { levels: Record<string, Decimal>; unmapped: { level: string; amount: Decimal }[] };

/**
 * Carries counts from the levels of one scheme to those of the next (E19). A level with one heir moves whole; one with several
 * heirs or none needs a person's review, and stays as "không quy đổi được" with its number.
 */
export function bridgeLevels(
  counts: Readonly<Record<string, Decimal>>,
  heirs: Readonly<Record<string, readonly string[]>>,
): Bridged {
  const levels: Record<string, Decimal> = {};
  const unmapped: Bridged['unmapped'] = [];
  for (const [level, amount] of Object.entries(counts)) {
    const [heir, ...others] = heirs[level] ?? [];
    if (heir === undefined || others.length > 0) unmapped.push({ level, amount });
    else levels[heir] = addDecimals(levels[heir] ?? '0', amount);
  }
  return { levels, unmapped };
}

/**
 * The version of a plan whose targets a period is judged against: the last one in force at the period's end (E21). null before the
 * first. A later amendment changes no closed period.
 */
export function versionInForce<Version extends { from: string }>(
  versions: readonly Version[],
  dataTo: string,
): Version | null {
  return versions.reduce<Version | null>(
    (found, version) => (version.from <= dataTo && (found === null || version.from >= found.from) ? version : found),
    null,
  );
}
