import { Button, Group, Stack, Text, Title } from '@mantine/core';
import { IconFileTypeDocx } from '@tabler/icons-react';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { downloadMade } from '../../../shared/lib/download.js';
import { formatInstant } from '../../../shared/lib/format.js';
import { ConfirmReason } from '../../../shared/ui/confirm-reason.js';
import { ErrorState } from '../../../shared/ui/error-state.js';
import { LoadingRows } from '../../../shared/ui/loading-rows.js';
import { notify } from '../../../shared/ui/notify.js';
import type { Cycle } from '../api/get-cycles.js';
import { snapshotsQueryOptions, useFreezeCycle } from '../api/snapshots.js';
import { DriftOf } from './drift-of.js';

/** "Chốt số liệu": when official figures were frozen, the report made from them, and what is otherwise today. */
export function Snapshots({ cycle }: { cycle: Cycle }) {
  const { t } = useTranslation();
  const found = useQuery(snapshotsQueryOptions(cycle.id));
  const [isAsking, setAsking] = useState(false);
  const download = useMutation({
    mutationFn: (n: number) => downloadMade(`/api/cycles/${cycle.id}/snapshots/${String(n)}/report.docx`),
  });
  const newest = found.data?.[0];
  return (
    <section aria-labelledby="snapshots">
      <Group justify="space-between">
        <Title order={2} size="h3" id="snapshots">
          {t('snapshot.title')}
        </Title>
        {cycle.mayManage && cycle.state === 'OPEN' && (
          <Button
            variant="default"
            onClick={() => {
              setAsking(true);
            }}
          >
            {t('snapshot.freeze')}
          </Button>
        )}
      </Group>
      <Stack mt="xs">
        <Text size="sm" c="dimmed">
          {t('snapshot.intro')}
        </Text>
        {found.isPending && <LoadingRows rows={2} />}
        {found.isError && <ErrorState error={found.error} onRetry={() => void found.refetch()} />}
        {found.data?.length === 0 && <Text>{t('snapshot.none')}</Text>}
        {newest !== undefined && <DriftOf cycleId={cycle.id} snapshot={newest} />}
        {found.data?.map(({ id, n, takenAt, takenBy }) => (
          <Group key={id} gap="sm">
            <Text>{t('snapshot.one', { n, at: formatInstant(takenAt), by: takenBy })}</Text>
            <Button
              variant="default"
              size="sm"
              data-no-print
              leftSection={<IconFileTypeDocx size={16} aria-hidden />}
              aria-label={t('snapshot.wordOf', { n })}
              loading={download.isPending && download.variables === n}
              onClick={() => {
                download.mutate(n);
              }}
            >
              {t('snapshot.word')}
            </Button>
          </Group>
        ))}
        {download.isError && <ErrorState error={download.error} />}
      </Stack>
      {isAsking && (
        <FreezeDialog
          cycle={cycle}
          onClose={() => {
            setAsking(false);
          }}
        />
      )}
    </section>
  );
}

function FreezeDialog({ cycle: { id, reports }, onClose }: { cycle: Cycle; onClose: () => void }) {
  const { t } = useTranslation();
  const freeze = useFreezeCycle();
  const open = reports.filter(({ state }) => state !== 'ACCEPTED').length;
  return (
    <ConfirmReason
      title={t('snapshot.freeze')}
      body={t('snapshot.freezeAsk', { count: open })}
      action={t('snapshot.freeze')}
      busy={freeze.isPending}
      error={freeze.error}
      onClose={onClose}
      onConfirm={() => {
        freeze.mutate(id, {
          onSuccess: () => {
            notify(t('snapshot.frozen'));
            onClose();
          },
        });
      }}
    />
  );
}
