import { clean } from '../context.js';
import type { OutlineSection, Section } from '../draft.js';
import type { DocumentNode } from '../model.js';
import type { Purpose, ReadNode } from '../context.js';
import { firstSentenceLength } from './heading.js';

const TITLE_WORDS = 75;

/** The title of a section: its heading, or the first sentence below a label that stands alone. */
function titleOf(node: DocumentNode): string {
  const words = node.text.trim() === '' ? (node.children.find(({ kind }) => kind !== 'table')?.text ?? '') : node.text;
  const title = clean(words.slice(0, firstSentenceLength(words))).replace(/[\s:;./]+$/u, '');
  return title.split(' ').slice(0, TITLE_WORDS).join(' ');
}

/** "1", "2.1", "IV": members of one numbered list; letters and dashes number remarks as often as headings. */
function shapeOf({ label }: DocumentNode): string[] {
  const bare = label?.replace(/[.):]+$/u, '') ?? '';
  if (/^\d{1,2}(?:\.\d{1,2})*$/u.test(bare)) return [bare.replace(/\d+/gu, '1')];
  return /^[IVX]{1,5}$/u.test(bare) ? ['I'] : [];
}

/** The labelled headings of the tree, and the sentences numbered in one list with headings; below a heading without a label they move up to the nearest one that has one. */
export function sectionsOf(tree: readonly DocumentNode[]): Section[] {
  const shapes = new Set(tree.flatMap((node) => (node.kind === 'section' ? shapeOf(node) : [])));
  return tree.flatMap((node): Section[] => {
    const children = sectionsOf(node.children);
    const isPeer = node.kind === 'item' && shapeOf(node).some((shape) => shapes.has(shape));
    if ((node.kind !== 'section' && !isPeer) || node.label === null) return children;
    return [
      { id: `s-${node.id}`, label: node.label, title: titleOf(node), nodeId: node.id, span: node.span, children },
    ];
  });
}

const FRAMEWORK: ReadonlySet<Purpose> = new Set<Purpose>([
  'bases',
  'situation',
  'objectives',
  'tasks',
  'solutions',
  'funding',
  'organisation',
  'projects',
]);

/** The outline that a guidance letter prescribes: the sibling headings that speak of most parts of a plan. */
export function outlineOf(nodes: readonly ReadNode[]): OutlineSection[] {
  const roots = nodes.filter(({ parent, node }) => parent === null && node.kind === 'section');
  let best: readonly ReadNode[] = [];
  let bestParts = 2;
  for (const siblings of [
    roots,
    ...nodes.map(({ children }) => children.filter(({ node }) => node.kind === 'section')),
  ]) {
    const parts = new Set(siblings.map(({ purpose }) => purpose).filter((purpose) => FRAMEWORK.has(purpose))).size;
    if (parts > bestParts) {
      best = siblings;
      bestParts = parts;
    }
  }
  return best.map(outlineSection);
}

function outlineSection({ node, children }: ReadNode): OutlineSection {
  const guidance = children
    .filter((child) => child.node.kind !== 'section' && child.node.kind !== 'table')
    .map((child) => clean(`${child.node.label === null ? '' : `${child.node.label} `}${child.node.text}`));
  return {
    id: `o-${node.id}`,
    label: node.label ?? '',
    title: titleOf(node),
    guidance: guidance.length > 0 ? guidance.join('\n') : null,
    nodeId: node.id,
    span: node.span,
    children: children.filter((child) => child.node.kind === 'section').map(outlineSection),
  };
}
