import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { EmptyState } from '../../../shared/ui/empty-state.js';
import { ErrorState } from '../../../shared/ui/error-state.js';
import { LoadingRows } from '../../../shared/ui/loading-rows.js';
import { Page } from '../../../shared/ui/page.js';
import { alignmentQueryOptions } from '../api/get-alignment.js';
import { planQueryOptions } from '../api/get-plan.js';
import { planTrail } from '../components/plan-trail.js';
import { AlignedTargets } from '../components/aligned-targets.js';

const route = getRouteApi('/app/ke-hoach/$planId/doi-chieu');

/** The targets of a plan held against the plans below it. */
export function AlignPage() {
  const { planId } = route.useParams();
  const { t } = useTranslation();
  const plan = useQuery(planQueryOptions(planId));
  const aligned = useQuery(alignmentQueryOptions(planId));
  return (
    <Page title={t('alignment.title')} intro={t('alignment.intro')} trail={planTrail(planId, plan.data?.title, t)}>
      {aligned.isPending ? (
        <LoadingRows rows={8} />
      ) : aligned.isError ? (
        <ErrorState error={aligned.error} onRetry={() => void aligned.refetch()} />
      ) : aligned.data.length === 0 ? (
        <EmptyState title={t('plan.rowsNone')} />
      ) : (
        <AlignedTargets targets={aligned.data} />
      )}
    </Page>
  );
}
