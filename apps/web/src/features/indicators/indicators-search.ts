import { type IndicatorFilter, indicatorFilters } from '@lotrinh/contracts';
import { pickPage, pickText } from '../../shared/lib/search-params.js';

/** muc: the tab, q: search words, loc: which indicators, trang: the page; what is first is left out. */
export type IndicatorsSearch = { muc?: 'chua-gan'; q?: string; loc?: IndicatorFilter; trang?: number };

export function indicatorsSearch(search: Record<string, unknown>): IndicatorsSearch {
  const { muc, q, loc } = pickText(search, 'muc', 'q', 'loc');
  const filter = indicatorFilters.find((known) => known === loc && known !== 'ALL');
  const page = pickPage(search['trang']);
  return {
    ...(muc === 'chua-gan' ? { muc } : {}),
    ...(q === undefined ? {} : { q }),
    ...(filter ? { loc: filter } : {}),
    ...(page > 1 ? { trang: page } : {}),
  };
}
