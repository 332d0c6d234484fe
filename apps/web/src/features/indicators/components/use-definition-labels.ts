import { useTranslation } from 'react-i18next';
import type { DefinitionForm } from './definition-form.js';

const names = [
  ...['name', 'theme', 'uom', 'valueType', 'direction', 'accumulation', 'decimals', 'numerator', 'denominator'],
  ...['exclusions', 'mayExceedWhole', 'shareOf', 'levels', 'levelsExclude', 'scaleMin', 'scaleMax', 'required'],
  ...['isConfidential', 'help', 'example', 'mistakes', 'noData', 'validFrom', 'link', 'bridge'],
] as (keyof DefinitionForm)[];

/** What the inputs of a definition are called, for what the server refuses. */
export function useDefinitionLabels(): Record<keyof DefinitionForm, string> {
  const { t } = useTranslation();
  return Object.fromEntries(names.map((name) => [name, t(`indicator.field.${name}`)])) as Record<
    keyof DefinitionForm,
    string
  >;
}
