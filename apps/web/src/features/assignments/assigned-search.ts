import { type AssignedFilter, type AssignedKind, assignedKinds } from '@lotrinh/contracts';
import { pickNumber, pickPage, pickText } from '../../shared/lib/search-params.js';

/** The list in its address: dv the unit and ten its name, loai the kind, nam the year, trang the page. */
export type AssignedSearch = { dv?: string; ten?: string; loai?: AssignedKind; nam?: number; trang?: number };

const UUID = /^[0-9a-f-]{36}$/;

export function assignedSearch(search: Record<string, unknown>): AssignedSearch {
  const { dv, ten, loai } = pickText(search, 'dv', 'ten', 'loai');
  const kind = assignedKinds.find((known) => known === loai);
  const year = pickNumber(search['nam'], /^\d{4}$/);
  const page = pickPage(search['trang']);
  return {
    ...(dv !== undefined && UUID.test(dv) ? { dv, ten: ten ?? '' } : {}),
    ...(kind ? { loai: kind } : {}),
    ...(year === undefined ? {} : { nam: year }),
    ...(page > 1 ? { trang: page } : {}),
  };
}

export const filterOf = (unitId: string, { loai, nam }: AssignedSearch): AssignedFilter => ({
  unitId,
  ...(loai === undefined ? {} : { kind: loai }),
  ...(nam === undefined ? {} : { year: nam }),
});
