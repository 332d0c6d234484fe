import { Button } from '@mantine/core';
import { useClipboard } from '@mantine/hooks';
import { IconCheck, IconCopy } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';

export function CopyButton({ value, label }: { value: string; label: string }) {
  const { t } = useTranslation();
  const { copy, copied } = useClipboard();
  return (
    <Button
      size="sm"
      variant="default"
      leftSection={copied ? <IconCheck size={16} aria-hidden /> : <IconCopy size={16} aria-hidden />}
      onClick={() => {
        copy(value);
      }}
    >
      <span aria-live="polite">{copied ? t('app.copied') : label}</span>
    </Button>
  );
}
