/**
 * An official document as it is to be printed, free of Word. The words are printed as given; what the form adds by itself is
 * national title, rules, punctuation of the bases, end mark and page numbers. Null is printed as a blank or left out: numbers
 * and dates are never made up.
 */
export type OfficialDocument = {
  /** Null for a document that is itself attached: it bears neither agency nor number. */
  letterhead: Letterhead | null;
  /** `Quyết định`, `Kế hoạch`, …; null for a công văn, whose subject stands under its number. */
  kind: string | null;
  subject: string | null;
  /** `(Kèm theo Quyết định số …)` of a document that is itself attached. */
  reference: string | null;
  /** Who decides, below the subject: `BỘ TRƯỞNG BỘ …`. */
  authority: string | null;
  /** Printed after `Kính gửi:`. */
  addressees: string[];
  /** Clauses of the bases in their order, without closing punctuation. */
  bases: string[];
  /** The word between bases and articles: `QUYẾT ĐỊNH:`. */
  enacting: string | null;
  /** The whole of the text but its attachments, which say it themselves. */
  isLandscape: boolean;
  body: Block[];
  /** Null for a document that is itself attached and signed nowhere else. */
  signature: Signature | null;
  /** Without list mark and closing punctuation; the last one is the archive's, `Lưu: VT`, added where it is missing. */
  recipients: string[];
  attachments: Attachment[];
};

export type Letterhead = {
  /** Line feeds part the agencies of several levels. */
  superior: string | null;
  agency: string | null;
  /** The whole number, `7/KH-BM`; null leaves a blank before the symbol. */
  number: string | null;
  /** `KH-BM`. */
  symbol: string | null;
  place: string | null;
  date: { year: number | null; month: number | null; day: number | null };
};

/**
 * `division` is centred with its title below (Phần, Chương, Mục). `text` is a paragraph behind its label, which is given with its
 * punctuation: `I.`, `Điều 1.`, `a)`, `-`. `columns` are lines beside each other without rules: what heads a form, who signs it.
 */
export type Block =
  | { kind: 'division'; label: string; title: string | null }
  | { kind: 'text'; label: string | null; text: string; face: Face }
  | { kind: 'table'; rows: Cell[][]; headerRows: number }
  | { kind: 'columns'; columns: ColumnLine[][] };

export type ColumnLine = { text: string; face: 'plain' | 'strong' | 'italic'; isCentred: boolean };

/** `heading1` is printed in capitals and bold, `heading` bold, `article` with its label bold. */
export type Face = 'plain' | 'heading1' | 'heading' | 'article' | 'centred' | 'italic';

/**
 * A cell that covers others stands once, at its upper left. Line feeds part paragraphs. `marked` is the same text, line by line,
 * where words in it are to be seen as taken out or put in. Without `isCentred` the text says itself where it stands.
 */
export type Cell = {
  text: string;
  columnSpan: number;
  rowSpan: number;
  marked?: readonly MarkedLine[];
  isCentred?: true;
  isStrong?: true;
};

/** Words of one paragraph, in runs of one mark. */
export type MarkedLine = readonly { text: string; mark: 'struck' | 'underlined' | null }[];

export type Signature = {
  /** Lines above the name: `TM. ỦY BAN NHÂN DÂN`, `KT. CHỦ TỊCH`, `PHÓ CHỦ TỊCH`; empty leaves a dotted blank. */
  capacity: string[];
  name: string | null;
};

/** What follows the signature, on pages numbered anew: an attached plan or an annex. */
export type Attachment = {
  kind: 'document' | 'annex';
  /** `KẾ HOẠCH`, `Phụ lục II`; null where nothing is printed above the text. */
  label: string | null;
  title: string | null;
  /** `(Kèm theo Quyết định số …)`. */
  reference: string | null;
  isLandscape: boolean;
  blocks: Block[];
};
