import type { InboxTab } from '@lotrinh/contracts';
import { pickPage } from '../../shared/lib/search-params.js';

/** Work on plans by tab, and reports of rounds that wait. */
export type InboxList = InboxTab | 'REPORTS';

/** The lists as the address names them. */
const words = {
  'cho-xu-ly': 'PENDING',
  'bao-cao': 'REPORTS',
  'phoi-hop': 'COORDINATE',
  'theo-doi': 'WATCH',
  'da-xu-ly': 'DONE',
  'de-biet': 'FYI',
} as const satisfies Record<string, InboxList>;
export type InboxWord = keyof typeof words;
export const inboxWords = Object.keys(words) as InboxWord[];
export const inboxTabOf = (word: InboxWord): InboxList => words[word];

export type InboxSearch = { muc?: InboxWord; trang?: number };

/** muc: the list, trang: its page; what is first is left out. */
export function inboxSearch(search: Record<string, unknown>): InboxSearch {
  const muc = inboxWords.find((word) => word === search['muc']);
  const trang = pickPage(search['trang']);
  return { ...(muc === undefined || muc === 'cho-xu-ly' ? {} : { muc }), ...(trang > 1 ? { trang } : {}) };
}
