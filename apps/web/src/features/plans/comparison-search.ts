import type { ComparedKind, ItemChangeView, PlanVersionView } from '@lotrinh/contracts';
import { pickText } from '../../shared/lib/search-params.js';

export const comparisonParts = ['van-ban', 'chi-tieu', 'nhiem-vu', 'kinh-phi', 'can-cu'] as const;
export type ComparisonPart = (typeof comparisonParts)[number];

/** A comparison in its address: truoc and sau the two versions, muc the part that shows. */
export type ComparisonSearch = { truoc?: string; sau?: string; muc?: ComparisonPart };

const UUID = /^[0-9a-f-]{36}$/;

export function comparisonSearch(search: Record<string, unknown>): ComparisonSearch {
  const { truoc, sau } = pickText(search, 'truoc', 'sau');
  const part = comparisonParts.find((known) => known === search['muc']);
  return {
    ...(truoc !== undefined && UUID.test(truoc) ? { truoc } : {}),
    ...(sau !== undefined && UUID.test(sau) ? { sau } : {}),
    ...(part ? { muc: part } : {}),
  };
}

/** The part of the page in which each kind of row stands. */
export const partOf: Record<ComparedKind, ComparisonPart> = {
  SECTION: 'van-ban',
  DUTY: 'van-ban',
  TARGET: 'chi-tieu',
  TASK: 'nhiem-vu',
  FUNDING: 'kinh-phi',
  BASIS: 'can-cu',
};

/** The first part with changes, for an address that names none. */
export function firstChangedPart(changes: ItemChangeView[]): ComparisonPart {
  return comparisonParts.find((part) => changes.some((change) => partOf[change.kind] === part)) ?? 'van-ban';
}

/** The two versions of the address; what it leaves open: the newest, and what that one amends or came before it. */
export function comparedVersions(
  versions: PlanVersionView[],
  { truoc, sau }: ComparisonSearch,
): { before: PlanVersionView; after: PlanVersionView } | null {
  const newestFirst = versions.toSorted((a, b) => b.n - a.n);
  const after = versions.find(({ id }) => id === sau) ?? newestFirst.find(({ id }) => id !== truoc);
  if (after === undefined) return null;
  const before =
    versions.find(({ id }) => id === truoc) ??
    versions.find(({ id }) => id === (after.copiedFromVersionId ?? after.amendsVersionId)) ??
    newestFirst.find(({ n }) => n < after.n) ??
    newestFirst.find(({ id }) => id !== after.id);
  return before === undefined ? null : { before, after };
}
