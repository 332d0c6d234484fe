import { hasMessage } from '../../../i18n/i18n.js';
import { Alert, Button, Group, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { ErrorState } from '../../../shared/ui/error-state.js';
import { LoadingRows } from '../../../shared/ui/loading-rows.js';
import { Page } from '../../../shared/ui/page.js';
import { StatusBadge } from '../../../shared/ui/status-badge.js';
import { importQueryOptions, type Import } from '../api/get-import.js';
import { useReadAgain } from '../api/read-again.js';
import { ReadingProgress } from '../components/reading-progress.js';
import { Accepted } from '../components/accepted.js';
import { Review } from '../components/review.js';
import { stateTones } from '../components/state-tones.js';

const route = getRouteApi('/app/ke-hoach/nhap/$importId');

/** One import from reading to acceptance; the address is enough to come back to it. */
export function ImportPage() {
  const { t } = useTranslation();
  const { importId } = route.useParams();
  const { muc } = route.useSearch();
  const navigate = useNavigate();
  const found = useQuery(importQueryOptions(importId));
  const readAgain = useReadAgain(importId);
  const title = found.data?.header?.title ?? t('import.title');
  return (
    <Page
      title={title}
      status={
        found.data && (
          <StatusBadge tone={stateTones[found.data.state]}>{t(`import.state.${found.data.state}`)}</StatusBadge>
        )
      }
      trail={[
        <Link key="plans" to="/ke-hoach">
          {t('nav.plans')}
        </Link>,
        <Link key="imports" to="/ke-hoach/nhap">
          {t('nav.planImport')}
        </Link>,
      ]}
      actions={
        found.data?.state === 'REVIEW' && (
          <Button
            variant="default"
            loading={readAgain.isPending}
            onClick={() => {
              readAgain.mutate();
            }}
          >
            {t('import.readAgain')}
          </Button>
        )
      }
    >
      {found.isPending && <LoadingRows rows={8} />}
      {found.isError && <ErrorState error={found.error} onRetry={() => void found.refetch()} />}
      {readAgain.isError && <ErrorState error={readAgain.error} />}
      {found.data?.state === 'READING' && <ReadingProgress importId={importId} jobId={found.data.jobId ?? null} />}
      {found.data?.state === 'REVIEW' && (
        <>
          {readAgain.isSuccess && (
            <ReadingProgress key={readAgain.data.jobId} importId={importId} jobId={readAgain.data.jobId} />
          )}
          <Review
            key={importId}
            found={found.data}
            tab={muc ?? null}
            onTab={(next) =>
              void navigate({
                to: '/ke-hoach/nhap/$importId',
                params: { importId },
                search: { muc: next },
                replace: true,
              })
            }
            onDone={() => void navigate({ to: '/ke-hoach/nhap' })}
          />
        </>
      )}
      {found.data && ['FAILED', 'REFUSED', 'CANCELLED', 'DISCARDED'].includes(found.data.state) && (
        <Ended found={found.data} />
      )}
      {found.data?.state === 'ACCEPTED' && <Accepted found={found.data} />}
    </Page>
  );
}

/** Why nothing came of it, in a sentence, and the way to another try. */
function Ended({ found }: { found: Import }) {
  const { t } = useTranslation();
  const key =
    found.errorCode === null
      ? `import.ended.${found.state}`
      : found.errorCode.startsWith('read.')
        ? found.errorCode
        : `error.${found.errorCode}`;
  return (
    <Alert
      variant="outline"
      color={found.state === 'FAILED' || found.state === 'REFUSED' ? '#9b1c14' : '#3d444d'}
      role="alert"
      maw={720}
    >
      <Stack gap="sm" align="flex-start">
        <Text>{hasMessage(key) ? t(key, { ...found.errorParams, defaultValue: key }) : t('import.ended.FAILED')}</Text>
        {found.state === 'FAILED' && found.files.length > 0 && <Text size="sm">{t('import.kept')}</Text>}
        {found.errorCode && (
          <Text size="sm" c="dimmed">
            {t('error.code', { code: found.errorCode })}
          </Text>
        )}
        <Group>
          <Link to="/ke-hoach/nhap">{t('import.tryAnother')}</Link>
        </Group>
      </Stack>
    </Alert>
  );
}
