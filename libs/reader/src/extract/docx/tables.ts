import { fold } from '@lotrinh/text';
import type { RawBlock, RawCell, RawTable } from '../document-builder.js';
import { flagHeaderRows, isHeaderRow } from '../table-header.js';
import { child, elements, type XmlElement } from '../xml.js';
import { chosen } from './inline.js';
import { value, type Styles } from './styles.js';

type DocxCell = { blocks: RawBlock[]; columns: number; rows: number; bordered: boolean };
type DocxRow = { cells: DocxCell[]; header: boolean };

/**
 * A table of Word: data becomes a table, and what is only laid out in columns (letterhead, addressees, recipients and
 * signature: no rules around the cells) becomes its paragraphs, cell by cell.
 */
export function readTable(
  table: XmlElement,
  styles: Styles,
  readBlocks: (parent: XmlElement) => RawBlock[],
): RawBlock[] {
  const properties = child(table, 'w:tblPr');
  const ruled =
    hasRules(child(properties, 'w:tblBorders')) || styleHasRules(value(child(properties, 'w:tblStyle')), styles);
  const rows = readRows(table, readBlocks);
  const isData =
    ruled || rows.some((row) => row.cells.some((cell) => cell.bordered)) ? hasColumns(rows) : looksTabular(rows);
  if (!isData) return rows.flatMap((row) => row.cells.flatMap((cell) => cell.blocks));
  const raw: RawTable = {
    kind: 'table',
    page: null,
    rows: rows.map((row) =>
      row.cells.map((cell): RawCell => ({
        text: cellText(cell.blocks),
        columns: cell.columns,
        rows: cell.rows,
        header: row.header,
      })),
    ),
  };
  return [rows.some((row) => row.header) ? raw : flagHeaderRows(raw)];
}

function readRows(table: XmlElement, readBlocks: (parent: XmlElement) => RawBlock[]): DocxRow[] {
  const rows: DocxRow[] = [];
  /** Column → the cell above that is still growing downwards. */
  let growing = new Map<number, DocxCell>();
  for (const row of tableParts(table, 'w:tr')) {
    const properties = child(row, 'w:trPr');
    if (child(properties, 'w:del')) continue;
    const skipped = Number(value(child(properties, 'w:gridBefore')) ?? '0');
    const next = new Map<number, DocxCell>();
    const cells: DocxCell[] = [];
    let column = 0;
    if (skipped > 0) {
      cells.push({ blocks: [], columns: Math.min(skipped, 63), rows: 1, bordered: false });
      column = Math.min(skipped, 63);
    }
    for (const cell of tableParts(row, 'w:tc')) {
      const cellProperties = child(cell, 'w:tcPr');
      const columns = Math.min(63, Math.max(1, Number(value(child(cellProperties, 'w:gridSpan')) ?? '1') || 1));
      const merge = child(cellProperties, 'w:vMerge');
      const above = merge && value(merge) !== 'restart' ? growing.get(column) : undefined;
      if (above?.columns === columns) {
        above.rows += 1;
        next.set(column, above);
      } else {
        const made = {
          blocks: readBlocks(cell),
          columns,
          rows: 1,
          bordered: hasRules(child(cellProperties, 'w:tcBorders')),
        };
        cells.push(made);
        if (merge) next.set(column, made);
      }
      column += columns;
    }
    growing = next;
    const flag = child(properties, 'w:tblHeader');
    rows.push({ cells, header: flag !== undefined && !['0', 'false', 'off'].includes(value(flag) ?? '1') });
  }
  return rows;
}

/** Rows or cells, also those inside content controls and tracked changes. */
function tableParts(parent: XmlElement, name: 'w:tr' | 'w:tc'): XmlElement[] {
  return elements(parent).flatMap((node) => {
    if (node.name === name) return [node];
    if (['w:sdt', 'w:sdtContent', 'w:customXml', 'w:ins', 'w:moveTo'].includes(node.name))
      return tableParts(node, name);
    return node.name === 'mc:AlternateContent' ? tableParts(chosen(node), name) : [];
  });
}

function hasRules(borders: XmlElement | undefined): boolean {
  return elements(borders).some((border) => !['none', 'nil'].includes(value(border) ?? 'none'));
}

function styleHasRules(styleId: string | undefined, styles: Styles): boolean {
  const chain = styleId === undefined ? [] : styles.chain(styleId);
  const own = chain
    .map((style) => child(child(style, 'w:tblPr'), 'w:tblBorders'))
    .filter((borders) => borders !== undefined);
  return hasRules(own.at(-1));
}

/** A frame around one cell is a box, not a table; nor is a letterhead or a signature, even with rules around it. */
function hasColumns(rows: readonly DocxRow[]): boolean {
  if (rows.length < 2 || !rows.some((row) => row.cells.length > 1)) return false;
  const isSmall = rows.length <= 4 && rows.every((row) => row.cells.length <= 3);
  return !(isSmall && rows.some((row) => row.cells.some((cell) => opensForm(cellText(cell.blocks)))));
}

/** The fixed words of the form of official documents (Nghị định 30/2020/NĐ-CP) that stand in two columns. */
function opensForm(text: string): boolean {
  return /^(cong hoa xa hoi chu nghia viet nam|noi nhan|kinh gui)/.test(fold(text));
}

/** Without rules, only a header row that names columns makes a table. */
function looksTabular(rows: readonly DocxRow[]): boolean {
  if (rows.length < 2) return false;
  return rows
    .slice(0, 2)
    .some((row) => row.header || (row.cells.length > 2 && isHeaderRow(row.cells.map((cell) => cellText(cell.blocks)))));
}

function cellText(blocks: readonly RawBlock[]): string {
  return blocks
    .map((block) =>
      block.kind === 'paragraph'
        ? block.text
        : block.rows.map((row) => row.map((cell) => cell.text).join(' ')).join('\n'),
    )
    .join('\n');
}
