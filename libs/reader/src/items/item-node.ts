import type { Evidence } from '../draft.js';
import { type ReadContext, type ReadNode, clean, spanWithin } from '../context.js';
import type { DocumentNode, Span } from '../model.js';

/** Whether nothing but the words of the node itself says what it is: no child sections, items or tables. */
export function isLeaf(node: ReadNode): boolean {
  return node.children.length === 0;
}

export function evidence(node: DocumentNode, confidence: number, from = 0, to = node.text.length): Evidence {
  return { span: spanWithin(node, from, to), nodeId: node.id, confidence };
}

/** The smallest span over all of them; they stand in one file. */
export function hull(spans: readonly Span[]): Span {
  const first = spans[0];
  if (first === undefined) throw new RangeError('No span to cover.');
  return {
    file: first.file,
    start: Math.min(...spans.map((span) => span.start)),
    end: Math.max(...spans.map((span) => span.end)),
  };
}

/** Words of an item: white space collapsed, list mark and closing stop gone. */
export function itemWords(text: string): string {
  return clean(text)
    .replace(/^[-+*•–—]\s*/u, '')
    .replace(/\s*(?:\.\/\.|[;,.:…]+)$/u, '')
    .trim();
}

/** Labels of the sections and lettered items above a node, without bullets: `II.2.a`. */
export function sectionLabel(node: ReadNode): string | null {
  const labels = [...node.ancestors, node]
    .map((ancestor) => ancestor.node.label)
    .filter((label): label is string => label !== null && !/^[-+*•–—]+$/u.test(label))
    .map((label) => label.replace(/[.):\s-]+$/u, ''));
  return labels.length === 0 ? null : labels.join('.');
}

/** The nodes of the main text and the annexes, without letterhead and signature. */
export function contentNodes(context: ReadContext): ReadNode[] {
  const content = context.nodes.filter((node) => node.part === 'body' || node.part === 'annex');
  // A notice without letterhead has no part that could be told from a head.
  return content.length > 0 ? content : context.nodes.filter((node) => node.part !== 'closing');
}
