import { foldKeepingLength } from '@lotrinh/text';
import type { Atom } from './atom-shape.js';
import { type Stretch, brackets } from './clause.js';
import { INDICATOR, leadsOnly } from './lead-words.js';
import type { Measure } from './measure.js';
import { carryOver } from './carry-over.js';
import { sharedWords } from './shared-words.js';

const SEPARATORS = /\s*(?:,|;|:)\s*|\s+(?:và|đồng thời|còn|riêng)\s+/giu;

/** Where the words of the measure that starts at `to` begin, in the gap since the measure before ended at `from`. */
function boundary(text: string, folded: string, from: number, to: number): number {
  const gap = text.slice(from, to);
  const stop = gap.lastIndexOf(';');
  if (stop >= 0) return from + stop + 1;
  const nested = /(?:,\s*)?trong (?:số )?đó/iu.exec(gap);
  if (nested !== null) return from + nested.index;
  const cuts = [...gap.matchAll(SEPARATORS)].map((match) => ({
    at: from + match.index,
    after: from + match.index + match[0].length,
  }));
  const last = cuts.at(-1);
  if (last === undefined) return to;
  if (!leadsOnly(folded.slice(last.after, to))) {
    const named = cuts.find((candidate) => INDICATOR.test(folded.slice(candidate.after, to)));
    if (named !== undefined) return named.at;
  }
  return last.at;
}

/** Whether the figure only describes what another level is about: "100% xã có ít nhất 01 điểm phục vụ". */
function isQualifier(text: string, previous: Measure, measure: Measure): boolean {
  if (measure.unit?.startsWith('%') === true) return false;
  const gap = text.slice(previous.end, measure.start);
  if (/trong (?:số )?đó|;/iu.test(gap)) return false;
  const pieces = gap.split(/,|\s+và\s+/u);
  return pieces.length === 1 || /^\s*(?:với|gồm|bao gồm|kèm|có tốc độ)(?![\p{L}])/iu.test(pieces.at(-1) ?? '');
}

const MOMENT = /^\s*\(?\s*(?:(?:đến|vào|trong|hết|cuối)\s*)*(?:hết\s*|cuối\s*)?(?:năm\s*)?20\d\d/iu;

/** Whether a bracketed figure is the same indicator at another time. */
function isMilestone(text: string, bracket: Stretch): boolean {
  const words = text.slice(bracket.from, bracket.to);
  // "(tăng 15% so với năm 2024)" measures a change.
  if (/so với|so cùng kỳ/iu.test(words)) return false;
  return /(?:năm|đến|giai đoạn)\s*(?:hết\s*|cuối\s*|năm\s*)*20\d\d/iu.test(words);
}

/** A bracket explains; it adds a level only where it gives a milestone or parts a share by level ("cấp tỉnh 100%, cấp xã 80%"). */
function isRemark(text: string, measure: Measure, bracket: Stretch): boolean {
  if (isMilestone(text, bracket)) return false;
  const inside = text.slice(bracket.from, measure.figure.start);
  // "một trăm phần trăm (100%)" says the figure again, "(trong đó ít nhất 50% …)" adds a part.
  if (/phần trăm\s*$/iu.test(text.slice(0, bracket.from)) || /trong đó/iu.test(inside)) return false;
  return measure.unit !== '%' || !/cấp|khối|khu vực/iu.test(inside);
}

/** The levels of a sentence, each with the words that make it whole. Remarks in brackets give none, nor do qualifiers where only aims count. */
export function readAtoms(
  text: string,
  sentence: Stretch,
  measures: readonly Measure[],
  keep: 'aims' | 'all' = 'aims',
): Atom[] {
  const folded = foldKeepingLength(text);
  const kept: Measure[] = [];
  const aside: Measure[] = [];
  for (const measure of measures) {
    const previous = kept.at(-1);
    if (measure.bracket !== null && previous !== undefined) aside.push(measure);
    else if (
      measure.bracket !== null
        ? !isRemark(text, measure, measure.bracket)
        : previous === undefined || keep === 'all' || !isQualifier(text, previous, measure)
    ) {
      kept.push(measure);
    }
  }
  const owns = ownWords(text, folded, sentence, kept);
  const levels = kept.map((measure, i) => ({ measure, own: owns[i] ?? sentence }));
  const atoms = kept.map((measure, i): Atom => {
    const own = owns[i] ?? sentence;
    return {
      ...{ measure, own },
      shared: sharedWords(text, folded, levels, i),
      nested: i > 0 && /trong (?:số )?đó/iu.test(text.slice(own.from, measure.figure.start)),
      milestone: i > 0 && onlyTime(text, own, measure),
    };
  });
  return aside.reduce((all, measure) => withBracketed(text, all, measure), carryOver(text, atoms));
}

function ownWords(text: string, folded: string, sentence: Stretch, kept: readonly Measure[]): Stretch[] {
  const starts = kept.map((measure, i) => {
    const previous = kept[i - 1];
    if (previous !== undefined) return boundary(text, folded, previous.end, measure.start);
    const stop = lastStop(text, sentence.from, measure.start);
    return stop < 0 ? sentence.from : stop + 1;
  });
  return kept.map((measure, i) => {
    const next = starts[i + 1] ?? sentence.to;
    const stop = firstStop(text, measure.end, next);
    return { from: starts[i] ?? sentence.from, to: stop < 0 ? next : stop };
  });
}

function stops(text: string, from: number, to: number): number[] {
  const bracketed = brackets(text);
  const found: number[] = [];
  for (let at = text.indexOf(';', from); at >= 0 && at < to; at = text.indexOf(';', at + 1)) {
    if (!bracketed.some((bracket) => at > bracket.from && at < bracket.to)) found.push(at);
  }
  return found;
}
const lastStop = (text: string, from: number, to: number): number => stops(text, from, to).at(-1) ?? -1;
const firstStop = (text: string, from: number, to: number): number => stops(text, from, to)[0] ?? -1;

/** A level in brackets belongs to the atom it stands in or behind. */
function withBracketed(text: string, atoms: Atom[], measure: Measure): Atom[] {
  const bracket = measure.bracket;
  if (bracket === null || isRemark(text, measure, bracket)) return atoms;
  const main = atoms.filter((atom) => atom.measure.bracket === null && atom.measure.end <= measure.start).at(-1);
  if (main?.measure.unit !== measure.unit) return atoms;
  // "ít nhất 30% … (năm 2028: 15%; năm 2030: 30%)": the last milestone says the level again.
  if (isMilestone(text, bracket) && measure.value === main.measure.value) return atoms;
  const milestone = isMilestone(text, bracket);
  const added: Atom = {
    measure,
    own: milestone ? { from: main.own.from, to: bracket.to } : bracketPart(text, bracket, measure),
    shared: milestone ? main.shared : { from: main.own.from, to: bracket.from },
    nested: !milestone,
    milestone,
  };
  const at = atoms.indexOf(main) + 1 + atoms.filter((atom) => atom.measure.bracket === bracket).length;
  return [...atoms.slice(0, at), added, ...atoms.slice(at)];
}

/** "(cấp tỉnh 100%, cấp xã 80%)": the part with this figure. */
function bracketPart(text: string, bracket: Stretch, measure: Measure): Stretch {
  const before = Math.max(bracket.from, text.lastIndexOf(',', measure.start), text.lastIndexOf(';', measure.start));
  const behind = /[,;)\]]/u.exec(text.slice(measure.end, bracket.to))?.index ?? 0;
  return { from: Math.max(bracket.from, before) + 1, to: measure.end + behind };
}

/** Whether nothing but a moment stands with the figure: ", 70% năm 2024". */
function onlyTime(text: string, own: Stretch, measure: Measure): boolean {
  const after = text.slice(measure.end, own.to);
  const before = text.slice(own.from, measure.start).replace(/^[\s,;:]*(?:và\s+)?/iu, '');
  const nothing = (words: string): boolean => words.replace(/[\s.,;)]/gu, '') === '';
  if (MOMENT.test(after) && nothing(after.replace(MOMENT, ''))) return leadsOnly(foldKeepingLength(before));
  return MOMENT.test(before) && leadsOnly(foldKeepingLength(before.replace(MOMENT, ''))) && nothing(after);
}
