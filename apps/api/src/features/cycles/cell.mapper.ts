import type { EntryWords, ObservationView, ValueInput } from '@lotrinh/contracts';
import { type ValueDefinition } from '@lotrinh/contracts';
import { emptyWords, wordsOfNumbers } from '@lotrinh/domain';
import { typedText } from '@lotrinh/text';

/** One entry of a cell as it is selected by `observationColumns`. */
export type StoredObservation = Pick<
  ValueInput,
  'state' | 'basis' | 'value' | 'numerator' | 'denominator' | 'weight' | 'baseline' | 'rangeLow' | 'rangeHigh' | 'code'
> & {
  id: string;
  indicatorId: string;
  unitId: string;
  amounts: { currency: 'VND'; amount: string }[];
  verbatim: string | null;
  note: string | null;
  documentNumber: string | null;
  documentIssuedOn: string | null;
  authorName: string;
  at: Date;
};

export const observationColumns = `o.id, x.indicator_id as "indicatorId", x.unit_id as "unitId", o.state, o.basis, trim_scale(o.value) as value,
  trim_scale(o.numerator) as numerator, trim_scale(o.denominator) as denominator, trim_scale(o.weight) as weight,
  trim_scale(o.baseline) as baseline, trim_scale(o.range_low) as "rangeLow", trim_scale(o.range_high) as "rangeHigh", o.amounts, o.code,
  o.verbatim, o.note, o.document_number as "documentNumber", o.document_issued_on as "documentIssuedOn", o.author_name as "authorName", o.at`;

/** The words of an entry as the sheet shows them. */
export function wordsOf(
  stored: StoredObservation | null,
  { valueType }: Pick<ValueDefinition, 'valueType'>,
): EntryWords {
  if (stored === null) return emptyWords;
  const { note, documentNumber, documentIssuedOn, verbatim } = stored;
  return { ...wordsOfNumbers(valueType, verbatim, stored), note, documentNumber, documentIssuedOn };
}

/** What one respondent contributes: its entry, or its silence with the whole as last known. */
export function inputOf(
  stored: StoredObservation | null,
  who: { respondentId: string; represents: number; knownWhole: string | null; isExempt: boolean },
): ValueInput {
  const { respondentId, represents, knownWhole: knownDenominator, isExempt } = who;
  const identity = { respondentId, represents, knownDenominator, levels: {}, itemIds: [] };
  if (stored === null || isExempt) {
    const nothing = { value: null, numerator: null, denominator: null, weight: null, baseline: null };
    return {
      ...{ ...identity, ...nothing, rangeLow: null, rangeHigh: null, amounts: [], code: null },
      ...{ state: isExempt ? 'NOT_APPLICABLE' : 'MISSING', basis: 'COUNTED' },
    };
  }
  const { state, basis, value, numerator, denominator, weight, baseline, rangeLow, rangeHigh, amounts, code } = stored;
  return {
    ...identity,
    ...{ state, basis, value, numerator, denominator, weight, baseline, rangeLow, rangeHigh, amounts, code },
  };
}

/** The columns of an entry: what was typed, and what it was read as. */
export function columnsOf(words: EntryWords, input: ValueInput): Record<string, unknown> {
  const { state, basis, value, numerator, denominator, weight, baseline, rangeLow, rangeHigh, amounts, code } = input;
  return {
    ...{ state, basis, value, numerator, denominator, weight, baseline, range_low: rangeLow, range_high: rangeHigh },
    ...{ amounts: JSON.stringify(amounts), code, verbatim: typedText(words.value), note: typedText(words.note) },
    document_number: typedText(words.documentNumber),
    document_issued_on: words.documentIssuedOn,
  };
}

export const observationView = (stored: StoredObservation, definition: ValueDefinition): ObservationView => ({
  id: stored.id,
  state: stored.state,
  basis: stored.basis,
  words: wordsOf(stored, definition),
  by: stored.authorName,
  at: stored.at.toISOString(),
});
