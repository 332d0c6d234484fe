import { officialForm } from '@lotrinh/domain';
import type { TextRun } from 'docx';
import { AlignmentType, Paragraph } from 'docx';
import { centred, ink } from './lines.js';
import type { Block, Face } from './model.js';

export const bodySize = officialForm.sizes.body[1];
const paragraphGap = officialForm.paragraphGap * 20;
const indent = Math.round((officialForm.indents[1] * 1440) / 25.4);
/** 1.15 lines, in 240ths. */
const line = 276;

/** A paragraph of running text: justified, first line indented. */
export const textParagraph = (
  children: TextRun[],
  options: { keepNext?: boolean; outlineLevel?: number } = {},
): Paragraph =>
  new Paragraph({
    alignment: AlignmentType.JUSTIFIED,
    indent: { firstLine: indent },
    spacing: { before: 0, after: paragraphGap, line, lineRule: 'auto' },
    keepNext: options.keepNext ?? false,
    ...(options.outlineLevel === undefined ? {} : { outlineLevel: options.outlineLevel }),
    children,
  });

/** `keepNext` holds the block on one page with what follows; a heading always is. */
export function paragraphsOf(block: Exclude<Block, { kind: 'table' | 'columns' }>, keepNext = false): Paragraph[] {
  if (block.kind === 'division') {
    const face = { size: bodySize, bold: true };
    return [
      centred(block.label, face, { spacing: { before: 240, after: 0 }, keepNext: true, outlineLevel: 0 }),
      ...(block.title === null
        ? []
        : [centred(block.title, { ...face, capitals: true }, { spacing: { after: paragraphGap }, keepNext: true })]),
    ];
  }
  const { label, text, face } = block;
  if (face === 'centred') return [centred(text, { size: bodySize, bold: true }, { spacing: { after: paragraphGap } })];
  return [
    textParagraph(
      [
        ...(label === null
          ? []
          : [ink(text === '' ? label : `${label} `, { size: bodySize, bold: boldLabel.has(face) })]),
        ink(text, {
          ...{ size: bodySize, bold: isHeading(face), italic: face === 'italic' },
          capitals: face === 'heading1',
        }),
      ],
      {
        keepNext: keepNext || isHeading(face),
        ...(isHeading(face) ? { outlineLevel: face === 'heading1' ? 0 : 1 } : {}),
      },
    ),
  ];
}

const boldLabel: ReadonlySet<Face> = new Set<Face>(['heading1', 'heading', 'article']);
const isHeading = (face: Face): boolean => face === 'heading1' || face === 'heading';
