import type { WritableNode } from './draft.js';
import { faceOf, isDivision, printedLabel } from './labels.js';
import type { Block, Cell } from './model.js';
import { tidy } from './words.js';

/** The nodes of a tree, and all below them, as they follow each other on paper. */
export function blocksOf(nodes: readonly WritableNode[], inNumber = false): Block[] {
  return nodes.flatMap((node, index) => {
    const isNumber = node.label !== null && /^\d+[a-z]?$/u.test(node.label);
    return [
      blockOf(node, { inNumber, previous: nodes[index - 1]?.label ?? null }),
      ...blocksOf(node.children, inNumber || isNumber),
    ];
  });
}

function blockOf(node: WritableNode, around: { inNumber: boolean; previous: string | null }): Block {
  if (node.rows) return tableBlock(node.rows);
  const text = tidy(node.text);
  const { label } = node;
  if (label !== null && isDivision(label)) return { kind: 'division', label, title: text === '' ? null : text };
  return { kind: 'text', label: label === null ? null : printedLabel(label, around), text, face: faceOf(node) };
}

type Rows = NonNullable<WritableNode['rows']>;

/** A merged cell is repeated in the draft wherever it reaches; on paper it stands once. */
function tableBlock(rows: Rows): Block {
  const headerRows = rows.findIndex((row) => !row.every(({ header }) => header));
  return {
    kind: 'table',
    headerRows: headerRows < 0 ? Math.min(1, rows.length) : headerRows,
    rows: rows.map((row, r) =>
      row.flatMap((cell, c): Cell[] => {
        if (isSame(rows[r]?.[c - 1], cell) || isSame(rows[r - 1]?.[c], cell)) return [];
        return [
          { text: cell.text.trim(), columnSpan: reach(row.slice(c), cell), rowSpan: reach(below(rows, r, c), cell) },
        ];
      }),
    ),
  };
}

type DraftCell = Rows[number][number];

const below = (rows: Rows, row: number, column: number): (DraftCell | undefined)[] =>
  rows.slice(row).map((cells) => cells[column]);

function reach(cells: readonly (DraftCell | undefined)[], cell: DraftCell): number {
  const end = cells.findIndex((other) => other !== cell && !isSame(other, cell));
  return end < 0 ? cells.length : end;
}

/** Empty cells have no words to tell them apart by, so they stay as they are. */
const isSame = (a: DraftCell | undefined, b: DraftCell): boolean =>
  a !== undefined &&
  a.span.end > a.span.start &&
  a.span.file === b.span.file &&
  a.span.start === b.span.start &&
  a.span.end === b.span.end;
