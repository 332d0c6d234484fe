import type { Archive } from '../extract/archive.js';
import { readInline } from '../extract/docx/inline.js';
import { openDocx } from '../extract/docx/package.js';
import { Styles, value } from '../extract/docx/styles.js';
import { relations } from '../extract/relations.js';
import { child, elements, parseXml, type XmlElement } from '../extract/xml.js';
import { type FormLayout, layoutOf } from './form-layout.js';

/** A printed line of a document with how it looks; the ranges hold over its words, empty lines have none. */
export type FormLine = FormLayout & {
  text: string;
  /** Number of the section it stands in, from 0. */
  section: number;
  /** `columns` is a table without rules, as letterhead and signature are set. */
  within: 'text' | 'columns' | 'table';
  /** Table, row and cell it stands in; lines of one cell share it. */
  cell: string | null;
  fonts: string[];
  sizes: number[];
  /** Its label is counted by Word and not part of the text. */
  isNumbered: boolean;
  isBold: boolean;
  isItalic: boolean;
  isCapitals: boolean;
};

type FormSection = {
  /** Millimetres. */
  width: number;
  height: number;
  margins: Record<'top' | 'bottom' | 'left' | 'right', number>;
  isFirstPageDifferent: boolean;
  /** Where the page number stands, on the first page and on the others. */
  pageNumber: { first: PageNumber | null; others: PageNumber | null };
};

type PageNumber = {
  place: 'header' | 'footer';
  isCentred: boolean;
  sizes: number[];
};

export type FormDocument = {
  lines: FormLine[];
  sections: FormSection[];
  hasLongTableWithoutHeader: boolean;
};

const millimetres = (twips: string | undefined): number => (Number(twips ?? 0) * 25.4) / 1440;

/** What the form of a document is judged by. */
export function readForm(archive: Archive): FormDocument {
  const parts = openDocx(archive);
  const styles = new Styles(parts.styles);
  const body = child(parts.document, 'w:body');
  const reader = new FormReader(archive, styles);
  reader.readBlocks(body, 'text', null);
  reader.closeSection(child(body, 'w:sectPr'));
  return {
    lines: reader.lines,
    sections: reader.sections,
    hasLongTableWithoutHeader: reader.hasLongTableWithoutHeader,
  };
}

class FormReader {
  readonly lines: FormLine[] = [];
  readonly sections: FormSection[] = [];
  hasLongTableWithoutHeader = false;
  readonly #archive: Archive;
  readonly #styles: Styles;
  readonly #parts: Map<string, string>;
  #tables = 0;
  #headers = new Map<string, PageNumber | null>();

  constructor(archive: Archive, styles: Styles) {
    this.#archive = archive;
    this.#styles = styles;
    this.#parts = new Map(relations(archive, 'word/document.xml').map(({ id, path }) => [id, path]));
  }

  readBlocks(parent: XmlElement | undefined, within: FormLine['within'], cell: string | null): void {
    for (const node of elements(parent)) {
      if (node.name === 'w:p') this.#readParagraph(node, within, cell);
      else if (node.name === 'w:tbl') this.#readTable(node);
      else if (['w:sdt', 'w:sdtContent', 'w:customXml', 'w:ins'].includes(node.name))
        this.readBlocks(node, within, cell);
    }
  }

  #readParagraph(paragraph: XmlElement, within: FormLine['within'], cell: string | null): void {
    const properties = child(paragraph, 'w:pPr');
    const format = this.#styles.paragraph(properties);
    const { pieces } = readInline(paragraph, format.run, this.#styles, []);
    const inked = pieces.filter(({ text }) => text.trim() !== '');
    const text = pieces
      .map((piece) => piece.text)
      .join('')
      .trim();
    this.lines.push({
      ...layoutOf(this.#styles, properties),
      ...{
        text,
        within,
        cell,
        section: this.sections.length,
        isNumbered: format.numbering !== null,
      },
      fonts: [...new Set(inked.map((piece) => piece.format.font))],
      sizes: [...new Set(inked.map((piece) => piece.format.size))],
      isBold: inked.length > 0 && inked.every((piece) => piece.format.bold),
      isItalic: inked.length > 0 && inked.every((piece) => piece.format.italic),
      isCapitals:
        /\p{Lu}/u.test(text) && inked.every((piece) => piece.format.caps || piece.text === piece.text.toUpperCase()),
    });
    const section = child(properties, 'w:sectPr');
    if (section) this.closeSection(section);
  }

  #readTable(table: XmlElement): void {
    const number = (this.#tables += 1);
    const rows = elements(table, 'w:tr');
    const borders = elements(child(child(table, 'w:tblPr'), 'w:tblBorders'));
    const hasStyle = child(child(table, 'w:tblPr'), 'w:tblStyle') !== undefined;
    const isRuled =
      borders.length > 0 ? borders.some((border) => !['none', 'nil'].includes(value(border) ?? '')) : hasStyle;
    const isHeaded = rows.some((row) => child(child(row, 'w:trPr'), 'w:tblHeader') !== undefined);
    if (isRuled && rows.length > 12 && !isHeaded) this.hasLongTableWithoutHeader = true;
    rows.forEach((row, r) => {
      elements(row, 'w:tc').forEach((cell, c) => {
        this.readBlocks(cell, isRuled ? 'table' : 'columns', `${number}.${r}.${c}`);
      });
    });
  }

  closeSection(properties: XmlElement | undefined): void {
    const size = child(properties, 'w:pgSz')?.attributes;
    const margin = child(properties, 'w:pgMar')?.attributes;
    const side = (name: string): number => millimetres(margin?.get(`w:${name}`));
    const isFirstPageDifferent =
      child(properties, 'w:titlePg') !== undefined && value(child(properties, 'w:titlePg')) !== '0';
    const others = this.#pageNumber(properties, 'default');
    this.sections.push({
      width: millimetres(size?.get('w:w')),
      height: millimetres(size?.get('w:h')),
      margins: {
        top: side('top'),
        bottom: side('bottom'),
        left: side('left'),
        right: side('right'),
      },
      isFirstPageDifferent,
      pageNumber: {
        first: isFirstPageDifferent ? this.#pageNumber(properties, 'first') : others,
        others,
      },
    });
  }

  /** The number printed in the header or footer of a kind of page; a section without one of its own goes on with the last. */
  #pageNumber(properties: XmlElement | undefined, type: 'default' | 'first'): PageNumber | null {
    for (const place of ['header', 'footer'] as const) {
      const reference = elements(properties, `w:${place}Reference`).find(
        (element) => (element.attributes.get('w:type') ?? 'default') === type,
      );
      const key = `${place}.${type}`;
      if (reference) this.#headers.set(key, this.#readPageNumber(reference.attributes.get('r:id') ?? '', place));
      const found = this.#headers.get(key);
      if (found) return found;
    }
    return null;
  }

  #readPageNumber(id: string, place: PageNumber['place']): PageNumber | null {
    const bytes = this.#archive.read(this.#parts.get(id) ?? '');
    if (!bytes) return null;
    for (const paragraph of paragraphsIn(parseXml(bytes))) {
      if (!holdsPageField(paragraph)) continue;
      const format = this.#styles.paragraph(child(paragraph, 'w:pPr'));
      const runs = elements(paragraph, 'w:r').map((run) => this.#styles.run(format.run, child(run, 'w:rPr')).size);
      return {
        place,
        isCentred: format.centered,
        sizes: runs.length > 0 ? [...new Set(runs)] : [format.run.size],
      };
    }
    return null;
  }
}

const paragraphsIn = (parent: XmlElement): XmlElement[] =>
  elements(parent).flatMap((node) => (node.name === 'w:p' ? [node] : paragraphsIn(node)));

const holdsPageField = (element: XmlElement): boolean =>
  element.children.some((node) => (typeof node === 'string' ? false : isPageField(node) || holdsPageField(node)));

function isPageField(node: XmlElement): boolean {
  const code =
    node.name === 'w:instrText'
      ? node.children.filter((part) => typeof part === 'string').join('')
      : node.name === 'w:fldSimple'
        ? (node.attributes.get('w:instr') ?? '')
        : '';
  return /^\s*PAGE\b/iu.test(code);
}
