import { foldKeepingLength } from '@lotrinh/text';
import type { ReadNode } from '../context.js';
import { clean, spanWithin } from '../context.js';
import type { DocumentReference } from '../draft.js';
import { isCapitals, wordCount } from '../layout/line.js';
import type { HeaderEvidence } from './evidence.js';
import { folded } from './evidence.js';
import { agenciesInText, authorityOf, letterheadAgency } from './issuer.js';
import type { TypeLine } from './title.js';

/** `office` is the head who signs, '' where the agency itself is the authority, null where no authority is printed. */
export type Issuer = { agency: string | null; office: string | null };

const BARE_COUNCIL = /^(?:uy ban|hoi dong) nhan dan$|^(?:ubnd|hdnd)$/;

/** Who issued the document: letterhead, then the authority under the title, the decision it is attached to, the text. */
export function readIssuer(
  head: readonly ReadNode[],
  typeLine: TypeLine | null,
  attachedTo: DocumentReference | null,
  title: string | null,
  symbol: string | null,
  place: string | null,
  nodes: readonly ReadNode[],
  evidence: HeaderEvidence,
): Issuer {
  const before = letterheadOf(head, typeLine);
  const authority = head
    .slice((typeLine?.index ?? -1) + 1)
    .find(
      ({ node }) =>
        node.label === null && isCapitals(node.text) && authorityOf(node.text) !== null && clean(node.text) !== title,
    );
  const named = authority ? authorityOf(authority.node.text) : null;
  const letterhead = letterheadAgency(before.map(({ node }) => node.text));
  if (authority) evidence.issuingAgency = spanWithin(authority.node);
  if (letterhead !== null) {
    // "ỦY BAN NHÂN DÂN" whose second line is lost: the authority under the title or the place of issue completes it.
    const signed = named === null || BARE_COUNCIL.test(folded(named.agency)) ? undefined : named.agency;
    const agency = BARE_COUNCIL.test(folded(letterhead))
      ? (signed ?? completed(letterhead, place, nodes))
      : unbroken(letterhead, nodes);
    return { agency, office: named?.office ?? null };
  }
  if (named) return named;
  const attached = attachedTo?.issuer ? authorityOf(attachedTo.issuer) : null;
  if (attachedTo?.issuer) return attached ?? { agency: attachedTo.issuer, office: null };
  return { agency: agencyOfText(title, symbol, nodes), office: null };
}

/** "BỘ THÔNG TIN VÀ", cut off behind "VÀ": the text may name the agency in full. */
function unbroken(agency: string, nodes: readonly ReadNode[]): string {
  if (!/\s(?:VÀ|và)$/u.test(agency)) return agency;
  const key = new RegExp(`(?<![a-z])${folded(agency).replaceAll(' ', '\\s+')}\\s+`, 'g');
  for (const { node } of nodes) {
    for (const match of foldKeepingLength(node.text).matchAll(key)) {
      const rest = /^\p{Lu}\p{Ll}*(?:\s\p{Ll}+)?/u.exec(node.text.slice(match.index + match[0].length))?.[0];
      if (rest !== undefined) return clean(node.text.slice(match.index, match.index + match[0].length + rest.length));
    }
  }
  return agency;
}

function completed(council: string, place: string | null, nodes: readonly ReadNode[]): string {
  if (place === null) return council;
  const area = new RegExp(`(tỉnh|thành phố|huyện|quận|thị xã|xã|phường|đặc khu)\\s+${place}(?![\\p{L}])`, 'iu');
  const found = nodes.flatMap(({ node }) => area.exec(node.text)?.[1] ?? [])[0];
  return found === undefined ? council : `${council} ${found} ${place}`.toUpperCase();
}

/** Without a letterhead the document still says who speaks; the symbol of the number decides between several. */
function agencyOfText(title: string | null, symbol: string | null, nodes: readonly ReadNode[]): string | null {
  const paragraphs = nodes.filter(
    ({ node, part }) => (part === 'head' || part === 'body') && node.kind !== 'table' && wordCount(node.text) > 6,
  );
  const names = [...paragraphs.slice(0, 12), ...paragraphs.slice(-4)].flatMap(({ node }) => agenciesInText(node.text));
  const bySymbol = symbol === null ? undefined : names.find((name) => matchesSymbol(name, symbol));
  const ofTitle =
    /\scủa\s+((?:Bộ|Ủy ban|Uỷ ban|UBND|Sở|Cục|Tổng cục|Ban|tỉnh|thành phố)\s+.+?)(?=\s+(?:giai đoạn|năm|đến|thực hiện|về|,)|$)/u.exec(
      title ?? '',
    )?.[1];
  const name = bySymbol ?? names[0] ?? (ofTitle ? clean(ofTitle) : null);
  return name === null ? null : withArea(name, title ?? '');
}

/** "Ủy ban nhân dân tỉnh" in the text is that of the province in the title. */
function withArea(name: string, title: string): string {
  const area = /(tỉnh|thành phố|huyện|quận|thị xã|xã|phường|đặc khu)\s*$/iu.exec(name)?.[1];
  if (area === undefined) return /^(?:tỉnh|thành phố)\s(?!ủy|uỷ)/iu.test(name) ? `Ủy ban nhân dân ${name}` : name;
  const proper = new RegExp(`${area}\\s+((?:\\p{Lu}[\\p{L}]*\\s?){1,4})`, 'iu').exec(title)?.[1];
  return proper && /^\p{Lu}/u.test(proper) ? `${name} ${clean(proper)}` : name;
}

/** The lines above number, date and title. */
function letterheadOf(head: readonly ReadNode[], typeLine: TypeLine | null): readonly ReadNode[] {
  const limit = Math.min(typeLine?.index ?? 8, 14);
  const number = head.findIndex(({ node }) => /^\s*(?:Số|SỐ)\s*:?\s*[\d./…_]/u.test(node.text));
  const clauses = head.findIndex(({ node }) => /^(?:can cu|ve viec|v\/v|kinh\s+n?gui)/.test(folded(node.text)));
  const ends = [limit, number, clauses].filter((index) => index >= 0);
  return head.slice(0, Math.min(...ends));
}

/** "BTTTT" is made of the initials of "Bộ Thông tin và Truyền thông". */
function matchesSymbol(name: string, symbol: string): boolean {
  const initials = name
    .split(/[\s–-]+/u)
    .filter((word) => word !== '' && word !== 'và')
    .map((word) => word.charAt(0))
    .join('')
    .toUpperCase();
  return initials === (symbol.split(/[-/]/u)[0] ?? '').toUpperCase();
}
