import { hasMessage } from '../../../i18n/i18n.js';
import { Alert, List } from '@mantine/core';
import { IconInfoCircle } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Import } from '../api/get-import.js';

/** What the reader thinks a person should look at in the document itself. */
export function WarningList({ warnings }: { warnings: Import['warnings'] }) {
  const { t } = useTranslation();
  if (warnings.length === 0) return null;
  return (
    <Alert
      variant="outline"
      color="#8a4100"
      icon={<IconInfoCircle aria-hidden />}
      title={t('import.warnings', { count: warnings.length })}
    >
      <List size="sm">
        {warnings.map(({ code, params }, index) => {
          const key = `warning.${code}`;
          return (
            <List.Item key={index}>{hasMessage(key) ? t(key, { ...params, defaultValue: code }) : code}</List.Item>
          );
        })}
      </List>
    </Alert>
  );
}
