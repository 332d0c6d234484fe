import { assignedKinds, type UnitRef } from '@lotrinh/contracts';
import { Group, NumberInput, Select } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { UnitPicker } from '../../../shared/units/unit-picker.js';
import type { AssignedSearch } from '../assigned-search.js';

type Props = { unit: UnitRef | null; search: AssignedSearch; onChange: (search: AssignedSearch) => void };

/** Whose list it is, and what of it; every change goes to the address and to the first page. */
export function AssignedFilters({ unit, search: { trang: _, ...search }, onChange }: Props) {
  const { t } = useTranslation();
  const without = (key: keyof typeof search): AssignedSearch => {
    const { [key]: __, ...rest } = search;
    return rest;
  };
  return (
    <Group component="search" aria-label={t('assigned.filters')} align="flex-end" data-no-print>
      <UnitPicker
        label={t('plan.field.unit')}
        value={unit}
        onChange={(chosen) => {
          if (chosen !== null) onChange({ ...search, dv: chosen.id, ten: chosen.name });
        }}
      />
      <Select
        label={t('assigned.kind')}
        placeholder={t('assigned.allKinds')}
        clearable
        clearButtonProps={{ 'aria-label': t('act.clear') }}
        data={assignedKinds.map((value) => ({ value, label: t(`assigned.kind.${value}`) }))}
        value={search.loai ?? null}
        onChange={(value) => {
          const kind = assignedKinds.find((known) => known === value);
          onChange(kind === undefined ? without('loai') : { ...search, loai: kind });
        }}
      />
      <NumberInput
        label={t('assigned.year')}
        hideControls
        allowDecimal={false}
        allowNegative={false}
        maxLength={4}
        w={90}
        value={search.nam ?? ''}
        onChange={(value) => {
          if (value === '') onChange(without('nam'));
          else if (String(value).length === 4) onChange({ ...search, nam: Number(value) });
        }}
      />
    </Group>
  );
}
