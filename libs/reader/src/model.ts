/**
 * The shapes that pass between the stages of the reader:
 * file → {@link SourceDocument} (extract) → {@link DocumentNode} tree (structure) → {@link Draft} (recognise).
 */

/** A half-open range of UTF-16 offsets in the canonical text of file number `file` of the import. */
export type Span = { file: number; start: number; end: number };

/**
 * A paragraph of the source. Invariant: `text.length === end - start`; a line break or a page number inside the paragraph is
 * replaced by spaces of the same length, so an offset in `text` plus `start` is an offset in the canonical text.
 */
export type Paragraph = {
  kind: 'paragraph';
  start: number;
  end: number;
  text: string;
  /** What the file format says of the paragraph; null where the format says nothing (plain text). */
  style: ParagraphStyle | null;
  /** First page the paragraph stands on, 1-based; null where the format has no pages. */
  page: number | null;
};

export type ParagraphStyle = {
  bold: boolean;
  italic: boolean;
  centered: boolean;
  /** Heading level 1–9 from the paragraph style, else null. */
  heading: number | null;
  /** List level 0–8 when the label came from automatic numbering, else null. */
  listLevel: number | null;
};

/** In `text`, paragraphs and line breaks of the cell are parted by LF; `text.length === end - start` as for paragraphs. */
export type Cell = { start: number; end: number; text: string; header: boolean };

/** Rows have equal length: merged cells are repeated, with the same span, in every row and column that they cover. */
export type Table = { kind: 'table'; start: number; end: number; rows: Cell[][]; page: number | null };

export type Block = Paragraph | Table;

export type SourceFormat = 'text' | 'docx' | 'pdf' | 'xlsx' | 'odt' | 'rtf' | 'doc';

/** One file, read: its canonical text (NFC, LF, tables cell by cell) and the blocks that lie in it, in order. */
export type SourceDocument = {
  format: SourceFormat;
  text: string;
  blocks: Block[];
  /** What happened to the text on its way in, e.g. `encoding.tcvn3`, `text.damaged`. */
  notes: string[];
};

/** 0 to 1; the interface shows ≥ 0.8 as sure, the rest as worth a look. */
export type Confidence = number;

/**
 * Where in the document a node stands: `head` is letterhead, title, opening clauses and addressees; `closing` is recipients and
 * signature; `annex` is what follows a heading "Phụ lục" or "Biểu".
 */
export type Part = 'head' | 'body' | 'closing' | 'annex';

/** The whole document as an ordered tree; recognised items point to nodes by id. */
export type DocumentNode = {
  /** `n1`, `n2`, … in document order. */
  id: string;
  kind: 'section' | 'paragraph' | 'item' | 'table';
  part: Part;
  /** As printed, without closing punctuation: `PHẦN I`, `II`, `1`, `a`, `-`, `Điều 1`; null where there is none. */
  label: string | null;
  /**
   * Heading of a section, whole text of a paragraph or item, '' for a table. The label is not part of it. Line breaks and page
   * numbers are spaces, so `text[i]` stands at `textStart + i` in the file's canonical text.
   */
  text: string;
  textStart: number;
  /** Label and text; for a table the whole table. Children are not covered. */
  span: Span;
  children: DocumentNode[];
  rows?: TableCell[][];
};

/** Rows have equal length; a merged cell is repeated with the same span. */
export type TableCell = { text: string; span: Span; header: boolean };
