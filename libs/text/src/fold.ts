const MARKS = /\p{M}+/gu;
const D_WITH_STROKE = /[đĐðÐ]/g;

/**
 * Text reduced to what people type into a search box: no diacritics, đ as d, lower case, punctuation and repeated space
 * as one space, "&" as "va". Both sides of a search are folded; the result is for matching, never for display.
 */
export function fold(text: string): string {
  return text
    .normalize('NFD')
    .replace(MARKS, '')
    .replace(D_WITH_STROKE, 'd')
    .replace(/&/g, ' va ')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

const LOOKALIKES: Record<string, string> = {
  đ: 'd',
  Đ: 'd',
  ð: 'd',
  Ð: 'd',
  '–': '-',
  '—': '-',
  '−': '-',
  '‐': '-',
  '‑': '-',
  '“': '"',
  '”': '"',
  '„': '"',
  '«': '"',
  '»': '"',
  '‘': "'",
  '’': "'",
  '\u00a0': ' ',
  '\u2007': ' ',
  '\u2009': ' ',
  '\u202f': ' ',
};

const foldedUnits = new Map<string, string>();

function foldUnit(unit: string): string {
  const known = LOOKALIKES[unit];
  if (known !== undefined) return known;
  const bare = unit.normalize('NFD').replace(MARKS, '').toLowerCase();
  return bare.length === 1 ? bare : unit;
}

/**
 * A fold of the same length, one UTF-16 unit for one, of text in NFC: patterns can be written without diacritics and run on
 * the folded text while their offsets hold in the original. Punctuation stays; dashes, quotes and hard spaces become plain.
 */
export function foldKeepingLength(text: string): string {
  let folded = '';
  for (let i = 0; i < text.length; i += 1) {
    const unit = text.charAt(i);
    if (unit < '\u0080') {
      folded += unit >= 'A' && unit <= 'Z' ? unit.toLowerCase() : unit;
      continue;
    }
    let plain = foldedUnits.get(unit);
    if (plain === undefined) {
      plain = foldUnit(unit);
      foldedUnits.set(unit, plain);
    }
    folded += plain;
  }
  return folded;
}

const TONE = '[\\u0300\\u0301\\u0303\\u0309\\u0323]';
// Open syllables in oa, oe, uy: the tone stands on either vowel in print. After q the u belongs to the consonant.
const TONE_ON_SECOND = new RegExp(`(?<!q)(o(?=[ae])|u(?=y))([aey])(${TONE})(?![\\p{L}\\p{M}])`, 'giu');
// With a closing consonant the tone belongs on the second vowel; hand-placed tones put it on the first ("hòan").
const TONE_ON_FIRST = new RegExp(`(?<!q)(o|u)(${TONE})(a|e|y)(?=[a-z])`, 'giu');
const TONE_ON_Q = new RegExp(`(?<=q)(u)(${TONE})([aeiy])`, 'giu');

/** One spelling for hoà/hòa, uỷ/ủy, khoẻ/khỏe and misplaced "hòan": the tone where Nghị định 30/2020 prints it ("Ủy", "hòa"). */
export function normalizeTone(text: string): string {
  return text
    .normalize('NFD')
    .replace(TONE_ON_FIRST, '$1$3$2')
    .replace(TONE_ON_Q, '$1$3$2')
    .replace(TONE_ON_SECOND, '$1$3$2')
    .normalize('NFC');
}

// i and y sound alike after these consonants and both are printed: kỹ/kĩ, lý/lí, tỷ/tỉ, quý/quí.
const FINAL_I = new RegExp(`((?<![\\p{L}\\p{M}])(?:h|k|l|m|s|t|v|qu))y(${TONE}?)(?![\\p{L}\\p{M}])`, 'giu');

/** The words of a text for comparison with diacritics: tone placement, i/y, case, đ/ð and punctuation unified. */
export function wordKey(text: string): string {
  return normalizeTone(text)
    .toLowerCase()
    .replace(/ð/g, 'đ')
    .normalize('NFD')
    .replace(FINAL_I, '$1i$2')
    .normalize('NFC')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** Whether two texts are the same words in different spelling ("Uỷ ban" and "Ủy ban"); a different diacritic is a different word. */
export function sameWords(a: string, b: string): boolean {
  return wordKey(a) === wordKey(b);
}

const collator = new Intl.Collator('vi', { numeric: true });

/** Order of a Vietnamese list: a ă â b … d đ …, tones as tie-break, numbers by value. */
export function compareVi(a: string, b: string): number {
  return collator.compare(a, b);
}
