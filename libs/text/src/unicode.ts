const INVISIBLE = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]/g;
const HARD_SPACE = /[\u00a0\u2000-\u200a\u202f\u205f\u3000]/g;
// eslint-disable-next-line no-control-regex -- vertical tab and form feed are what Word and PDF put at breaks
const LINE_BREAK = /\r\n?|[\u000b\u000c\u0085\u2028\u2029]/g;
// A tone typed before the letter's own mark (é + ^) does not compose: Unicode keeps the order of marks of one class.
const MISPLACED_TONE = /([\u0300\u0301\u0303\u0309])([\u0302\u0306])/g;
const LIGATURES: Record<string, string> = { ﬀ: 'ff', ﬁ: 'fi', ﬂ: 'fl', ﬃ: 'ffi', ﬄ: 'ffl' };

/**
 * The one form text has inside the product: NFC, LF, plain spaces, no invisible characters or ligatures, Đ for the look-alike eth.
 * Legacy encodings must be converted before ({@link decodeLegacy}): TCVN3 uses the soft hyphen as a letter.
 */
export function toCanonical(text: string): string {
  return text
    .replace(LINE_BREAK, '\n')
    .replace(INVISIBLE, '')
    .replace(HARD_SPACE, ' ')
    .replace(/\u2011/g, '-')
    .replace(/[ﬀﬁﬂﬃﬄ]/g, (ligature) => LIGATURES[ligature] ?? ligature)
    .normalize('NFD')
    .replace(MISPLACED_TONE, '$2$1')
    .normalize('NFC')
    .replace(/Ð/g, 'Đ')
    .replace(/ð/g, 'đ');
}

/** Whether {@link toCanonical} would change nothing. */
export function isCanonical(text: string): boolean {
  return toCanonical(text) === text;
}

/** Words as a person would read them: white space collapsed. Offsets no longer hold. */
export function clean(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}

/** What somebody typed, composed and without blanks around it; null where that is nothing. */
export function typedText(words: string | null | undefined): string | null {
  const text = words?.normalize('NFC').trim() ?? '';
  return text === '' ? null : text;
}
