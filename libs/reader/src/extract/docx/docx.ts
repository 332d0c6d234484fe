import type { SourceDocument } from '../../model.js';
import type { Archive } from '../archive.js';
import { buildDocument, type RawBlock, type RawParagraph } from '../document-builder.js';
import { startsWithLabel } from '../label-start.js';
import { decodeLegacyFont } from '../legacy-font.js';
import { child, elements, type XmlElement } from '../xml.js';
import { chosen, readInline, type FieldState, type Inline, type Piece } from './inline.js';
import { Numbering } from './numbering.js';
import { openDocx } from './package.js';
import { Styles, type ParagraphFormat } from './styles.js';
import { readTable } from './tables.js';

/** Reads a Word document: labels of automatic numbering stand in front of their paragraphs, tables are tables. */
export function readDocx(archive: Archive): SourceDocument {
  const parts = openDocx(archive);
  const styles = new Styles(parts.styles);
  const numbering = new Numbering(parts.numbering, styles);
  const notes = { footnote: notesById(parts.footnotes), endnote: notesById(parts.endnotes) };
  const happened: string[] = [];
  const fields: FieldState = [];
  /** Text of a paragraph whose end mark was deleted: it runs on in the next one. */
  let runOn: Piece[] = [];
  const floating = new Set<RawBlock>();

  const readBlocks = (parent: XmlElement): RawBlock[] =>
    elements(parent).flatMap((node): RawBlock[] => {
      switch (node.name) {
        case 'w:p':
          return readParagraph(node);
        case 'w:tbl':
          return readTable(node, styles, readBlocks);
        case 'w:sdt':
          return isContents(node) ? [] : readBlocks(child(node, 'w:sdtContent') ?? node);
        case 'w:customXml':
        case 'w:ins':
        case 'w:moveTo':
          return readBlocks(node);
        case 'mc:AlternateContent':
          return readBlocks(chosen(node));
        default:
          return [];
      }
    });

  const readParagraph = (paragraph: XmlElement): RawBlock[] => {
    const properties = child(paragraph, 'w:pPr');
    const format = styles.paragraph(properties);
    const wasContents = fields.some((field) => field.isContents);
    const inline = readInline(paragraph, format.run, styles, fields);
    const isInContents = wasContents || fields.some((field) => field.isContents);
    closeCodes(fields);
    if (isInContents && isContentsLine(inline)) return [];
    if (isMarkDeleted(properties)) {
      runOn.push(...inline.pieces);
      return afterwards(inline);
    }
    const pieces = [...runOn, ...inline.pieces];
    runOn = [];
    const label = labelOf(format);
    return [...splitAtLabels(toParagraph(pieces, label, format)), ...afterwards(inline)];
  };

  const labelOf = (format: ParagraphFormat): { text: string; level: number } | null => {
    const list = format.numbering;
    if (!list) return null;
    const level = list.level ?? numbering.levelOfStyle(list.numId, format.styleId);
    const text = numbering.next(list.numId, level);
    return text === null ? null : { text, level };
  };

  const toParagraph = (
    pieces: readonly Piece[],
    label: { text: string; level: number } | null,
    format: ParagraphFormat,
  ): RawParagraph => {
    const text = decodeLegacyFont(pieces, happened);
    const inked = pieces.filter((piece) => piece.text.trim() !== '');
    const every = (key: 'bold' | 'italic'): boolean =>
      inked.length > 0 ? inked.every((piece) => piece.format[key]) : format.run[key];
    return {
      kind: 'paragraph',
      text: label && label.text !== '' ? `${label.text} ${text.trimStart()}` : text,
      page: null,
      style: {
        bold: every('bold'),
        italic: every('italic'),
        centered: format.centered,
        heading: format.heading,
        listLevel: label?.level ?? null,
      },
    };
  };

  /** Text boxes and notes follow the paragraph that they hang on. */
  const afterwards = (inline: Inline): RawBlock[] => [
    ...inline.boxes.flatMap(readBlocks).map((block) => {
      floating.add(block);
      return block;
    }),
    ...inline.notes.flatMap(({ kind, id }) => {
      const note = notes[kind].get(id);
      // Taken once, so that a note that refers to itself cannot go on for ever.
      notes[kind].delete(id);
      return note ? readBlocks(note) : [];
    }),
  ];

  const blocks = readBlocks(child(parts.document, 'w:body') ?? parts.document);
  if (runOn.length > 0) blocks.push(toParagraph(runOn, null, styles.paragraph(undefined)));
  return buildDocument('docx', settle(blocks, floating), happened);
}

/** A box beside a list (the signature beside the recipients) is read after the list that its paragraph announces. */
function settle(blocks: readonly RawBlock[], floating: ReadonlySet<RawBlock>): RawBlock[] {
  const settled: RawBlock[] = [];
  let waiting: RawBlock[] = [];
  let announces = false;
  for (const block of blocks) {
    if (floating.has(block) && announces) {
      waiting.push(block);
      continue;
    }
    const isItem = block.kind === 'paragraph' && (block.text.trim() === '' || startsWithLabel(block.text));
    if (waiting.length > 0 && !isItem) {
      settled.push(...waiting);
      waiting = [];
    }
    if (!isItem) announces = block.kind === 'paragraph' && block.text.trimEnd().endsWith(':');
    settled.push(block);
  }
  return [...settled, ...waiting];
}

/** A field code ends with its paragraph, so that one left open by damage does not swallow the rest. */
function closeCodes(fields: FieldState): void {
  while (fields.at(-1)?.part === 'code') fields.pop();
}

function isContentsLine(inline: Inline): boolean {
  const text = inline.pieces.map((piece) => piece.text).join('');
  return text.trim() === '' || /\t\s*[\divxlc]*\s*$/i.test(text);
}

function notesById(part: XmlElement | undefined): Map<string, XmlElement> {
  const ordinary = elements(part).filter((note) => (note.attributes.get('w:type') ?? 'normal') === 'normal');
  return new Map(ordinary.map((note) => [note.attributes.get('w:id') ?? '', note]));
}

/** A generated table of contents repeats the headings; it is not part of what the document says. */
function isContents(sdt: XmlElement): boolean {
  const gallery = child(child(child(sdt, 'w:sdtPr'), 'w:docPartObj'), 'w:docPartGallery');
  return gallery?.attributes.get('w:val') === 'Table of Contents';
}

function isMarkDeleted(properties: XmlElement | undefined): boolean {
  const mark = child(properties, 'w:rPr');
  return child(mark, 'w:del') !== undefined || child(mark, 'w:moveFrom') !== undefined;
}

/** List items typed with line breaks inside one paragraph are paragraphs of their own. */
function splitAtLabels(paragraph: RawParagraph): RawParagraph[] {
  const parts: string[] = [];
  for (const line of paragraph.text.split('\n')) {
    const last = parts.at(-1);
    if (last === undefined || startsWithLabel(line)) parts.push(line);
    else parts[parts.length - 1] = `${last}\n${line}`;
  }
  return parts.map((text) => ({ ...paragraph, text }));
}
