import { type MoneyUnit, foldKeepingLength, parseLabel, parseMoney, parseMoneyUnit } from '@lotrinh/text';
import type { ReadNode } from '../context.js';
import type { FundingSourceKind, Money, Task } from '../draft.js';
import type { TableCell } from '../model.js';
import { fundingKindOf } from './funding-kind.js';
import { hull, itemWords } from './item-node.js';
import { type TableShape, cellText, readTableShape, sameCell } from './table-columns.js';
import { NO_TIMING, type Timing, readAttributes, readTiming } from './task-clause.js';
import { type TaskColumns, taskColumns } from './task-columns.js';
import { markedUnits } from './marked-units.js';
import { type Group, groupOf, nestGroup } from './task-group.js';
import { unitAbove, unitIn } from './money-unit.js';
import { splitUnits } from './unit-names.js';

type Reading = {
  node: ReadNode;
  shape: TableShape;
  columns: TaskColumns;
  moneyUnit: MoneyUnit | null;
  /** Group rows above, outermost first. */
  groups: Group[];
  tasks: Task[];
  previous: TableCell[] | null;
};

/** The tasks of a table of work to do, one per row; null where the table lists something else. */
export function readTaskTable(node: ReadNode): Task[] | null {
  const rows = node.node.rows;
  const shape = rows === undefined ? null : readTableShape(rows);
  if (shape === null) return null;
  const columns = taskColumns(shape);
  if (columns === null) return null;
  const reading: Reading = {
    node,
    shape,
    columns,
    moneyUnit: headUnit(shape) ?? unitAbove(node),
    groups: [],
    tasks: [],
    previous: null,
  };
  for (const row of shape.rows) readRow(reading, row);
  return reading.tasks;
}

/** The unit of money in the head of a column: "Kinh phí (triệu đồng)", "Kinh phí (đồng)". */
function headUnit(shape: TableShape): MoneyUnit | null {
  for (const column of shape.columns) {
    if (column.role !== 'cost') continue;
    const stated = /\(([^)]*)\)/u.exec(column.heading)?.[1] ?? column.heading;
    const unit = parseMoneyUnit(stated) ?? unitIn(stated) ?? parseMoneyUnit(column.heading);
    if (unit !== null) return unit;
  }
  return null;
}

const TOTAL = /^(?:tong(?: cong| so| kinh phi)?|cong)(?:\s|$|:|\()/;
const DITTO = /^(?:nt|"|''|-\s*nt\s*-|nhu tren)\.?$/;

function at(row: TableCell[], index: number): TableCell | undefined {
  return index < 0 ? undefined : row[index];
}

function readRow(reading: Reading, row: TableCell[]): void {
  const { columns, previous } = reading;
  const name = at(row, columns.name);
  const words = cellText(name);
  // A sum may be printed across the first columns, its figure under any of them.
  const first = row.map(cellText).find((text) => text !== '');
  if (first === undefined || [first, words].some((text) => TOTAL.test(foldKeepingLength(text).trim()))) return;
  const group = groupOf(columns, reading.shape, row);
  if (group !== null) reading.groups = nestGroup(reading.groups, group);
  else if (previous !== null && words !== '' && sameCell(name, at(previous, columns.name))) extend(reading, row);
  else if (continuesRow(reading, row, words)) appendWords(reading, row, words);
  else if (words !== '') reading.tasks.push(toTask(reading, row));
  reading.previous = row;
}

/** The same work in a further row: more units, a further product. */
function extend({ tasks, columns, previous }: Reading, row: TableCell[]): void {
  const task = tasks.at(-1);
  if (task === undefined || previous === null) return;
  const fresh = (index: number): string =>
    index < 0 || sameCell(row[index], previous[index]) ? '' : (row[index]?.text ?? '');
  task.leadUnits.push(...splitUnits(fresh(columns.lead)).filter((unit) => !task.leadUnits.includes(unit)));
  task.coordinatingUnits.push(
    ...splitUnits(fresh(columns.coordination)).filter((unit) => !task.coordinatingUnits.includes(unit)),
  );
  const more = fresh(columns.deliverable).trim();
  if (more !== '') task.deliverable = [task.deliverable, more].filter((part) => part !== null).join('; ');
}

/** A row that a page break tore off: no number, nothing but the rest of a sentence. */
function continuesRow({ columns, tasks }: Reading, row: TableCell[], words: string): boolean {
  if (tasks.length === 0 || columns.number < 0 || cellText(row[columns.number]) !== '') return false;
  return words === '' ? row.some((cell) => cellText(cell) !== '') : /^\p{Ll}/u.test(words);
}

function appendWords({ tasks, columns, shape }: Reading, row: TableCell[], words: string): void {
  const task = tasks.at(-1);
  if (task === undefined) return;
  if (words !== '') task.name = `${task.name} ${itemWords(words)}`;
  const lead = cellText(at(row, columns.lead));
  if (lead !== '' && /^\p{Ll}/u.test(lead) && task.leadUnits.length > 0) {
    const last = task.leadUnits.pop() ?? '';
    task.leadUnits.push(`${last} ${lead}`);
  }
  task.span = hull([
    task.span,
    ...row
      .filter((_, i) => i < shape.columns.length)
      .map((cell) => cell.span)
      .filter((span) => span.end > span.start),
  ]);
}

function toTask(reading: Reading, row: TableCell[]): Task {
  const { node, columns, groups, tasks, previous } = reading;
  const cell = (key: keyof TaskColumns): TableCell | undefined => at(row, columns[key]);
  const raw = cellText(cell('name'));
  const label = parseLabel(raw);
  const number =
    cellText(cell('number')).replace(/[.)]+$/u, '') || (label !== null && label.kind !== 'bullet' ? label.text : '');
  const inline = readAttributes(raw);
  const words = itemWords(
    inline !== null && inline.from > 12 ? raw.slice(label?.length ?? 0, inline.from) : raw.slice(label?.length ?? 0),
  );
  const units = unitsOf(reading, row);
  const group = groups.at(-1);
  const parent = parentOf(tasks, number, group?.label ?? sectionOf(node));
  const bullet = label?.kind === 'bullet' && number === '';
  const heading = reading.shape.columns[columns.name]?.heading ?? '';
  return {
    id: '',
    ...{
      span: rowSpan(row, previous),
      nodeId: node.node.id,
      confidence: columns.lead >= 0 || columns.both >= 0 ? 0.95 : 0.85,
    },
    no: numberUnder(group?.label ?? sectionOf(node), number),
    name: words,
    leadUnits:
      units.lead.length > 0
        ? units.lead
        : (inline?.attributes.lead ?? (bullet || parent !== null ? ((parent ?? tasks.at(-1))?.leadUnits ?? []) : [])),
    coordinatingUnits: units.coordination.length > 0 ? units.coordination : (inline?.attributes.coordination ?? []),
    ...timingOf(reading, row, inline?.attributes.timing ?? null),
    type: typeOf(heading, words, group?.text ?? null, node),
    cost: costOf(reading, row),
    fundingSource: fundingOf(reading, row),
    deliverable: cellText(cell('deliverable')) || null,
    note: cellText(cell('note')) || null,
    ...{ subItems: null, subProjects: [] },
  };
}

function rowSpan(row: TableCell[], previous: TableCell[] | null): Task['span'] {
  const own = row.filter((cell, i) => cell.span.end > cell.span.start && !sameCell(cell, previous?.[i]));
  return hull((own.length > 0 ? own : row).map((cell) => cell.span));
}

function sectionOf(node: ReadNode): string | null {
  const label = node.parent?.node.label?.replace(/[.):\s-]+$/u, '') ?? null;
  return label !== null && /^(?:[A-ZĐ]|[IVX]+|\d+)$/u.test(label) ? label : null;
}

/** "A" and "3" give "A.3"; a number that already names its group stays. */
function numberUnder(group: string | null, number: string): string | null {
  if (number === '') return null;
  return group === null || number.startsWith(`${group}.`) ? number : `${group}.${number}`;
}

/** The row that "1.1" is a part of. */
function parentOf(tasks: Task[], number: string, group: string | null): Task | null {
  const dot = number.lastIndexOf('.');
  if (dot < 0) return null;
  const wanted = numberUnder(group, number.slice(0, dot));
  return tasks.filter((task) => task.no === wanted).at(-1) ?? null;
}

function unitsOf({ columns, tasks }: Reading, row: TableCell[]): { lead: string[]; coordination: string[] } {
  const both = at(row, columns.both)?.text ?? '';
  if (both !== '') {
    const parted = readAttributes(both)?.attributes;
    if (parted !== undefined) return { lead: parted.lead, coordination: parted.coordination };
  }
  const leading = columns.lead < 0 ? both : (at(row, columns.lead)?.text ?? '');
  const marked = markedUnits(leading, columns.lead < 0);
  const lead = marked?.lead ?? listed(leading, tasks.at(-1)?.leadUnits ?? []);
  const coordination = listed(at(row, columns.coordination)?.text ?? '', tasks.at(-1)?.coordinatingUnits ?? []);
  // "- Chủ trì: … - Phối hợp: …" in one cell under "Đơn vị thực hiện".
  return {
    lead,
    coordination:
      coordination.length > 0
        ? coordination
        : (marked?.coordination ?? readAttributes(leading)?.attributes.coordination ?? []),
  };
}

/** The units of a cell; "nt" repeats the row above, dashes are nobody. */
function listed(text: string, above: string[]): string[] {
  const words = text.trim();
  if (DITTO.test(foldKeepingLength(words))) return [...above];
  if (!/\p{L}/u.test(words)) return [];
  const named = readAttributes(words)?.attributes;
  return named !== undefined && named.lead.length > 0 ? named.lead : splitUnits(words);
}

function timingOf({ columns, shape, tasks }: Reading, row: TableCell[], inline: Timing | null): Timing {
  const period = cellText(at(row, columns.period));
  if (DITTO.test(foldKeepingLength(period))) {
    const above = tasks.at(-1);
    if (above !== undefined) return pickTiming(above);
  }
  if (period !== '') return readTiming(period);
  const [start, end] = [cellText(at(row, columns.start)), cellText(at(row, columns.end))];
  if (end !== '' || start !== '') return betweenTimes(start, end);
  return inline ?? tickedYears(shape, row) ?? NO_TIMING;
}

const pickTiming = ({ periodText, startYear, endYear, dueDate, recurrence }: Task): Timing => ({
  periodText,
  startYear,
  endYear,
  dueDate,
  recurrence,
});

function betweenTimes(start: string, end: string): Timing {
  const [from, to] = [readTiming(start), readTiming(end)];
  if (start === '') return to;
  return {
    ...to,
    periodText: [start, end].filter((text) => text !== '').join(' - '),
    startYear: from.startYear ?? from.endYear,
    recurrence: to.recurrence ?? from.recurrence,
  };
}

/** Columns headed by years with a tick in each year of work. */
function tickedYears(shape: TableShape, row: TableCell[]): Timing | null {
  const years = shape.columns
    .filter(
      (column, i) => column.year !== null && column.role !== 'cost' && /^[xX✓√+*]$/u.test((row[i]?.text ?? '').trim()),
    )
    .map((column) => column.year ?? 0);
  const [first, last] = [years[0], years.at(-1)];
  if (first === undefined || last === undefined) return null;
  return { periodText: years.join(', '), startYear: first, endYear: last, dueDate: null, recurrence: null };
}

function costOf({ columns, shape, moneyUnit }: Reading, row: TableCell[]): Money | null {
  const total = shape.columns.findIndex(
    (column, i) =>
      column.role === 'cost' && i >= columns.cost && /(?:^|\s)(?:tong|cong)/.test(foldKeepingLength(column.heading)),
  );
  const text = cellText(at(row, total >= 0 ? total : columns.cost));
  const money = text === '' ? null : parseMoney(text, moneyUnit);
  return money === null ? null : { currency: money.currency, amount: money.amount };
}

function fundingOf({ columns, groups, node }: Reading, row: TableCell[]): FundingSourceKind | null {
  const own = cellText(at(row, columns.source));
  if (own !== '') return fundingKindOf(own) ?? 'other';
  for (const group of [...groups].reverse()) {
    const kind = /von|kinh phi|nguon|chi /.test(foldKeepingLength(group.text)) ? fundingKindOf(group.text) : null;
    if (kind !== null) return kind;
  }
  const titles = [...node.ancestors].reverse().map((ancestor) => ancestor.node.text);
  const titled = titles.find((title) => /nguon|von |chi thuong xuyen|su nghiep/.test(foldKeepingLength(title)));
  const kind = titled === undefined ? null : fundingKindOf(titled);
  return kind === 'other' ? null : kind;
}

function typeOf(heading: string, name: string, group: string | null, node: ReadNode): Task['type'] {
  const head = foldKeepingLength(heading);
  if (/^\s*(?:tiểu )?dự án/iu.test(name)) return 'project';
  if (head.includes('du an') && !/nhiem vu|noi dung/.test(head)) return 'project';
  const above = foldKeepingLength(group ?? node.parent?.node.text ?? '');
  return /^(?:cac |danh muc )*du an/.test(above) ? 'project' : 'task';
}
