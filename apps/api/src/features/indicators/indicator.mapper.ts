import type { IndicatorValues, IndicatorVersionView } from '@lotrinh/contracts';
import { fold, typedText } from '@lotrinh/text';

/** A definition as it is selected by `versionColumns`. */
export type IndicatorVersionRow = IndicatorVersionView & { indicatorId: string };

export const versionColumns = `v.id, v.indicator_id as "indicatorId", v.n, v.state, v.name, v.theme, v.uom, v.value_type as "valueType",
  v.direction, v.accumulation, v.decimals, v.may_exceed_whole as "mayExceedWhole", v.share_of as "shareOf", v.levels,
  v.levels_exclude as "levelsExclude", trim_scale(v.scale_min) as "scaleMin", trim_scale(v.scale_max) as "scaleMax",
  trim_scale(v.required) as required, v.is_confidential as "isConfidential", v.numerator, v.denominator, v.exclusions, v.help, v.example,
  v.mistakes, v.no_data as "noData", v.valid_from as "validFrom", v.valid_to as "validTo", v.link, v.bridge, v.lock_version as "lockVersion"`;

/** What a person wrote as the columns of a row, tidied; `n` 1 has nothing before it to go on from. */
export function columnsOf(values: IndicatorValues, n: number): Record<string, unknown> {
  const name = values.name.normalize('NFC').trim();
  const theme = typedText(values.theme);
  const link = n === 1 ? null : values.link;
  return {
    ...{ name, theme, uom: typedText(values.uom), folded: fold(`${name} ${theme ?? ''}`) },
    ...{ value_type: values.valueType, direction: values.direction, accumulation: values.accumulation },
    ...{ decimals: values.decimals, may_exceed_whole: values.mayExceedWhole, share_of: values.shareOf },
    levels: values.levels.map((level) => level.normalize('NFC').trim()).filter(Boolean),
    ...{ levels_exclude: values.levelsExclude, scale_min: values.scaleMin, scale_max: values.scaleMax },
    ...{ required: values.required, is_confidential: values.isConfidential },
    ...{ numerator: typedText(values.numerator), denominator: typedText(values.denominator) },
    ...{ exclusions: typedText(values.exclusions), help: typedText(values.help), example: typedText(values.example) },
    ...{ mistakes: typedText(values.mistakes), no_data: typedText(values.noData), valid_from: values.validFrom },
    ...{ link, bridge: link === 'BRIDGED' ? typedText(values.bridge) : null },
  };
}
