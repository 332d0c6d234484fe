import { Button, Group, Progress, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ConfirmReason } from '../../../shared/ui/confirm-reason.js';
import { ErrorState } from '../../../shared/ui/error-state.js';
import { useAcceptImport, useDiscardImport } from '../api/change-import.js';
import { useAcceptSure } from '../api/change-items.js';
import type { Import } from '../api/get-import.js';
import classes from './imports.module.css';

/** Always in view: how far the review is, all that is sure at once, and the two ways out. */
export function ReviewBar({ found, onDone }: { found: Import; onDone: () => void }) {
  const { t } = useTranslation();
  const acceptSure = useAcceptSure(found.id);
  const accept = useAcceptImport(found.id);
  const discard = useDiscardImport(found.id);
  const [discarding, setDiscarding] = useState(false);
  const left = found.total - found.decided;
  const error = acceptSure.error ?? accept.error;
  return (
    <div className={classes['bar']} data-no-print>
      {error !== null && <ErrorState error={error} />}
      <div className={classes['barRow']}>
        <div className={classes['grow']}>
          <Text size="sm" aria-live="polite">
            {t('import.reviewed', { decided: found.decided, total: found.total })}
          </Text>
          <Progress
            value={found.total === 0 ? 100 : (100 * found.decided) / found.total}
            aria-label={t('import.reviewed', { decided: found.decided, total: found.total })}
          />
          {left > 0 && (
            <Text size="sm" c="dimmed">
              {t('import.left', { count: left })}
            </Text>
          )}
        </div>
        <Group gap="xs">
          <Button
            variant="default"
            onClick={() => {
              setDiscarding(true);
            }}
          >
            {t('import.discard')}
          </Button>
          <Button
            variant="default"
            loading={acceptSure.isPending}
            disabled={left === 0}
            onClick={() => {
              acceptSure.mutate(null);
            }}
          >
            {t('import.acceptSure')}
          </Button>
          <Button
            disabled={left > 0}
            loading={accept.isPending}
            onClick={() => {
              accept.mutate(found.lockVersion);
            }}
          >
            {t(`import.finish.${found.header?.outcome ?? 'PLAN'}`)}
          </Button>
        </Group>
      </div>
      {discarding && (
        <ConfirmReason
          title={t('import.discard')}
          body={t('import.discardAsk')}
          action={t('import.discard')}
          busy={discard.isPending}
          error={discard.error}
          onClose={() => {
            setDiscarding(false);
          }}
          onConfirm={() => {
            discard.mutate(undefined, { onSuccess: onDone });
          }}
        />
      )}
    </div>
  );
}
