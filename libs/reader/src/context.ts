import type { DraftHeader } from './draft.js';
import type { DocumentNode, Part, SourceDocument, Span } from './model.js';

export { clean } from '@lotrinh/text';

/** What a section is for, told by the words of its heading; inherited by everything below it that says nothing else. */
export type Purpose =
  | 'bases'
  | 'situation'
  | 'viewpoint'
  | 'objectives'
  | 'tasks'
  | 'solutions'
  | 'funding'
  | 'organisation'
  | 'projects'
  | 'proposal'
  | 'other';

/** A node of the tree with its surroundings. */
export type ReadNode = {
  node: DocumentNode;
  part: Part;
  purpose: Purpose;
  parent: ReadNode | null;
  /** From the outermost section down to the parent. */
  ancestors: ReadNode[];
  children: ReadNode[];
  /** Labels from the outermost section down to this node: `["Điều 1", "A", "2", "*", "-"]`. */
  path: string[];
};

/** Everything the recognisers read. They are pure functions of it. */
export type ReadContext = {
  documents: SourceDocument[];
  tree: DocumentNode[];
  /** Every node in document order. */
  nodes: ReadNode[];
  header: DraftHeader;
};

/** The span of `node.text.slice(from, to)`, without white space at its ends. */
export function spanWithin(node: DocumentNode, from = 0, to = node.text.length): Span {
  const words = node.text.slice(from, to);
  const start = node.textStart + from + (words.length - words.trimStart().length);
  const end = node.textStart + from + words.trimEnd().length;
  return { file: node.span.file, start, end: Math.max(start, end) };
}
