import { Alert, Button, Group, Stack, Text } from '@mantine/core';
import { IconAlertCircle } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { supportCode } from '../lib/app-error.js';
import { CopyButton } from './copy-button.js';
import { useErrorSentence } from './use-error-sentence.js';

type Props = { error: unknown; onRetry?: () => void };

/** A failure in words: what happened, what is kept, the code for support, and a way on. */
export function ErrorState({ error, onRetry }: Props) {
  const { t } = useTranslation();
  const sentence = useErrorSentence();
  const code = supportCode(error);
  return (
    <Alert role="alert" variant="outline" color="red.9" icon={<IconAlertCircle aria-hidden />} maw={720}>
      <Stack gap="sm" align="flex-start">
        <Text>{sentence(error)}</Text>
        <Text size="sm" c="dimmed">
          {t('error.code', { code })}
        </Text>
        <Group gap="sm">
          {onRetry && (
            <Button size="sm" onClick={onRetry}>
              {t('act.retry')}
            </Button>
          )}
          <CopyButton value={code} label={t('act.copyCode')} />
        </Group>
      </Stack>
    </Alert>
  );
}
