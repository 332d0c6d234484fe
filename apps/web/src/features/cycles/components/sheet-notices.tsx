import { Alert } from '@mantine/core';
import { useNetwork } from '@mantine/hooks';
import { IconCloudOff } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { hasCode } from '../../../shared/lib/app-error.js';
import { ErrorState } from '../../../shared/ui/error-state.js';
import type { Sheet } from './use-sheet.js';

/** Where what is typed is, when it is not yet with the server. */
export function SheetNotices({ sheet: { grid, restored }, isOpen }: { sheet: Sheet; isOpen: boolean }) {
  const { t } = useTranslation();
  const { online } = useNetwork();
  const { failure } = grid.status;
  if (!isOpen) return null;
  const isOffline = !online || (grid.unsaved > 0 && hasCode(failure, 'client.network'));
  return (
    <>
      {isOffline && (
        <Alert role="alert" variant="outline" color="orange.9" icon={<IconCloudOff aria-hidden />}>
          {t('sheet.offline')}
        </Alert>
      )}
      {!isOffline && failure !== null && grid.unsaved > 0 && (
        <ErrorState error={failure} onRetry={() => void grid.saveNow()} />
      )}
      {restored > 0 && <Alert variant="outline">{t('sheet.restored', { count: restored })}</Alert>}
    </>
  );
}
