import { Alert } from '@mantine/core';
import { IconAlertTriangle, IconCircleCheck } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

/** Whether the check lets a draft be submitted, as a sentence; `children`: the way to what stands open. */
export function CheckReadiness({ open, children }: { open: number; children?: ReactNode }) {
  const { t } = useTranslation();
  return open === 0 ? (
    <Alert variant="outline" color="brand.8" icon={<IconCircleCheck aria-hidden />}>
      {t('check.ready')}
    </Alert>
  ) : (
    <Alert variant="outline" color="orange.9" icon={<IconAlertTriangle aria-hidden />}>
      {t('check.open', { count: open })} {children}
    </Alert>
  );
}
