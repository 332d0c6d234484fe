import { numberLine, officialForm, placeAndDate } from '@lotrinh/domain';
import type { Paragraph, TableCell } from 'docx';
import { Table, TableRow } from 'docx';
import { columnCell, noBorders } from './columns.js';
import { centred, rule, widthOf } from './lines.js';
import type { Letterhead, OfficialDocument } from './model.js';
import { textWidth } from './paper.js';

const { sizes, motto, nationalTitle } = officialForm;
const right = 5500;

/** Agency and number on the left, national title, place and date on the right, in a table without borders. */
export function letterheadTable(letterhead: Letterhead, { kind, subject, isLandscape }: OfficialDocument): Table {
  const left = textWidth(isLandscape) - right;
  const { superior, agency, number, symbol, place, date } = letterhead;
  const superiorLines = superior === null ? [] : superior.split('\n');
  const agencyName = agency ?? '……………………';
  const rows: [Paragraph[], Paragraph[]][] = [
    [
      [
        ...superiorLines.map((line) => centred(line, { size: sizes.agency[0], capitals: true })),
        centred(agencyName, { size: sizes.agency[0], bold: true, capitals: true }),
        rule(Math.min(left / 2, Math.max(left / 3, widthOf(agencyName.toUpperCase(), sizes.agency[0]) / 2)), left),
      ],
      [
        centred(nationalTitle, { size: sizes.nationalTitle[0], bold: true }),
        centred(motto, { size: sizes.motto[0], bold: true }),
        rule(widthOf(motto, sizes.motto[0]), right),
      ],
    ],
    [
      [
        centred(numberLine(number, symbol ?? '……'), { size: sizes.number[0] }),
        ...(kind === null && subject !== null
          ? [centred(`V/v ${withoutOpening(subject)}`, { size: sizes.letterSubject[0] })]
          : []),
      ],
      [centred(placeAndDate(place, date), { size: sizes.date[0], italic: true })],
    ],
  ];
  return new Table({
    columnWidths: [left, right],
    width: { size: left + right, type: 'dxa' },
    layout: 'fixed',
    borders: noBorders,
    rows: rows.map(([first, second]) => new TableRow({ children: [cell(first, left), cell(second, right)] })),
  });
}

const cell = (lines: Paragraph[], width: number): TableCell => columnCell(lines, width);

/** "V/v" stands for "Về việc". */
const withoutOpening = (subject: string): string => subject.replace(/^\s*(?:V\/v|Về việc)\s*:?\s*/iu, '');
