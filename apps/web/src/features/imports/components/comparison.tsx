import { Alert, Button, Group, List, Stack, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Dialog } from '../../../shared/ui/dialog.js';
import { ErrorState } from '../../../shared/ui/error-state.js';
import { LoadingRows } from '../../../shared/ui/loading-rows.js';
import { comparisonQueryOptions } from '../api/get-comparison.js';
import classes from './imports.module.css';

/** The same document came in before: says so, and shows what this reading says otherwise. */
export function Duplicate({ importId }: { importId: string }) {
  const { t } = useTranslation();
  const [open, setOpen] = useState(false);
  return (
    <Alert role="note" variant="outline" color="#8a4100" py="xs">
      <Group justify="space-between">
        <Text className={classes['grow'] ?? ''}>
          <b>{t('import.duplicate')}.</b> {t('import.duplicateHint')}
        </Text>
        <Button
          size="sm"
          variant="default"
          onClick={() => {
            setOpen(true);
          }}
        >
          {t('import.compareEarlier')}
        </Button>
      </Group>
      {open && (
        <Dialog
          title={t('import.compareEarlier')}
          size="xl"
          onClose={() => {
            setOpen(false);
          }}
        >
          <Comparison importId={importId} />
        </Dialog>
      )}
    </Alert>
  );
}

function Comparison({ importId }: { importId: string }) {
  const { t } = useTranslation();
  const found = useQuery(comparisonQueryOptions(importId));
  if (found.isPending) return <LoadingRows rows={6} />;
  if (found.isError) return <ErrorState error={found.error} onRetry={() => void found.refetch()} />;
  return (
    <Stack>
      <Link to="/ke-hoach/$planId" params={{ planId: found.data.planId }}>
        {found.data.title}
      </Link>
      {found.data.kinds.map(({ kind, same, added, missing, changed }) => (
        <section key={kind}>
          <Title order={3} size="h5">
            {t(`import.tab.${kind}`)}
          </Title>
          <Text size="sm" c="dimmed">
            {t('import.comparedCounts', {
              same,
              added: added.length,
              missing: missing.length,
              changed: changed.length,
            })}
          </Text>
          <List size="sm">
            {changed.map(({ words, before, after }, index) => (
              <List.Item key={`changed${index}`}>{t('import.changed', { words, before, after })}</List.Item>
            ))}
            {added.map((words, index) => (
              <List.Item key={`added${index}`}>{t('import.added', { words })}</List.Item>
            ))}
            {missing.map((words, index) => (
              <List.Item key={`missing${index}`}>{t('import.missing', { words })}</List.Item>
            ))}
          </List>
        </section>
      ))}
    </Stack>
  );
}
