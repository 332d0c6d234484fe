import type { UnitRef } from '@lotrinh/contracts';
import { Group, TextInput } from '@mantine/core';
import { useDebouncedCallback } from '@mantine/hooks';
import { IconSearch } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { UnitPicker } from '../../../shared/units/unit-picker.js';
import classes from './people-filter.module.css';

type Props = { q: string; unit: UnitRef | null; onSearch: (q: string) => void; onUnit: (unit: UnitRef | null) => void };

export function PeopleFilter({ q, unit, onSearch, onUnit }: Props) {
  const { t } = useTranslation();
  const [typed, setTyped] = useState(q);
  const later = useDebouncedCallback(onSearch, 250);
  return (
    <Group align="flex-end" role="search" className={classes['filter']} data-no-print>
      <TextInput
        type="search"
        label={t('accounts.search')}
        description={t('accounts.searchHint')}
        leftSection={<IconSearch size={18} aria-hidden />}
        value={typed}
        onChange={(event) => {
          setTyped(event.currentTarget.value);
          later(event.currentTarget.value.trim());
        }}
      />
      <UnitPicker label={t('accounts.unit')} clearable value={unit} onChange={onUnit} />
    </Group>
  );
}
