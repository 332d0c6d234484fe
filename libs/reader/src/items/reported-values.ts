import { fold, foldKeepingLength } from '@lotrinh/text';
import { type ReadContext, type ReadNode, clean } from '../context.js';
import type { ReportedValue } from '../draft.js';
import { type Answer, readAnswer, unitByIndicator } from './answer.js';
import { readAtoms } from './atom.js';
import { sentences } from './clause.js';
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
export function namesUnit(words: string): boolean {
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
export function unitAbove(node: ReadNode): string | null {
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
export function indicatorAbove(node: ReadNode): string {
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
  const colon = colonOf(text);
  const label = colon === null ? '' : text.slice(0, colon);
  if (colon !== null && namesUnit(label)) {
    const asked = indicatorAbove(node);
    return splitUnits(itemWords(label)).flatMap((unit) => answered(node, unit, asked, colon + 1));
  }
  const unit = unitAbove(node) ?? issuer;
  if (colon !== null && text.slice(colon + 1).trim() !== '' && clean(text.slice(colon + 1)).length <= 200) {
    return answered(node, unit, itemWords(label), colon + 1);
  }
  return stated(node, unit);
}

/** The answer behind a label, from `from` on. */
function answered(node: ReadNode, unit: string, asked: string, from: number): Omit<ReportedValue, 'id'>[] {
  const words = node.node.text.slice(from);
  const answer = readAnswer(words);
  if (answer.status !== 'value') return quantitative(asked) ? [withoutValue(node, unit, asked, from, answer)] : [];
  const measures =
    /^t[ỷỉy] lệ/iu.test(asked) && answer.measures.some((measure) => measure.unit === '%')
      ? answer.measures.filter((measure) => measure.unit === '%')
      : answer.measures;
  return measures.map((measure, i) => {
    const previous = measures[i - 1];
    const lead = itemWords(words.slice(previous?.end ?? 0, measure.start)).replace(/^(?:và|,)\s*/iu, '');
    const tail = itemWords(words.slice(measure.end, measures[i + 1]?.start ?? words.length));
    const own = [lead, measures.length > 1 && lead !== '' ? '' : tail].filter((part) => part !== '').join(' ');
    return toValue(node, {
      ...{ unit, measure, from: from + (previous?.end ?? 0), to: from + (measures[i + 1]?.start ?? words.length) },
      indicator: own === '' ? asked : `${asked}: ${own}`,
      population: /^(?:tỷ lệ|tỉ lệ|tại|khối|cấp)\s+(.+)$/iu.exec(lead)?.[1]?.replace(/[:\s]+$/u, '') ?? null,
      asked,
    });
  });
}

const quantitative = (asked: string): boolean =>
  /^(?:t[ỷỉy] (?:lệ|trọng)|tổng|số|mức|bình quân|trung bình)(?![\p{L}])/iu.test(asked);

function withoutValue(
  node: ReadNode,
  unit: string,
  asked: string,
  from: number,
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
    asPrinted: itemWords(node.node.text.slice(from)),
  };
}

/** Figures of running text: each level of a sentence, told in its own words. */
function stated(node: ReadNode, unit: string): Omit<ReportedValue, 'id'>[] {
  const text = node.node.text;
  const measures = findMeasures(text, 'stated');
  if (measures.length === 0) return [];
  const short = clean(text).length <= 120;
  return sentences(text).flatMap((sentence) => {
    const within = measures.filter(
      (m) => m.figure.start >= sentence.from && m.figure.start < sentence.to && (short || m.unit !== null),
    );
    const bracketed = within.filter((m) => m.bracket !== null);
    const atoms = readAtoms(text, sentence, within, 'all');
    const only = atoms.length === 0 && bracketed.length > 0 ? bracketed : [];
    return [
      ...atoms.map(({ measure, own, shared }) => {
        const words = [own, ...(shared === null ? [] : [shared])]
          .sort((a, b) => a.from - b.from)
          .map(({ from, to }) => itemWords(text.slice(from, to)));
        return toValue(node, {
          unit,
          measure,
          from: own.from,
          to: own.to,
          indicator: words.join(' … ').replace(/^(?:và|,)\s*/iu, ''),
          population: null,
          asked: words.join(' '),
        });
      }),
      ...only.map((measure) => {
        const name = itemWords(text.slice(sentence.from, measure.bracket?.from));
        return toValue(node, {
          unit,
          measure,
          from: sentence.from,
          to: sentence.to,
          indicator: name,
          population: null,
          asked: name,
        });
      }),
    ];
  });
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
