const blank = (match: string): string => ' '.repeat(match.length);

/**
 * Replaces the marks of Markdown and stray HTML by spaces of the same length, so that offsets hold: `**`, `__`, heading `#`,
 * quote `>`, escapes, `[text](address)`, and a single `*` where it encloses words. A list mark `* ` and an address such as
 * `*@example.vn` stay.
 */
export function blankMarks(text: string): string {
  if (!/[*_#>\\[<(]/u.test(text)) return text;
  return (
    text
      // A page mark of a converter: "(2)- Tỷ lệ …".
      .replace(/^\s*\(\d{1,3}\)(?=\s?[-–+*•])/u, blank)
      .replace(/<\/?(?:br|b|i|u|p|em|strong|sup|sub|span|div|center)(?:\s[^<>]*)?\/?>/giu, blank)
      .replace(/^\s{0,3}(?:#{1,6}(?=\s)|>(?=\s))/u, blank)
      .replace(/\*\*+|__+(?=[\p{L}\p{N}(])|(?<=[\p{L}\p{N}).:;])__+/gu, blank)
      .replace(/\\(?=[.()[\]*_#+\-!>|~])/gu, blank)
      .replace(
        /\[([^[\]\n]*)\]\((?:https?:|mailto:|#|\/)[^()\s]*\)/gu,
        (match: string, words: string) => ` ${words}${' '.repeat(match.length - words.length - 1)}`,
      )
  );
}

/** Single-star emphasis may run over a line break, so it is blanked once the lines are joined. */
export function blankEmphasis(text: string): string {
  return text.includes('*')
    ? text.replace(/(?<![\p{L}\p{N}*])\*(?=[^\s*@])([^*]+?)(?<=\S)\*(?![\p{L}\p{N}*@])/gu, ' $1 ')
    : text;
}
