import type { ReadContext, ReadNode } from '../context.js';
import type { Figure, QualitativeTarget, Target } from '../draft.js';
import { contentNodes, evidence, isLeaf, itemWords } from './item-node.js';
import { isLeadIn, roleOf } from './role.js';
import { type FoundTarget, readNodeTargets } from './target-sentence.js';
import { readTargetTables } from './target-table.js';
import { yearAbove } from './target-year.js';
import { timeClause } from './task-clause.js';

export type RecognisedTargets = {
  targets: Target[];
  /** Quantities that tasks ask for. */
  taskTargets: Target[];
  qualitativeTargets: QualitativeTarget[];
  figures: Figure[];
};

/**
 * The aims of a document split into atoms (R75–R90): what stands in sections of aims becomes `targets`, what tasks ask for
 * `taskTargets`, facts and baselines `figures`. A report or a guidance letter has no targets of its own.
 */
export function recogniseTargets(context: ReadContext): RecognisedTargets {
  const found: FoundTarget[] = [];
  const qualitative: QualitativeTarget[] = [];
  const owns = hasOwnAims(context);
  const hasAims = contentNodes(context).some((node) => ['aim', 'mixed'].includes(roleOf(node)));
  for (const node of statingNodes(context)) {
    if (node.node.kind === 'table') continue;
    const role = roleOf(node);
    const read = readNodeTargets({ context, hasAims }, node, role);
    for (const item of read) found.push(owns || item.kind !== 'target' ? item : { ...item, kind: 'task' });
    const aim = read.length === 0 && owns && role === 'aim' ? qualitativeTarget(context, node) : null;
    if (aim !== null) qualitative.push({ ...aim, id: `q${qualitative.length + 1}` });
  }
  found.push(
    ...readTargetTables({ context, hasAims }).map((item): FoundTarget =>
      owns ? item : { ...item, kind: item.kind === 'figure' ? 'figure' : 'task' },
    ),
  );
  const targets = numbered(
    found.filter((item) => item.kind === 'target').map((item) => item.target),
    't',
  );
  return {
    targets,
    taskTargets: numbered(
      found.filter((item) => item.kind === 'task').map((item) => item.target),
      'k',
    ),
    qualitativeTargets: qualitative,
    // The values of a report are its reported values.
    figures: (context.header.documentKind === 'report' ? [] : found)
      .filter((item) => item.kind === 'figure')
      .map((item, i) => toFigure(item.target, `f${i + 1}`)),
  };
}

/** The content, and bullets that a page torn off at its top leaves where the letterhead would be. */
function statingNodes(context: ReadContext): ReadNode[] {
  const torn = context.nodes.filter((node) => node.part === 'head' && node.node.kind === 'item');
  const content = contentNodes(context);
  return [...torn.filter((node) => !content.includes(node)), ...content];
}

function hasOwnAims(context: ReadContext): boolean {
  const kind = context.header.documentKind;
  return kind !== 'report' && kind !== 'guidance';
}

/** Ids in document order; links between atoms follow. */
function numbered(targets: Target[], prefix: string): Target[] {
  const ids = new Map(targets.map((target, i) => [target.id, `${prefix}${i + 1}`]));
  return targets.map((target) => ({
    ...target,
    id: ids.get(target.id) ?? target.id,
    series: target.series === null ? null : (ids.get(target.series) ?? null),
    partOf: target.partOf === null ? null : (ids.get(target.partOf) ?? null),
  }));
}

function toFigure(target: Target, id: string): Figure {
  const { span, nodeId, confidence, phrase, comparator, valueMax, unit } = target;
  return {
    ...{ id, span, nodeId, confidence, phrase, comparator, valueMax, unit },
    value: target.value ?? '',
    year: target.targetYear,
  };
}

const NO_AIM = /^(?:căn cứ|trong đó|bao gồm|cụ thể|gồm|nguồn|đơn vị)(?![\p{L}])/iu;

/** An aim without a figure: a leaf of an aims section that says what shall be (R88). */
function qualitativeTarget(context: ReadContext, node: ReadNode): Omit<QualitativeTarget, 'id'> | null {
  const words = itemWords(node.node.text);
  if (!isLeaf(node) || isLeadIn(node) || node.node.kind === 'section') return null;
  // Work with a deadline is a task even where it stands among the aims.
  if (words.split(' ').length < 5 || NO_AIM.test(words) || timeClause(node.node.text) !== null) return null;
  const confidence = node.node.kind === 'item' ? 0.8 : 0.65;
  return { ...evidence(node.node, confidence), phrase: words, targetYear: yearAbove(context, node) };
}
