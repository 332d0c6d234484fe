import { Button, Checkbox, Group, Stack, Text, TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Dialog } from '../../../shared/ui/dialog.js';
import { ErrorState } from '../../../shared/ui/error-state.js';
import { LoadingRows } from '../../../shared/ui/loading-rows.js';
import { indicatorChoicesQueryOptions } from '../api/cycle-choices.js';
import type { IndicatorChoice } from './cycle-form.js';

type Props = {
  chosen: IndicatorChoice[];
  max: number;
  onChange: (chosen: IndicatorChoice[]) => void;
  onClose: () => void;
};

/** The catalogue with what the round asks ticked; what is ticked anew goes to the end of the round. */
export function IndicatorDialog({ chosen, max, onChange, onClose }: Props) {
  const { t } = useTranslation();
  const [typed, setTyped] = useState('');
  const [text] = useDebouncedValue(typed.trim(), 250);
  const found = useQuery(indicatorChoicesQueryOptions(text));
  const ids = new Set(chosen.map(({ id }) => id));
  return (
    <Dialog title={t('cycle.indicators.pick')} size="lg" onClose={onClose}>
      <Stack>
        <TextInput
          type="search"
          label={t('indicator.search')}
          description={t('cycle.indicators.pickHint')}
          value={typed}
          onChange={(event) => {
            setTyped(event.currentTarget.value);
          }}
        />
        {found.isPending && <LoadingRows rows={4} />}
        {found.isError && <ErrorState error={found.error} onRetry={() => void found.refetch()} />}
        {found.data?.choices.length === 0 && (
          <Text c="dimmed" role="status">
            {text === '' ? t('indicator.none') : t('indicator.searchNone', { q: text })}
          </Text>
        )}
        {found.data?.choices.map((choice) => (
          <Checkbox
            key={choice.id}
            label={`${choice.code} · ${choice.name}`}
            checked={ids.has(choice.id)}
            disabled={!ids.has(choice.id) && chosen.length >= max}
            onChange={(event) => {
              const isTicked = event.currentTarget.checked;
              onChange(isTicked ? [...chosen, choice] : chosen.filter(({ id }) => id !== choice.id));
            }}
          />
        ))}
        {found.data && found.data.rest > 0 && (
          <Text size="sm" c="dimmed">
            {t('cycle.indicators.hidden', { count: found.data.rest })}
          </Text>
        )}
        <Group justify="space-between">
          <Text size="sm" c="dimmed" aria-live="polite">
            {t('cycle.indicators.picked', { count: chosen.length })}
          </Text>
          <Button onClick={onClose}>{t('act.close')}</Button>
        </Group>
      </Stack>
    </Dialog>
  );
}
