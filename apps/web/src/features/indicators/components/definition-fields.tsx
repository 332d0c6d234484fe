import {
  accumulations,
  indicatorDirections,
  indicatorLimits,
  seriesLinks,
  shareWholes,
  type ValueType,
  valueTypes,
} from '@lotrinh/contracts';
import { SimpleGrid } from '@mantine/core';
import { useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { DayField } from '../../../shared/ui/day-field.js';
import { CheckField, ChoiceField, LongTextField, TextField } from '../../../shared/ui/form-fields.js';
import type { DefinitionForm } from './definition-form.js';

const { nameMax, themeMax, uomMax, wordsMax, decimalsMax } = indicatorLimits;
const withLevels: readonly ValueType[] = ['LEVEL_DISTRIBUTION', 'ORDINAL'];
const withScale: readonly ValueType[] = ['INDEX', 'WEIGHTED_MEAN', 'PERCENT_ONLY'];
const withWhole: readonly ValueType[] = ['RATIO', 'REDUCTION'];
const shared: readonly ValueType[] = ['UNIT_SHARE', 'DOCUMENT_ISSUED'];

/** The fields of a definition; those that its kind of value does not use are absent. `isFirst`: nothing stands before it. */
export function DefinitionFields({ isFirst }: { isFirst: boolean }) {
  const { t } = useTranslation();
  const valueType = useWatch<DefinitionForm, 'valueType'>({ name: 'valueType' });
  const link = useWatch<DefinitionForm, 'link'>({ name: 'link' });
  const choices = <Value extends string>(values: readonly Value[], word: (value: Value) => string) =>
    values.map((value) => ({ value, label: word(value) }));
  return (
    <>
      <TextField<DefinitionForm> name="name" label={t('indicator.field.name')} max={nameMax} required />
      <SimpleGrid cols={{ base: 1, sm: 2 }}>
        <TextField<DefinitionForm> name="theme" label={t('indicator.field.theme')} max={themeMax} />
        <ChoiceField<DefinitionForm>
          name="valueType"
          label={t('indicator.field.valueType')}
          data={choices(valueTypes, (value) => t(`value.type.${value}`))}
          required
        />
        <TextField<DefinitionForm> name="uom" label={t('indicator.field.uom')} max={uomMax} />
        <ChoiceField<DefinitionForm>
          name="decimals"
          label={t('indicator.field.decimals')}
          data={Array.from({ length: decimalsMax + 1 }, (_, at) => ({ value: String(at), label: String(at) }))}
          required
        />
        <ChoiceField<DefinitionForm>
          name="direction"
          label={t('indicator.field.direction')}
          data={choices(indicatorDirections, (value) => t(`value.direction.${value}`))}
          required
        />
        <ChoiceField<DefinitionForm>
          name="accumulation"
          label={t('indicator.field.accumulation')}
          data={choices(accumulations, (value) => t(`value.accumulation.${value}`))}
          required
        />
      </SimpleGrid>
      <LongTextField<DefinitionForm> name="numerator" label={t('indicator.field.numerator')} max={wordsMax} />
      {withWhole.includes(valueType) && (
        <>
          <LongTextField<DefinitionForm> name="denominator" label={t('indicator.field.denominator')} max={wordsMax} />
          <CheckField<DefinitionForm> name="mayExceedWhole" label={t('indicator.field.mayExceedWhole')} />
        </>
      )}
      {shared.includes(valueType) && (
        <ChoiceField<DefinitionForm>
          name="shareOf"
          label={t('indicator.field.shareOf')}
          data={choices(shareWholes, (value) => t(`indicator.shareOf.${value}`))}
          required
        />
      )}
      {withLevels.includes(valueType) && (
        <>
          <LongTextField<DefinitionForm>
            name="levels"
            label={t('indicator.field.levels')}
            description={t('indicator.levelsHint')}
          />
          <CheckField<DefinitionForm> name="levelsExclude" label={t('indicator.field.levelsExclude')} />
        </>
      )}
      {withScale.includes(valueType) && (
        <SimpleGrid cols={{ base: 1, sm: 2 }}>
          <TextField<DefinitionForm> name="scaleMin" label={t('indicator.field.scaleMin')} max={30} />
          <TextField<DefinitionForm> name="scaleMax" label={t('indicator.field.scaleMax')} max={30} />
        </SimpleGrid>
      )}
      {valueType === 'RATE_PER_UNIT' && (
        <TextField<DefinitionForm> name="required" label={t('indicator.field.required')} max={30} />
      )}
      <TextField<DefinitionForm>
        name="exclusions"
        label={t('indicator.field.exclusions')}
        description={t('indicator.exclusionsHint')}
        max={wordsMax}
      />
      <CheckField<DefinitionForm> name="isConfidential" label={t('indicator.field.isConfidential')} />
      <LongTextField<DefinitionForm>
        name="help"
        label={t('indicator.field.help')}
        description={t('indicator.helpHint')}
        max={wordsMax}
      />
      <LongTextField<DefinitionForm> name="example" label={t('indicator.field.example')} max={wordsMax} />
      <LongTextField<DefinitionForm> name="mistakes" label={t('indicator.field.mistakes')} max={wordsMax} />
      <LongTextField<DefinitionForm> name="noData" label={t('indicator.field.noData')} max={wordsMax} />
      <DayField<DefinitionForm> name="validFrom" label={t('indicator.field.validFrom')} required />
      {!isFirst && (
        <ChoiceField<DefinitionForm>
          name="link"
          label={t('indicator.field.link')}
          data={choices(seriesLinks, (value) => t(`indicator.link.${value}`))}
          required
        />
      )}
      {!isFirst && link === 'BRIDGED' && (
        <LongTextField<DefinitionForm>
          name="bridge"
          label={t('indicator.field.bridge')}
          description={t('indicator.bridgeHint')}
          max={wordsMax}
        />
      )}
    </>
  );
}
