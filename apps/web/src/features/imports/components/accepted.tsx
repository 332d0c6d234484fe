import { Alert, Stack, Text } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { Import } from '../api/get-import.js';

/** After acceptance: what the document became, and the way there. */
export function Accepted({ found }: { found: Import }) {
  const { t } = useTranslation();
  const outcome = found.header?.outcome ?? 'PLAN';
  const id = found.resultId ?? '';
  return (
    <Alert role="status" variant="outline" color="#1b5e2f" title={t(`import.became.${outcome}`)} maw={720}>
      <Stack gap="sm" align="flex-start">
        <Text>{found.header?.title}</Text>
        {outcome === 'PLAN' && (
          <Link to="/ke-hoach/$planId" params={{ planId: id }}>
            {t('import.openPlan')}
          </Link>
        )}
        {outcome === 'REPORT' && (
          <Link to="/bao-cao/$roundId" params={{ roundId: id }}>
            {t('import.openRound')}
          </Link>
        )}
        {outcome === 'FRAMEWORK' && (
          <Link to="/ke-hoach/khung/$frameworkId" params={{ frameworkId: id }}>
            {t('import.openFramework')}
          </Link>
        )}
      </Stack>
    </Alert>
  );
}
