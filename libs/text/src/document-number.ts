import { fold } from './fold.js';

export type DocumentNumberFamily = 'state' | 'party' | 'law' | 'letter';

/** A document number taken apart. `number` is null where it was left blank ("/QĐ-BKTB"). */
export type DocumentNumber = {
  /** Running number with its suffix letter: "640", "1705C", "36a". */
  number: string | null;
  year: number | null;
  /** What follows number and year: "QĐ-BKTB", "NQ/TW", "QH15", "BTTTT-ƯDCN". */
  symbol: string;
  /** Abbreviation of the type as in the symbol ("QĐ"); null for letters and laws, which carry none. */
  typeCode: string | null;
  /** Type in words ("Quyết định"); for letters "Công văn", for laws null: the symbol does not say. */
  type: string | null;
  issuerSymbol: string;
  family: DocumentNumberFamily;
  /** One spelling: no inner spaces, Đ for eth, plain hyphens. */
  normalised: string;
  verbatim: string;
};

/** A document number in a text: offsets of `verbatim`, and the type word printed before it ("Luật", "Nghị quyết"), if any. */
export type FoundDocumentNumber = DocumentNumber & { start: number; end: number; printedType: string | null };

/** Abbreviations of document types in symbols (Nghị định 30/2020, Annex III, and what real documents use beside them). */
export const DOCUMENT_TYPES: Readonly<Record<string, string>> = {
  NĐ: 'Nghị định',
  NQ: 'Nghị quyết',
  QĐ: 'Quyết định',
  CT: 'Chỉ thị',
  TT: 'Thông tư',
  TTLT: 'Thông tư liên tịch',
  NQLT: 'Nghị quyết liên tịch',
  PL: 'Pháp lệnh',
  KH: 'Kế hoạch',
  CTr: 'Chương trình',
  CTHĐ: 'Chương trình hành động',
  ĐA: 'Đề án',
  DA: 'Dự án',
  PA: 'Phương án',
  BC: 'Báo cáo',
  TTr: 'Tờ trình',
  TB: 'Thông báo',
  HD: 'Hướng dẫn',
  KL: 'Kết luận',
  QC: 'Quy chế',
  QyĐ: 'Quy định',
  QyC: 'Quy chế',
  CĐ: 'Công điện',
  CV: 'Công văn',
  BB: 'Biên bản',
  HĐ: 'Hợp đồng',
  GM: 'Giấy mời',
  TTHT: 'Thỏa thuận hợp tác',
  VBHN: 'Văn bản hợp nhất',
};

const typeByFold = new Map(Object.entries(DOCUMENT_TYPES).map(([code, name]) => [fold(code), { code, name }]));
const typeWords = [
  ...new Set([...Object.values(DOCUMENT_TYPES), 'Luật', 'Bộ luật', 'Hiến pháp', 'Quy hoạch', 'Chiến lược']),
].sort((a, b) => b.length - a.length);

const GROUP = '[A-ZĐƯƠÔÂĂÊÐ][A-ZĐƯƠÔÂĂÊÐa-z\\d&]*';
const SPACED_GROUP = '[A-ZĐƯƠÔÂĂÊÐ]{2}[A-ZĐƯƠÔÂĂÊÐa-z\\d&]*';
const DASH = '[-–—]';
// Web copies lose the space before "ngày" and "của": "45-CT/TWngày".
const END = '(?:(?![\\p{L}\\p{M}\\d])|(?=ngày|của))';
const SYMBOL = `${GROUP}${END}(?:(?:[/]|${DASH})${GROUP}${END}|\\s*(?:[/]|${DASH})\\s*${SPACED_GROUP}${END})*`;
const NOT_INSIDE = '(?:(?<![\\p{L}\\p{M}\\d/.,-])|(?<=(?<!\\p{L})[Ss]ố))';

const PARTY = new RegExp(`${NOT_INSIDE}(\\d+[a-zA-Z]?)\\s?${DASH}\\s?(${GROUP}${END}\\s?/\\s?${SYMBOL})`, 'gu');
const STATE = new RegExp(`${NOT_INSIDE}(\\d+[a-zA-Z]?)(?:\\s?/\\s?(\\d{4}))?\\s?[/ ]\\s?(${SYMBOL})`, 'gu');
const BLANK = new RegExp(`(?<=(?:^|[Ss][ốÔỐ]\\s*:?)[\\s.…_]*)/(${SYMBOL})`, 'gu');

const canonical = (symbol: string): string => symbol.replace(/Ð/g, 'Đ').replace(/[–—]/g, '-').replace(/\s+/g, '');

const typeOf = (code: string): { code: string; name: string } | null => typeByFold.get(fold(code)) ?? null;

/** "QĐTTg" for "QĐ-TTg": a slip that only a known type in front of a known issuer's form explains. */
function gluedType(symbol: string): { code: string; name: string } | null {
  const match = /^(QĐ|NĐ|NQ|CT|TT|KH)(?=TTg$|CP$|UBND$|TW$|B[A-ZĐ]{1,5}$)/.exec(symbol);
  return match === null ? null : typeOf(match[1] ?? '');
}

function readParty(match: RegExpMatchArray): DocumentNumber | null {
  const [verbatim, number = '', rest = ''] = match;
  const symbol = canonical(rest);
  const slash = symbol.indexOf('/');
  const type = typeOf(symbol.slice(0, slash));
  if (type === null) return null;
  return {
    ...{ number, year: null, symbol, typeCode: symbol.slice(0, slash), type: type.name },
    ...{ issuerSymbol: symbol.slice(slash + 1), family: 'party', normalised: `${number}-${symbol}`, verbatim },
  };
}

function readState(
  verbatim: string,
  number: string | null,
  year: string | undefined,
  rest: string,
): DocumentNumber | null {
  const symbol = canonical(rest);
  const groups = symbol.split(/[-/]/);
  const first = groups[0] ?? '';
  // "61 QĐ/KLT-NVTW": a space instead of the slash, which only a known type makes a document number.
  const spaced = number !== null && year === undefined && !/^\d+[a-zA-Z]?\s?\//.test(verbatim);
  const head = (number ?? '') + (year === undefined ? '' : `/${year}`);
  const common = {
    ...{ number, year: year === undefined ? null : Number(year), symbol, verbatim },
    normalised: `${head}${spaced ? ' ' : '/'}${symbol}`,
  };
  if (/^(?:UBTV)?QH\d+$/.test(first) && year !== undefined) {
    return { ...common, typeCode: null, type: null, issuerSymbol: symbol, family: 'law' };
  }
  const type = typeOf(first);
  if (type !== null && groups.length > 1) {
    return {
      ...common,
      typeCode: first,
      type: type.name,
      issuerSymbol: symbol.slice(first.length + 1),
      family: 'state',
    };
  }
  const glued = type === null && groups.length === 1 ? gluedType(first) : null;
  if (glued !== null) {
    return {
      ...common,
      typeCode: glued.code,
      type: glued.name,
      issuerSymbol: first.slice(glued.code.length),
      family: 'state',
    };
  }
  const abbreviation = /[A-ZĐƯƠÔÂĂÊ].*[A-ZĐƯƠÔÂĂÊ]/.test(first);
  if (number === null || spaced || year !== undefined || groups.length < 2 || !abbreviation) return null;
  return { ...common, typeCode: null, type: 'Công văn', issuerSymbol: symbol, family: 'letter' };
}

function typeBefore(text: string, start: number): string | null {
  const before = text.slice(Math.max(0, start - 40), start).replace(/[\s.…_]*(?:số\s*:?)?[\s.…_]*$/iu, '');
  const folded = fold(before);
  return (
    typeWords.find((word) => folded.endsWith(fold(word)) && !/\p{L}$/u.test(folded.slice(0, -fold(word).length))) ??
    null
  );
}

/** Every document number in a text (NFC), in order: party form first, then state, law and letter by the type dictionary. */
export function findDocumentNumbers(text: string): FoundDocumentNumber[] {
  const found: FoundDocumentNumber[] = [];
  const add = (start: number, read: DocumentNumber | null): void => {
    if (read === null) return;
    const end = start + read.verbatim.length;
    if (found.some((n) => start < n.end && end > n.start)) return;
    found.push({ ...read, start, end, printedType: typeBefore(text, start) });
  };
  for (const match of text.matchAll(PARTY)) add(match.index, readParty(match));
  for (const match of text.matchAll(STATE))
    add(match.index, readState(match[0], match[1] ?? null, match[2], match[3] ?? ''));
  for (const match of text.matchAll(BLANK)) add(match.index, readState(match[0], null, undefined, match[1] ?? ''));
  return found.sort((a, b) => a.start - b.start);
}

/** A text that is one document number ("Số:" may stand before it) and nothing else; null otherwise. */
export function parseDocumentNumber(text: string): DocumentNumber | null {
  const body = text.trim().replace(/^số\s*:?\s*/iu, '');
  const [first] = findDocumentNumbers(body);
  if (first?.start !== 0 || first.end !== body.length) return null;
  const { number, year, symbol, typeCode, type, issuerSymbol, family, normalised, verbatim } = first;
  return { number, year, symbol, typeCode, type, issuerSymbol, family, normalised, verbatim };
}
