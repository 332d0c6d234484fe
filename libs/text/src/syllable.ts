const INITIAL = '(?:ngh|ng|nh|ch|gh|gi|kh|ph|qu|th|tr|[bcdđghklmnprstvx])?';
const RIME =
  '(?:a(?:c|ch|i|m|n|ng|nh|o|p|t|u|y)?|ă(?:c|m|n|ng|p|t)|â(?:c|m|n|ng|p|t|u|y)|e(?:c|m|n|ng|o|p|t)?|ê(?:ch|m|n|ng|nh|p|t|u)?|' +
  'i(?:a|ch|m|n|nh|p|t|u|ê(?:c|m|n|ng|p|t|u))?|o(?:a(?:c|ch|i|m|n|ng|nh|o|p|t|y)?|ă(?:c|m|n|ng|t)|c|e(?:n|o|t)?|i|m|n|ng|o(?:c|ng)|p|t)?|' +
  'ô(?:c|i|m|n|ng|p|t)?|ơ(?:i|m|n|p|t)?|u(?:a|â(?:n|ng|t|y)|c|ê(?:ch|nh|n)?|i|m|n|ng|ô(?:c|i|m|n|ng|t)|ơ|p|t|y(?:a|ch|n|nh|p|t|u|ê(?:n|t))?)?|' +
  'ư(?:a|c|i|m|n|ng|ơ(?:c|i|m|n|ng|p|t|u)|t|u)?|y(?:ê(?:m|n|ng|t|u)|nh|n|t)?)';
const SYLLABLE = new RegExp(`^${INITIAL}${RIME}$`, 'u');
// "gì", "gìn" and "giếng" write the i of gi and of the rime as one letter.
const GI = /^gi(?:n|m|ch|t|p|nh|a|ê(?:c|ng|t|m|u|n))?$/u;
const STOP = /(?:c|ch|p|t)$/u;
const TONE = /[\u0300\u0301\u0303\u0309\u0323]/g;

/** Whether a word (NFC, any case) can be a Vietnamese syllable: initial, rime and a tone that its ending allows. */
export function isVietnameseSyllable(word: string): boolean {
  const decomposed = word.toLowerCase().normalize('NFD');
  const tones = decomposed.match(TONE) ?? [];
  if (tones.length > 1) return false;
  const toneless = decomposed.replace(TONE, '').normalize('NFC');
  if (!SYLLABLE.test(toneless) && !GI.test(toneless)) return false;
  return tones.length === 0 || !STOP.test(toneless) || tones[0] === '\u0301' || tones[0] === '\u0323';
}

export type DamagedWord = { start: number; end: number; word: string; reason: 'syllable' | 'digit' };
export type Damage = { damaged: boolean; words: DamagedWord[] };

const WORD = /[\p{L}\p{M}\d]+/gu;
const MARKED = /[^\p{ASCII}]/u;

/**
 * Advice on whether text (NFC) came through bad recognition: words with Vietnamese letters that no syllable rule allows, and digits
 * inside words. `damaged` is set from three such words and one in two hundred on; single ones occur in names and typing slips.
 */
export function looksDamaged(text: string): Damage {
  const words: DamagedWord[] = [];
  let total = 0;
  for (const match of text.matchAll(WORD)) {
    const word = match[0];
    total += 1;
    const at = { start: match.index, end: match.index + word.length, word };
    if (/^\p{Ll}+\d\p{Ll}+$/u.test(word)) words.push({ ...at, reason: 'digit' });
    // Capitals are names and abbreviations, which follow rules of their own (Đắk Lắk, ƯDCNTT).
    else if (/^\p{Ll}+$/u.test(word) && MARKED.test(word) && !isVietnameseSyllable(word))
      words.push({ ...at, reason: 'syllable' });
  }
  return { damaged: words.length >= 3 && words.length * 200 >= total, words };
}
