import { ReadError } from '../../errors.js';
import { limits } from '../limits.js';
import { child, elements, ownText, type XmlElement } from '../xml.js';
import type { NumberFormats } from './number-format.js';

/** What a sheet shows: rows by number, cells by column (both from 0), and how far merged cells reach. */
export type Sheet = { rows: Map<number, Map<number, string>>; merges: Merge[] };
export type Merge = { top: number; left: number; bottom: number; right: number };

export function readSharedStrings(part: XmlElement | undefined): string[] {
  return elements(part, 's:si').map(richText);
}

export function readSheet(sheet: XmlElement, strings: readonly string[], formats: NumberFormats): Sheet {
  const rows = new Map<number, Map<number, string>>();
  let nextRow = 0;
  let filled = 0;
  for (const row of elements(child(sheet, 's:sheetData'), 's:row')) {
    const y = Number(row.attributes.get('r') ?? nextRow + 1) - 1;
    nextRow = y + 1;
    const cells = new Map<number, string>();
    let nextColumn = 0;
    for (const cell of elements(row, 's:c')) {
      const x = columnOf(cell.attributes.get('r')) ?? nextColumn;
      nextColumn = x + 1;
      const text = displayed(cell, strings, formats);
      if (text.trim() === '') continue;
      cells.set(x, text);
      filled += 1;
      if (filled > limits.tableCells) throw new ReadError('too_complex', { cells: filled });
    }
    if (cells.size > 0) rows.set(y, cells);
  }
  return { rows, merges: elements(child(sheet, 's:mergeCells'), 's:mergeCell').flatMap(readMerge) };
}

function displayed(cell: XmlElement, strings: readonly string[], formats: NumberFormats): string {
  const stored = ownText(child(cell, 's:v'));
  switch (cell.attributes.get('t')) {
    case 's':
      return strings[Number(stored)] ?? '';
    case 'inlineStr': {
      const inline = child(cell, 's:is');
      return inline ? richText(inline) : '';
    }
    case 'b':
      return stored === '1' ? 'TRUE' : stored === '0' ? 'FALSE' : '';
    case 'str':
    case 'e':
      return stored;
    case 'd':
      return formats.showIsoDate(stored);
    default:
      return stored === '' ? '' : formats.show(stored, Number(cell.attributes.get('s') ?? '0'));
  }
}

/** Text of a string item: its own and that of its runs, without the reading aids of East Asian scripts. */
function richText(item: XmlElement): string {
  return elements(item)
    .map((node) => (node.name === 's:t' ? ownText(node) : node.name === 's:r' ? ownText(child(node, 's:t')) : ''))
    .join('')
    .replaceAll(/_x([0-9A-F]{4})_/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
}

function columnOf(reference: string | undefined): number | null {
  const letters = /^([A-Z]{1,3})\d+$/.exec(reference ?? '')?.[1];
  if (letters === undefined) return null;
  let column = 0;
  for (const letter of letters) column = column * 26 + letter.charCodeAt(0) - 64;
  return column - 1;
}

function readMerge(merge: XmlElement): Merge[] {
  const [from, to] = (merge.attributes.get('ref') ?? '').split(':');
  const left = columnOf(from);
  const right = columnOf(to);
  const top = Number(/\d+$/.exec(from ?? '')?.[0]) - 1;
  const bottom = Number(/\d+$/.exec(to ?? '')?.[0]) - 1;
  return left === null || right === null || !(top >= 0 && bottom >= top && right >= left)
    ? []
    : [{ top, left, bottom, right }];
}
