import { foldKeepingLength } from './fold.js';
import { ordinalOfLetter } from './list-letter.js';
import { parseRoman } from './roman.js';

export type LabelKind =
  | 'part'
  | 'chapter'
  | 'heading'
  | 'article'
  | 'annex'
  | 'word'
  | 'capital'
  | 'roman'
  | 'number'
  | 'decimal'
  | 'letter'
  | 'bullet';

/**
 * A list label at the head of a paragraph. `text` is as printed without its closing punctuation (`PHẦN I`, `II`, `2.1`, `a`,
 * `Điều 1`, `-`); `length` is how much of the paragraph it takes with punctuation and the space behind.
 */
export type Label = {
  kind: LabelKind;
  text: string;
  /** Position it claims: 2 for "II", "b)" and "2."; the last number of "2.1"; null for bullets. */
  ordinal: number | null;
  /** All numbers of a decimal label, [2, 1] for "2.1"; else the ordinal alone. */
  path: number[];
  /** The word of a `word` label ("Nhiệm vụ"), else null. */
  word: string | null;
  /** Closing punctuation as printed: ".", ")", "/", ":", "-", "./", "" … */
  closing: string;
  length: number;
};

const ORDINAL_WORDS: Record<string, number> = {
  ...{ nhat: 1, mot: 1, hai: 2, ba: 3, tu: 4, bon: 4, nam: 5, sau: 6, bay: 7, tam: 8, chin: 9, muoi: 10 },
};

const WORDS: readonly (readonly [LabelKind, string])[] = [
  ['part', 'phan'],
  ['chapter', 'chuong'],
  ['heading', 'tieu muc|muc'],
  ['article', 'dieu'],
  ['annex', 'phu luc|phu bieu|bieu mau|bieu'],
];

const VALUE =
  '(?:thu\\s+)?(\\d{1,3}[a-d]?|[ivxl]+|[a-d](?=[\\s.:]|$)|nhat|mot|hai|ba|tu|bon|nam|sau|bay|tam|chin|muoi)';
const CLOSE = '(?:\\s*[.:)/-]+)?';
const worded = WORDS.map(
  ([kind, words]) =>
    [kind, new RegExp(`^(\\s*)((?:${words})\\s+(?:so\\s+)?${VALUE})(${CLOSE})(?![\\p{L}\\d])\\s*`, 'u')] as const,
);
const bareAnnex = /^(\s*)(phu luc|phu bieu)(\s*[.:]?)\s*$/u;
// "Nhiệm vụ 1:", "Dự án 2. Xây dựng": with a full stop only before a sentence of its own.
const numberedWord = /^(\s*)((?:\p{L}+\s+){1,3}?(\d{1,2}|[IVX]+))(\s*:|\.(?=\s+\p{Lu}))\s*/u;
// Without punctuation "Điều 5 Nghị định …" cites; "Điều 1 Phê duyệt" still opens an article.
const CITED =
  /^(?:Bộ luật|Luật|Nghị|Pháp lệnh|Quyết định|Thông tư|Chỉ thị|Hiến pháp|Quy|Điều|Kế hoạch|Mục|Chương|Phần|Khoản)(?!\p{L})/u;

/** "Điều 5 của Nghị định" cites, "Điều 5. …" labels: the words stand alone, are closed, or a sentence starts behind them. */
function labels(text: string, match: RegExpExecArray): boolean {
  const closing = (match[4] ?? '').trim();
  const rest = text.slice(match[0].length);
  // Mục (a division) and mức (a level) fold alike.
  if (!/^\s*\p{Lu}/u.test(text) || /^\s*mức/iu.test(text)) return false;
  if (closing !== '' || rest === '') return true;
  return /^["“(]?\p{Lu}/u.test(rest) && !CITED.test(rest);
}

function readWorded(text: string, folded: string): Label | null {
  for (const [kind, pattern] of worded) {
    const match = pattern.exec(folded);
    if (match === null || !labels(text, match)) continue;
    const [whole, indent = '', head = '', value = '', closing = ''] = match;
    const ordinal = /^\d/.test(value)
      ? parseInt(value, 10)
      : (ORDINAL_WORDS[value] ?? parseRoman(value) ?? ordinalOfLetter(value));
    if (ordinal === null) continue;
    return label(kind, text.slice(indent.length, indent.length + head.length), ordinal, closing, whole.length);
  }
  const annex = bareAnnex.exec(folded);
  if (annex !== null) {
    const [whole, indent = '', head = '', closing = ''] = annex;
    return label('annex', text.slice(indent.length, indent.length + head.length), null, closing, whole.length);
  }
  return null;
}

function label(
  kind: LabelKind,
  text: string,
  ordinal: number | null,
  closing: string,
  length: number,
  more: Partial<Label> = {},
): Label {
  return {
    kind,
    text: text.replace(/\s+/g, ' '),
    ordinal,
    path: ordinal === null ? [] : [ordinal],
    word: null,
    closing: closing.trim(),
    length,
    ...more,
  };
}

const BULLET =
  /^(\s*)((?:[-–—+*•●○▪■◦‣·✓➢→Ø§\uf0b7\uf0a7\uf0d8\uf0fc]|o(?=\t|\s{2}))(?:\s*[-–+*•])?)(?=[\s\p{L}\d"“(]|$)\s*/u;
// A hyphen closes a label before a space or a heading in capitals ("A-NGUỒN VỐN"), not inside "e-Learning".
const HYPHEN = '\\s?[-–](?=\\s|\\p{Lu}+\\s+\\p{Lu}{2})';
const BEGIN = '(?=\\s|\\p{Lu}|$|["“(])\\s*';
const DECIMAL =
  /^(\s*)(((?:\d{1,2}|[IVX]{1,5}|[A-D])(?:\.\d{1,2}){1,4}(?:\.[a-eđ](?![\p{L}\d]))?)([.):/-]{0,2}))(?=\s|\p{L}|$|["“(])\s*/u;
const AMOUNT_BEHIND = /^(?:%|(?:tỷ|tỉ|triệu|nghìn|ngàn|đồng|lần|điểm|phần trăm)(?!\p{L}))/u;
// "12/QĐ-TTg" and "12/12" are no labels: behind a slash stands a space or a word.
const NUMBER = /^(\s*)(\d{1,3})([.)]|\s?\/(?=\s|\p{Lu}\p{Ll}|$)|[.]?[-–](?!\s?\d)|:(?!\d))(?!\d)\s*/u;
const ROMAN = new RegExp(`^(\\s*)([IVX]+)(\\s?[.)/:]|${HYPHEN})[-/]?${BEGIN}`, 'u');
const LETTER = new RegExp(`^(\\s*)(\\p{L})(\\s?[.)/]|${HYPHEN})${BEGIN}`, 'u');
const PARENTHESISED = /^(\s*)\((\d{1,2}|\p{L}|[ivx]{1,5})\)\s*/u;

function readPlain(text: string): Label | null {
  const decimal = DECIMAL.exec(text);
  if (decimal !== null && !(decimal[4] === '' && AMOUNT_BEHIND.test(text.slice(decimal[0].length)))) {
    const [whole, , , digits = '', closing = ''] = decimal;
    const path = digits
      .split('.')
      .map((step) => (/^\d/.test(step) ? Number(step) : (parseRoman(step) ?? ordinalOfLetter(step) ?? 0)));
    return label('decimal', digits, path.at(-1) ?? null, closing, whole.length, { path });
  }
  const number = NUMBER.exec(text);
  if (number !== null) return label('number', number[2] ?? '', Number(number[2]), number[3] ?? '', number[0].length);
  const roman = ROMAN.exec(text);
  const value = roman === null ? null : parseRoman(roman[2] ?? '');
  if (roman !== null && value !== null) return label('roman', roman[2] ?? '', value, roman[3] ?? '', roman[0].length);
  return readLetter(text);
}

function readLetter(text: string): Label | null {
  const inBrackets = PARENTHESISED.exec(text);
  if (inBrackets !== null) {
    const [whole, , value = ''] = inBrackets;
    if (/^\d/.test(value)) return label('number', value, Number(value), ')', whole.length);
    const roman = value.length > 1 || value === 'i' ? parseRoman(value) : null;
    return roman === null
      ? label('letter', value, ordinalOfLetter(value), ')', whole.length)
      : label('roman', value, roman, ')', whole.length);
  }
  const letter = LETTER.exec(text);
  if (letter === null) return null;
  const [whole, , printed = '', closing = ''] = letter;
  const ordinal = ordinalOfLetter(printed);
  if (ordinal === null) return null;
  return label(printed === printed.toUpperCase() ? 'capital' : 'letter', printed, ordinal, closing, whole.length);
}

function readNumberedWord(text: string): Label | null {
  const match = numberedWord.exec(text);
  // "Bảng 1. …" captions a table.
  if (match === null || !/^\s*\p{Lu}/u.test(text) || /^\s*(?:bảng|hình|sơ đồ|biểu đồ)\s/iu.test(text)) return null;
  const [whole, , head = '', value = '', closing = ''] = match;
  const ordinal = /^\d/.test(value) ? Number(value) : parseRoman(value);
  if (ordinal === null) return null;
  return label('word', head, ordinal, closing, whole.length, { word: head.slice(0, -value.length).trim() });
}

/**
 * The list label at the head of a paragraph (NFC): "PHẦN I", "Chương II", "Điều 1.", "Phụ lục II", "A-", "I.", "1.1.", "1)", "(1)",
 * "a)", "đ)", "- +", "•", "Nhiệm vụ 1:". Null where the paragraph opens with plain text, and for a number that only looks like one
 * ("10.000 hồ sơ", "12/12 xã").
 */
export function parseLabel(text: string): Label | null {
  const folded = foldKeepingLength(text);
  const found = readWorded(text, folded) ?? readPlain(text);
  if (found !== null) return found;
  const bullet = BULLET.exec(text);
  if (bullet !== null && (bullet[2] ?? '') !== '') {
    return label('bullet', bullet[2] ?? '', null, '', bullet[0].length);
  }
  return readNumberedWord(text);
}
