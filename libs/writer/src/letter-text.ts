import { toRoman } from '@lotrinh/text';
import type { Block, Cell } from './model.js';

/** A heading with what stands below it. */
export type LetterPart = readonly [heading: string, blocks: Block[]];

export const cell = (text: string): Cell => ({ text, columnSpan: 1, rowSpan: 1 });

export const plain = (text: string): Block => ({ kind: 'text', label: null, text, face: 'plain' });

/** A line of a list: "- …;". */
export const item = (text: string): Block => ({
  kind: 'text',
  label: '-',
  text: `${text.replace(/[.;]+$/u, '')};`,
  face: 'plain',
});

/** Parts under I., II., …; what has nothing to say is left out and not counted. */
export const romanParts = (parts: readonly LetterPart[]): Block[] =>
  counted(parts, (at) => `${toRoman(at + 1)}.`, 'heading1');

/** Parts under 1., 2., …; what has nothing to say is left out and not counted. */
export const numberedParts = (parts: readonly LetterPart[]): Block[] => counted(parts, (at) => `${at + 1}.`, 'heading');

const counted = (
  parts: readonly LetterPart[],
  labelAt: (index: number) => string,
  face: 'heading1' | 'heading',
): Block[] =>
  parts
    .filter(([, blocks]) => blocks.length > 0)
    .flatMap(([text, blocks], at): Block[] => [{ kind: 'text', label: labelAt(at), text, face }, ...blocks]);
