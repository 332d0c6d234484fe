import { officialForm } from '@lotrinh/domain';
import { AlignmentType, Paragraph, Table, TableRow } from 'docx';
import { columnCell, noBorders } from './columns.js';
import { centred, ink } from './lines.js';
import type { OfficialDocument, Signature } from './model.js';
import { textWidth } from './paper.js';
import { closed } from './title.js';

const { sizes } = officialForm;
const size = sizes.signature[1];
const left = 4000;
/** Room for the hand or the image of a signature. */
export const signatureLines = 4;
const archive = 'Lưu: VT';

/** Recipients on the left, capacity and name of the signer on the right; kept on one page. */
export function closingTable(signature: Signature, { recipients, isLandscape }: OfficialDocument): Table {
  const right = textWidth(isLandscape) - left;
  const capacity = signature.capacity.length > 0 ? signature.capacity : ['……………………'];
  const signed = [
    ...capacity.map((line) => centred(line, { size, bold: true, capitals: true }, kept)),
    ...Array.from({ length: signatureLines }, () => centred('', { size }, kept)),
    centred(signature.name ?? '', { size, bold: true }),
  ];
  return new Table({
    columnWidths: [left, right],
    width: { size: left + right, type: 'dxa' },
    layout: 'fixed',
    borders: noBorders,
    rows: [
      new TableRow({
        cantSplit: true,
        children: [columnCell(recipientLines(recipients), left), columnCell(signed, right)],
      }),
    ],
  });
}

function recipientLines(recipients: readonly string[]): Paragraph[] {
  const isArchive = (line: string): boolean => /^lưu\s*:/iu.test(line);
  const archived = recipients.filter(isArchive);
  const listed = [...recipients.filter((line) => !isArchive(line)), ...(archived.length > 0 ? archived : [archive])];
  return [
    new Paragraph({
      keepNext: true,
      children: [ink('Nơi nhận:', { size: sizes.recipientsTitle[0], bold: true, italic: true })],
    }),
    ...listed.map(
      (line, index) =>
        new Paragraph({
          alignment: AlignmentType.LEFT,
          children: [ink(`- ${closed(line)}${index === listed.length - 1 ? '.' : ';'}`, { size: sizes.recipients[0] })],
        }),
    ),
  ];
}

const kept = { keepNext: true };
