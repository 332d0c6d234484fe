import { child, elements, ownText, type XmlElement } from '../xml.js';
import type { RunFormat, Styles } from './styles.js';

/** A stretch of text in one format. */
export type Piece = { text: string; format: RunFormat };

/** What stands in a paragraph: its text, and what hangs on it and is printed elsewhere. */
export type Inline = { pieces: Piece[]; notes: { kind: 'footnote' | 'endnote'; id: string }[]; boxes: XmlElement[] };

/** Fields run over runs and paragraphs: `code` is dropped, `result` is what is printed. */
export type FieldState = { part: 'code' | 'result'; isContents: boolean }[];

const throughs = new Set([
  'w:ins',
  'w:moveTo',
  'w:hyperlink',
  'w:smartTag',
  'w:sdtContent',
  'w:fldSimple',
  'w:dir',
  'w:bdo',
  'w:customXml',
  'w:ruby',
  'w:rubyBase',
]);
const boxHolders = new Set(['w:drawing', 'w:pict', 'w:object']);

/** Reads the content of a paragraph as it is printed: with insertions, without deletions, field codes and hidden text. */
export function readInline(paragraph: XmlElement, base: RunFormat, styles: Styles, fields: FieldState): Inline {
  const inline: Inline = { pieces: [], notes: [], boxes: [] };
  const walk = (parent: XmlElement): void => {
    for (const node of elements(parent)) {
      if (node.name === 'w:r') readRun(node);
      else if (throughs.has(node.name)) walk(node);
      else if (node.name === 'w:sdt') {
        if (!isPlaceholder(node)) walk(node);
      } else if (node.name === 'mc:AlternateContent') walk(chosen(node));
      else if (node.name.startsWith('m:oMath')) inline.pieces.push({ text: mathText(node), format: base });
    }
  };
  const readRun = (run: XmlElement): void => {
    const format = styles.run(base, child(run, 'w:rPr'));
    for (const node of elements(run)) readRunPart(node, format);
  };
  const readRunPart = (node: XmlElement, format: RunFormat): void => {
    if (node.name === 'w:fldChar') {
      turnField(fields, node.attributes.get('w:fldCharType') ?? '');
      return;
    }
    if (node.name === 'w:instrText') {
      const field = fields.at(-1);
      if (field && /^\s*TOC\b/i.test(ownText(node))) field.isContents = true;
      return;
    }
    if (fields.some((field) => field.part === 'code')) return;
    if (node.name === 'mc:AlternateContent') {
      for (const inner of elements(chosen(node))) readRunPart(inner, format);
    } else if (boxHolders.has(node.name)) inline.boxes.push(...textBoxes(node));
    else if (node.name === 'w:footnoteReference' || node.name === 'w:endnoteReference') {
      const kind = node.name === 'w:footnoteReference' ? 'footnote' : 'endnote';
      inline.notes.push({ kind, id: node.attributes.get('w:id') ?? '' });
    } else if (node.name === 'w:ruby') walk(node);
    else if (!format.hidden) inline.pieces.push({ text: printed(node), format });
  };
  walk(paragraph);
  return inline;
}

function printed(node: XmlElement): string {
  switch (node.name) {
    case 'w:t':
      return ownText(node);
    case 'w:tab':
    case 'w:ptab':
      return '\t';
    case 'w:cr':
      return '\n';
    case 'w:br':
      return node.attributes.get('w:type') === undefined || node.attributes.get('w:type') === 'textWrapping'
        ? '\n'
        : ' ';
    case 'w:noBreakHyphen':
      return '-';
    case 'w:sym':
      return symbol(node.attributes.get('w:char') ?? '');
    default:
      return '';
  }
}

/** Symbols that carry meaning in a plan; private-use codes are those of the Symbol font. */
const symbols = new Map([
  [0xa3, '≤'],
  [0xb3, '≥'],
  [0xb1, '±'],
  [0xb4, '×'],
  [0xae, '→'],
  [0xb7, '-'],
  [0x2d, '-'],
]);

function symbol(code: string): string {
  const point = Number.parseInt(code, 16);
  return symbols.get(point & 0xff) ?? '';
}

function turnField(fields: FieldState, type: string): void {
  if (type === 'begin') fields.push({ part: 'code', isContents: false });
  else if (type === 'end') fields.pop();
  else {
    const field = fields.at(-1);
    if (field) field.part = 'result';
  }
}

/** Word stores a text box twice, for new and old readers: the first form that holds anything is taken, never both. */
export function chosen(alternate: XmlElement): XmlElement {
  const forms = [...elements(alternate, 'mc:Choice'), ...elements(alternate, 'mc:Fallback')];
  return forms.find(holdsText) ?? forms[0] ?? alternate;
}

function holdsText(element: XmlElement): boolean {
  return elements(element).some(
    (node) => node.name === 'w:t' || node.name === 'w:br' || node.name === 'w:tab' || holdsText(node),
  );
}

function textBoxes(holder: XmlElement): XmlElement[] {
  return elements(holder).flatMap((node) => {
    if (node.name === 'w:txbxContent') return [node];
    return textBoxes(node.name === 'mc:AlternateContent' ? chosen(node) : node);
  });
}

function isPlaceholder(sdt: XmlElement): boolean {
  return child(child(sdt, 'w:sdtPr'), 'w:showingPlcHdr') !== undefined;
}

function mathText(node: XmlElement): string {
  return node.name === 'm:t' ? ownText(node) : elements(node).map(mathText).join('');
}
