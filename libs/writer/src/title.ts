import { officialForm } from '@lotrinh/domain';
import { AlignmentType, Paragraph } from 'docx';
import { centred, ink, rule, widthOf } from './lines.js';
import type { OfficialDocument } from './model.js';
import { bodySize, textParagraph } from './paragraphs.js';
import { textWidth } from './paper.js';

const size = officialForm.sizes.kind[1];

/** Kind and subject, who decides, addressees, bases and the word that enacts, in this order. */
export function opening(document: OfficialDocument): Paragraph[] {
  const { kind, subject, reference, authority, addressees, bases, enacting } = document;
  return [
    ...(kind === null ? [] : titleLines(kind, subject)),
    ...(reference === null ? [] : [centred(reference, { size: bodySize, italic: true }, gap)]),
    ...(authority === null ? [] : [centred(authority, { size, bold: true, capitals: true }, gap)]),
    ...addressed(addressees),
    ...bases.map((basis, index) =>
      textParagraph([
        ink(`${closed(basis)}${index === bases.length - 1 ? '.' : ';'}`, { size: bodySize, italic: true }),
      ]),
    ),
    ...(enacting === null ? [] : [enactingLine(enacting)]),
  ];
}

/** "QUYẾT ĐỊNH:" never stands alone at the foot of a page. */
const enactingLine = (words: string): Paragraph =>
  centred(words, { size, bold: true, capitals: true }, { ...gap, keepNext: true });

/** The kind in capitals, the subject below it, and a rule a third to a half as long. */
export function titleLines(kind: string, subject: string | null): Paragraph[] {
  const width = textWidth(false);
  const length = Math.min(widthOf(subject ?? '', size), width) * 0.4;
  return [
    centred(kind, { size, bold: true, capitals: true }, { spacing: { before: 360 } }),
    ...(subject === null ? [] : [centred(subject, { size, bold: true }), rule(length, width, ruleGap)]),
  ];
}

function addressed(addressees: readonly string[]): Paragraph[] {
  const [first, ...more] = addressees;
  if (first === undefined) return [];
  if (more.length === 0) return [centred(`Kính gửi: ${closed(first)}`, { size: bodySize }, gap)];
  const listed = addressees.map(
    (name, index) =>
      new Paragraph({
        alignment: AlignmentType.LEFT,
        indent: { left: 2400 },
        children: [ink(`- ${closed(name)}${index === addressees.length - 1 ? '.' : ';'}`, { size: bodySize })],
      }),
  );
  return [
    new Paragraph({ indent: { left: 1800 }, ...gap, children: [ink('Kính gửi:', { size: bodySize })] }),
    ...listed,
  ];
}

/** Without what closed it, so that the form's own mark can. */
export const closed = (text: string): string => text.trim().replace(/[\s;,.]+$/u, '');

const gap = { spacing: { before: 240, after: 240 } };
const ruleGap = { spacing: { before: 60, after: 120, line: 120, lineRule: 'exact' as const } };
