import type {
  ErrorParams,
  ExactFraction,
  ValueDefinition,
  ValueInput,
  ValueRule,
  ValueSeverity,
} from '@lotrinh/contracts';
import {
  addDecimals,
  compareDecimals,
  compareFractions,
  type Decimal,
  formatNumberVi,
  formatPercentVi,
  roundFraction,
  scaleFraction,
} from '@lotrinh/text';
import { aggregate } from './aggregate.js';
import { changeBetween } from './series.js';
import type { TypedValue } from './typed-value.js';
import { type ValueRuleSet, valueRuleSets } from './value-rules.js';

/** Number, day and file of a document that is said to be issued. */
type IssuedDocument = { number: string | null; issuedOn: string | null; hasFile: boolean };

/** What one cell holds, as the server or a grid knows it; `typed` where it was typed, `document` where one is asked for. */
export type EnteredValue = { input: ValueInput; typed: TypedValue | null; document: IssuedDocument | null };

export type ValueCheckContext = {
  definition: ValueDefinition;
  /** The same period last year, unrounded; null where there is none or the series is broken in between. */
  sameLastYear: ExactFraction | null;
};

/** What one rule saw; the sentence is `message` filled with `params`. BLOCK stops sending, WARN asks for a reason. */
export type ValueFinding = {
  rule: ValueRule;
  severity: ValueSeverity;
  message: `value.check.${ValueRule}`;
  params: ErrorParams;
};

type Seen = [ValueRule, ErrorParams?];

/** A change of so many percent on the same period last year asks for its cause. */
const jumpFrom = '30';

const say = (value: Decimal): string => formatNumberVi(value);
const isBelow = (a: Decimal, b: Decimal): boolean => compareDecimals(a, b) < 0;
const given = (...values: (Decimal | null)[]): Decimal[] => values.filter((value) => value !== null);

/**
 * What a value's type and definition, its document and last year say about it; the same in the grid, in a workbook and when it is
 * sent (E45). `set` is that of the round.
 */
export function checkValue(entered: EnteredValue, context: ValueCheckContext, set: ValueRuleSet): ValueFinding[] {
  const terms: Partial<Record<ValueRule, ValueSeverity>> = valueRuleSets[set];
  return [...ofTyping(entered), ...ofContent(entered, context)].flatMap(([rule, params = {}]): ValueFinding[] => {
    const severity = terms[rule];
    return severity === undefined ? [] : [{ rule, severity, message: `value.check.${rule}`, params }];
  });
}

function ofTyping({ typed, input }: EnteredValue): Seen[] {
  const text = typed?.verbatim ?? '';
  switch (typed?.doubt) {
    case 'UNREADABLE':
      return [['unreadable', { text }]];
    case 'SPELLING':
      // Once chosen the value is there.
      return given(input.value, input.numerator).length > 0 ? [] : [['spelling', { text }]];
    case 'CONTRADICTORY':
      return [['contradictory', { text }]];
    case 'STILL_IN_PROGRESS':
      return [['still_in_progress', { text }]];
    default:
      return [];
  }
}

function ofContent(entered: EnteredValue, context: ValueCheckContext): Seen[] {
  const { input, typed } = entered;
  if (input.state !== 'REPORTED') return hasFigureBeside(input) ? [['figure_beside_state']] : [];
  const isOpen = typed?.doubt === 'UNREADABLE' || typed?.doubt === 'SPELLING';
  if (!hasContent(input, context.definition)) return isOpen ? [] : [['value_missing']];
  const found = [
    ...ofParts(input, context.definition),
    ...ofSize(input, context.definition),
    ...ofDocument(entered, context.definition),
  ];
  return found.length > 0 ? found : ofLastYear(input, context);
}

/** A whole may be known where the part is not; beside "nội dung mật" nothing may stand that could give it back. */
function hasFigureBeside({ state, value, numerator, denominator, amounts, levels, itemIds }: ValueInput): boolean {
  if (given(value, numerator).length > 0 || amounts.length > 0 || Object.keys(levels).length > 0) return true;
  return state === 'WITHHELD' && (denominator !== null || itemIds.length > 0);
}

function hasContent(input: ValueInput, { valueType }: ValueDefinition): boolean {
  switch (valueType) {
    case 'RANGE':
      return input.rangeLow !== null && input.rangeHigh !== null;
    case 'MONEY':
      return input.amounts.length > 0;
    case 'LEVEL_DISTRIBUTION':
      return Object.keys(input.levels).length > 0;
    case 'ORDINAL':
    case 'MILESTONE':
      return input.code !== null;
    case 'COUNT_DISTINCT':
      return input.itemIds.length > 0;
    // Its words are kept outside the arithmetic.
    case 'NARRATIVE':
      return true;
    default:
      return given(input.value, input.numerator).length > 0;
  }
}

/** Parts, wholes and levels against each other. */
function ofParts(input: ValueInput, { valueType, mayExceedWhole }: ValueDefinition): Seen[] {
  const { numerator, denominator, rangeLow, rangeHigh } = input;
  const seen: Seen[] = [];
  if (valueType === 'RATIO' && denominator === null) seen.push(['whole_missing']);
  if (denominator !== null && compareDecimals(denominator, '0') === 0) seen.push(['whole_zero']);
  if (numerator !== null && denominator !== null && !mayExceedWhole && isBelow(denominator, numerator)) {
    seen.push(['numerator_exceeds', { a: say(numerator), b: say(denominator) }]);
  }
  if (rangeLow !== null && rangeHigh !== null && isBelow(rangeHigh, rangeLow)) {
    seen.push(['range_reversed', { low: say(rangeLow), high: say(rangeHigh) }]);
  }
  const sum = addDecimals(...Object.values(input.levels));
  if (valueType === 'LEVEL_DISTRIBUTION' && denominator !== null && compareDecimals(sum, denominator) !== 0) {
    seen.push(['levels_total', { sum: say(sum), total: say(denominator) }]);
  }
  return seen;
}

const countTypes = ['COUNT_STOCK', 'COUNT_FLOW', 'UNIT_SHARE', 'DOCUMENT_ISSUED', 'RANK'];
const percentTypes = ['RATIO', 'PERCENT_ONLY'];

/** Bounds and digits of the numbers. */
function ofSize(input: ValueInput, { valueType, decimals, scale, mayExceedWhole }: ValueDefinition): Seen[] {
  const { value, numerator, denominator, baseline, rangeLow, rangeHigh, weight } = input;
  const numbers = given(value, numerator, denominator, baseline, rangeLow, rangeHigh, weight);
  const negative = [...numbers, ...Object.values(input.levels)].find((number) => isBelow(number, '0'));
  const isPercent = percentTypes.includes(valueType);
  const bounds = scale ?? (isPercent && !mayExceedWhole ? { min: '0', max: '100' } : null);
  if (negative !== undefined && (scale === null || !isBelow(scale.min, '0'))) {
    return [['negative', { value: say(negative) }]];
  }
  if (value === null) return [];
  if (bounds !== null && (isBelow(value, bounds.min) || isBelow(bounds.max, value))) {
    return [['out_of_range', { value: say(value), min: say(bounds.min), max: say(bounds.max) }]];
  }
  const places = value.split('.')[1]?.length ?? 0;
  if (countTypes.includes(valueType) && decimals === 0 && places > 0) return [['not_whole', { value: say(value) }]];
  return places > decimals ? [['decimals', { value: say(value), places: decimals }]] : [];
}

/** "Đã ban hành" needs number, day and the signed copy. */
function ofDocument({ input, document }: EnteredValue, { valueType }: ValueDefinition): Seen[] {
  if (valueType !== 'DOCUMENT_ISSUED' || input.value === null || compareDecimals(input.value, '0') <= 0) return [];
  const isComplete = document?.hasFile === true && document.number !== null && document.issuedOn !== null;
  return isComplete ? [] : [['document_missing']];
}

/** A jump is looked for only in what is otherwise in order. */
function ofLastYear(input: ValueInput, { definition, sameLastYear }: ValueCheckContext): Seen[] {
  const now = aggregate(definition, [input]);
  const change = changeBetween({ exact: sameLastYear }, now, 'SAME');
  if (!change.ok || change.relative === null || sameLastYear === null) return [];
  const percent = scaleFraction(change.relative, '100');
  const isDown = percent.numerator.startsWith('-');
  const size = isDown ? scaleFraction(percent, '-1') : percent;
  if (compareFractions(size, { numerator: jumpFrom, denominator: '1' }) < 0) return [];
  const isShare = now.kind === 'SHARE' || now.kind === 'CHANGE';
  const before = isShare
    ? formatPercentVi(roundFraction(scaleFraction(sameLastYear, '100'), definition.decimals))
    : say(roundFraction(sameLastYear, definition.decimals));
  const said = { percent: formatPercentVi(roundFraction(size, 1)), previous: before };
  return [[isDown ? 'jump_down' : 'jump_up', said]];
}
