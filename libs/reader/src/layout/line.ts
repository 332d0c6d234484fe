import type { Paragraph, ParagraphStyle, SourceDocument } from '../model.js';
import { blankMarks } from './marks.js';

/** A printed line (plain text, PDF) or a paragraph of a word processor, before lines are joined. `text` has the length of its span. */
export type Line = {
  start: number;
  end: number;
  text: string;
  page: number | null;
  style: ParagraphStyle | null;
  /** Empty lines between this line and the one before. */
  blanksBefore: number;
};

/** Lines of a plain text: only truly empty lines are blank, for a line of one TAB is an empty table cell. */
export function linesOfText(text: string): Line[] {
  const lines: Line[] = [];
  let start = 0;
  let blanks = 0;
  for (const raw of text.split('\n')) {
    if (raw === '') blanks += 1;
    else {
      lines.push({
        start,
        end: start + raw.length,
        text: blankMarks(raw),
        page: null,
        style: null,
        blanksBefore: blanks,
      });
      blanks = 0;
    }
    start += raw.length + 1;
  }
  return lines;
}

/** A paragraph block as a line; what stands between two blocks in the text tells how far apart they were printed. */
export function lineOfParagraph(document: SourceDocument, paragraph: Paragraph, previousEnd: number): Line {
  const between = document.text.slice(previousEnd, paragraph.start);
  const breaks = between.split('\n').length - 1;
  return {
    start: paragraph.start,
    end: paragraph.end,
    text: blankMarks(paragraph.text),
    page: paragraph.page,
    style: paragraph.style,
    blanksBefore: Math.max(0, breaks - 1),
  };
}

/** The printed lines of a paragraph that holds line breaks of its own (Shift+Enter in a word processor); most hold none. */
export function linesOfParagraph(document: SourceDocument, paragraph: Paragraph, previousEnd: number): Line[] {
  const whole = lineOfParagraph(document, paragraph, previousEnd);
  const printed = document.text.slice(paragraph.start, paragraph.end);
  if (!printed.includes('\n')) return [whole];
  let from = 0;
  return printed.split('\n').flatMap((words, index) => {
    const at = from;
    from += words.length + 1;
    const start = paragraph.start + at;
    const line = { ...whole, start, end: start + words.length, text: whole.text.slice(at, at + words.length) };
    return words.trim() === '' ? [] : [index === 0 ? line : { ...line, blanksBefore: 0 }];
  });
}

export const isBlank = (line: Line): boolean => line.text.trim() === '';

/** A rule drawn with signs: "-------", "*". */
export const isRule = (line: Line): boolean => /^\s*(?:[-–—_=*~.·]\s*){3,}$|^\s*\*\s*$/u.test(line.text);

/** Capitals throughout, with at least two of them: a heading, a title, an authority. */
export function isCapitals(text: string): boolean {
  const letters = text.match(/\p{L}/gu) ?? [];
  const small = text.match(/\p{Ll}/gu) ?? [];
  return letters.length >= 2 && small.length <= letters.length * 0.06;
}

export const wordCount = (text: string): number => text.trim().split(/\s+/u).filter(Boolean).length;
