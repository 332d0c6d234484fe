import { foldKeepingLength } from '@lotrinh/text';
import type { ReadNode } from '../context.js';
import type { ReportedValue } from '../draft.js';
import type { TableCell } from '../model.js';
import { readAnswer, unitByIndicator } from './answer.js';
import { hull, itemWords, sectionLabel } from './item-node.js';
import { type Column, type TableShape, cellText, columnOf, readTableShape, sameCell } from './table-columns.js';
import { opensUnitName } from './unit-names.js';

type Value = Omit<ReportedValue, 'id'>;

/** The values of a result table: rows of indicators or of units, one value for each column of figures. */
export function readReportedTable(node: ReadNode, unit: string, indicator: string): Value[] {
  const rows = node.node.rows;
  if (rows === undefined) return [];
  const shape = readTableShape(rows) ?? headless(rows);
  if (shape === null) return [];
  const name = nameColumn(shape);
  if (name < 0) return [];
  const byUnit =
    shape.columns[name]?.role === 'respondent' || shape.columns[name]?.role === 'lead' || mostlyUnits(shape, name);
  return shape.rows.flatMap((row) => readRow(node, shape, row, { name, byUnit, unit, indicator }));
}

/** A table whose first row is its head although no word in it is known. */
function headless(rows: TableCell[][]): TableShape | null {
  const [head, ...body] = rows;
  if (head === undefined || body.length < 2 || head.some((cell) => /\d/u.test(cell.text))) return null;
  return {
    columns: head.map((cell): Column => ({ role: 'other', heading: itemWords(cell.text), year: null })),
    rows: body,
  };
}

function nameColumn(shape: TableShape): number {
  const known = columnOf(shape, 'indicator', 'task', 'respondent', 'lead');
  if (known >= 0) return known;
  return shape.columns.findIndex(
    (column, i) => column.role !== 'number' && shape.rows.some((row) => /\p{L}{2}/u.test(cellText(row[i]))),
  );
}

function mostlyUnits(shape: TableShape, name: number): boolean {
  const named = shape.rows.map((row) => cellText(row[name])).filter((text) => text !== '');
  return named.length > 1 && named.filter(opensUnitName).length / named.length > 0.6;
}

type Place = { name: number; byUnit: boolean; unit: string; indicator: string };

function readRow(node: ReadNode, shape: TableShape, row: TableCell[], place: Place): Value[] {
  const title = itemWords(cellText(row[place.name]));
  if (title === '' || /^(?:tong(?: cong| so)?|cong)$/.test(foldKeepingLength(title))) return [];
  const unitColumn = columnOf(shape, 'unit_of_measure');
  // A column "Đơn vị" that names the respondents is no unit of measure.
  const printedUnit = unitColumn < 0 || unitColumn === place.name ? '' : cellText(row[unitColumn]);
  const described = shape.columns.flatMap((column, i) =>
    i !== place.name && column.role === 'other' && !isFigure(cellText(row[i])) && cellText(row[i]) !== ''
      ? [cellText(row[i])]
      : [],
  );
  const reached = shape.columns.some(({ role }) => role === 'baseline' || role === 'deliverable');
  return shape.columns.flatMap((column, i) => {
    const cell = row[i];
    // Beside "Thực hiện" the column "Kế hoạch" holds what was asked for, not what was reached.
    if (reached && (column.role === 'value' || column.role === 'indicator')) return [];
    if (
      cell === undefined ||
      i === place.name ||
      ['number', 'unit_of_measure', 'note', 'period', 'coordination'].includes(column.role)
    )
      return [];
    if (sameCell(cell, row[i - 1]) || !isFigure(cellText(cell))) return [];
    const answer = readAnswer(cellText(cell));
    const measure = answer.measures[0];
    if (answer.status === 'value' && measure === undefined) return [];
    const asked = place.byUnit ? itemWords(column.heading) : title;
    const words = [place.indicator, column.heading, place.byUnit ? '' : title]
      .map(itemWords)
      .filter((part) => part !== '');
    return [
      {
        ...{ span: hull([row[place.name]?.span ?? cell.span, cell.span]), nodeId: node.node.id, confidence: 0.8 },
        ...{ section: sectionLabel(node), indicator: words.join(': '), unit: place.byUnit ? title : place.unit },
        population: described.length > 0 ? described.join('; ') : null,
        value: answer.status === 'value' ? (measure?.value ?? null) : null,
        uom:
          measure?.unit ??
          (printedUnit !== '' ? printedUnit : (unitByIndicator(asked) ?? unitByIndicator(column.heading))),
        ...{ status: answer.status, asPrinted: cellText(cell) },
      },
    ];
  });
}

/** A cell of a figure or of words for its absence; longer text is a remark. */
function isFigure(text: string): boolean {
  if (text === '' || text.length > 60) return false;
  return (
    /^[≥>≤<~\s]*\d[\d.,\s/%-]*\s*\p{L}{0,12}[\s\p{L}/%]*$/u.test(text) ||
    /^(?:đang|chưa|không có)(?![\p{L}])/iu.test(text)
  );
}
