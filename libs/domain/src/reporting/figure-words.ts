import type { EntryWords, ExactFraction, Figure, FigureKind, ValueState } from '@lotrinh/contracts';
import { formatNumberVi, formatPercentVi, roundFraction, scaleFraction } from '@lotrinh/text';

const isPercent = (kind: FigureKind): boolean => kind === 'SHARE' || kind === 'CHANGE';

/** A figure as Vietnamese prints it: "94,8%", "1.081"; null where there is none, which is not 0. */
export function figureWords({ kind, value }: Pick<Figure, 'kind' | 'value'>): string | null {
  if (value === null) return null;
  return isPercent(kind) ? formatPercentVi(value, { places: 6 }) : formatNumberVi(value, { places: 6 });
}

/** What a share is made of: "37.697/39.770"; null for what is no share or may not be told. */
export function shareWords({ kind, exact }: Pick<Figure, 'kind' | 'exact'>): string | null {
  if (kind !== 'SHARE' || exact === null) return null;
  return `${formatNumberVi(exact.numerator, { places: 6 })}/${formatNumberVi(exact.denominator, { places: 6 })}`;
}

/** One end of what is possible, in the same words as the figure; two digits, so that an end near an aim is not rounded onto it. */
export function endWords(kind: FigureKind, end: ExactFraction | null): string | null {
  if (end === null) return null;
  return isPercent(kind)
    ? formatPercentVi(roundFraction(scaleFraction(end, '100'), 2), { places: 2 })
    : formatNumberVi(roundFraction(end, 2), { places: 2 });
}

/** A respondent's entry in one cell of a table: "5.120/5.200", "Chưa có (mẫu số 380)"; `stateWords` names what is no number. */
export function entryWords(
  words: EntryWords,
  state: ValueState,
  stateWords: (state: ValueState) => string,
): string | null {
  if (state === 'NOT_APPLICABLE') return null;
  if (state === 'MISSING' || words.value === null) return stateWords(state);
  if (words.second === null) return words.value;
  return state === 'REPORTED' && !words.value.endsWith('%')
    ? `${words.value}/${words.second}`
    : `${words.value} (${words.second})`;
}
