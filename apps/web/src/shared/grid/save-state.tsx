import { Button, Group, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { formatTime } from '../lib/format.js';
import type { SaveStatus } from './use-autosave.js';

/** "Đã lưu 09:14", "Đang lưu", "Chưa lưu (3)", and what to do where a save failed. */
export function SaveState({ status, unsaved, onSave }: { status: SaveStatus; unsaved: number; onSave: () => void }) {
  const { t } = useTranslation();
  const { isSaving, savedAt, failure } = status;
  const words = isSaving
    ? t('grid.saving')
    : failure !== null && unsaved > 0
      ? t('grid.failed', { count: unsaved })
      : unsaved > 0
        ? t('grid.unsaved', { count: unsaved })
        : savedAt === null
          ? t('grid.clean')
          : t('grid.saved', { time: formatTime(savedAt) });
  return (
    <Group gap="xs">
      <Text size="sm" role="status" {...(failure !== null && unsaved > 0 ? { c: 'var(--mantine-color-error)' } : {})}>
        {words}
      </Text>
      {failure !== null && unsaved > 0 && !isSaving && (
        <Button size="compact-sm" variant="default" onClick={onSave}>
          {t('grid.retry')}
        </Button>
      )}
    </Group>
  );
}
