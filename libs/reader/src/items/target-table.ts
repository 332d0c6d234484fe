import { findQuantities, foldKeepingLength } from '@lotrinh/text';
import type { ReadContext, ReadNode } from '../context.js';
import type { Target } from '../draft.js';
import type { TableCell } from '../model.js';
import { contentNodes, hull, itemWords } from './item-node.js';
import { percentOf } from './measure.js';
import { roleOf } from './role.js';
import {
  type Column,
  type ColumnRole,
  type TableShape,
  cellText,
  columnOf,
  readTableShape,
  sameCell,
} from './table-columns.js';
import { type FoundTarget, type Setting, readNodeTargets } from './target-sentence.js';
import { taskColumns } from './task-columns.js';
import { headingYear } from './year-mention.js';

/** Whether a table lists indicators with the values they shall reach, and not work to do. */
function isTargetTable(node: ReadNode, shape: TableShape): boolean {
  if (columnOf(shape, 'indicator') < 0 && !(roleOf(node) === 'aim' && columnOf(shape, 'task') >= 0)) return false;
  return columnOf(shape, 'task') < 0 || columnOf(shape, 'unit_of_measure', 'value') >= 0 || taskColumns(shape) === null;
}

const NO_VALUES: ColumnRole[] = [
  'lead',
  'coordination',
  'cost',
  'source',
  'period',
  'start',
  'end',
  'number',
  'note',
  'respondent',
];

/** Columns of values to reach: a year at the head, "Kế hoạch", "Mục tiêu", or figures down the column ("Cấp tỉnh", "Cấp xã"). */
function valueColumns(shape: TableShape): { column: Column; index: number }[] {
  const name = columnOf(shape, 'indicator', 'task');
  return shape.columns
    .map((column, index) => ({ column, index }))
    .filter(({ column, index }) => {
      if (index <= name) return false;
      if (column.role === 'value' || column.role === 'baseline' || column.role === 'indicator') return true;
      if (column.year !== null) return !NO_VALUES.includes(column.role);
      return column.role === 'other' && holdsFigures(shape, index);
    });
}

function holdsFigures(shape: TableShape, index: number): boolean {
  const filled = shape.rows.map((row) => cellText(row[index])).filter((text) => text !== '');
  const figures = filled.filter((text) => /^[≥>≤<~=\s]*\d[\d.,\s%/-]*$/u.test(text));
  return figures.length > 0 && figures.length / filled.length > 0.6;
}

/** Targets of indicator tables: one per row and year column; columns of the present state give figures. */
export function readTargetTables(setting: Setting): FoundTarget[] {
  return contentNodes(setting.context).flatMap((node) => {
    if (node.node.kind !== 'table' || node.node.rows === undefined) return [];
    const shape = readTableShape(node.node.rows);
    if (shape === null || !isTargetTable(node, shape)) return [];
    const rows = shape.rows.flatMap((row, r) => readRow(setting.context, node, shape, row, r));
    return rows.length > 0 ? rows : shape.rows.flatMap((row, r) => readSentenceRow(setting, node, shape, row, r));
  });
}

/** A row whose aim is told in words: "100% xã có điểm truy cập" beside who sees to it. */
function readSentenceRow(
  setting: Setting,
  node: ReadNode,
  shape: TableShape,
  row: TableCell[],
  r: number,
): FoundTarget[] {
  const cell = row[columnOf(shape, 'indicator', 'task')];
  if (cell === undefined) return [];
  const words: ReadNode = {
    ...node,
    node: {
      ...node.node,
      id: `${node.node.id}.${r}`,
      kind: 'paragraph',
      text: cell.text,
      textStart: cell.span.start,
      span: cell.span,
    },
  };
  const role = roleOf(node) === 'fact' ? 'fact' : 'aim';
  return readNodeTargets(setting, words, role).map(({ kind, target }) => ({
    kind,
    target: { ...target, nodeId: node.node.id },
  }));
}

function readRow(context: ReadContext, node: ReadNode, shape: TableShape, row: TableCell[], r: number): FoundTarget[] {
  const nameColumn = columnOf(shape, 'indicator', 'task');
  const nameCell = row[nameColumn];
  const name = itemWords(cellText(nameCell));
  if (nameCell === undefined || name === '' || /^(?:tổng cộng|cộng)$/iu.test(name)) return [];
  const unitColumn = columnOf(shape, 'unit_of_measure');
  const unit = unitColumn < 0 ? '' : cellText(row[unitColumn]);
  const found: FoundTarget[] = [];
  for (const { column, index } of valueColumns(shape)) {
    const cell = row[index];
    if (cell === undefined || sameCell(cell, nameCell) || (index > 0 && sameCell(cell, row[index - 1]))) continue;
    const read = readCell(cellText(cell), unit, name);
    if (read === null) continue;
    const target = toTarget(context, node, { name, column, read }, `${node.node.id}.${r}.${index}`, [nameCell, cell]);
    const past =
      column.year !== null && context.header.period?.start != null && column.year < context.header.period.start;
    found.push({ kind: column.role === 'baseline' || past || roleOf(node) === 'fact' ? 'figure' : 'target', target });
  }
  const targets = found.filter((item) => item.kind === 'target').map((item) => item.target);
  const first = targets[0];
  if (first !== undefined && targets.length > 1) for (const target of targets) target.series = first.id;
  return found;
}

type CellValue = Pick<Target, 'comparator' | 'value' | 'valueMax' | 'unit'>;

/** A value cell: "≥ 80", "100%", "70 - 80", "12/12". Ticks and words give null. */
function readCell(text: string, unit: string, name: string): CellValue | null {
  if (text === '' || !/\d/u.test(text) || text.length > 60) return null;
  const quantity = findQuantities(text)[0];
  if (quantity === undefined) return null;
  if (quantity.ratio !== null)
    return {
      comparator: quantity.comparator,
      value: percentOf(quantity.ratio.numerator, quantity.ratio.denominator),
      valueMax: null,
      unit: '%',
    };
  const printed = unit !== '' ? unit : (quantity.unit ?? unitInName(name));
  return {
    comparator: quantity.comparator,
    value: quantity.value,
    valueMax: quantity.valueMax,
    unit: quantity.unit === '%' ? '%' : printed,
  };
}

/** "Tỷ lệ hồ sơ trực tuyến (%)", "Số lớp tập huấn". */
function unitInName(name: string): string | null {
  const bracket = /\(\s*(%|[^()\d]{1,20})\s*\)\s*$/u.exec(name);
  if (bracket?.[1] !== undefined) return bracket[1];
  return /^t[ỷỉy] lệ/iu.test(name) ? '%' : null;
}

function toTarget(
  context: ReadContext,
  node: ReadNode,
  item: { name: string; column: Column; read: CellValue },
  id: string,
  cells: TableCell[],
): Target {
  const folded = foldKeepingLength(item.name);
  const year = item.column.year ?? headingYear(node.parent?.node.text ?? '') ?? context.header.period?.end ?? null;
  return {
    ...{ id, span: hull(cells.map((cell) => cell.span)), nodeId: node.node.id, confidence: 0.85 },
    ...{ phrase: `${item.name} … ${itemWords(cells[1]?.text ?? '')}`, printed: id.split('.').slice(0, 2).join('.') },
    ...item.read,
    ...{ population: null, scope: levelOf(item.column), targetYear: year, baselineYear: null },
    direction: /(?:^|\s)(?:giam|rut ngan|cat giam)/.test(folded) ? 'decrease' : null,
    ...{ serviceLevel: null, series: null, partOf: null },
  };
}

/** A column for one level of government: "Cấp xã". */
function levelOf({ heading }: Column): string | null {
  return /cấp\s+\p{L}+/iu.exec(heading)?.[0] ?? null;
}
