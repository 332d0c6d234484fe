import type { Purpose, ReadNode } from '../context.js';
import { isCapitals, wordCount } from '../layout/line.js';
import type { DocumentNode, Paragraph, Part, SourceDocument, Table } from '../model.js';
import { captionKind, isHeadingLike, runInHeading } from './heading.js';
import type { Label, LabelKind } from './label.js';
import { isBulletKind } from './label.js';
import type { LevelKind } from './levels.js';
import { LevelStack } from './levels.js';
import { purposeOf } from './purpose.js';
import type { ZonedBlock } from './zones.js';
import { zoneBlocks } from './zones.js';

/** A node while the tree grows: its label's kind is needed until sections and items are told apart. */
type Draft = {
  kind: DocumentNode['kind'];
  level: LevelKind | null;
  label: string | null;
  paragraph: { text: string; start: number; spanStart: number; end: number };
  rows: DocumentNode['rows'];
  part: Part;
  file: number;
  children: Draft[];
};

const TITLED: ReadonlySet<LabelKind> = new Set<LabelKind>(['annex', 'part', 'chapter', 'heading']);
const ALWAYS_SECTION: ReadonlySet<LevelKind> = new Set<LevelKind>([
  'annex',
  'part',
  'chapter',
  'heading',
  'article',
  'roman',
  'capital',
  'task',
  'capsCaption',
  'caption',
]);

/** The ordered tree of all files of an import, with the surroundings of every node. */
export function buildTree(documents: readonly SourceDocument[]): { tree: DocumentNode[]; nodes: ReadNode[] } {
  const drafts = documents.flatMap((document, file) => growFile(document, file));
  const nodes: ReadNode[] = [];
  return { tree: settleAll(drafts, null, 'other', nodes), nodes };
}

function growFile(document: SourceDocument, file: number): Draft[] {
  const zoned = zoneBlocks(document.blocks);
  const roots: Draft[] = [];
  const stack = new LevelStack<Draft>();
  const place = (draft: Draft, parent: Draft | null): void => void (parent?.children ?? roots).push(draft);
  let announced = false;
  for (let index = 0; index < zoned.length; index += 1) {
    const current = zoned[index];
    if (!current) break;
    const { block, label, part, opens } = current;
    if (opens || part === 'closing' || part === 'head') stack.reset();
    if (block.kind === 'table') {
      place(tableDraft(block, part, file), stack.top?.node ?? null);
      announced = false;
      continue;
    }
    let draft = paragraphDraft(block, label, part, file);
    if (part === 'closing' || part === 'head') {
      place(draft, null);
    } else if (label) {
      if (TITLED.has(label.kind)) {
        const taken = withTitle(document, draft, zoned, index);
        draft = taken.draft;
        index += taken.blocks;
      }
      const { kind, ordinal } = stack.resolve(label);
      draft.level = kind;
      place(draft, stack.open(kind, ordinal, draft, announced));
    } else {
      placeUnlabelled(block, draft, stack, place, isListAhead(zoned, index));
    }
    announced = /:\s*$/u.test(draft.paragraph.text);
  }
  return roots;
}

function placeUnlabelled(
  block: Paragraph,
  draft: Draft,
  stack: LevelStack<Draft>,
  place: (draft: Draft, parent: Draft | null) => void,
  listAhead: boolean,
): void {
  const caption = captionKind(block, listAhead);
  if (caption) {
    draft.level = caption;
    stack.closeBullets();
    place(draft, stack.open(caption, null, draft, false));
    return;
  }
  stack.closeLists();
  place(draft, stack.top?.node ?? null);
}

const isListAhead = (zoned: readonly ZonedBlock[], index: number): boolean => {
  const next = zoned[index + 1];
  return next !== undefined && (next.block.kind === 'table' || (next.label !== null && isBulletKind(next.label.kind)));
};

function tableDraft(table: Table, part: Part, file: number): Draft {
  const rows = table.rows.map((row) =>
    row.map((cell) => ({ text: cell.text, span: { file, start: cell.start, end: cell.end }, header: cell.header })),
  );
  const place = { text: '', start: table.start, spanStart: table.start, end: table.end };
  return { kind: 'table', level: null, label: null, paragraph: place, rows, part, file, children: [] };
}

function paragraphDraft(paragraph: Paragraph, label: Label | null, part: Part, file: number): Draft {
  const from = label?.length ?? 0;
  const place = {
    text: paragraph.text.slice(from),
    start: paragraph.start + from,
    spanStart: paragraph.start,
    end: paragraph.end,
  };
  return {
    kind: 'paragraph',
    level: null,
    label: label?.label ?? null,
    paragraph: place,
    rows: undefined,
    part,
    file,
    children: [],
  };
}

/** A heading such as "PHẦN I" has its title on the lines below: capitals, or one line that no label or sentence end marks as text. */
function withTitle(
  document: SourceDocument,
  draft: Draft,
  zoned: readonly ZonedBlock[],
  index: number,
): { draft: Draft; blocks: number } {
  let blocks = 0;
  let { paragraph } = draft;
  for (let next = zoned[index + 1]; next && blocks < 5; next = zoned[index + blocks + 1]) {
    if (next.block.kind === 'table' || next.label || next.opens) break;
    const { text, end, style } = next.block;
    const isFirst = paragraph.text === '';
    const sameFace = isCapitals(text) || style?.bold === true || style?.heading != null;
    if (!(sameFace && wordCount(text) <= 60) && !(isFirst && isHeadingLike(text))) break;
    if (!isFirst && !(isCapitals(paragraph.text) && isCapitals(text))) break;
    const start = isFirst ? next.block.start : paragraph.start;
    paragraph = {
      text: document.text.slice(start, end).replace(/[\n\t*_]/gu, ' '),
      start,
      spanStart: paragraph.spanStart,
      end,
    };
    blocks += 1;
  }
  return { draft: { ...draft, paragraph }, blocks };
}

function isSection(draft: Draft, purpose: Purpose): boolean {
  const { level } = draft;
  if (level === null) return false;
  if (ALWAYS_SECTION.has(level)) return true;
  const { text } = draft.paragraph;
  if (level === 'dash' || level === 'plus' || level === 'bullet') return false;
  if (level === 'star') return draft.children.length > 0 && isHeadingLike(text);
  if (draft.children.length > 0) return true;
  if (level === 'letter' || level === 'bracket') {
    const heading = runInHeading(text);
    return (
      heading !== null &&
      heading.heading < heading.rest - 1 &&
      purposeOf(text.slice(0, heading.heading), 'other') !== 'other'
    );
  }
  if (runInHeading(text)) return true;
  if (/:\s*[^:]{1,60}$/u.test(text) && wordCount(text.slice(text.lastIndexOf(':') + 1)) <= 8 && !/:\s*$/u.test(text))
    return false;
  if (isHeadingLike(text) && wordCount(text) <= 20) return true;
  if (/^[^().;]{4,60}\(/u.test(text) && wordCount(text.slice(0, text.indexOf('('))) <= 8) return true;
  return purpose === 'organisation' || purpose === 'other';
}

/** The members of a list are of one kind: where most of a run of numbers are headings, all are. */
function areSections(drafts: readonly Draft[], purpose: Purpose): boolean[] {
  const own = drafts.map((draft) => draft.kind !== 'table' && isSection(draft, purpose));
  const counts = new Map<LevelKind, { peers: number; sections: number }>();
  for (const [index, { level }] of drafts.entries()) {
    if (level === null) continue;
    const { peers, sections } = counts.get(level) ?? { peers: 0, sections: 0 };
    counts.set(level, { peers: peers + 1, sections: sections + (own[index] ? 1 : 0) });
  }
  return drafts.map(({ level }, index) => {
    if (own[index] || level === null || level === 'letter' || isBulletLevel(level)) return own[index] ?? false;
    const { peers, sections } = counts.get(level) ?? { peers: 0, sections: 0 };
    return sections * 2 >= peers && peers > 2;
  });
}

const isBulletLevel = (level: LevelKind): boolean =>
  level === 'star' || level === 'dash' || level === 'plus' || level === 'bullet';

function settleAll(
  drafts: readonly Draft[],
  parent: ReadNode | null,
  inherited: Purpose,
  nodes: ReadNode[],
): DocumentNode[] {
  const sections = areSections(drafts, inherited);
  return drafts.map((draft, index) => settle(draft, sections[index] ?? false, parent, inherited, nodes));
}

/** Fixes kinds, splits headings from the text behind them, numbers the nodes in document order. */
function settle(
  draft: Draft,
  section: boolean,
  parent: ReadNode | null,
  inherited: Purpose,
  nodes: ReadNode[],
): DocumentNode {
  const { paragraph, file } = draft;
  const split = section && draft.level !== 'article' ? runInHeading(paragraph.text) : null;
  const text = split ? paragraph.text.slice(0, split.heading) : paragraph.text;
  const end = paragraph.start + text.length;
  const node: DocumentNode = {
    id: `n${nodes.length + 1}`,
    kind: draft.kind === 'table' ? 'table' : section ? 'section' : draft.label !== null ? 'item' : 'paragraph',
    part: draft.part,
    label: draft.label,
    text,
    textStart: paragraph.start,
    span: { file, start: paragraph.spanStart, end: draft.kind === 'table' ? paragraph.end : end },
    children: [],
    ...(draft.rows ? { rows: draft.rows } : {}),
  };
  const purpose = section ? purposeOf(text, inherited) : inherited;
  const read: ReadNode = {
    node,
    part: draft.part,
    purpose,
    parent,
    ancestors: parent ? [...parent.ancestors, parent] : [],
    children: [],
    path: [...(parent?.path ?? []), ...(draft.label === null ? [] : [draft.label])],
  };
  nodes.push(read);
  parent?.children.push(read);
  const children = [...draft.children];
  if (split) {
    const start = paragraph.start + split.rest;
    const rest = { text: paragraph.text.slice(split.rest), start, spanStart: start, end: paragraph.end };
    children.unshift({
      ...draft,
      kind: 'paragraph',
      level: null,
      label: null,
      paragraph: rest,
      rows: undefined,
      children: [],
    });
  }
  node.children = settleAll(children, read, purpose, nodes);
  return node;
}
