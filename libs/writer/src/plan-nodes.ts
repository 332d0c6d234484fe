import type { PlanDutyView, PlanSectionView } from '@lotrinh/contracts';
import { parseRoman, toRoman } from '@lotrinh/text';
import type { WritableNode } from './draft.js';
import { folded, isCapitals } from './words.js';

const KINDS = {
  SECTION: 'section',
  PARAGRAPH: 'paragraph',
  ITEM: 'item',
  TABLE: 'table',
} as const;
const nowhere = { file: -1, start: 0, end: 0 };

const node = (
  kind: WritableNode['kind'],
  label: string | null,
  text: string,
  children: readonly WritableNode[],
): WritableNode => ({
  ...{ id: '', kind, part: 'body', label, text, children, span: nowhere },
});

export const itemNode = (text: string): WritableNode => node('item', '-', text, []);
export const paragraphNode = (text: string): WritableNode => node('paragraph', null, text, []);

/** A section of its own behind the last one of the text, counted on in Roman numbers. */
export function sectionNode(
  before: readonly WritableNode[],
  title: string,
  children: readonly WritableNode[],
): WritableNode {
  const last = before.filter(({ kind }) => kind === 'section').at(-1)?.label ?? '';
  return node('section', toRoman((parseRoman(last) ?? 0) + 1), title.toUpperCase(), children);
}

/** A table whose first row names its columns; columns that say nothing are left out. */
export function tableNode(columns: readonly { title: string; cells: readonly string[] }[]): WritableNode {
  const filled = columns.filter(({ cells }) => cells.some((cell) => cell !== ''));
  const [first] = filled;
  const cell = (text: string, header: boolean) => ({
    text,
    header,
    span: nowhere,
  });
  const rows = [
    filled.map(({ title }) => cell(title, true)),
    ...(first?.cells ?? []).map((_, index) => filled.map(({ cells }) => cell(cells[index] ?? '', false))),
  ];
  return { ...node('table', null, '', []), rows };
}

export const dutyNodes = (duties: readonly PlanDutyView[]): WritableNode[] =>
  duties.map((duty, index) =>
    node('section', String(index + 1), duty.unit.printed, duty.text.split('\n').filter(Boolean).map(itemNode)),
  );

/** The sections of a version as the tree they were read from. */
export function treeOf(sections: readonly PlanSectionView[]): WritableNode[] {
  const byParent = new Map<string | null, PlanSectionView[]>();
  for (const section of sections)
    byParent.set(section.parentItemId, [...(byParent.get(section.parentItemId) ?? []), section]);
  const below = (parent: string | null): WritableNode[] =>
    (byParent.get(parent) ?? []).map(({ itemId, kind, label, text, rows, source }) => ({
      ...node(KINDS[kind], label, text, below(itemId)),
      id: itemId,
      span: source === null ? nowhere : { file: 0, start: source.start, end: source.end },
      ...(rows === null
        ? {}
        : {
            rows: rows.map((row, r) =>
              row.map((cell) => ({
                text: cell,
                header: r === 0,
                span: nowhere,
              })),
            ),
          }),
    }));
  return withParts(below(null));
}

export const textOf = (nodes: readonly WritableNode[]): string =>
  nodes
    .map(({ text, rows, children }) =>
      [text, ...(rows?.flat().map((cell) => cell.text) ?? []), textOf(children)].join(' '),
    )
    .join(' ');

const CLOSING = /^noi nhan\s*:|^(?:kt|tm|tl|tuq|q)\.\s/;
const ANNEX = /^(?:phu luc|phu bieu|bieu|mau)(?![a-z])/;

/** What part of the document each root stands in: stored sections do not say. */
function withParts(roots: readonly WritableNode[]): WritableNode[] {
  let part: WritableNode['part'] = roots.some(({ kind }) => kind === 'section') ? 'head' : 'body';
  return roots.map((root) => {
    const words = folded(root.text);
    if (root.kind === 'section' && root.label !== null)
      part = ANNEX.test(folded(root.label)) ? 'annex' : part === 'annex' ? part : 'body';
    else if (CLOSING.test(words)) part = 'closing';
    else if (
      part === 'closing' &&
      root.label === null &&
      isCapitals(root.text) &&
      /^(?:ke hoach|chuong trinh|de an)$/.test(words)
    )
      part = 'head';
    return setPart(root, part);
  });
}

const setPart = (root: WritableNode, part: WritableNode['part']): WritableNode => ({
  ...root,
  part,
  children: root.children.map((child) => setPart(child, part)),
});
