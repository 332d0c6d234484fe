import { TextInput } from '@mantine/core';
import { useDebouncedCallback } from '@mantine/hooks';
import { IconSearch } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

/** Typed words, handed on when the typing rests; a word that an input method is still composing is not a word yet. */
export function UnitSearchBox({ q, onSearch }: { q: string; onSearch: (q: string) => void }) {
  const { t } = useTranslation();
  const [typed, setTyped] = useState(q);
  const later = useDebouncedCallback(onSearch, 250);
  return (
    <TextInput
      type="search"
      label={t('units.search')}
      description={t('units.searchHint')}
      leftSection={<IconSearch size={18} aria-hidden />}
      value={typed}
      onChange={(event) => {
        const text = event.currentTarget.value;
        setTyped(text);
        const { nativeEvent } = event;
        if (!(nativeEvent instanceof InputEvent && nativeEvent.isComposing)) later(text.trim());
      }}
      onCompositionEnd={(event) => {
        later(event.currentTarget.value.trim());
      }}
    />
  );
}
