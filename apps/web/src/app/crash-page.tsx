import { Button, Stack, Text, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { AppError } from '../shared/lib/app-error.js';
import { ErrorState } from '../shared/ui/error-state.js';

const reload = (): void => {
  window.location.reload();
};

/** Stands in for a page that failed: a refused or unreachable server in words, a fault of ours with a way to go on. */
export function CrashPage({ error, reset }: { error: unknown; reset: () => void }) {
  const { t } = useTranslation();
  if (error instanceof AppError) return <ErrorState error={error} onRetry={reset} />;
  return (
    <Stack align="flex-start" p="md" role="alert">
      <Title order={1} size="h2">
        {t('page.failed')}
      </Title>
      <Text>{isMissingChunk(error) ? t('app.reloadNeeded') : t('page.failedHint')}</Text>
      <Text size="sm" c="dimmed">
        {t('error.code', { code: error instanceof Error ? `${error.name}: ${error.message}` : 'client' })}
      </Text>
      <Button onClick={reload}>{t('act.reload')}</Button>
    </Stack>
  );
}

/** After an update of the server the chunks of the page that is still open are gone. */
function isMissingChunk(error: unknown): boolean {
  return error instanceof TypeError && /dynamically imported module|module script/i.test(error.message);
}
