import type { ImportUnitName, UnitResolution } from '@lotrinh/contracts';

export type ResolvedName = { printed: string; resolution: UnitResolution; unitId: string | null };

/** Looks a printed name up among the names of the import; one that is not there is honestly unknown. */
export function namer(names: readonly ImportUnitName[]): (printed: string) => ResolvedName {
  const known = new Map(names.map((name) => [name.printed, name]));
  return (printed) => {
    const name = known.get(printed);
    return { printed, resolution: name?.resolution ?? 'UNKNOWN', unitId: name?.unitId ?? null };
  };
}
