import type { IParagraphOptions, IRunOptions } from 'docx';
import { AlignmentType, BorderStyle, Paragraph, TextRun } from 'docx';

export type Ink = {
  size: number;
  bold?: boolean;
  italic?: boolean;
  capitals?: boolean;
  struck?: boolean;
  underlined?: boolean;
};

/** Words in one face; `size` in points. */
export function ink(text: string, { size, bold = false, italic = false, capitals = false, ...marks }: Ink): TextRun {
  const options: IRunOptions = {
    ...{ text, size: size * 2, bold, italics: italic, allCaps: capitals },
    ...(marks.struck && { strike: true }),
    ...(marks.underlined && { underline: {} }),
  };
  return new TextRun(options);
}

/** A line of letterhead, title or signature: no indent, no space around it unless asked for. */
export const centred = (text: string, face: Ink, options: IParagraphOptions = {}): Paragraph =>
  new Paragraph({
    alignment: AlignmentType.CENTER,
    ...options,
    children: [ink(text, face)],
  });

/** A rule of a given length below a centred line, in a column of a given width (both in twentieths of a point). */
export function rule(length: number, column: number, options: IParagraphOptions = {}): Paragraph {
  const side = Math.max(0, Math.round((column - length) / 2));
  return new Paragraph({
    indent: { left: side, right: side },
    spacing: { before: 0, after: 0, line: 120, lineRule: 'exact' },
    border: { top: { style: BorderStyle.SINGLE, size: 6, space: 1, color: '000000' } },
    ...options,
    children: [],
  });
}

/** About how wide a line of bold Times New Roman is, in twentieths of a point: for the rules, whose length follows the words. */
export function widthOf(text: string, size: number): number {
  let ems = 0;
  for (const letter of text) ems += /\p{Lu}/u.test(letter) ? 0.72 : /[\s.,;:\-ijlt]/u.test(letter) ? 0.28 : 0.51;
  return Math.round(ems * size * 20);
}

/** An empty line of no account. */
export const spacer = (options: IParagraphOptions = {}): Paragraph =>
  new Paragraph({ spacing: { before: 0, after: 0, line: 240 }, ...options, children: [] });
