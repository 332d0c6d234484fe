import { builtInRoles, type GrantInput, type GrantView, type RoleCode, type UnitRef } from '@lotrinh/contracts';
import { useFieldArray, useFormContext } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { ChoiceField } from '../../../shared/ui/form-fields.js';
import { FieldRows } from '../../../shared/ui/field-rows.js';
import { UnitField } from '../../../shared/units/unit-field.js';

/** The roles of a post, each with the unit it holds for; part of the forms that give rights. */
export type GrantFields = { grants: { role: RoleCode | null; unit: UnitRef | null }[] };

const isRole = (code: string): code is RoleCode => Object.hasOwn(builtInRoles, code);

export function toGrantFields(grants: GrantView[]): GrantFields['grants'] {
  return grants.map(({ role, unitId, unitName }) => ({ role, unit: { id: unitId, name: unitName, shortName: null } }));
}

export function toGrants(grants: GrantFields['grants']): GrantInput[] {
  return grants.flatMap(({ role, unit }) => (role === null || unit === null ? [] : [{ role, unitId: unit.id }]));
}

/** @param unit where a new role holds unless another unit is chosen */
export function GrantRows({ unit }: { unit: () => UnitRef | null }) {
  const { t } = useTranslation();
  const { control } = useFormContext<GrantFields>();
  const rows = useFieldArray({ control, name: 'grants' });
  return (
    <FieldRows
      legend={t('person.roles')}
      hint={t('person.roleScope')}
      ids={rows.fields.map(({ id }) => id)}
      add={t('person.act.addRole')}
      onAdd={() => {
        rows.append({ role: null, unit: unit() });
      }}
      onRemove={rows.remove}
      row={(index) => (
        <>
          <ChoiceField<GrantFields>
            name={`grants.${index}.role`}
            label={t('person.role')}
            required
            data={Object.keys(builtInRoles)
              .filter(isRole)
              .map((value) => ({ value, label: t(`role.${value}`) }))}
          />
          <UnitField<GrantFields> name={`grants.${index}.unit`} label={t('person.roleUnit')} required />
        </>
      )}
    />
  );
}
