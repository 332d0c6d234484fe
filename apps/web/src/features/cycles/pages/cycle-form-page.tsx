import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useMe } from '../../../shared/lib/session.js';
import { EmptyState } from '../../../shared/ui/empty-state.js';
import { ErrorState } from '../../../shared/ui/error-state.js';
import { LoadingRows } from '../../../shared/ui/loading-rows.js';
import { Page } from '../../../shared/ui/page.js';
import { cycleQueryOptions } from '../api/get-cycles.js';
import { blankCycle, formOfCycle, formOfNext } from '../components/cycle-form.js';
import { CycleFormBody } from '../components/cycle-form-body.js';

const newRoute = getRouteApi('/app/dot-bao-cao/lap');
const editRoute = getRouteApi('/app/dot-bao-cao/$cycleId/sua');

/** Prepares a round; `tu` names the one that it is copied from. */
export function NewCyclePage() {
  const { t } = useTranslation();
  const { tu } = newRoute.useSearch();
  const mayManage = useMe().permissions.includes('cycle.manage');
  const source = useQuery({ ...cycleQueryOptions(tu ?? ''), enabled: mayManage && tu !== undefined });
  if (!mayManage) return <EmptyState order={1} title={t('page.forbidden')} hint={t('page.forbiddenHint')} />;
  return (
    <Page
      title={t('cycle.new')}
      trail={[<CyclesLink key="cycles" />]}
      {...(source.data && { intro: t('cycle.copyHint', { title: source.data.title }) })}
    >
      {tu === undefined && <CycleFormBody start={blankCycle()} cycle={null} />}
      {tu !== undefined && source.isPending && <LoadingRows rows={8} />}
      {source.isError && <ErrorState error={source.error} onRetry={() => void source.refetch()} />}
      {source.data && <CycleFormBody key={source.data.id} start={formOfNext(source.data)} cycle={null} />}
    </Page>
  );
}

/** Edits a round that is still being prepared. */
export function EditCyclePage() {
  const { t } = useTranslation();
  const { cycleId } = editRoute.useParams();
  const found = useQuery(cycleQueryOptions(cycleId));
  const cycle = found.data;
  return (
    <Page
      title={t('cycle.edit')}
      trail={[
        <CyclesLink key="cycles" />,
        <Link key="cycle" to="/dot-bao-cao/$cycleId" params={{ cycleId }}>
          {cycle?.title ?? t('cycle.col.title')}
        </Link>,
      ]}
    >
      {found.isPending && <LoadingRows rows={8} />}
      {found.isError && <ErrorState error={found.error} onRetry={() => void found.refetch()} />}
      {cycle && !cycle.mayManage && <EmptyState title={t('page.forbidden')} hint={t('page.forbiddenHint')} />}
      {cycle?.mayManage === true && cycle.state !== 'DRAFT' && (
        <EmptyState title={t('cycle.notDraft')} hint={t('cycle.notDraftHint')} />
      )}
      {cycle?.mayManage === true && cycle.state === 'DRAFT' && (
        <CycleFormBody key={cycle.id} start={formOfCycle(cycle)} cycle={cycle} />
      )}
    </Page>
  );
}

function CyclesLink() {
  const { t } = useTranslation();
  return <Link to="/dot-bao-cao">{t('cycle.title')}</Link>;
}
