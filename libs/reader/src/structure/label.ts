import type { Label as ParsedLabel } from '@lotrinh/text';
import { ordinalOfLetter, parseLabel, parseRoman } from '@lotrinh/text';

/** Kinds of labels as they nest: `dewey2` is "1.1.", `bracket` "1)" or "(1)", `task` a numbered word such as "Nhiệm vụ 1:". */
export type LabelKind =
  | 'annex'
  | 'part'
  | 'chapter'
  | 'heading'
  | 'article'
  | 'roman'
  | 'capital'
  | 'task'
  | 'number'
  | 'dewey2'
  | 'dewey3'
  | 'dewey4'
  | 'letter'
  | 'bracket'
  | 'star'
  | 'dash'
  | 'plus'
  | 'bullet';

export type Label = {
  kind: LabelKind;
  /** As printed, without closing punctuation: `PHẦN I`, `2.1`, `a`, `-`. */
  label: string;
  /** 1-based position in its list; null for bullets. */
  ordinal: number | null;
  /** Another reading of the same sign: "I." is a Roman number and a letter, "C." a letter and a Roman number. */
  otherwise: { kind: LabelKind; ordinal: number } | null;
  /** Length of label, punctuation and white space: where the words begin. */
  length: number;
};

/** Signs that mark an item of a list and never, by themselves, a section. */
export const isBulletKind = (kind: LabelKind): boolean =>
  kind === 'star' || kind === 'dash' || kind === 'plus' || kind === 'bullet';

/** Reads the label at the start of a paragraph (leading space allowed); null where there is none. */
export function readLabel(paragraph: string): Label | null {
  // "V/v" is not the fifth part, "T/M" not the letter t.
  if (/^\s*(?:V\/v|[TK]\/[MTL])/iu.test(paragraph)) return null;
  // "12/QĐ-TTg …": a document number carried over to this line.
  if (/^\s*\d{1,3}[a-z]?\s?\/\s?[\p{Lu}][\p{L}]*\s?[-–/]/u.test(paragraph)) return null;
  const parsed = parseLabel(paragraph);
  if (!parsed) return titledAnnex(paragraph);
  const rest = paragraph.slice(parsed.length);
  const kind = kindOf(parsed, rest);
  if (kind === null || (kind === 'annex' && !opensAnnex(rest))) return null;
  return { kind, label: parsed.text, ordinal: parsed.ordinal, otherwise: otherReading(parsed), length: parsed.length };
}

function kindOf(parsed: ParsedLabel, rest: string): LabelKind | null {
  switch (parsed.kind) {
    case 'word':
      return 'task';
    case 'bullet':
      return bulletKind(parsed.text);
    case 'number':
      return parsed.closing.includes(')') ? 'bracket' : 'number';
    case 'decimal':
      // "2.5 triệu" is a quantity; a label without punctuation is followed by a capital.
      if (parsed.closing === '' && !/^["“(]?\p{Lu}/u.test(rest)) return null;
      return parsed.path.length === 2 ? 'dewey2' : parsed.path.length === 3 ? 'dewey3' : 'dewey4';
    case 'roman':
      return parsed.text === parsed.text.toLowerCase() ? 'bracket' : 'roman';
    default:
      return parsed.kind;
  }
}

function bulletKind(sign: string): LabelKind {
  if (sign.includes('+')) return 'plus';
  if (sign.startsWith('*')) return 'star';
  return /^[-–—]/u.test(sign) ? 'dash' : 'bullet';
}

function otherReading({ kind, text }: ParsedLabel): Label['otherwise'] {
  if (text.length !== 1) return null;
  const ordinal = kind === 'roman' ? ordinalOfLetter(text) : kind === 'capital' ? parseRoman(text) : null;
  return ordinal === null ? null : { kind: kind === 'roman' ? 'capital' : 'roman', ordinal };
}

/** "PHỤ LỤC: DANH MỤC …" and "Phụ lục kèm theo …" head an annex without a number. */
function titledAnnex(paragraph: string): Label | null {
  const match =
    /^\s*(PHỤ LỤC|Phụ lục|PHỤ BIỂU|Phụ biểu|BIỂU SỐ|Biểu số|MẪU SỐ|Mẫu số)(?:\s+(?:SỐ|số)?\s*\d{1,3}[a-z]?)?(?![\p{L}\p{N}])\s*[:.\-–]?\s*/u.exec(
      paragraph,
    );
  if (!match?.[1] || !opensAnnex(paragraph.slice(match[0].length))) return null;
  return {
    kind: 'annex',
    label: match[0].replace(/[\s:.\-–]+$/u, '').trim(),
    ordinal: null,
    otherwise: null,
    length: match[0].length,
  };
}

/** "Phụ lục" heads an annex when it stands alone or before a title; "Phụ lục I kèm theo." at the start of a sentence does not. */
function opensAnnex(rest: string): boolean {
  const words = rest.trim();
  if (words === '' || words.startsWith('(')) return true;
  if (/[.;,]$/u.test(words)) return false;
  return /^["“]?\p{Lu}/u.test(words) || (/^(?:kèm theo|đính kèm)/iu.test(words) && words.length <= 80);
}

/** Text that recognition of a scan or a converter has stripped of signs: "Căn Luật …", "Điều Phê duyệt …". */
export const hasLostSigns = (texts: readonly string[]): boolean =>
  texts.filter((text) =>
    /^\s*(?:Căn\s+(?=Luật|Nghị|Quyết|Thông|Chỉ)|Điều\s+(?=Phê|Ban hành|Quyết|Giao|Tổ chức|Chánh))/u.test(text),
  ).length >= 2;

const BARE: readonly (readonly [LabelKind, RegExp])[] = [
  ['article', /^(Điều)\s+(?=\p{Lu})/u],
  ['roman', /^([IVX]{1,5})\s+(?=\p{Lu})/u],
  ['capital', /^([A-EĐ])\s+(?=\p{Lu})/u],
  ['number', /^(\d{1,2})\s+(?=\p{Lu})/u],
];

/** A label that has lost its closing sign. Only for text that {@link hasLostSigns}: in sound text these are words and figures. */
export function readBareLabel(paragraph: string): Label | null {
  for (const [kind, pattern] of BARE) {
    const match = pattern.exec(paragraph);
    if (!match?.[1]) continue;
    const ordinal =
      kind === 'number'
        ? Number(match[1])
        : kind === 'roman'
          ? parseRoman(match[1])
          : kind === 'capital'
            ? ordinalOfLetter(match[1])
            : null;
    if (kind === 'roman' && ordinal === null) continue;
    return { kind, label: match[1], ordinal, otherwise: null, length: match[0].length };
  }
  return null;
}
