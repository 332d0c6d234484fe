import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ErrorState } from '../../../shared/ui/error-state.js';
import { LoadingRows } from '../../../shared/ui/loading-rows.js';
import { Page } from '../../../shared/ui/page.js';
import { type Report, reportQueryOptions } from '../api/report.js';
import { ReportSheet } from '../components/report-sheet.js';
import { useSheetDrafts } from '../components/use-sheet.js';

const route = getRouteApi('/app/dot-bao-cao/$cycleId/bao-cao/$reportId');

/** The report of one respondent in a round. */
export function ReportPage() {
  const { t } = useTranslation();
  const { reportId } = route.useParams();
  const found = useQuery(reportQueryOptions(reportId));
  if (found.data !== undefined) return <Found key={reportId} report={found.data} />;
  return (
    <Page title={t('sheet.title')}>
      {found.isPending && <LoadingRows rows={10} />}
      {found.isError && <ErrorState error={found.error} onRetry={() => void found.refetch()} />}
    </Page>
  );
}

/** Whoever only collects begins to enter for the unit on purpose, and goes on where something of theirs is still unsent. */
function Found({ report }: { report: Report }) {
  const { t } = useTranslation();
  const drafts = useSheetDrafts(report.id);
  const [isEntering, setEntering] = useState(() => drafts.take().length > 0);
  const isCollector = report.actions.includes('SEND_ON_BEHALF') && !report.actions.includes('TO_HEAD');
  const mayEnter = report.mayWrite && (isEntering || !isCollector);
  return (
    <ReportSheet
      // What can be filled opens with what is kept on this computer.
      key={String(mayEnter)}
      report={report}
      mayEnter={mayEnter}
      trail={[
        <Link key="cycles" to="/dot-bao-cao">
          {t('cycle.title')}
        </Link>,
        <Link key="cycle" to="/dot-bao-cao/$cycleId" params={{ cycleId: report.cycle.id }}>
          {report.cycle.title}
        </Link>,
      ]}
      onEnter={
        report.mayWrite && isCollector && !isEntering
          ? () => {
              setEntering(true);
            }
          : null
      }
    />
  );
}
