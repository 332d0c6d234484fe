import { addDecimals, compareDecimals, type Decimal, shiftDecimal } from '@lotrinh/text';

const scaleOf = (value: Decimal): number => value.split('.')[1]?.length ?? 0;

/**
 * Percentages of parts of one whole that add up to exactly 100 at `places` digits (E28): each is cut off, and what is left goes
 * to the largest remainders, the earlier part first among equals. null where the parts, none of them negative, add up to nothing.
 */
export function percentShares(parts: readonly Decimal[], places: number): Decimal[] | null {
  if (parts.some((part) => compareDecimals(part, '0') < 0)) throw new RangeError('A part of a whole is not negative');
  const scale = Math.max(0, ...parts.map(scaleOf));
  const sizes = parts.map((part) => BigInt(shiftDecimal(part, scale)));
  const whole = sizes.reduce((sum, size) => sum + size, 0n);
  if (whole === 0n) return null;
  const units = 10n ** BigInt(places + 2);
  const cut = sizes.map((size, index) => ({
    index,
    share: (size * units) / whole,
    remainder: (size * units) % whole,
  }));
  const left = Number(units - cut.reduce((sum, { share }) => sum + share, 0n));
  const raised = new Set(
    [...cut]
      .sort((a, b) => (a.remainder === b.remainder ? a.index - b.index : a.remainder > b.remainder ? -1 : 1))
      .slice(0, left)
      .map(({ index }) => index),
  );
  return cut.map(({ share, index }) => shiftDecimal(String(share + (raised.has(index) ? 1n : 0n)), -places));
}

/** How shares by hand of a unit that is divided miss the whole (E12); null where they make it: each within 0 and 1, together 1. */
export function shareFault(shares: readonly Decimal[]): 'OUT_OF_RANGE' | 'LESS' | 'MORE' | null {
  if (shares.some((share) => compareDecimals(share, '0') < 0 || compareDecimals(share, '1') > 0)) return 'OUT_OF_RANGE';
  const difference = compareDecimals(addDecimals(...shares), '1');
  return difference === 0 ? null : difference < 0 ? 'LESS' : 'MORE';
}
