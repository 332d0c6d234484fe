import { Button, Group, Progress, Stack, Text } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { hasMessage } from '../../../i18n/i18n.js';
import { useTranslation } from 'react-i18next';
import { ErrorState } from '../../../shared/ui/error-state.js';
import { importKeys } from '../api/keys.js';
import { useCancelJob, useJob } from '../api/watch-job.js';

/** Step two: what the reader is doing, how far it is, and a way to stop it. Leaving the page does not stop it. */
export function ReadingProgress({ importId, jobId }: { importId: string; jobId: string | null }) {
  const { t } = useTranslation();
  const client = useQueryClient();
  const job = useJob(jobId, () => void client.invalidateQueries({ queryKey: importKeys.one(importId) }));
  const cancel = useCancelJob();
  const key = `job.step.${job?.step ?? 'waiting'}`;
  const step = t(hasMessage(key) ? key : 'job.step.waiting');
  return (
    <Stack maw={640} py="lg">
      <Text aria-live="polite">
        {step} · {job?.percent ?? 0}%
      </Text>
      <Progress value={job?.percent ?? 0} size="lg" aria-label={t('import.reading')} />
      <Text size="sm" c="dimmed">
        {t('import.mayLeave')}
      </Text>
      {cancel.isError && <ErrorState error={cancel.error} />}
      <Group>
        <Button
          variant="default"
          disabled={jobId === null || (job?.cancelRequested ?? false)}
          loading={cancel.isPending}
          onClick={() => {
            if (jobId !== null) cancel.mutate(jobId);
          }}
        >
          {t('import.stop')}
        </Button>
      </Group>
    </Stack>
  );
}
