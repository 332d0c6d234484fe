import {
  planKinds,
  planSortKeys,
  planStandings,
  type PlanFilter,
  type PlanKind,
  type PlanSort,
  type PlanSortKey,
  type PlanStanding,
} from '@lotrinh/contracts';
import { everywhere, type CommentPlace } from '../../shared/comments/use-comments.js';
import { pickNumber, pickPage, pickText } from '../../shared/lib/search-params.js';

/** The list in its address: q words, dv unit, loai kind, tt state, nam year, sap order, giam descending, trang page. */
export type PlanListSearch = {
  q?: string;
  dv?: string;
  ten?: string;
  loai?: PlanKind;
  tt?: PlanStanding;
  nam?: number;
  sap?: PlanSortKey;
  giam?: true;
  trang?: number;
};

const UUID = /^[0-9a-f-]{36}$/;

export function planListSearch(search: Record<string, unknown>): PlanListSearch {
  const { q, dv, ten, loai, tt, sap } = pickText(search, 'q', 'dv', 'ten', 'loai', 'tt', 'sap');
  const kind = planKinds.find((known) => known === loai);
  const standing = planStandings.find((known) => known === tt);
  const order = planSortKeys.find((known) => known === sap);
  const year = pickNumber(search['nam'], /^\d{4}$/);
  const page = pickPage(search['trang']);
  return {
    ...(q === undefined ? {} : { q: q.slice(0, 200) }),
    ...(dv !== undefined && UUID.test(dv) ? { dv, ten: ten ?? '' } : {}),
    ...(kind ? { loai: kind } : {}),
    ...(standing ? { tt: standing } : {}),
    ...(year === undefined ? {} : { nam: year }),
    ...(order ? { sap: order } : {}),
    ...(String(search['giam']) === 'true' ? { giam: true } : {}),
    ...(page > 1 ? { trang: page } : {}),
  };
}

export function filterOf({ q, dv, loai, tt, nam }: PlanListSearch): PlanFilter {
  return {
    ...(q === undefined ? {} : { q }),
    ...(dv === undefined ? {} : { unitId: dv }),
    ...(loai === undefined ? {} : { kind: loai }),
    ...(tt === undefined ? {} : { standing: tt }),
    ...(nam === undefined ? {} : { year: nam }),
  };
}

/** The newest first unless the address says otherwise. */
export function sortOf({ sap, giam }: PlanListSearch): PlanSort {
  return sap === undefined ? { key: 'UPDATED', descending: true } : { key: sap, descending: giam ?? false };
}

export const planTabs = [
  'tom-tat',
  'hop-nhat',
  'noi-dung',
  'chi-tieu',
  'nhiem-vu',
  'kinh-phi',
  'can-cu',
  'ra-soat',
  'nguon',
  'lay-y-kien',
  'trinh-duyet',
] as const;
export type PlanTab = (typeof planTabs)[number];

/** A plan's page in its address: muc tab, ban version, dong opened row, tep shown file, sua editing, gy opinions beside it. */
export type PlanPageSearch = {
  muc?: PlanTab;
  ban?: string;
  dong?: string;
  tep?: string;
  sua?: true;
  gy?: CommentPlace;
};

export function planPageSearch(search: Record<string, unknown>): PlanPageSearch {
  const { ban, dong, tep, gy } = pickText(search, 'ban', 'dong', 'tep', 'gy');
  const tab = planTabs.find((known) => known === search['muc']);
  return {
    ...(tab ? { muc: tab } : {}),
    ...(ban !== undefined && UUID.test(ban) ? { ban } : {}),
    ...(dong !== undefined && UUID.test(dong) ? { dong } : {}),
    ...(tep !== undefined && UUID.test(tep) ? { tep } : {}),
    ...(String(search['sua']) === 'true' ? { sua: true } : {}),
    ...(gy !== undefined && (gy === everywhere || UUID.test(gy)) ? { gy } : {}),
  };
}
