import type { ValueInput, ValueState, ValueType } from '@lotrinh/contracts';
import { compareDecimals, type Decimal, divideDecimals, parseNumberVi, shiftDecimal } from '@lotrinh/text';
import { isContradictory, isYes, stateOfWords } from './typed-words.js';

/** What may be meant by something that was typed; a person chooses, nothing is guessed. */
type Choice = Pick<ValueInput, 'value' | 'numerator' | 'denominator'>;

/**
 * A cell as it was typed. `state` null is an empty cell. UNREADABLE: no number of one reading. SPELLING: one of `choices`.
 * STILL_IN_PROGRESS: words instead of a figure that may exist by now (E5). CONTRADICTORY: words against a figure (E6).
 */
export type TypedValue = Choice &
  Pick<ValueInput, 'rangeLow' | 'rangeHigh'> & {
    state: ValueState | null;
    verbatim: string;
    doubt: 'UNREADABLE' | 'SPELLING' | 'STILL_IN_PROGRESS' | 'CONTRADICTORY' | null;
    choices: Choice[];
  };

const nothing: Omit<TypedValue, 'verbatim'> = {
  ...{ state: null, value: null, numerator: null, denominator: null, rangeLow: null, rangeHigh: null },
  doubt: null,
  choices: [],
};

const reported = (more: Partial<TypedValue>): Omit<TypedValue, 'verbatim'> => ({
  ...nothing,
  state: 'REPORTED',
  ...more,
});
const unreadable = reported({ doubt: 'UNREADABLE' });
const choose = (choices: Choice[]): Omit<TypedValue, 'verbatim'> => reported({ doubt: 'SPELLING', choices });

const ofValue = (value: Decimal): Choice => ({ value, numerator: null, denominator: null });
const ofParts = (numerator: Decimal, denominator: Decimal): Choice => ({ value: null, numerator, denominator });

/** Digits kept of a percent that is typed as a quotient where no parts are asked for. */
const keptPlaces = 6;

const RANGE = /^(.+?)\s*(?:-|–|đến)\s*(.+)$/u;
/** "12 máy", "95 %": the number a cell begins with and the words behind it. */
const WITH_WORDS = /^([-−]?\d[\d.,\u00a0\u2007\u2009\u202f]*)\s*(?=\D|$)([^\d/]*)$/u;

const readPercentOrNumber = (text: string): Decimal | null =>
  parseNumberVi(/^\d{1,3}\.\d{1,2}$/.test(text) ? text.replace('.', ',') : text)?.value ?? null;

/**
 * One cell read as Vietnamese prints it. `knownWhole` is the whole remembered for the respondent: "1/1" beside a whole of 300
 * may mean everybody or one of one, so that it is asked.
 */
export function readTyped(typed: string, valueType: ValueType, knownWhole: Decimal | null = null): TypedValue {
  const verbatim = typed.normalize('NFC').trim();
  return { ...read(verbatim, valueType, knownWhole), verbatim };
}

function read(text: string, valueType: ValueType, knownWhole: Decimal | null): Omit<TypedValue, 'verbatim'> {
  if (text === '') return nothing;
  if (isYes(text, valueType)) return reported({ value: '1' });
  const state = stateOfWords(text);
  if (state !== null) return { ...nothing, state, doubt: state === 'IN_PROGRESS' ? 'STILL_IN_PROGRESS' : null };
  if (isContradictory(text)) return { ...nothing, state: 'CONFLICTED', doubt: 'CONTRADICTORY' };
  if (valueType === 'RANGE') return readRange(text);
  const quotient = /^([^/]+)\/([^/]+)$/u.exec(text);
  if (quotient !== null) return readQuotient(quotient, valueType, knownWhole);
  return isPercentType(valueType) ? readPercent(text) : readCount(text);
}

const isPercentType = (valueType: ValueType): boolean => valueType === 'RATIO' || valueType === 'PERCENT_ONLY';

function readRange(text: string): Omit<TypedValue, 'verbatim'> {
  const match = RANGE.exec(text);
  const [low, high] = [match?.[1], match?.[2]].map((end) => (end === undefined ? null : parseNumberVi(end)));
  if (low === null || low === undefined || high === null || high === undefined) return unreadable;
  return reported({ rangeLow: low.value, rangeHigh: high.value });
}

function readQuotient(match: RegExpExecArray, valueType: ValueType, knownWhole: Decimal | null) {
  const [part, whole] = [parseNumberVi(match[1] ?? ''), parseNumberVi(match[2] ?? '')];
  if (part === null || whole === null || !isPercentType(valueType)) return unreadable;
  if (valueType === 'RATIO') {
    const parts = ofParts(part.value, whole.value);
    const isOther = whole.value === '1' && knownWhole !== null && compareDecimals(knownWhole, '1') !== 0;
    return isOther ? choose([ofValue(shiftDecimal(part.value, 2)), parts]) : reported(parts);
  }
  if (compareDecimals(whole.value, '0') === 0) return unreadable;
  return reported({ value: divideDecimals(shiftDecimal(part.value, 2), whole.value, keptPlaces) });
}

/** E4: "60" and "60%" are sixty of a hundred; "0,6", "0.6" and "1" may be that or a share of one, so that a person chooses. */
function readPercent(text: string): Omit<TypedValue, 'verbatim'> {
  const hasSign = text.endsWith('%');
  const value = readPercentOrNumber(text.replace(/\s*%$/u, ''));
  if (value === null) return unreadable;
  const isSmall = compareDecimals(value, '0') > 0 && compareDecimals(value, '1') <= 0;
  return isSmall && !hasSign ? choose([ofValue(value), ofValue(shiftDecimal(value, 2))]) : reported({ value });
}

function readCount(text: string): Omit<TypedValue, 'verbatim'> {
  const [, figure, words = ''] = WITH_WORDS.exec(text) ?? [];
  const number = figure === undefined || words.includes('%') ? null : parseNumberVi(figure);
  return number === null ? unreadable : reported({ value: number.value });
}
