import type { IndicatorValues } from '@lotrinh/contracts';
import { isDecimal, parseNumberVi } from '@lotrinh/text';
import type { TFunction } from 'i18next';
import type { FieldPath, FieldValues, UseFormSetError } from 'react-hook-form';
import type { IndicatorInput } from '../../../gql/graphql.js';
import { today } from '../../../shared/lib/format.js';

/** A definition as it is typed: numbers as text, levels one a line. */
export type DefinitionForm = Omit<IndicatorValues, 'decimals' | 'levels' | 'scaleMin' | 'scaleMax' | 'required'> & {
  decimals: string;
  levels: string;
  scaleMin: string;
  scaleMax: string;
  required: string;
};

const figures = ['scaleMin', 'scaleMax', 'required'] as const;

export const blankDefinition = (name = '', uom: string | null = null): DefinitionForm => ({
  ...{ name, theme: null, uom, valueType: uom === '%' ? 'RATIO' : 'COUNT_FLOW', direction: 'HIGHER_IS_BETTER' },
  ...{
    accumulation: 'YEAR_TO_DATE',
    numerator: null,
    denominator: null,
    exclusions: null,
    decimals: uom === '%' ? '1' : '0',
  },
  ...{ mayExceedWhole: false, shareOf: 'RESPONDENTS', levels: '', levelsExclude: false, scaleMin: '', scaleMax: '' },
  ...{ required: '', isConfidential: false, help: null, example: null, mistakes: null, noData: null },
  ...{ validFrom: today(), link: null, bridge: null },
});

export function formOf(values: IndicatorValues): DefinitionForm {
  const { name, theme, uom, valueType, direction, accumulation, numerator, denominator, exclusions } = values;
  const { mayExceedWhole, shareOf, levelsExclude, isConfidential, help, example, mistakes, noData } = values;
  const { validFrom, link, bridge } = values;
  return {
    ...{ name, theme, uom, valueType, direction, accumulation, numerator, denominator, exclusions },
    ...{ mayExceedWhole, shareOf, levelsExclude, isConfidential, help, example, mistakes, noData },
    ...{ validFrom, link, bridge, decimals: String(values.decimals), levels: values.levels.join('\n') },
    scaleMin: shown(values.scaleMin),
    scaleMax: shown(values.scaleMax),
    required: shown(values.required),
  };
}

/** What is sent; null where a figure cannot be read, which is then said at its input. */
export function inputOf(form: DefinitionForm): IndicatorInput | { unread: (typeof figures)[number][] } {
  const read = figures.map((name) => [name, figureOf(form[name])] as const);
  const unread = read.filter(([, value]) => value === undefined).map(([name]) => name);
  if (unread.length > 0) return { unread };
  const levels = form.levels
    .split('\n')
    .map((level) => level.trim())
    .filter(Boolean);
  return { ...form, ...Object.fromEntries(read), decimals: Number(form.decimals), levels };
}

/** Marks figures that could not be read. */
export function sayUnread<T extends FieldValues>(
  unread: FieldPath<T>[],
  setError: UseFormSetError<T>,
  labels: Partial<Record<FieldPath<T>, string>>,
  t: TFunction,
): void {
  for (const name of unread) setError(name, { message: t('rule.number', { field: labels[name] ?? '' }) });
}

const shown = (decimal: string | null): string => decimal?.replace('.', ',') ?? '';

function figureOf(typed: string): string | null | undefined {
  const text = typed.trim();
  if (text === '') return null;
  return parseNumberVi(text)?.value ?? (isDecimal(text) ? text : undefined);
}
