import { pickText } from '../../shared/lib/search-params.js';

/** tu: the round that a new one is copied from. */
export const newCycleSearch = (search: Record<string, unknown>) => pickText(search, 'tu');

/**
 * muc: the tab, loc: which respondents, sap: their order, so: which figures, nguon: the indicator whose sources are open;
 * what is first is left out.
 */
export type CyclePageSearch = {
  muc?: 'ket-qua';
  loc?: 'chua-gui';
  sap?: 'trang-thai';
  so?: 'so-bo';
  nguon?: string;
};

export function cyclePageSearch(search: Record<string, unknown>): CyclePageSearch {
  const { muc, loc, sap, so, nguon } = pickText(search, 'muc', 'loc', 'sap', 'so', 'nguon');
  return {
    ...(muc === 'ket-qua' ? { muc } : {}),
    ...(loc === 'chua-gui' ? { loc } : {}),
    ...(sap === 'trang-thai' ? { sap } : {}),
    ...(so === 'so-bo' ? { so } : {}),
    ...(nguon !== undefined && /^[0-9a-f-]{36}$/.test(nguon) ? { nguon } : {}),
  };
}
