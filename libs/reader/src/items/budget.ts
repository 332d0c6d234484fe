import { mismatchOf } from '@lotrinh/domain';
import { type FoundMoney, findDocumentNumbers, findMoney, foldKeepingLength } from '@lotrinh/text';
import { type ReadContext, type ReadNode, clean, spanWithin } from '../context.js';
import type { Budget, BudgetSource, BudgetTotal, Evidence, Money } from '../draft.js';
import { brackets } from './clause.js';
import { fundingKindOf, isComposite } from './funding-kind.js';
import { contentNodes, isLeaf, itemWords } from './item-node.js';
import { inlineHeading, leadInOf, roleOf } from './role.js';
import { readBudgetTables } from './budget-table.js';

/** A printed total that its printed parts do not add up to. */
export type SumMismatch = Pick<Evidence, 'span'> & { currency: Money['currency']; total: string; sum: string };

export type RecognisedBudget = { budget: Budget; mismatches: SumMismatch[] };

/**
 * Money of the plan (R145–R155): the printed total of each currency and the sources with their amounts, or with null where
 * only names are printed. Currencies are never added to one another, a total that is not printed is not computed.
 */
export function recogniseBudget(context: ReadContext): RecognisedBudget {
  const kind = context.header.documentKind;
  if (kind === 'report' || kind === 'guidance') return { budget: { totals: [], sources: [] }, mismatches: [] };
  const nodes = contentNodes(context).filter((node) => isFunding(node));
  const totals: Omit<BudgetTotal, 'id'>[] = [];
  const sources: Omit<BudgetSource, 'id'>[] = [];
  for (const node of nodes) {
    if (node.node.kind === 'table') continue;
    const read = readNode(node, totals.length > 0);
    totals.push(...read.totals.filter((total) => !totals.some((known) => known.currency === total.currency)));
    sources.push(...read.sources.filter((source) => !IS_INSTALMENT.test(foldKeepingLength(source.name))));
  }
  const tabled = readBudgetTables(context);
  if (totals.length === 0) totals.push(...tabled.totals);
  sources.push(...tabled.sources.filter((source) => !sources.some((known) => sameName(known.name, source.name))));
  if (totals.length === 0) totals.push(...statedElsewhere(context));
  if (totals.length === 0) totals.push(...onlyAmount(sources));
  const budget: Budget = {
    totals: totals.map((total, i) => ({ ...total, id: `b${i + 1}` })),
    sources: sources.map((source, i) => ({ ...source, id: `s${i + 1}` })),
  };
  return { budget, mismatches: mismatchesOf(budget) };
}

/** "Năm 2026: 60 tỷ đồng" says when money is spent, not where it comes from. */
const IS_INSTALMENT = /^(?:phan ky[^\d]{0,20})?(?:cac |trong )?(?:nam|giai doan) (?:19|20)\d\d/;

const sameName = (a: string, b: string): boolean => foldKeepingLength(clean(a)) === foldKeepingLength(clean(b));

function isFunding(node: ReadNode): boolean {
  return (
    roleOf(node) === 'money' &&
    !node.ancestors.some((ancestor) => ancestor.purpose === 'situation') &&
    !isCostOfProject(node)
  );
}

const PROJECT_FACT =
  /^\s*(?:[-+*•]\s*)?(?:chu dau tu|don vi (?:chu tri|thuc hien)|co quan chu tri|thoi gian(?: thuc hien)?|muc tieu dau tu)\s*:/;

/** "Kinh phí dự kiến: …" beside "Chủ đầu tư: …" is what one project costs, not what the plan does. */
const isCostOfProject = (node: ReadNode): boolean =>
  (node.parent?.node.children ?? []).some(
    (sibling) => sibling.id !== node.node.id && PROJECT_FACT.test(foldKeepingLength(sibling.text)),
  );

const TOTAL =
  /(?:^\s*(?:[-+*]\s*)?(?:tong|cong)\s*:|tong (?:so )?(?:kinh phi|muc dau tu|nhu cau|von|du toan|nguon|cong|muc kinh phi|ngan sach|chi phi|nguon von|so tien)|tong cong|tong so|kinh phi (?:thuc hien|du kien)[a-z ,\d-]{0,60}?(?:la|:|khoang|du kien|uoc|tam tinh)|du toan kinh phi|nhu cau (?:kinh phi|von)|khai toan|muc kinh phi|du kien kinh phi)/;

/** Where a list of sources begins in a sentence of money. */
const PARTS = /trong đó|bao gồm|gồm(?:\s+có)?\s*:|cụ thể|chia ra|từ (?:các )?nguồn/iu;

type Found = { totals: Omit<BudgetTotal, 'id'>[]; sources: Omit<BudgetSource, 'id'>[] };

function readNode(node: ReadNode, hasTotal: boolean): Found {
  const text = node.node.text;
  const money = findMoney(text).filter((found) => found.amountMax === null);
  const folded = foldKeepingLength(text);
  if (money.length === 0) return { totals: [], sources: namedSources(node) };
  const total = TOTAL.exec(folded);
  const parts = partsFrom(text, folded, money);
  const opens = (total !== null && total.index < (money[0]?.start ?? 0)) || followsTotalHeading(node, folded);
  const titled = !hasTotal && node.node.label === null && money.length === 1 && leadInOf(node) === null;
  // "Ngân sách tỉnh: …; ngân sách xã: …. Tổng cộng: …": the sum may close the list of its parts.
  const closing = closingTotal(folded, money);
  if (closing !== null) {
    return {
      totals: [toTotal(node, closing)],
      sources: money.filter((found) => found !== closing).map((found) => toSource(node, found, money)),
    };
  }
  if (opens || (titled && folded.includes('kinh phi'))) {
    const first = money[0];
    const whole = money.filter(
      (found) => found.start < parts && (found === first || found.currency !== first?.currency),
    );
    return {
      totals: whole.map((found) => toTotal(node, found)),
      sources: money.filter((found) => !whole.includes(found)).map((found) => toSource(node, found, money)),
    };
  }
  return {
    totals: [],
    sources: money.filter((found) => !inBrackets(text, found)).map((found) => toSource(node, found, money)),
  };
}

/**
 * Where the list of sources begins. "Kinh phí từ nguồn ngân sách nhà nước: 350 triệu" and "… từ nguồn …; tổng kinh phí 9 tỷ, gồm …"
 * name sources before the total, and what follows it is the list.
 */
function partsFrom(text: string, folded: string, money: readonly FoundMoney[]): number {
  const first = PARTS.exec(text)?.index ?? text.length;
  const [figure] = money;
  if (figure === undefined || first > figure.start) return first;
  const isSaidAgain = /tong (?:so )?(?:kinh phi|muc|nhu cau|du toan|cong)[^;:.]{0,40}$/.test(
    folded.slice(first, figure.start),
  );
  if (money.length > 1 && !isSaidAgain) return first;
  const behind = PARTS.exec(text.slice(figure.end))?.index;
  return behind === undefined ? text.length : figure.end + behind;
}

/** "3.1. Tổng kinh phí giai đoạn …:" as a heading, and the figure as the first words below it. */
function followsTotalHeading(node: ReadNode, folded: string): boolean {
  const heading = node.parent?.node;
  if (heading?.children[0]?.id !== node.node.id) return false;
  return TOTAL.test(foldKeepingLength(`${heading.text}:`)) && /^\s*(?:(?:khoang|du kien|la)\s+)?\d/.test(folded);
}

function closingTotal(folded: string, money: readonly FoundMoney[]): FoundMoney | null {
  const last = money.at(-1);
  const before = money.at(-2);
  if (last === undefined || last.currency !== before?.currency) return null;
  return /^\s*[.;,]\s*(?:tong cong|tong so|tong kinh phi|cong)\b[^\d.;]*$/.test(folded.slice(before.end, last.start))
    ? last
    : null;
}

const inBrackets = (text: string, found: FoundMoney): boolean =>
  brackets(text).some((b) => found.start > b.from && found.end <= b.to);

function toTotal(node: ReadNode, found: FoundMoney): Omit<BudgetTotal, 'id'> {
  return {
    ...at(node, found.start, found.end, 0.95),
    currency: found.currency,
    amount: found.amount,
    asPrinted: clean(found.verbatim),
  };
}

function at(node: ReadNode, from: number, to: number, confidence: number): Evidence {
  return { span: spanWithin(node.node, from, to), nodeId: node.node.id, confidence };
}

/** A source and its amount: the words before the figure since the last one name it. */
function toSource(node: ReadNode, found: FoundMoney, all: readonly FoundMoney[]): Omit<BudgetSource, 'id'> {
  const text = node.node.text;
  const before = all.filter((other) => other.end <= found.start).at(-1)?.end ?? 0;
  const gap = text.slice(before, found.start);
  const parts = PARTS.exec(gap);
  const cut = Math.max(
    gap.lastIndexOf(';') + 1,
    parts === null ? 0 : parts.index + parts[0].length,
    before > 0 ? gap.search(/,\s/u) + 1 : 0,
  );
  const from = before + cut;
  const name = sourceName(text.slice(from, found.start));
  return {
    ...at(node, from, found.end, 0.85),
    name: name === '' ? clean(leadInOf(node)?.node.text ?? node.parent?.node.text ?? '') : name,
    ...{ currency: found.currency, amount: found.amount, asPrinted: clean(found.verbatim) },
    ...{ type: fundingKindOf(name), composite: isComposite(name) },
  };
}

/** The words before an amount, without what joins them to it and to the source before: "(… và nguồn xã hội hóa là". */
const sourceName = (words: string): string =>
  itemWords(
    words
      .replace(/^[\s:,.)(–-]*(?:(?:và|bố trí|huy động|sử dụng|từ)\s+)*/iu, '')
      .replace(/(?:[\s:(–-]|\s(?:là|khoảng|dự kiến|ước))+$/iu, ''),
  );

/** Sources that are named without an amount: a bullet each, or a list in one sentence with the rest in brackets (R152). */
function namedSources(node: ReadNode): Omit<BudgetSource, 'id'>[] {
  const text = node.node.text;
  const named = (name: string, from: number, to: number): Omit<BudgetSource, 'id'> => ({
    ...at(node, from, to, 0.7),
    name,
    ...{ currency: null, amount: null, asPrinted: null, type: fundingKindOf(name), composite: isComposite(name) },
  });
  const words = itemWords(text);
  if (!isLeaf(node) || inlineHeading(text) !== null) return [];
  const source = fundingKindOf(words);
  if (
    node.node.kind === 'item' &&
    source !== null &&
    words.split(' ').length <= 45 &&
    /^(?:nguồn|vốn|ngân sách|kinh phí|chi|từ|quỹ|các nguồn|huy động|lồng ghép|đầu tư|oda|xã hội|hỗ trợ)/iu.test(words)
  ) {
    return [named(words, 0, text.length)];
  }
  return listedSources(text).map(({ from, to }) => named(itemWords(text.slice(from, to)), from, to));
}

/** "Bố trí nguồn vốn đầu tư phát triển, nguồn chi sự nghiệp và các nguồn vốn hợp pháp khác (vốn ODA; …)". */
function listedSources(text: string): { from: number; to: number }[] {
  const head = /(?:bố trí|bổ trí|huy động|sử dụng|từ|bằng|lồng ghép)\s+(?:các\s+)?(?=nguồn|ngân sách|vốn)/iu.exec(text);
  // "Nghị định số … quy định quản lý đầu tư sử dụng vốn ngân sách" names a decree, not a source.
  if (head === null || findDocumentNumbers(text.slice(0, head.index)).length > 0) return [];
  const from = head.index + head[0].length;
  const bracket = brackets(text).find((candidate) => candidate.from > from);
  const clause = /[.;](?:\s|$)|\s(?:để|cho việc|thực hiện|theo|nhằm)\s/u.exec(text.slice(from))?.index;
  const stop = Math.min(bracket?.from ?? text.length, clause === undefined ? text.length : from + clause);
  const list = splitList(text, from, stop, /,|\s+và\s+/giu);
  const more = bracket === undefined ? [] : splitList(text, bracket.from + 1, bracket.to - 1, /;/gu);
  return [...list, ...more].filter(({ from: a, to: b }) => fundingKindOf(text.slice(a, b)) !== null);
}

function splitList(text: string, from: number, to: number, separator: RegExp): { from: number; to: number }[] {
  const parts: { from: number; to: number }[] = [];
  let start = from;
  for (const match of text.slice(from, to).matchAll(separator)) {
    parts.push({ from: start, to: from + match.index });
    start = from + match.index + match[0].length;
  }
  parts.push({ from: start, to });
  return parts.filter((part) => text.slice(part.from, part.to).trim() !== '');
}

/** A total that a plan states outside a section of money ("Tổng kinh phí thực hiện Kế hoạch: …"). */
function statedElsewhere(context: ReadContext): Omit<BudgetTotal, 'id'>[] {
  for (const node of contentNodes(context)) {
    const role = roleOf(node);
    if (node.node.kind === 'table' || role === 'fact' || role === 'aim') continue;
    const text = node.node.text;
    const match = /tong (?:kinh phi|muc dau tu|du toan|nhu cau kinh phi|muc kinh phi)[^.;\d]{0,90}?(?=\d)/.exec(
      foldKeepingLength(text),
    );
    if (match === null || !/ke hoach|de an|chuong trinh|thuc hien|^\s*tong|(?:la|du kien|khoang|:)\s*$/.test(match[0]))
      continue;
    const money = findMoney(text).find((found) => found.start >= match.index + match[0].length - 1);
    if (money?.amountMax === null) return [{ ...toTotal(node, money), confidence: 0.75 }];
  }
  return [];
}

/** Where the section of money holds one source and one amount, that is all the money of the plan. */
function onlyAmount(sources: readonly Omit<BudgetSource, 'id'>[]): Omit<BudgetTotal, 'id'>[] {
  const [source, ...more] = sources;
  if (source?.amount == null || source.currency === null || source.asPrinted === null || more.length > 0) return [];
  const { span, nodeId, currency, amount, asPrinted } = source;
  return [{ span, nodeId, confidence: 0.6, currency, amount, asPrinted }];
}

function mismatchesOf({ totals, sources }: Budget): SumMismatch[] {
  return totals.flatMap(({ span, currency, amount }) => {
    const sum = mismatchOf({ currency, amount }, sources);
    return sum === null ? [] : [{ span, currency, total: amount, sum }];
  });
}
