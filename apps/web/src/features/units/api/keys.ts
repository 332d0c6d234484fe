import { unitsKey } from '../../../shared/units/search-units.js';

export const unitKeys = {
  /** A change to one unit may show in any of it. */
  all: unitsKey,
  children: (parentId: string | null, asOf: string) => [...unitsKey, 'children', parentId, asOf] as const,
  card: (id: string, asOf: string) => [...unitsKey, 'card', id, asOf] as const,
  contacts: (id: string) => [...unitsKey, 'contacts', id] as const,
};
