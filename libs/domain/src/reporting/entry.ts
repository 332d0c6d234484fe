import type { EntryWords, IndicatorValues, ValueDefinition, ValueInput, ValueType } from '@lotrinh/contracts';
import { compareDecimals, type Decimal, fold, formatNumberVi, parseNumberVi } from '@lotrinh/text';
import { readTyped, type TypedValue } from '../values/typed-value.js';
import type { EnteredValue } from '../values/value-check.js';

/** Types whose cell has a second number beside the value: a whole, n, a baseline, a weight. */
const seconds: Partial<Record<ValueType, 'denominator' | 'weight' | 'baseline'>> = {
  RATIO: 'denominator',
  PERCENT_ONLY: 'weight',
  WEIGHTED_MEAN: 'weight',
  REDUCTION: 'baseline',
};

/** What a value type keeps beside its value; null where it is alone. */
export const secondOf = (valueType: ValueType): 'denominator' | 'weight' | 'baseline' | null =>
  seconds[valueType] ?? null;

/** Types that a round can ask for in one line of a sheet; the others need a table or a register of their own. */
export const askedTypes: readonly ValueType[] = [
  'RATIO',
  'PERCENT_ONLY',
  'UNIT_SHARE',
  'DOCUMENT_ISSUED',
  'COUNT_STOCK',
  'COUNT_FLOW',
  'RATE_PER_UNIT',
  'REDUCTION',
  'WEIGHTED_MEAN',
  'MONEY',
  'INDEX',
  'RANK',
  'RANGE',
  'ORDINAL',
  'NARRATIVE',
];

/** The parts of a definition that arithmetic needs. */
export function definitionOf({ scaleMin, scaleMax, ...values }: IndicatorValues): ValueDefinition {
  const { valueType, direction, decimals, mayExceedWhole, shareOf, levels, levelsExclude, required, isConfidential } =
    values;
  return {
    ...{ valueType, direction, decimals, mayExceedWhole, shareOf, levels, levelsExclude, required, isConfidential },
    scale: scaleMin === null || scaleMax === null ? null : { min: scaleMin, max: scaleMax },
  };
}

export const emptyWords: EntryWords = {
  value: null,
  second: null,
  note: null,
  documentNumber: null,
  documentIssuedOn: null,
};

export const isEmptyEntry = ({ value, second, documentNumber, documentIssuedOn }: EntryWords): boolean =>
  [value, second, documentNumber, documentIssuedOn].every((word) => word === null || word.trim() === '');

/** Who answers, and what is known beside the words. */
export type EntryContext = {
  respondentId: string;
  represents: number;
  /** The whole as last known. */
  knownWhole: Decimal | null;
  hasFile: boolean;
};

type Number = Pick<ValueInput, 'value' | 'numerator' | 'denominator'>;

/**
 * What the words of a cell mean; the same in the sheet, in a workbook and on the server (E45). Nothing is guessed: what has two
 * readings or none comes with its doubt and blocks sending.
 */
export function readEntry(definition: ValueDefinition, words: EntryWords, context: EntryContext): EnteredValue {
  const { valueType } = definition;
  const text = (words.value ?? '').normalize('NFC').trim();
  const document =
    valueType === 'DOCUMENT_ISSUED'
      ? { number: words.documentNumber, issuedOn: words.documentIssuedOn, hasFile: context.hasFile }
      : null;
  const base: ValueInput = { ...blank, ...identity(context) };
  if (valueType === 'NARRATIVE') return { input: { ...base, ...narrative(text) }, typed: null, document };
  const second = readSecond(words.second);
  if (valueType === 'ORDINAL') return { ...ordinal(base, text, definition), document };
  // "1" beside a whole is one of it; alone it may be one percent or everybody.
  const isPart = valueType === 'RATIO' && second.value !== null && !/[%/]/.test(text);
  const typed = readTyped(text, isPart ? 'COUNT_STOCK' : valueType, context.knownWhole);
  const number = second.isUnreadable ? { ...typed, doubt: 'UNREADABLE' as const, verbatim: second.text } : typed;
  const beside = secondOf(valueType);
  const { value, numerator, denominator } = valueType === 'RATIO' ? ratio(typed, second.value) : typed;
  const input: ValueInput = {
    ...base,
    // A whole alone is not yet an answer.
    state: typed.state ?? 'MISSING',
    ...{ value, numerator, denominator, rangeLow: typed.rangeLow, rangeHigh: typed.rangeHigh },
    ...(beside === null || beside === 'denominator' ? {} : { [beside]: second.value }),
  };
  return { input: valueType === 'MONEY' ? money(input) : input, typed: number, document };
}

const blank = {
  state: 'MISSING' as const,
  basis: 'COUNTED' as const,
  ...{ value: null, numerator: null, denominator: null, weight: null, baseline: null, rangeLow: null, rangeHigh: null },
  ...{ amounts: [], levels: {}, code: null, itemIds: [] },
};

const identity = ({ respondentId, represents, knownWhole }: EntryContext) => ({
  ...{ respondentId, represents },
  knownDenominator: knownWhole,
});

function readSecond(word: string | null): { value: Decimal | null; isUnreadable: boolean; text: string } {
  const text = (word ?? '').normalize('NFC').trim();
  if (text === '') return { value: null, isUnreadable: false, text };
  const value = parseNumberVi(text)?.value ?? null;
  return { value, isUnreadable: value === null, text };
}

/**
 * "11.480" beside a whole of 12.000 is a part of it, "95%" a percent of it; alone, a number above 100 can only be a part whose whole
 * is still to come.
 */
function ratio(typed: TypedValue, whole: Decimal | null): Number {
  const { value, numerator, denominator, verbatim } = typed;
  if (numerator !== null) return { value, numerator, denominator };
  const isPercent = verbatim.endsWith('%');
  if (value !== null && !isPercent && (whole !== null || compareDecimals(value, '100') > 0)) {
    return { value: null, numerator: value, denominator: whole };
  }
  return { value, numerator, denominator: whole };
}

/** Money of one cell is in đồng or its thousands, as the indicator's unit of measure says; other currencies are asked apart. */
const money = (input: ValueInput): ValueInput => ({
  ...input,
  value: null,
  amounts: input.value === null ? [] : [{ currency: 'VND', amount: input.value }],
});

const noOpinion = new Set(['khong', 'khong co', 'khong co y kien', 'khong co kien nghi', 'khong phat sinh']);

function narrative(text: string): Pick<ValueInput, 'state'> {
  if (text === '') return { state: 'MISSING' };
  return { state: noOpinion.has(fold(text).replace(/[.\s]+$/u, '')) ? 'NONE_EXISTS' : 'REPORTED' };
}

/** A word of the ordered list, whatever its case and marks; such a list may hold "Chưa có" itself. */
function ordinal(base: ValueInput, text: string, { levels }: ValueDefinition): Omit<EnteredValue, 'document'> {
  const code = levels.find((level) => fold(level) === fold(text));
  const typed = readTyped(text, 'ORDINAL');
  if (code !== undefined) return { input: { ...base, state: 'REPORTED', code }, typed: { ...typed, doubt: null } };
  return { input: { ...base, state: typed.state ?? 'MISSING' }, typed };
}

/** A stored ratio as the two cells of the sheet show it; all else as it was typed. */
export function wordsOfNumbers(
  valueType: ValueType,
  verbatim: string | null,
  stored: Pick<ValueInput, 'numerator' | 'denominator' | 'weight' | 'baseline'>,
): Pick<EntryWords, 'value' | 'second'> {
  const beside = secondOf(valueType);
  const second = beside === null ? null : stored[beside];
  const value = valueType === 'RATIO' && stored.numerator !== null ? formatNumberVi(stored.numerator) : verbatim;
  return { value, second: second === null ? null : formatNumberVi(second) };
}
