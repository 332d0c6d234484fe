import type { ValueSeries } from '@lotrinh/contracts';
import { Stack, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { ErrorState } from '../../../shared/ui/error-state.js';
import { LoadingRows } from '../../../shared/ui/loading-rows.js';
import { SidePanel } from '../../../shared/ui/side-panel.js';
import { type CycleFigure, type Source, sourcesQueryOptions } from '../api/get-figures.js';
import classes from './cycles.module.css';
import { methodKey, partsText } from './figure-text.js';
import { FigureValue } from './figure-value.js';
import { SourceItem } from './source-item.js';

type Props = { cycleId: string; series: ValueSeries; figure: CycleFigure; onClose: () => void };

/** "Nguồn số liệu": how a figure was computed and who is behind it; who is missing comes first. */
export function FigureSources({ cycleId, series, figure: row, onClose }: Props) {
  const { t } = useTranslation();
  const { indicator, figure } = row;
  const { name, valueType } = indicator.definition;
  const found = useQuery(sourcesQueryOptions(cycleId, series, indicator.id));
  const parts = partsText(valueType, figure.exact);
  const isMissing = ({ state }: Source) => state === 'MISSING';
  const list = (title: string, sources: Source[]) => (
    <section aria-label={title}>
      <Title order={3} size="h5" mb="xs">
        {title} ({sources.length})
      </Title>
      {sources.length === 0 && <Text c="dimmed">{t('figure.none')}</Text>}
      <ul className={classes['sources']}>
        {sources.map((source) => (
          <SourceItem key={source.reportId} cycleId={cycleId} source={source} row={row} />
        ))}
      </ul>
    </section>
  );
  return (
    <SidePanel title={t('figure.sourceOf', { name: indicator.code })} size={560} onClose={onClose}>
      <Stack>
        <div>
          <Text>{name}</Text>
          <Text size="xl" fw={600}>
            <FigureValue figure={figure} />
          </Text>
          <Text size="sm" c="dimmed">
            {[parts, t(`figure.label.${series}`)].filter(Boolean).join(' · ')}
          </Text>
        </div>
        <section aria-label={t('figure.howComputed')}>
          <Title order={3} size="h5" mb="xs">
            {t('figure.howComputed')}
          </Title>
          <Text>{t(methodKey(valueType))}</Text>
          <Text size="sm" c="dimmed">
            {t('figure.methodVersion', { version: figure.methodVersion })}
          </Text>
        </section>
        {found.isPending && <LoadingRows rows={6} />}
        {found.isError && <ErrorState error={found.error} onRetry={() => void found.refetch()} />}
        {found.data && list(t('figure.missing'), found.data.filter(isMissing))}
        {found.data &&
          list(
            t('figure.givers'),
            found.data.filter((source) => !isMissing(source)),
          )}
      </Stack>
    </SidePanel>
  );
}
