import { Stack, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { formatDay } from '../../../shared/lib/format.js';
import { ErrorState } from '../../../shared/ui/error-state.js';
import { LoadingRows } from '../../../shared/ui/loading-rows.js';
import { Page } from '../../../shared/ui/page.js';
import { StatusBadge } from '../../../shared/ui/status-badge.js';
import { indicatorQueryOptions } from '../api/get-indicators.js';
import { Definition } from '../components/definition.js';
import { IndicatorActions } from '../components/indicator-actions.js';
import { LinkedTargets } from '../components/linked-targets.js';

const route = getRouteApi('/app/chi-tieu/$indicatorId');

/** An indicator: the targets it measures and its definitions through time, newest first. */
export function IndicatorPage() {
  const { t } = useTranslation();
  const { indicatorId } = route.useParams();
  const found = useQuery(indicatorQueryOptions(indicatorId));
  const indicator = found.data;
  return (
    <Page
      title={indicator?.versions[0]?.name ?? t('indicator.title')}
      status={
        indicator !== undefined && (
          <>
            <StatusBadge>{indicator.code}</StatusBadge>
            {indicator.retiredOn !== null && (
              <StatusBadge>{t('indicator.retiredOn', { date: formatDay(indicator.retiredOn) })}</StatusBadge>
            )}
          </>
        )
      }
      intro={indicator?.unit.name ?? ''}
      trail={[
        <Link key="indicators" to="/chi-tieu">
          {t('indicator.title')}
        </Link>,
      ]}
      actions={indicator?.mayManage === true && <IndicatorActions indicator={indicator} />}
    >
      {found.isPending && <LoadingRows rows={8} />}
      {found.isError && <ErrorState error={found.error} onRetry={() => void found.refetch()} />}
      {indicator && (
        <Stack gap="xl">
          <section aria-labelledby="targets">
            <Title order={2} size="h3" mb="sm" id="targets">
              {t('indicator.targets')}
            </Title>
            <LinkedTargets indicator={indicator} />
          </section>
          <Title order={2} size="h3">
            {t('indicator.versions')}
          </Title>
          {indicator.versions.map((version) => (
            <Definition key={version.id} version={version} />
          ))}
        </Stack>
      )}
    </Page>
  );
}
