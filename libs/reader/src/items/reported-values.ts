import { fold, foldKeepingLength } from '@lotrinh/text';
import { type ReadContext, type ReadNode, clean } from '../context.js';
import type { ReportedValue } from '../draft.js';
import { type Answer, readAnswer, unitByIndicator } from './answer.js';
import { readAtoms } from './atom.js';
import { type Stretch, sentences } from './clause.js';
import { contentNodes, evidence, itemWords, sectionLabel } from './item-node.js';
import { type Measure, findMeasures } from './measure.js';
import { readReportedTable } from './reported-table.js';
import { headingsAbove, leadInOf } from './role.js';
import { opensUnitName, splitUnits } from './unit-names.js';

/**
 * The values of a report (R83–R94, R175–R180): answers of units under a heading ("a) Tổng số … / - Đơn vị A: 620"), answers of
 * one unit to several questions, result tables, and figures of running text. Where no unit is printed the issuer reports.
 */
export function recogniseReportedValues(context: ReadContext): ReportedValue[] {
  if (context.header.documentKind !== 'report') return [];
  const issuer = context.header.issuingAgency ?? '';
  const found: Omit<ReportedValue, 'id'>[] = [];
  for (const node of contentNodes(context)) {
    if (looksAhead(node)) continue;
    if (node.node.kind === 'table')
      found.push(...readReportedTable(node, unitAbove(node) ?? issuer, indicatorAbove(node)));
    else found.push(...readNode(node, issuer));
  }
  return oneNamePerUnit(found, issuer).map((value, i) => ({ ...value, id: `v${i + 1}` }));
}

const AHEAD =
  /^[\s\d.ivx)(-]*(?:phuong huong|nhiem vu|muc tieu|giai phap|ke hoach|de xuat|kien nghi|chuong trinh cong tac|trong tam|dinh huong|mot so nhiem vu)/;
const DONE = /ket qua|tinh hinh|thuc hien|viec |da /;

/** Whether a passage of the report speaks of what is to come: plans, proposals. */
function looksAhead(node: ReadNode): boolean {
  return [...(node.node.kind === 'section' ? [node.node.text] : []), ...headingsAbove(node)].some((words) => {
    const folded = foldKeepingLength(words).slice(0, 120);
    return AHEAD.test(folded) && !DONE.test(folded);
  });
}

/** Whether words are the name of a unit, or of several, and nothing else. */
function namesUnit(words: string): boolean {
  const text = itemWords(words);
  if (text === '' || text.split(' ').length > 40 || /[.?]\s/u.test(text)) return false;
  if (
    /(?<![\p{L}])(?:đã|được|chưa|đang|có|quản lý|thực hiện|sử dụng|xây dựng|chịu trách nhiệm|trách nhiệm|chuyên trách quản lý)(?![\p{L}])/iu.test(
      text,
    )
  )
    return false;
  const units = splitUnits(text);
  return units.length > 0 && units.every((unit) => opensUnitName(unit) && unit.split(' ').length <= 14);
}

/** The nearest heading or lead-in that names a unit. */
function unitAbove(node: ReadNode): string | null {
  let current: ReadNode | null = node;
  while (current !== null) {
    const lead = leadInOf(current);
    if (lead !== null && namesUnit(lead.node.text)) return itemWords(lead.node.text);
    if (current !== node && namesUnit(headOf(current))) return itemWords(headOf(current));
    current = current.parent;
  }
  return null;
}

/** A heading without an answer behind its colon. */
function headOf(node: ReadNode): string {
  const colon = colonOf(node.node.text);
  return colon === null ? node.node.text : node.node.text.slice(0, colon);
}

/** The nearest heading above that asks for something: not a unit, not the title of a whole part. */
function indicatorAbove(node: ReadNode): string {
  let current: ReadNode | null = node;
  while (current !== null) {
    const lead = leadInOf(current);
    if (lead !== null && !namesUnit(lead.node.text)) return itemWords(lead.node.text);
    if (current !== node && !namesUnit(headOf(current))) return itemWords(current.node.text);
    current = current.parent;
  }
  return '';
}

/** The colon that parts a label from its answer; not one of an address or a clock. */
function colonOf(text: string): number | null {
  const match = /:(?!\/\/|\d\d)/u.exec(text);
  return match === null || match.index === 0 || clean(text.slice(0, match.index)).split(' ').length > 60
    ? null
    : match.index;
}

function readNode(node: ReadNode, issuer: string): Omit<ReportedValue, 'id'>[] {
  const text = node.node.text;
  const parts = answersOfUnits(text);
  if (parts.length > 0) {
    const asked = indicatorAbove(node);
    return parts.flatMap(({ from, colon, to }) =>
      splitUnits(itemWords(text.slice(from, colon))).flatMap((unit) => answered(node, unit, asked, colon + 1, to)),
    );
  }
  const colon = colonOf(text);
  const unit = unitAbove(node) ?? issuer;
  if (colon !== null && text.slice(colon + 1).trim() !== '' && clean(text.slice(colon + 1)).length <= 200) {
    return answered(node, unit, itemWords(text.slice(0, colon)), colon + 1, text.length);
  }
  return stated(node, unit);
}

/** "Đơn vị A: 48%; Đơn vị B: 51%": the answers of units that share a line, or the one answer of one or more units. */
function answersOfUnits(text: string): { from: number; colon: number; to: number }[] {
  const parts: { from: number; colon: number; to: number }[] = [];
  let from = 0;
  for (const piece of text.split(';')) {
    const colon = colonOf(piece);
    if (colon === null || !namesUnit(piece.slice(0, colon))) {
      parts.length = 0;
      break;
    }
    parts.push({ from, colon: from + colon, to: from + piece.length });
    from += piece.length + 1;
  }
  if (parts.length > 0) return parts;
  const colon = colonOf(text);
  return colon !== null && namesUnit(text.slice(0, colon)) ? [{ from: 0, colon, to: text.length }] : [];
}

/** The answer behind a label, in `[from, to)`. */
function answered(node: ReadNode, unit: string, asked: string, from: number, to: number): Omit<ReportedValue, 'id'>[] {
  const words = node.node.text.slice(from, to);
  const answer = readAnswer(words);
  if (answer.status === 'conflicted') return [withoutValue(node, unit, asked, from, to, answer)];
  if (answer.status !== 'value') return quantitative(asked) ? [withoutValue(node, unit, asked, from, to, answer)] : [];
  const percents = answer.measures.filter((measure) => measure.unit === '%');
  const measures = /^t[ỷỉy] lệ/iu.test(asked) && percents.length > 0 ? percents : answer.measures;
  return measures.map((measure, i) => {
    const start = measure.bracket === null ? (measures[i - 1]?.end ?? 0) : measure.bracket.from + 1;
    const end = measures[i + 1]?.bracket?.from ?? measures[i + 1]?.start ?? words.length;
    const lead = partOf(
      words
        .slice(start, measure.start)
        .split(/[;.]\s/u)
        .at(-1) ?? '',
    );
    const beyond = partOf((words.slice(measure.end, end).split(/[,;.)]/u)[0] ?? '').replace(/\s(?:và|còn)\s.*$/iu, ''));
    const tail = beyond === '' ? '' : partOf(`${words.slice(measure.figure.end, measure.end)} ${beyond}`);
    const own = [lead, tail].filter((part) => part !== '').join(' ');
    return toValue(node, {
      ...{ unit, measure: shifted(measure, from), from: from + start, to: from + end, asked },
      indicator: own === '' ? asked : `${asked}: ${own}`,
      population: /^(?:tỷ lệ|tỉ lệ|tại|khối|cấp)\s+(.+)$/iu.exec(lead)?.[1] ?? null,
    });
  });
}

/** Words beside a figure, without the brackets, commas and colons that join them to it. */
const partOf = (words: string): string => itemWords(words).replace(/^[\s,;:)(]*(?:và\s+)?|[\s,;:(]+$/giu, '');

const shifted = (measure: Measure, by: number): Measure => ({
  ...measure,
  start: measure.start + by,
  end: measure.end + by,
});

const quantitative = (asked: string): boolean =>
  /^(?:t[ỷỉy] (?:lệ|trọng)|tổng|số|mức|bình quân|trung bình)(?![\p{L}])/iu.test(asked);

function withoutValue(
  node: ReadNode,
  unit: string,
  asked: string,
  from: number,
  to: number,
  answer: Answer,
): Omit<ReportedValue, 'id'> {
  return {
    ...evidence(node.node, 0.9),
    ...{
      section: sectionLabel(node),
      indicator: asked,
      unit,
      population: null,
      value: null,
      uom: unitByIndicator(asked),
      status: answer.status,
    },
    asPrinted: itemWords(node.node.text.slice(from, to)),
  };
}

/** Figures of running text: each level of a sentence, told in its own words without the figure. */
function stated(node: ReadNode, unit: string): Omit<ReportedValue, 'id'>[] {
  const text = node.node.text;
  const short = clean(text).length <= 120;
  return sentences(text).flatMap(({ from, to }) => {
    const words = text.slice(from, to);
    const measures = findMeasures(words, 'stated').filter((measure) => short || measure.unit !== null);
    const atoms = readAtoms(words, { from: 0, to: words.length }, measures, 'all');
    if (atoms.length === 0) return measures.map((measure) => inBrackets(node, unit, words, from, measure));
    return atoms.map(({ measure, own, shared }) => {
      const indicator = [own, ...(shared === null ? [] : [shared])]
        .sort((a, b) => a.from - b.from)
        .map((stretch) => wordsAround(words, stretch, measure))
        .filter((part) => part !== '')
        .join(' … ');
      const place = { measure: shifted(measure, from), from: from + own.from, to: from + own.to };
      return toValue(node, { unit, ...place, indicator, population: null, asked: indicator });
    });
  });
}

/** "Kho ảnh vệ tinh (12.000 ảnh)": the words before the bracket name what is counted in it. */
function inBrackets(
  node: ReadNode,
  unit: string,
  words: string,
  at: number,
  measure: Measure,
): Omit<ReportedValue, 'id'> {
  const indicator = itemWords(words.slice(0, measure.bracket?.from));
  const place = { measure: shifted(measure, at), from: at, to: at + words.length };
  return toValue(node, { unit, ...place, indicator, population: null, asked: indicator });
}

function wordsAround(text: string, { from, to }: Stretch, { figure }: Measure): string {
  if (figure.start < from || figure.end > to) return partOf(text.slice(from, to));
  const before = partOf(text.slice(from, figure.start)).replace(/(?:^|\s)(?:đạt|là|chiếm|khoảng|trên|ước)$/iu, '');
  return [before, partOf(text.slice(figure.end, to))].filter((part) => part !== '').join(' ');
}

type Stated = {
  unit: string;
  measure: Measure;
  from: number;
  to: number;
  indicator: string;
  population: string | null;
  asked: string;
};

function toValue(
  node: ReadNode,
  { unit, measure, from, to, indicator, population, asked }: Stated,
): Omit<ReportedValue, 'id'> {
  return {
    ...evidence(node.node, measure.comparator === 'eq' ? 0.85 : 0.7, from, to),
    ...{ section: sectionLabel(node), indicator, unit, population, value: measure.value },
    uom: measure.unit ?? unitByIndicator(asked),
    status: 'value',
    asPrinted: clean(node.node.text.slice(measure.start, measure.end)),
  };
}

/** One spelling for a unit that the report names in several ways ("Trụ sở Bộ A" and "Trụ sở cơ quan Bộ" under Bộ A). */
function oneNamePerUnit(values: Omit<ReportedValue, 'id'>[], issuer: string): Omit<ReportedValue, 'id'>[] {
  const own = fold(issuer);
  const keyOf = (unit: string): string => {
    const words = fold(unit);
    const short = own !== '' && words !== own ? words.replace(own, own.split(' ')[0] ?? '') : words;
    return short
      .replace(/\bco quan\b/g, '')
      .replace(/\s+/g, ' ')
      .trim();
  };
  const counts = new Map<string, Map<string, number>>();
  for (const { unit } of values) {
    const names = counts.get(keyOf(unit)) ?? new Map<string, number>();
    names.set(unit, (names.get(unit) ?? 0) + 1);
    counts.set(keyOf(unit), names);
  }
  const best = (unit: string): string =>
    [...(counts.get(keyOf(unit)) ?? new Map<string, number>())].sort((a, b) => b[1] - a[1])[0]?.[0] ?? unit;
  return values.map((value) => ({ ...value, unit: best(value.unit) }));
}
