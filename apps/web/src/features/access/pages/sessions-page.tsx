import { Button, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ConfirmReason } from '../../../shared/ui/confirm-reason.js';
import { ErrorState } from '../../../shared/ui/error-state.js';
import { LoadingRows } from '../../../shared/ui/loading-rows.js';
import { notify } from '../../../shared/ui/notify.js';
import { Page } from '../../../shared/ui/page.js';
import { useEndOtherSessions } from '../api/end-other-sessions.js';
import { sessionsQueryOptions } from '../api/list-sessions.js';
import { SessionTable } from '../components/session-table.js';

export function SessionsPage() {
  const { t } = useTranslation();
  const sessions = useQuery(sessionsQueryOptions);
  const endOthers = useEndOtherSessions();
  const [asking, setAsking] = useState(false);
  const others = sessions.data?.some(({ current }) => !current) ?? false;
  return (
    <Page
      title={t('sessions.title')}
      intro={t('sessions.intro')}
      actions={
        others && (
          <Button
            variant="default"
            onClick={() => {
              endOthers.reset();
              setAsking(true);
            }}
          >
            {t('sessions.endOthers')}
          </Button>
        )
      }
    >
      {sessions.isPending && <LoadingRows rows={3} />}
      {sessions.isError && <ErrorState error={sessions.error} onRetry={() => void sessions.refetch()} />}
      {sessions.data && <SessionTable sessions={sessions.data} />}
      {sessions.data && !others && <Text c="dimmed">{t('sessions.onlyThis')}</Text>}
      {asking && (
        <ConfirmReason
          title={t('sessions.endOthers')}
          body={t('sessions.endOthersAsk')}
          action={t('sessions.endOthers')}
          busy={endOthers.isPending}
          error={endOthers.error}
          onClose={() => {
            setAsking(false);
          }}
          onConfirm={() => {
            endOthers.mutate(undefined, {
              onSuccess: () => {
                setAsking(false);
                notify(t('sessions.othersEnded'));
              },
            });
          }}
        />
      )}
    </Page>
  );
}
