import { ReadError } from '../../errors.js';
import type { Archive } from '../archive.js';
import { targets } from '../relations.js';
import { parseXml, type XmlElement } from '../xml.js';

/** The parts of a Word file that hold text or say how it is numbered and styled. */
export type DocxParts = {
  document: XmlElement;
  styles: XmlElement | undefined;
  numbering: XmlElement | undefined;
  footnotes: XmlElement | undefined;
  endnotes: XmlElement | undefined;
};

/** @throws ReadError `damaged` where the archive holds no Word document */
export function openDocx(archive: Archive): DocxParts {
  const main = targets(archive, '').get('officeDocument') ?? 'word/document.xml';
  const bytes = archive.read(main);
  if (!bytes) throw new ReadError('damaged', { part: main });
  const document = parseXml(bytes);
  if (document.name !== 'w:document') throw new ReadError('wrong_type', { extension: 'docx', actual: 'unknown' });
  const related = targets(archive, main);
  const part = (type: string): XmlElement | undefined => {
    const found = archive.read(related.get(type) ?? `word/${type}.xml`);
    return found ? parseXml(found) : undefined;
  };
  return {
    document,
    styles: part('styles'),
    numbering: part('numbering'),
    footnotes: part('footnotes'),
    endnotes: part('endnotes'),
  };
}
