import { foldKeepingLength } from '@lotrinh/text';
import type { Cell, Paragraph, SourceDocument, Table } from '../model.js';
import { isHeaderRow } from '../extract/table-header.js';
import { blankEmphasis, blankMarks } from './marks.js';

const FORM_WORDS =
  /cong hoa xa hoi chu nghia|dang cong san viet nam|doc lap\s*[-–]\s*tu do|(?:^|\n)\s*so\s*:|noi nhan\s*:|kinh gui|(?:^|\n)\s*(?:kt|tm|tl|tuq|q)\.\s|ngay\s.{0,12}thang\s.{0,12}nam|\(?(?:da ky|ky ten)/;

/** Word processors set letterhead, addressees and signature in tables without rules; they are text, not tables. */
export function isFormTable(table: Table): boolean {
  const cells = distinctCells(table);
  if (isHeaderRow((table.rows[0] ?? []).map((cell) => cell.text))) return false;
  const columns = Math.max(...table.rows.map((row) => row.length));
  if (columns > 3 || cells.length > 12) return false;
  return columns === 1 || cells.some((cell) => FORM_WORDS.test(foldKeepingLength(cell.text)));
}

function distinctCells(table: Table): Cell[] {
  const seen = new Set<number>();
  return table.rows.flat().filter((cell) => cell.text.trim() !== '' && !seen.has(cell.start) && seen.add(cell.start));
}

/** The lines of the cells, cell by cell, as paragraphs. */
export function paragraphsOfTable(document: SourceDocument, table: Table): Paragraph[] {
  return distinctCells(table).flatMap((cell) => {
    const paragraphs: Paragraph[] = [];
    let at = cell.start;
    for (const raw of document.text.slice(cell.start, cell.end).split('\n')) {
      const words = raw.trim();
      const start = at + (raw.length - raw.trimStart().length);
      const text = blankEmphasis(blankMarks(words)).replace(/[\t\u00a0]/gu, ' ');
      if (words !== '')
        paragraphs.push({ kind: 'paragraph', start, end: start + words.length, text, style: null, page: table.page });
      at += raw.length + 1;
    }
    return paragraphs;
  });
}
