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

/** A page number of an address, from 1. */
export function pickPage(value: unknown): number {
  const page = typeof value === 'string' && /^\d{1,4}$/.test(value) ? Number(value) : 1;
  return Math.max(page, 1);
}
