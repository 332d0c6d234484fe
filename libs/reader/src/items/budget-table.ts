import { type MoneyUnit, foldKeepingLength, parseMoney } from '@lotrinh/text';
import type { ReadContext, ReadNode } from '../context.js';
import type { BudgetSource, BudgetTotal } from '../draft.js';
import type { TableCell } from '../model.js';
import { fundingKindOf, isComposite } from './funding-kind.js';
import { contentNodes, hull, itemWords } from './item-node.js';
import { roleOf } from './role.js';
import { type Column, type TableShape, cellText, readTableShape } from './table-columns.js';
import { unitAbove, unitIn } from './money-unit.js';

type Tabled = { totals: Omit<BudgetTotal, 'id'>[]; sources: Omit<BudgetSource, 'id'>[] };

/** The head of a column that sums the ones beside it, without saying of what. */
const BARE_TOTAL = /^(?:tong(?: cong| so)?|cong)$/;
const TOTAL_COLUMN = /tong|^cong$|^kinh phi|thanh tien|du toan/;
const TOTAL_ROW = /^(?:tong(?: cong| so| kinh phi| muc dau tu| du toan)?|cong)(?:\s|$|:|\()/;

/** The totals row of a table of money, with the columns that are sources of it. */
export function readBudgetTables(context: ReadContext): Tabled {
  const found: Tabled = { totals: [], sources: [] };
  for (const node of contentNodes(context)) {
    if (node.node.kind !== 'table' || node.node.rows === undefined || roleOf(node) === 'fact') continue;
    const shape = readTableShape(node.node.rows);
    if (shape === null || !speaksOfMoney(node, shape)) continue;
    const row = shape.rows
      .filter((cells) =>
        TOTAL_ROW.test(foldKeepingLength(cells.map(cellText).find((text) => /\p{L}/u.test(text)) ?? '')),
      )
      .at(-1);
    if (row === undefined) continue;
    readTotals(node, shape, row, found);
  }
  // Several tables with totals of their own are no one total of the plan.
  return found.totals.length > 1 ? { totals: [], sources: [] } : found;
}

function readTotals(node: ReadNode, shape: TableShape, row: TableCell[], found: Tabled): void {
  const unit =
    unitAbove(node) ?? shape.columns.map((column) => unitIn(column.heading)).find((stated) => stated !== null) ?? null;
  const money = shape.columns
    .map((column, i) => ({ column, cell: row[i], amount: amountIn(row[i], unit) }))
    .filter(({ column, amount }) => amount !== null && holdsMoney(column));
  const total = money.find(({ column }) => TOTAL_COLUMN.test(wordsOf(column))) ?? money[0];
  if (total?.cell === undefined || total.amount === null) return;
  found.totals.push({
    ...{ span: total.cell.span, nodeId: node.node.id, confidence: 0.8 },
    ...{ currency: total.amount.currency, amount: total.amount.amount, asPrinted: cellText(total.cell) },
  });
  for (const { column, cell, amount } of money) {
    if (column === total.column || cell === undefined || amount === null || column.year !== null) continue;
    const name = itemWords(column.heading);
    if (fundingKindOf(name) === null) continue;
    found.sources.push({
      ...{
        span: hull([cell.span]),
        nodeId: node.node.id,
        confidence: 0.7,
        name,
        currency: amount.currency,
        amount: amount.amount,
      },
      ...{ asPrinted: cellText(cell), type: fundingKindOf(name), composite: isComposite(name) },
    });
  }
}

/** A column says so; or the unit above the table does, and years stand beside their total. */
function speaksOfMoney(node: ReadNode, { columns }: TableShape): boolean {
  if (columns.some(({ role }) => role === 'cost' || role === 'source')) return true;
  return unitAbove(node) !== null && columns.some((column) => BARE_TOTAL.test(wordsOf(column)));
}

const wordsOf = ({ heading }: Column): string =>
  foldKeepingLength(heading)
    .replace(/\([^)]*\)/g, ' ')
    .trim();

function holdsMoney(column: Column): boolean {
  return column.role === 'cost' || column.role === 'source' || column.year !== null || BARE_TOTAL.test(wordsOf(column));
}

function amountIn(
  cell: TableCell | undefined,
  unit: MoneyUnit | null,
): { currency: 'VND' | 'USD'; amount: string } | null {
  const text = cellText(cell);
  const money = text === '' || !/\d/u.test(text) ? null : parseMoney(text, unit);
  return money === null ? null : { currency: money.currency, amount: money.amount };
}
