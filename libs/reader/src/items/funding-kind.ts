import { foldKeepingLength } from '@lotrinh/text';
import type { FundingSourceKind } from '../draft.js';

/** First hit wins, on folded words. */
const KINDS: [FundingSourceKind, RegExp][] = [
  ['ppp', /doi tac cong tu|(?<![a-z])ppp(?![a-z])|xa hoi hoa|hop tac cong tu/],
  ['oda', /(?<![a-z])oda(?![a-z])|vay uu dai|vay nuoc ngoai/],
  ['grant', /tai tro|vien tro/],
  [
    'central_support',
    /trung uong ho tro|bo [a-z ]+ ho tro|ngan sach trung uong|ho tro co muc tieu|chuong trinh muc tieu|ngan sach nha nuoc cap tu/,
  ],
  ['capital', /dau tu phat trien|dau tu cong|von dau tu|xay dung co ban|xdcb|dtpt|chi dau tu/],
  ['recurrent', /su nghiep|thuong xuyen|chi nghiep vu/],
  ['local_and_other', /ngan sach (?:tinh|thanh pho|dia phuong|huyen|thi xa|quan|xa|phuong)|ngan sach cap/],
];

/** The kind of money that the printed name of a source speaks of; null where it names no source at all. */
export function fundingKindOf(text: string): FundingSourceKind | null {
  const words = foldKeepingLength(text);
  const hits = KINDS.filter(([, pattern]) => pattern.test(words)).map(([kind]) => kind);
  const first = hits[0];
  if (first !== undefined) {
    const nature = hits.find((kind) => kind === 'capital' || kind === 'recurrent');
    // "vốn đầu tư phát triển từ ngân sách trung ương": the nature of the money says more than the purse.
    return (first === 'central_support' || first === 'local_and_other') && nature !== undefined ? nature : first;
  }
  return /nguon (?:von|kinh phi|hop phap|khac|ho tro|dong gop)|kinh phi|ngan sach|quy /.test(words) ? 'other' : null;
}

/** Whether one printed figure stands for several sources, so that it cannot be parted. */
export function isComposite(name: string): boolean {
  const words = foldKeepingLength(name);
  return /(?:,| va |;|\+).*(?:nguon|von|ngan sach|kinh phi|khac|quy |tai tro)/.test(words);
}
