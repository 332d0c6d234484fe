import { entryWords, figureWords, shareWords } from '@lotrinh/domain';
import { Alert, List, Text } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { formatInstant } from '../../../shared/lib/format.js';
import { ErrorState } from '../../../shared/ui/error-state.js';
import { type Drift, driftQueryOptions, type Snapshot } from '../api/snapshots.js';

type Side = Drift['causes'][number]['before'];

/** What of the frozen figures is otherwise today, and through whom. */
export function DriftOf({ cycleId, snapshot: { id, takenAt } }: { cycleId: string; snapshot: Snapshot }) {
  const { t } = useTranslation();
  const found = useQuery(driftQueryOptions(cycleId, id));
  if (found.isPending) return <Text c="dimmed">{t('app.loading')}</Text>;
  if (found.isError) return <ErrorState error={found.error} onRetry={() => void found.refetch()} />;
  if (found.data.length === 0) return <Text>{t('snapshot.same')}</Text>;
  // Two figures may be one when they are rounded: what they are made of tells them apart.
  const figure = (of: Drift['before']) => {
    const parts = shareWords(of);
    return `${figureWords(of) ?? t('figure.noNumber')}${parts === null ? '' : ` (${parts})`}`;
  };
  const given = ({ state, words }: Side) =>
    entryWords(words, state, (of) => t(`value.state.${of}`)) ?? t('value.state.NOT_APPLICABLE');
  return (
    <Alert
      variant="outline"
      color="#8a4100"
      icon={<IconAlertTriangle aria-hidden />}
      title={t('snapshot.drift', { at: formatInstant(takenAt), n: found.data.length })}
    >
      <List>
        {found.data.map(({ indicatorId, code, name, before, after, causes }) => (
          <List.Item key={indicatorId}>
            {code} · {name}: <strong>{t('snapshot.change', { before: figure(before), after: figure(after) })}</strong>
            <List withPadding>
              {causes.map((cause) => (
                <List.Item key={cause.unit.id}>
                  {t('snapshot.cause', {
                    ...{ unit: cause.unit.name, before: given(cause.before), after: given(cause.after) },
                  })}
                  {cause.by !== null && cause.at !== null && (
                    <Text size="sm" c="dimmed">
                      {t('snapshot.causeBy', { name: cause.by, at: formatInstant(cause.at) })}
                    </Text>
                  )}
                </List.Item>
              ))}
            </List>
          </List.Item>
        ))}
      </List>
    </Alert>
  );
}
