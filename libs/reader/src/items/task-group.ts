import { parseLabel } from '@lotrinh/text';
import type { TableCell } from '../model.js';
import { type TableShape, cellText, sameCell } from './table-columns.js';
import type { TaskColumns } from './task-columns.js';

/** A row that only names the rows beneath it: "I | Hạ tầng số", "A. Nguồn vốn sự nghiệp". */
export type Group = { label: string | null; text: string };

const DETAILS = ['lead', 'coordination', 'both', 'period', 'start', 'end', 'cost', 'source', 'deliverable'] as const;

/** A row that names a group: one merged cell across, or a title with nothing behind it and a sign of a group before it. */
export function groupOf(columns: TaskColumns, shape: TableShape, row: TableCell[]): Group | null {
  const filled = row.filter((cell, i) => cellText(cell) !== '' && (i === 0 || !sameCell(cell, row[i - 1])));
  const number = columns.number < 0 ? '' : cellText(row[columns.number]);
  const name = cellText(row[columns.name]);
  const whole = filled[0];
  if (filled.length === 1 && whole !== undefined) {
    const words = cellText(whole);
    const spans = row.filter((cell) => sameCell(cell, whole)).length > 1 || row.indexOf(whole) !== columns.name;
    const label = parseLabel(words);
    if (spans || label?.kind === 'roman' || label?.kind === 'capital')
      return { label: label?.text ?? null, text: label === null ? words : words.slice(label.length) };
  }
  const details = DETAILS.some(
    (key) =>
      columns[key] >= 0 &&
      columns[key] !== columns.name &&
      cellText(row[columns[key]]) !== '' &&
      !sameCell(row[columns[key]], row[columns.name]),
  );
  if (details || name === '') return null;
  const letters = /^(?:[IVX]+|[A-ZĐ])[.)]?$/u.test(number) || /^(?:[IVX]+|[A-Z])\s*[.)-]\s/u.test(name);
  const next = shape.rows[shape.rows.indexOf(row) + 1];
  const child = next === undefined || columns.number < 0 ? '' : cellText(next[columns.number]);
  const opens = number !== '' && child.startsWith(`${number.replace(/[.)]$/u, '')}.`);
  const restarts = number === '' && /^0?1[.)]?$/u.test(child) && !/^[-+•]/u.test(name);
  return letters || opens || restarts
    ? { label: number === '' ? null : number.replace(/[.)]$/u, ''), text: name }
    : null;
}

const DEPTH: [RegExp, number][] = [
  [/^[A-ZĐ]$/u, 0],
  [/^[IVX]+$/u, 1],
  [/^\d+$/u, 2],
  [/^\d+\.\d+$/u, 3],
];

function depthOf(group: Group): number {
  return DEPTH.find(([pattern]) => pattern.test(group.label ?? ''))?.[1] ?? 1;
}
/** The groups that stand open when `group` begins: those of a higher rank. */
export function nestGroup(open: readonly Group[], group: Group): Group[] {
  return [...open.filter((above) => depthOf(above) < depthOf(group)), group];
}
