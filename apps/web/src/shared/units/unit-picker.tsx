import type { UnitHitView, UnitRef } from '@lotrinh/contracts';
import { CloseButton, Combobox, InputBase, useCombobox } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ErrorState } from '../ui/error-state.js';
import { searchUnitsQueryOptions } from './search-units.js';
import { UnitHit } from './unit-hit.js';

type Props = {
  label: string;
  /** Said to assistive technology only, where the column says it already. */
  hideLabel?: boolean;
  description?: string;
  error?: string | undefined;
  required?: boolean;
  /** Offers to empty the field. */
  clearable?: boolean;
  value: UnitRef | null;
  onChange: (unit: UnitRef | null) => void;
};

/** Chooses one unit by any of its names, typed with or without diacritics. */
export function UnitPicker({
  label,
  hideLabel = false,
  description,
  error,
  required = false,
  clearable = false,
  value,
  onChange,
}: Props) {
  const { t } = useTranslation();
  const combobox = useCombobox({
    onDropdownClose: () => {
      combobox.resetSelectedOption();
    },
  });
  // null: not typing, the chosen unit is shown.
  const [typed, setTyped] = useState<string | null>(null);
  const [q] = useDebouncedValue((typed ?? '').trim(), 200);
  const hits = useQuery({ ...searchUnitsQueryOptions({ q }), enabled: q.length > 0 });
  const choose = (id: string): void => {
    const hit = hits.data?.find((unit) => unit.id === id);
    if (hit) onChange({ id: hit.id, name: hit.name, shortName: hit.shortName });
    setTyped(null);
    combobox.closeDropdown();
  };
  return (
    <Combobox store={combobox} onOptionSubmit={choose}>
      <Combobox.Target>
        <InputBase
          {...(hideLabel ? { 'aria-label': label } : { label })}
          description={description}
          error={error}
          required={required}
          placeholder={t('units.pickHint')}
          value={typed ?? value?.name ?? ''}
          onChange={(event) => {
            setTyped(event.currentTarget.value);
            combobox.openDropdown();
            combobox.updateSelectedOptionIndex();
          }}
          onFocus={(event) => {
            event.currentTarget.select();
          }}
          onBlur={() => {
            setTyped(null);
            combobox.closeDropdown();
          }}
          rightSection={
            clearable && value !== null ? (
              <CloseButton
                aria-label={t('act.clear')}
                onClick={() => {
                  onChange(null);
                }}
              />
            ) : null
          }
          rightSectionPointerEvents="all"
        />
      </Combobox.Target>
      <Combobox.Dropdown hidden={q.length === 0 || typed === null}>
        {hits.isError ? <ErrorState error={hits.error} /> : <Hits label={label} q={q} hits={hits.data} />}
      </Combobox.Dropdown>
    </Combobox>
  );
}

function Hits({ label, q, hits }: { label: string; q: string; hits: UnitHitView[] | undefined }) {
  const { t } = useTranslation();
  return (
    <Combobox.Options aria-label={label} mah={320} style={{ overflowY: 'auto' }}>
      {hits === undefined && <Combobox.Empty>{t('app.loading')}</Combobox.Empty>}
      {hits?.length === 0 && <Combobox.Empty>{t('units.searchNone', { q })}</Combobox.Empty>}
      {hits?.map((hit) => (
        <Combobox.Option key={hit.id} value={hit.id}>
          <UnitHit hit={hit} />
        </Combobox.Option>
      ))}
    </Combobox.Options>
  );
}
