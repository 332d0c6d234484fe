import {
  unitAliasKinds,
  unitBudgetLevels,
  unitIdentifierSchemes,
  unitLimits,
  type UnitCardView,
  type UnitContactView,
} from '@lotrinh/contracts';
import { Group } from '@mantine/core';
import { useFieldArray, useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { DayField } from '../../../shared/ui/day-field.js';
import { FormDialog } from '../../../shared/ui/form-dialog.js';
import { ChoiceField, TextField } from '../../../shared/ui/form-fields.js';
import { useChangeUnitCard } from '../api/change-unit-card.js';
import { toFields, toInput, type CardFields } from './card-form.js';
import { FieldRows } from '../../../shared/ui/field-rows.js';

type Props = {
  unit: UnitCardView;
  /** null where they may not be read; they then stay as they are. */
  contacts: UnitContactView[] | null;
  onDone: () => void;
  onClose: () => void;
};

export function EditCardDialog({ unit, contacts, onDone, onClose }: Props) {
  const { t } = useTranslation();
  const change = useChangeUnitCard(unit.id);
  const form = useForm<CardFields>({ defaultValues: toFields(unit, contacts) });
  const { control } = form;
  const identifiers = useFieldArray({ control, name: 'identifiers' });
  const aliases = useFieldArray({ control, name: 'aliases' });
  const people = useFieldArray({ control, name: 'contacts' });
  const undated = { validFrom: null, validTo: null };
  return (
    <FormDialog
      form={form}
      title={t('unit.act.editCard')}
      action={t('act.save')}
      size="xl"
      busy={change.isPending}
      error={change.error}
      onClose={onClose}
      onSubmit={(fields) => {
        change.mutate(toInput(fields, unit.lockVersion, contacts !== null), { onSuccess: onDone });
      }}
    >
      <TextField<CardFields>
        name="name"
        label={t('unit.name')}
        description={t('unit.nameHint')}
        required
        max={unitLimits.nameMax}
      />
      <Group grow align="flex-start">
        <TextField<CardFields> name="shortName" label={t('unit.shortName')} max={unitLimits.shortNameMax} />
        <TextField<CardFields> name="symbol" label={t('unit.symbol')} max={unitLimits.symbolMax} />
      </Group>
      <Group grow align="flex-start">
        <TextField<CardFields> name="budgetCode" label={t('unit.budgetCode')} max={20} />
        <ChoiceField<CardFields>
          name="budgetLevel"
          label={t('unit.budgetLevel')}
          data={unitBudgetLevels.map((value) => ({ value, label: t(`unit.budget.${value}`) }))}
        />
      </Group>
      <FieldRows
        legend={t('unit.identifiers')}
        ids={identifiers.fields.map(({ id }) => id)}
        add={t('unit.act.addIdentifier')}
        onAdd={() => {
          identifiers.append({ scheme: 'QD20_2020', value: '', ...undated });
        }}
        onRemove={identifiers.remove}
        row={(index) => (
          <>
            <ChoiceField<CardFields>
              name={`identifiers.${index}.scheme`}
              label={t('unit.identifierScheme')}
              required
              data={unitIdentifierSchemes.map((value) => ({ value, label: t(`unit.scheme.${value}`) }))}
            />
            <TextField<CardFields> name={`identifiers.${index}.value`} label={t('unit.identifier')} required max={50} />
            <DayField<CardFields> name={`identifiers.${index}.validFrom`} label={t('unit.validFrom')} />
            <DayField<CardFields> name={`identifiers.${index}.validTo`} label={t('unit.validTo')} />
          </>
        )}
      />
      <FieldRows
        legend={t('unit.aliases')}
        ids={aliases.fields.map(({ id }) => id)}
        add={t('unit.act.addAlias')}
        onAdd={() => {
          aliases.append({ kind: 'ABBREVIATION', name: '' });
        }}
        onRemove={aliases.remove}
        row={(index) => (
          <>
            <ChoiceField<CardFields>
              name={`aliases.${index}.kind`}
              label={t('unit.aliasKind')}
              required
              data={unitAliasKinds.map((value) => ({ value, label: t(`unit.aliasKind.${value}`) }))}
            />
            <TextField<CardFields>
              name={`aliases.${index}.name`}
              label={t('unit.alias')}
              required
              max={unitLimits.aliasMax}
            />
          </>
        )}
      />
      {contacts !== null && (
        <FieldRows
          legend={t('unit.contacts')}
          ids={people.fields.map(({ id }) => id)}
          add={t('unit.act.addContact')}
          onAdd={() => {
            people.append({ name: '', phone: '', mail: '', ...undated });
          }}
          onRemove={people.remove}
          row={(index) => (
            <>
              <TextField<CardFields>
                name={`contacts.${index}.name`}
                label={t('unit.contactName')}
                required
                max={unitLimits.contactNameMax}
              />
              <TextField<CardFields>
                name={`contacts.${index}.phone`}
                label={t('unit.contactPhone')}
                max={unitLimits.phoneMax}
              />
              <TextField<CardFields>
                name={`contacts.${index}.mail`}
                label={t('unit.contactMail')}
                max={unitLimits.mailMax}
              />
              <DayField<CardFields> name={`contacts.${index}.validFrom`} label={t('unit.validFrom')} />
              <DayField<CardFields> name={`contacts.${index}.validTo`} label={t('unit.validTo')} />
            </>
          )}
        />
      )}
    </FormDialog>
  );
}
