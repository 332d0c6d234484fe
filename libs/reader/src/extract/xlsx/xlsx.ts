import { ReadError } from '../../errors.js';
import type { SourceDocument } from '../../model.js';
import type { Archive } from '../archive.js';
import { buildDocument, type RawBlock } from '../document-builder.js';
import { relations, targets } from '../relations.js';
import { child, elements, parseXml, type XmlElement } from '../xml.js';
import { NumberFormats } from './number-format.js';
import { sheetBlocks } from './layout.js';
import { readSharedStrings, readSheet } from './sheet.js';

/** Reads the visible sheets of a workbook in order: title rows as paragraphs, the rest as tables, values as displayed. */
export function readXlsx(archive: Archive): SourceDocument {
  const main = targets(archive, '').get('officeDocument') ?? 'xl/workbook.xml';
  const workbook = part(archive, main);
  if (workbook?.name !== 's:workbook') throw new ReadError('wrong_type', { extension: 'xlsx', actual: 'unknown' });
  const related = relations(archive, main);
  const pathOf = (type: string): string => related.find((relation) => relation.type === type)?.path ?? '';
  const formats = new NumberFormats(part(archive, pathOf('styles')), uses1904(workbook));
  const strings = readSharedStrings(part(archive, pathOf('sharedStrings')));
  const notes: string[] = [];
  const blocks: RawBlock[] = [];
  for (const entry of elements(child(workbook, 's:sheets'), 's:sheet')) {
    if ((entry.attributes.get('state') ?? 'visible') !== 'visible') {
      notes.push('sheet.hidden');
      continue;
    }
    const target = related.find((relation) => relation.id === entry.attributes.get('r:id'));
    const sheet = target?.type === 'worksheet' ? part(archive, target.path) : undefined;
    if (sheet) blocks.push(...sheetBlocks(readSheet(sheet, strings, formats)));
  }
  return buildDocument('xlsx', blocks, notes);
}

function part(archive: Archive, path: string): XmlElement | undefined {
  const bytes = path === '' ? null : archive.read(path);
  return bytes ? parseXml(bytes) : undefined;
}

function uses1904(workbook: XmlElement): boolean {
  return ['1', 'true'].includes(child(workbook, 's:workbookPr')?.attributes.get('date1904') ?? '0');
}
