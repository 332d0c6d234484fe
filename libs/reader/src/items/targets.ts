import { type ReadContext, type ReadNode, clean, spanWithin } from '../context.js';
import type { Figure, QualitativeTarget, Target } from '../draft.js';
import { type Atom, readAtoms } from './atom.js';
import { type Stretch, brackets, sentences } from './clause.js';
import { evidence, hull, isLeaf, itemWords, contentNodes } from './item-node.js';
import { type Measure, findMeasures } from './measure.js';
import { type Role, headingsAbove, inlineHeading, isLeadIn, roleOf } from './role.js';
import { timeClause } from './task-clause.js';
import { readTargetTables } from './target-table.js';
import { headingYear, yearMentions } from './year-mention.js';

export type RecognisedTargets = {
  targets: Target[];
  /** Quantities that tasks ask for. */
  taskTargets: Target[];
  qualitativeTargets: QualitativeTarget[];
  figures: Figure[];
};

type Found = { kind: 'target' | 'task' | 'figure'; target: Target };

/**
 * The aims of a document split into atoms (R75–R90): what stands in sections of aims becomes `targets`, what tasks ask for
 * `taskTargets`, facts and baselines `figures`. A report or a guidance letter has no targets of its own.
 */
export function recogniseTargets(context: ReadContext): RecognisedTargets {
  const found: Found[] = [];
  const qualitative: QualitativeTarget[] = [];
  const owns = hasOwnAims(context);
  for (const node of statingNodes(context)) {
    if (node.node.kind === 'table') continue;
    const role = roleOf(node);
    const read = readNode(context, node, role);
    for (const item of read) found.push(owns || item.kind !== 'target' ? item : { ...item, kind: 'task' });
    const aim = read.length === 0 && owns && role === 'aim' ? qualitativeTarget(context, node) : null;
    if (aim !== null) qualitative.push({ ...aim, id: `q${qualitative.length + 1}` });
  }
  found.push(
    ...readTargetTables(context).map((item): Found =>
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

/** All levels that the words of one node state. */
function readNode(context: ReadContext, node: ReadNode, role: Role): Found[] {
  const text = node.node.text;
  if (!/\d/u.test(text)) return [];
  const stated = role === 'fact';
  const measures = findMeasures(text, stated ? 'stated' : 'aim');
  if (measures.length === 0) return [];
  return sentences(text).flatMap((sentence, index) => {
    const printed = `${node.node.id}.${index + 1}`;
    const within = measures.filter((m) => m.figure.start >= sentence.from && m.figure.start < sentence.to);
    const atoms = readAtoms(text, sentence, within, stated ? 'all' : 'aims');
    return toFound(context, node, role, sentence, printed, atoms);
  });
}

function toFound(
  context: ReadContext,
  node: ReadNode,
  role: Role,
  sentence: Stretch,
  printed: string,
  atoms: Atom[],
): Found[] {
  const found: Found[] = [];
  let whole: string | null = null;
  for (const atom of atoms) {
    const target = toTarget(context, node, sentence, atom, printed, found.length);
    const previous = found.at(-1)?.target;
    if (atom.milestone && previous !== undefined) target.series = previous.series = previous.series ?? previous.id;
    if (atom.nested) target.partOf = whole;
    else whole = target.id;
    found.push({ kind: kindOf(context, node, role, sentence, atom, target), target });
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
  context: ReadContext,
  node: ReadNode,
  role: Role,
  sentence: Stretch,
  atom: Atom,
  target: Target,
): Found['kind'] {
  const before = node.node.text.slice(sentence.from, atom.measure.start).normalize('NFC');
  const start = context.header.period?.start ?? null;
  const past =
    target.targetYear !== null &&
    start !== null &&
    target.targetYear < start &&
    yearMentions(node.node.text).length > 0;
  if (role === 'fact' || past) return 'figure';
  if (STATED_FACT.test(before) && !WISH.test(before)) return 'figure';
  const percent = atom.measure.unit?.startsWith('%') === true;
  if (role === 'aim') return 'target';
  if (role === 'mixed') return percent || atom.measure.comparator !== 'eq' || !ACTION.test(before) ? 'target' : 'task';
  if (role === 'none')
    return WISH.test(before) || ((percent || atom.measure.comparator !== 'eq') && !hasAimSections(context))
      ? 'target'
      : 'figure';
  return role === 'money' ? 'figure' : 'task';
}

const aimSections = new WeakMap<ReadContext, boolean>();

/** Whether any heading of the document announces aims; a notice or a torn page may have none and still state them. */
function hasAimSections(context: ReadContext): boolean {
  const known = aimSections.get(context);
  if (known !== undefined) return known;
  const found = contentNodes(context).some((node) => ['aim', 'mixed'].includes(roleOf(node)));
  aimSections.set(context, found);
  return found;
}

const LEVEL =
  /cấp\s+(?:tỉnh|huyện|xã|sở|bộ|trung ương|cơ sở|thành phố|phường|quận)(?:\s*(?:,|và|\/)\s*(?:cấp\s+)?(?:tỉnh|huyện|xã|sở|ngành|bộ|cơ sở|thành phố|phường|quận)(?![\p{L}]))*/iu;
const SERVICE_LEVEL = /mức(?:\s+độ)?\s+([1-4])(?!\s*(?:%|[,.]?\d|,|và|-|–))/iu;

/** "Giảm thời gian chờ … xuống còn 15 phút": said at the head of the words, however far from the figure. */
const FALLS = /(?:^|[\s,])(?:giảm|rút ngắn|cắt giảm)(?![\p{L}])(?!.*(?:tăng|nâng|đạt)(?![\p{L}]))/isu;

function toTarget(
  context: ReadContext,
  node: ReadNode,
  sentence: Stretch,
  atom: Atom,
  printed: string,
  index: number,
): Target {
  const { measure, own, shared } = atom;
  const text = node.node.text;
  const ownWords = phraseWords(text, own);
  const sharedText = shared === null ? '' : phraseWords(text, shared);
  const phrase =
    shared === null ? ownWords : shared.from > own.from ? `${ownWords} … ${sharedText}` : `${sharedText} … ${ownWords}`;
  const stretches = shared === null ? [own] : [own, shared];
  const all = stretches.map(({ from, to }) => text.slice(from, to)).join(' ');
  const years = yearsOf(context, node, sentence, atom);
  return {
    id: `${printed}.${index}`,
    ...{
      span: hull(stretches.map((s) => spanWithin(node.node, s.from, s.to))),
      nodeId: node.node.id,
      confidence: confidenceOf(measure, atom, node),
    },
    ...{
      phrase,
      printed,
      comparator: measure.comparator,
      value: measure.value,
      valueMax: measure.valueMax,
      unit: measure.unit,
    },
    population: populationOf(text, atom),
    scope: LEVEL.exec(all)?.[0].replace(/\s+/gu, ' ') ?? null,
    ...{
      targetYear: years.target,
      baselineYear: years.baseline,
      direction: measure.direction ?? (FALLS.test(text.slice(own.from, measure.start)) ? 'decrease' : null),
    },
    serviceLevel: Number(SERVICE_LEVEL.exec(all)?.[1] ?? 0) || null,
    ...{ series: null, partOf: null },
  };
}

/** Words of a stretch without the comma or "và" that joins it to what stands before. */
function phraseWords(text: string, { from, to }: Stretch): string {
  return itemWords(text.slice(from, to)).replace(/^[\s,;:]*(?:và\s+)?/iu, '');
}

function confidenceOf(measure: Measure, atom: Atom, node: ReadNode): number {
  let confidence = measure.unit?.startsWith('%') === true ? 0.95 : measure.comparator === 'eq' ? 0.75 : 0.85;
  if (atom.shared !== null) confidence -= 0.05;
  if (measure.bracket !== null) confidence -= 0.15;
  if (node.part === 'annex') confidence -= 0.05;
  return Math.round(confidence * 100) / 100;
}

const PREDICATE_START =
  /\s+(?:được|có|đạt|sử dụng|thực hiện|ứng dụng|triển khai|hoàn thành|kết nối|thường xuyên|đều|phải|tham gia|tiếp cận|đáp ứng|khai thác|biết|hài lòng|nộp|dưới dạng|đăng ký|là|cập nhật)(?![\p{L}])/iu;

/** The words between a share and its predicate: whom it is counted over. */
function populationOf(text: string, atom: Atom): string | null {
  const { measure, own } = atom;
  if (measure.unit !== '%') return null;
  const after = text.slice(measure.end, own.to);
  const cut = PREDICATE_START.exec(after)?.index ?? after.length;
  const words = itemWords(after.slice(0, cut))
    .replace(/^(?:số|các|tổng số|tổng)\s+/iu, '')
    .replace(/,\s*(?:giảm|tăng|bảo đảm|đảm bảo|nâng)\s.*$/isu, '');
  if (/\p{L}/u.test(words) && !/^(?:[/(]|(?:vào|đến|trong|hết)?\s*năm\s|đối với|so với)/iu.test(words))
    return words.split(' ').length <= 20 ? words : null;
  const before =
    /(?:tỷ lệ|tỉ lệ)\s+(.+?)\s+(?:được|có|đạt|sử dụng|thực hiện|tham gia|hài lòng|chiếm)(?![\p{L}])/iu.exec(
      text.slice(own.from, measure.start),
    );
  return before?.[1] === undefined ? null : clean(before[1]);
}

/** "30% (đến hết năm 2020)": a bracket of nothing but the deadline of the figure before it. */
const DEADLINE_ASIDE = /^\((?:(?:vào|đến|trong|trước|hết|cuối|đạt)\s+)*năm\s+(?:19|20)\d\d\)?$/iu;

/** The year an atom speaks of: its own words, the sentence before it, the words above it, else the end of the plan. */
function yearsOf(
  context: ReadContext,
  node: ReadNode,
  sentence: Stretch,
  atom: Atom,
): { target: number | null; baseline: number | null } {
  const text = node.node.text;
  // A year in brackets ("năm 2024: 70%") is that of the figure in them.
  const aside = brackets(text).filter(
    (bracket) =>
      bracket !== atom.measure.bracket &&
      bracket.from !== atom.measure.bracket?.from &&
      !DEADLINE_ASIDE.test(text.slice(bracket.from, bracket.to)),
  );
  const mentions = yearMentions(text).filter((m) => !aside.some((b) => m.start > b.from && m.end < b.to));
  const within = mentions.filter((m) => m.start >= atom.own.from && m.end <= atom.own.to);
  const baseline = within.find((m) => m.kind === 'baseline')?.year ?? null;
  const own = within.filter((m) => m.kind !== 'baseline');
  const ahead = own.filter((m) => m.end <= atom.measure.start).at(-1);
  const behind = own.find((m) => m.start >= atom.measure.end);
  const direct =
    ahead ??
    behind ??
    mentions.filter((m) => m.kind !== 'baseline' && m.start >= sentence.from && m.end <= atom.own.from).at(-1);
  if (direct !== undefined) return { target: direct.year, baseline };
  const heading = inlineHeading(text);
  const above = [...(heading === null ? [] : [heading]), ...headingsAbove(node)];
  const period = context.header.period;
  for (const words of above) {
    const year = headingYear(words);
    if (year !== null) return { target: year, baseline };
  }
  return { target: period?.end ?? period?.start ?? null, baseline };
}

const NO_AIM = /^(?:căn cứ|trong đó|bao gồm|cụ thể|gồm|nguồn|đơn vị)(?![\p{L}])/iu;

/** An aim without a figure: a leaf of an aims section that says what shall be (R88). */
function qualitativeTarget(context: ReadContext, node: ReadNode): Omit<QualitativeTarget, 'id'> | null {
  const words = itemWords(node.node.text);
  if (!isLeaf(node) || isLeadIn(node) || node.node.kind === 'section') return null;
  // Work with a deadline is a task even where it stands among the aims.
  if (words.split(' ').length < 5 || NO_AIM.test(words) || timeClause(node.node.text) !== null) return null;
  const year =
    headingsAbove(node)
      .map(headingYear)
      .find((found) => found !== null) ??
    context.header.period?.end ??
    null;
  return { ...evidence(node.node, node.node.kind === 'item' ? 0.8 : 0.65), phrase: words, targetYear: year };
}
