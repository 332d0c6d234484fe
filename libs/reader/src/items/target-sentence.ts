import type { ReadContext, ReadNode } from '../context.js';
import { spanWithin } from '../context.js';
import type { Target } from '../draft.js';
import type { Atom } from './atom-shape.js';
import { readAtoms } from './atom.js';
import { sentences } from './clause.js';
import { hull } from './item-node.js';
import { type Measure, findMeasures } from './measure.js';
import type { Role } from './role.js';
import { wordsOfAtom } from './target-words.js';
import { yearAbove, yearsInSentence } from './target-year.js';
import { type YearMention, yearMentions } from './year-mention.js';

/** A level that a document states, and whether it is an aim of its own, one of a task, or a fact. */
export type FoundTarget = { kind: 'target' | 'task' | 'figure'; target: Target };

/** What is known of the document while its nodes are read. `hasAims`: some heading of it announces aims. */
export type Setting = { context: ReadContext; hasAims: boolean };

type Sentence = { node: ReadNode; role: Role; words: string; mentions: YearMention[]; at: number; printed: string };

/** All levels that the words of one node state. */
export function readNodeTargets(setting: Setting, node: ReadNode, role: Role): FoundTarget[] {
  const text = node.node.text;
  if (!/\d/u.test(text)) return [];
  return sentences(text).flatMap(({ from, to }, index) => {
    const sentence: Sentence = {
      node,
      role,
      words: text.slice(from, to),
      mentions: yearMentions(text.slice(from, to)),
      at: from,
      printed: `${node.node.id}.${index + 1}`,
    };
    return readSentence(setting, sentence);
  });
}

function readSentence(setting: Setting, sentence: Sentence): FoundTarget[] {
  const { words, role } = sentence;
  const stated = role === 'fact';
  const measures = findMeasures(words, stated ? 'stated' : 'aim');
  const found: FoundTarget[] = [];
  let whole: string | null = null;
  for (const atom of readAtoms(words, { from: 0, to: words.length }, measures, stated ? 'all' : 'aims')) {
    const target = toTarget(setting.context, sentence, atom, `${sentence.printed}.${found.length}`);
    const previous = found.at(-1)?.target;
    if (atom.milestone && previous !== undefined) target.series = previous.series = previous.series ?? previous.id;
    if (atom.nested) target.partOf = whole;
    else whole = target.id;
    found.push({ kind: kindOf(setting, sentence, atom, target), target });
  }
  return found;
}

/** With diacritics: "tính đến" is a count, "từ tỉnh đến xã" is not. */
const STATED_FACT =
  /(?<![\p{L}])(?:hiện nay|hiện tại|hiện đã|hiện có|hiện mới|đến nay|tính đến|đã đạt|đã có|đã được|đã hoàn thành|đã triển khai|thực tế|năm qua|vừa qua|trước đây|ước đạt)(?![\p{L}])/iu;
const WISH =
  /(?<![\p{L}])(?:phấn đấu|mục tiêu|chỉ tiêu|đạt tối thiểu|bảo đảm đạt|đề ra|kế hoạch nêu rõ|hướng đến|hướng tới)(?![\p{L}])/iu;
const ACTION =
  /^(?:[\s\-+•*]*)(?:tổ chức|mở|trang bị|mua sắm|đầu tư|lắp đặt|thiết lập|xây dựng|nâng cấp|biên soạn|in|cấp phát|tập huấn|đào tạo)(?![\p{L}])/iu;

function kindOf(
  { context, hasAims }: Setting,
  { words, role }: Sentence,
  { measure }: Atom,
  target: Target,
): FoundTarget['kind'] {
  const before = words.slice(0, measure.start).normalize('NFC');
  const start = context.header.period?.start ?? null;
  if (role === 'fact' || (target.targetYear !== null && start !== null && target.targetYear < start)) return 'figure';
  if (STATED_FACT.test(before) && !WISH.test(before)) return 'figure';
  const firm = measure.unit?.startsWith('%') === true || measure.comparator !== 'eq';
  if (role === 'aim') return 'target';
  if (role === 'mixed') return firm || !ACTION.test(before) ? 'target' : 'task';
  if (role === 'none') return WISH.test(before) || (firm && !hasAims) ? 'target' : 'figure';
  return role === 'money' ? 'figure' : 'task';
}

function toTarget(
  context: ReadContext,
  { node, words, mentions, at, printed }: Sentence,
  atom: Atom,
  id: string,
): Target {
  const { measure, own, shared } = atom;
  const { comparator, value, valueMax, unit } = measure;
  const years = yearsInSentence(words, mentions, atom);
  const stretches = [own, ...(shared === null ? [] : [shared])];
  return {
    ...{ id, printed, comparator, value, valueMax, unit },
    span: hull(stretches.map(({ from, to }) => spanWithin(node.node, at + from, at + to))),
    ...{ nodeId: node.node.id, confidence: confidenceOf(measure, atom, node) },
    ...wordsOfAtom(words, atom),
    ...{ targetYear: years.target ?? yearAbove(context, node), baselineYear: years.baseline },
    ...{ series: null, partOf: null },
  };
}

function confidenceOf(measure: Measure, atom: Atom, node: ReadNode): number {
  let confidence = measure.unit?.startsWith('%') === true ? 0.95 : measure.comparator === 'eq' ? 0.75 : 0.85;
  if (atom.shared !== null) confidence -= 0.05;
  if (measure.bracket !== null) confidence -= 0.15;
  if (node.part === 'annex') confidence -= 0.05;
  return Math.round(confidence * 100) / 100;
}
