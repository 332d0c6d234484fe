import type { ValueSeries } from '@lotrinh/contracts';
import { Group, SegmentedControl, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { hasCode } from '../../../shared/lib/app-error.js';
import { EmptyState } from '../../../shared/ui/empty-state.js';
import { ErrorState } from '../../../shared/ui/error-state.js';
import { LoadingRows } from '../../../shared/ui/loading-rows.js';
import type { Cycle } from '../api/get-cycles.js';
import { figuresQueryOptions } from '../api/get-figures.js';
import { FigureSources } from './figure-sources.js';
import { FigureTable } from './figure-table.js';
import { Snapshots } from './snapshots.js';

const route = getRouteApi('/app/dot-bao-cao/$cycleId');

/** What the reports of a round give together: official or provisional, never mixed. */
export function CycleFigures({ cycle }: { cycle: Cycle }) {
  const { t } = useTranslation();
  const { so, nguon } = route.useSearch();
  const navigate = route.useNavigate();
  const series: ValueSeries = so === 'so-bo' ? 'PROVISIONAL' : 'OFFICIAL';
  const found = useQuery(figuresQueryOptions(cycle.id, series));
  const search = (open: string | null, of: ValueSeries = series) => ({
    muc: 'ket-qua' as const,
    ...(of === 'PROVISIONAL' && { so: 'so-bo' as const }),
    ...(open !== null && { nguon: open }),
  });
  const opened = found.data?.find(({ indicator }) => indicator.id === nguon);
  if (found.isError && hasCode(found.error, 'access.forbidden')) {
    return <EmptyState title={t('figure.forbidden')} hint={t('figure.forbiddenHint')} />;
  }
  return (
    <Stack>
      <Group data-no-print>
        <SegmentedControl
          aria-label={t('figure.series')}
          data={(['OFFICIAL', 'PROVISIONAL'] as const).map((value) => ({ value, label: t(`figure.label.${value}`) }))}
          value={series}
          onChange={(value) =>
            void navigate({ search: search(null, value === 'PROVISIONAL' ? 'PROVISIONAL' : 'OFFICIAL') })
          }
        />
      </Group>
      <Text size="sm" c="dimmed">
        <strong>{t(`figure.label.${series}`)}.</strong>{' '}
        {t(series === 'OFFICIAL' ? 'figure.officialHint' : 'figure.provisionalHint')}
      </Text>
      {found.isPending && <LoadingRows rows={6} />}
      {found.isError && <ErrorState error={found.error} onRetry={() => void found.refetch()} />}
      {found.data && (
        <FigureTable figures={found.data} onOpen={(id) => void navigate({ search: search(id), replace: true })} />
      )}
      {found.data && series === 'OFFICIAL' && cycle.state !== 'DRAFT' && <Snapshots cycle={cycle} />}
      {opened !== undefined && (
        <FigureSources
          cycleId={cycle.id}
          series={series}
          figure={opened}
          onClose={() => void navigate({ search: search(null), replace: true })}
        />
      )}
    </Stack>
  );
}
