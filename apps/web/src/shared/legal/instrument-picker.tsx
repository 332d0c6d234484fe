import type { LegalInstrumentView } from '@lotrinh/contracts';
import { Combobox, InputBase, Text, useCombobox } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ErrorState } from '../ui/error-state.js';
import { instrumentsQueryOptions } from './search-instruments.js';
import { useValidity } from './use-validity.js';

type Props = { label: string; description?: string; onChoose: (instrument: LegalInstrumentView) => void };

const SHOWN = 20;

/** Finds one instrument of the register by number or name and hands it over; the input is empty again afterwards. */
export function InstrumentPicker({ label, description, onChoose }: Props) {
  const { t } = useTranslation();
  const combobox = useCombobox({
    onDropdownClose: () => {
      combobox.resetSelectedOption();
    },
  });
  const [typed, setTyped] = useState('');
  const [q] = useDebouncedValue(typed.trim(), 200);
  const hits = useQuery({ ...instrumentsQueryOptions(q, 1, SHOWN), enabled: q !== '' });
  return (
    <Combobox
      store={combobox}
      // Inside the dialog or page that it belongs to, so that it stands in a landmark.
      withinPortal={false}
      onOptionSubmit={(id) => {
        const hit = hits.data?.items.find((instrument) => instrument.id === id);
        if (hit) onChoose(hit);
        setTyped('');
        combobox.closeDropdown();
      }}
    >
      <Combobox.Target>
        <InputBase
          label={label}
          description={description}
          placeholder={t('legal.pickHint')}
          value={typed}
          onChange={(event) => {
            setTyped(event.currentTarget.value);
            combobox.openDropdown();
            combobox.updateSelectedOptionIndex();
          }}
          onBlur={() => {
            combobox.closeDropdown();
          }}
        />
      </Combobox.Target>
      <Combobox.Dropdown hidden={q === '' || typed === ''}>
        {hits.isError ? (
          <ErrorState error={hits.error} />
        ) : (
          <Combobox.Options aria-label={label} mah={320} style={{ overflowY: 'auto' }}>
            {hits.isPending && <Combobox.Empty>{t('app.loading')}</Combobox.Empty>}
            {hits.data?.total === 0 && <Combobox.Empty>{t('legal.searchNone', { q })}</Combobox.Empty>}
            {hits.data?.items.map((hit) => (
              <Combobox.Option key={hit.id} value={hit.id}>
                <InstrumentHit hit={hit} />
              </Combobox.Option>
            ))}
          </Combobox.Options>
        )}
      </Combobox.Dropdown>
    </Combobox>
  );
}

function InstrumentHit({ hit }: { hit: LegalInstrumentView }) {
  const validity = useValidity()(hit);
  return (
    <div>
      <Text>
        {hit.type} {hit.number}
      </Text>
      <Text size="sm" c="dimmed">
        {[hit.title, validity.words].filter(Boolean).join(' · ')}
      </Text>
    </div>
  );
}
