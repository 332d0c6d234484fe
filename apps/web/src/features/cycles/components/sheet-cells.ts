import { cycleLimits, type EntryWords, type FieldError } from '@lotrinh/contracts';
import {
  type CheckedCell,
  currentValueRuleSet,
  definitionOf,
  isValueRuleSet,
  readEntry,
  secondOf,
  sendGaps,
  type ValueFinding,
} from '@lotrinh/domain';
import { parseNumberVi, typedText } from '@lotrinh/text';
import type { ServerRow } from '../../../shared/grid/grid-state.js';
import type { GridValues } from '../../../shared/grid/grid-types.js';
import type { Report, ReportCell } from '../api/report.js';

type WordKey = keyof EntryWords;
type Kind = 'EMPTY' | 'BLOCK' | 'UNEXPLAINED';
/** What stands between a cell and its sending, at the column where it is mended. */
export type CellGap = { kind: Kind; column: WordKey; finding: ValueFinding | null };

export const valuesOf = ({ value, second, note, documentNumber, documentIssuedOn }: EntryWords): GridValues => ({
  ...{ value, second, note, documentNumber, documentIssuedOn },
});

export function wordsOf(values: GridValues): EntryWords {
  const text = (key: WordKey): string | null => {
    const value = values[key];
    return typeof value === 'string' ? value : null;
  };
  return {
    ...{ value: text('value'), second: text('second'), note: text('note') },
    ...{ documentNumber: text('documentNumber'), documentIssuedOn: text('documentIssuedOn') },
  };
}

export const serverRow = ({ indicator, lockVersion, words }: ReportCell): ServerRow => ({
  ...{ itemId: indicator.id, lockVersion, values: valuesOf(words), origin: { place: {}, source: null } },
});

export const isNarrative = ({ indicator }: ReportCell): boolean => indicator.definition.valueType === 'NARRATIVE';

/** Whether the column is for this cell: no whole beside a count, no document beside a number. */
export function asks({ indicator, isExempt }: ReportCell, column: string): boolean {
  const { valueType } = indicator.definition;
  if (isExempt) return false;
  if (column === 'second') return secondOf(valueType) !== null;
  return !column.startsWith('document') || valueType === 'DOCUMENT_ISSUED';
}

/** The cell as the server will check it (E45). */
export function checkedCell({ id, represents }: Report, cell: ReportCell, words: EntryWords): CheckedCell {
  const definition = definitionOf(cell.indicator.definition);
  const { knownWhole, isExempt, files, sameLastYear } = cell;
  const context = { respondentId: id, represents: represents.length, knownWhole, hasFile: files.length > 0 };
  return {
    ...{ indicatorId: cell.indicator.id, definition, isExempt, words },
    entered: readEntry(definition, words, context),
    sameLastYear: sameLastYear?.exact ?? null,
  };
}

export function gapsOf({ cycle }: Report, checked: CheckedCell): CellGap[] {
  const rules = isValueRuleSet(cycle.ruleSet) ? cycle.ruleSet : currentValueRuleSet;
  return sendGaps([checked], rules).map((gap): CellGap => {
    if (gap.kind === 'EMPTY') return { kind: gap.kind, column: 'value', finding: null };
    return { kind: gap.kind, column: columnOf(gap.finding, checked.words), finding: gap.finding };
  });
}

function columnOf({ rule, params }: ValueFinding, { value, second }: EntryWords): WordKey {
  if (rule === 'document_missing') return 'documentNumber';
  if (rule === 'whole_missing' || rule === 'whole_zero') return 'second';
  const [first, beside] = [typedText(value), typedText(second)];
  const isOfSecond = rule === 'unreadable' && params['text'] === beside && beside !== first;
  return isOfSecond ? 'second' : 'value';
}

const most: Record<Exclude<WordKey, 'documentIssuedOn'>, number> = {
  ...{ value: cycleLimits.wordsMax, second: 100, note: cycleLimits.noteMax, documentNumber: 100 },
};

/** What the server could not keep: words that are too long, a second number that is none. Such a row waits until it is mended. */
export function unkeepable(values: GridValues): FieldError[] {
  const words = wordsOf(values);
  const long = Object.entries(most).flatMap(([field, max]): FieldError[] =>
    (words[field as keyof typeof most] ?? '').length > max ? [{ field, rule: 'max', params: { max } }] : [],
  );
  const isNumber = words.second === null || parseNumberVi(words.second) !== null;
  return isNumber ? long : [...long, { field: 'second', rule: 'number', params: {} }];
}
