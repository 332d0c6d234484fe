/** The named parameters of an address that hold text; all else in it is dropped. Undefined leaves the address. */
export function pickText<Name extends string>(
  search: Record<string, unknown>,
  ...names: Name[]
): Partial<Record<Name, string | undefined>> {
  const picked: Partial<Record<Name, string | undefined>> = {};
  for (const name of names) {
    const value = search[name];
    if (typeof value === 'string' && value !== '') picked[name] = value;
  }
  return picked;
}

/** A whole number of an address. The router reads its own findings again, so a number is taken as it is. */
export function pickNumber(value: unknown, digits: RegExp): number | undefined {
  return (typeof value === 'string' || typeof value === 'number') && digits.test(String(value))
    ? Number(value)
    : undefined;
}

/** A page number of an address, from 1. */
export function pickPage(value: unknown): number {
  return Math.max(pickNumber(value, /^\d{1,4}$/) ?? 1, 1);
}
