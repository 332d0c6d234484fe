import type { Currency } from '@lotrinh/contracts';
import { addDecimals, compareDecimals } from '@lotrinh/text';

type Amount = { currency: Currency | null; amount: string | null };

/**
 * What parts add up to where that contradicts their total: never across currencies, and, while a part still lacks its amount,
 * only where the others exceed the total already. Null where they agree or cannot be judged.
 */
export function mismatchOf(total: Amount, parts: readonly Amount[]): string | null {
  const same = parts.flatMap(({ currency, amount }) =>
    currency === total.currency && amount !== null ? [amount] : [],
  );
  if (total.amount === null || same.length < 2) return null;
  const sum = addDecimals(...same);
  const difference = compareDecimals(sum, total.amount);
  const isOpen = parts.some(({ amount }) => amount === null);
  return difference === 0 || (isOpen && difference < 0) ? null : sum;
}
