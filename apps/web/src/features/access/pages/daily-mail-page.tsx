import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { ErrorState } from '../../../shared/ui/error-state.js';
import { LoadingRows } from '../../../shared/ui/loading-rows.js';
import { Page } from '../../../shared/ui/page.js';
import { dailyMailQueryOptions } from '../api/daily-mail.js';
import { DailyMailForm } from '../components/daily-mail-form.js';

export function DailyMailPage() {
  const { t } = useTranslation();
  const mail = useQuery(dailyMailQueryOptions);
  return (
    <Page title={t('dailyMail.title')} intro={t('dailyMail.intro')}>
      {mail.isPending && <LoadingRows rows={2} />}
      {mail.isError && <ErrorState error={mail.error} onRetry={() => void mail.refetch()} />}
      {mail.data && <DailyMailForm mail={mail.data} />}
    </Page>
  );
}
