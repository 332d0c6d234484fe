import { isVietnameseSyllable } from './syllable.js';

/** Single-byte encodings of old Vietnamese Word files, seen here as the Latin-1 text they open as. */
export type LegacyEncoding = 'tcvn3' | 'vni';

// TCVN 5712:1993 (VN3), fonts .VnTime…: one character per letter; tone order none à á ả ã ạ.
const TCVN3_ROWS: readonly (readonly [string, string])[] = [
  ['àáảãạ', 'µ¸¶·¹'],
  ['ăằắẳẵặ', '¨»¾¼½Æ'],
  ['âầấẩẫậ', '©ÇÊÈÉË'],
  ['đ', '®'],
  ['èéẻẽẹ', 'ÌÐÎÏÑ'],
  ['êềếểễệ', 'ªÒÕÓÔÖ'],
  ['ìíỉĩị', '×ÝØÜÞ'],
  ['òóỏõọ', 'ßãáâä'],
  ['ôồốổỗộ', '«åèæçé'],
  ['ơờớởỡợ', '¬êíëìî'],
  ['ùúủũụ', 'ïóñòô'],
  ['ưừứửữự', '\u00adõøö÷ù'],
  ['ỳýỷỹỵ', 'úýûüþ'],
  ['ĂÂÊÔƠƯĐ', '¡¢£¤¥¦§'],
];

// VNI-Windows, fonts VNI-Times…: a base letter followed by a mark; ơ, ư, đ and the toned i, ỵ are letters of their own.
const VNI_TONES: readonly (readonly [string, string])[] = [
  ['a', 'áùàøảûãõạï'],
  ['a', 'ââấáầàẩåẫãậä'],
  ['a', 'ăêắéằèẳúẵüặë'],
  ['e', 'éùèøẻûẽõẹï'],
  ['e', 'êâếáềàểåễãệä'],
  ['o', 'óùòøỏûõõọï'],
  ['o', 'ôâốáồàổåỗãộä'],
  ['ô', 'ớùờøởûỡõợï'],
  ['u', 'úùùøủûũõụï'],
  ['ö', 'ứùừøửûữõựï'],
  ['y', 'ýùỳøỷûỹõ'],
];
const VNI_SINGLE: readonly (readonly [string, string])[] = [
  ['ơ', 'ô'],
  ['ư', 'ö'],
  ['đ', 'ñ'],
  ['ỉ', 'æ'],
  ['ĩ', 'ó'],
  ['ị', 'ò'],
  ['ỵ', 'î'],
  ['í', 'í'],
  ['ì', 'ì'],
];

const pairs = (text: string): [string, string][] => {
  const found: [string, string][] = [];
  for (let i = 0; i < text.length; i += 2) found.push([text.charAt(i), text.charAt(i + 1)]);
  return found;
};

const tcvn3 = new Map(
  TCVN3_ROWS.flatMap(([letters, codes]) => Array.from(codes, (code, i) => [code, letters.charAt(i)] as const)),
);

const lowerVni: readonly (readonly [string, string])[] = [
  ...VNI_TONES.flatMap(([base, table]) => pairs(table).map(([letter, mark]) => [letter, base + mark] as const)),
  ...VNI_SINGLE,
];
const vni = new Map(
  lowerVni.flatMap(([letter, code]) => {
    const capital = letter.toUpperCase();
    const base = code.charAt(0);
    const mark = code.slice(1);
    return [
      [code, letter] as const,
      [code.toUpperCase(), capital] as const,
      [base.toUpperCase() + mark, capital] as const,
      [base + mark.toUpperCase(), letter] as const,
    ];
  }),
);

/** Text in a legacy encoding as Unicode (NFC). Letters that the encoding does not use stay as they are. */
export function decodeLegacy(text: string, encoding: LegacyEncoding): string {
  if (encoding === 'tcvn3') return Array.from(text, (unit) => tcvn3.get(unit) ?? unit).join('');
  let decoded = '';
  for (let i = 0; i < text.length; i += 1) {
    const two = vni.get(text.slice(i, i + 2));
    if (two !== undefined && text.length > i + 1) {
      decoded += two;
      i += 1;
    } else {
      decoded += vni.get(text.charAt(i)) ?? text.charAt(i);
    }
  }
  return decoded;
}

/** Text of a .VnTimeH run: the font draws small letters as capitals, so the case of the text is lost and capitals are meant. */
export function decodeCapitalsFont(text: string): string {
  return decodeLegacy(text, 'tcvn3').toUpperCase();
}

/** The encoding that a font name tells (".VnTime", ".VnArialH", "VNI-Times"); `capitals` for fonts that draw capitals. */
export function encodingOfFont(font: string): { encoding: LegacyEncoding; capitals: boolean } | null {
  if (/^\.vn/i.test(font)) return { encoding: 'tcvn3', capitals: font.endsWith('H') };
  if (/^vni[-_ ]/i.test(font)) return { encoding: 'vni', capitals: false };
  return null;
}

const MARKED_WORD =
  /(?<![\p{L}\p{M}\u00a1-\u00ff])[\p{L}\p{M}\u00a1-\u00ff]*[\u00a1-\u00ff\u0102-\u1ef9][\p{L}\p{M}\u00a1-\u00ff]*/gu;

const syllables = (words: readonly string[]): number => {
  const letters = words.map((word) => word.replace(/[^\p{L}\p{M}]/gu, '')).filter((word) => word !== '');
  return letters.length === 0 ? 0 : letters.filter(isVietnameseSyllable).length / letters.length;
};

/**
 * Which legacy encoding a text is in: null for Unicode, for other languages and where the reading is not clearly better. Counts, over
 * the words that carry marks, how many are Vietnamese syllables as they stand and as each encoding reads them.
 */
export function detectLegacyEncoding(text: string): LegacyEncoding | null {
  const words = (text.slice(0, 20_000).match(MARKED_WORD) ?? []).filter(
    (word) => /\p{L}/u.test(word) || word.length > 1,
  );
  if (words.length < 3) return null;
  const asIs = syllables(words);
  const readings = (['tcvn3', 'vni'] as const)
    .map((encoding) => ({ encoding, share: syllables(words.map((word) => decodeLegacy(word, encoding))) }))
    .sort((a, b) => b.share - a.share);
  const [best, second] = readings;
  if (best === undefined || second === undefined) return null;
  return best.share >= 0.8 && best.share - asIs >= 0.3 && best.share - second.share >= 0.1 ? best.encoding : null;
}
