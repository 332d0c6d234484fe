import { opensUnitName } from '../items/unit-names.js';
import { isCapitals, wordCount } from '../layout/line.js';
import type { Paragraph } from '../model.js';
import { purposeOf } from './purpose.js';

const ENDED = /[.;,](?:["”)]*)\s*$/u;

/** Words without a label that head what follows: a heading style, capitals, a short bold line, or words that announce a list. */
export function captionKind(paragraph: Paragraph, nextIsList: boolean): 'capsCaption' | 'caption' | null {
  const { text, style } = paragraph;
  const words = wordCount(text);
  if (words > 40 || words === 0) return null;
  if (isCapitals(text) && words >= 2 && words <= 30 && !ENDED.test(text)) return 'capsCaption';
  if (style?.heading != null && words <= 30) return 'caption';
  if (style?.bold && words <= 25 && !ENDED.test(text)) return 'caption';
  if (nextIsList && words <= 25 && !ENDED.test(text) && (/:\s*$/u.test(text) || words <= 14)) return 'caption';
  return null;
}

/** Whether the words of a label are a heading rather than a sentence of a list. */
export function isHeadingLike(text: string): boolean {
  return wordCount(text) <= 30 && !ENDED.test(text);
}

/**
 * Length of the heading at the start of a paragraph that goes on in the same line: "Giải pháp tài chính: Cần tăng cường…".
 * Null where there is none, and where the rest is only a value ("Nguồn tài trợ: 500 nghìn USD").
 */
export function runInHeading(text: string): { heading: number; rest: number } | null {
  const colon = /^([^:;.!?]{3,160}?)\s*:\s+(?=\S)/u.exec(text);
  if (colon?.[1] !== undefined && wordCount(colon[1]) <= 14 && !colon[1].includes('%')) {
    const rest = text.slice(colon[0].length);
    const split = { heading: colon[1].length, rest: colon[0].length };
    if (wordCount(rest) >= 9) return split;
    const isNamed = purposeOf(colon[1], 'other') !== 'other' || opensUnitName(colon[1]);
    return isNamed && wordCount(rest) >= 4 && !/\d/u.test(rest) ? split : null;
  }
  const sentence = firstSentenceLength(text);
  if (sentence < text.length && wordCount(text.slice(0, sentence)) <= 30 && wordCount(text.slice(sentence)) >= 6) {
    return { heading: sentence, rest: sentence + (/^\s*/u.exec(text.slice(sentence))?.[0].length ?? 0) };
  }
  return null;
}

/** Length of the first sentence with its full stop; abbreviations ("TP.", "v.v.") and numbers do not end one. */
export function firstSentenceLength(text: string): number {
  for (const match of text.matchAll(/[.;!?](?=\s+["“(]?\p{Lu})/gu)) {
    const before = text.slice(0, match.index);
    // A bracket that is still open holds the sentence together.
    if (before.lastIndexOf('(') > before.lastIndexOf(')')) continue;
    if (/(?:^|[\s(])(?:TP|Tp|TX|TT|Th|v\.v|ThS|TS|PGS|GS|Nxb|tr|số|St|\p{Lu}|\d{1,2})$/u.test(before)) continue;
    return match.index + 1;
  }
  return text.length;
}
