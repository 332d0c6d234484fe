import { hasMessage } from '../../../i18n/i18n.js';
import { List } from '@mantine/core';
import { IconInfoCircle } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Import } from '../api/get-import.js';
import classes from './imports.module.css';

/** What the reader thinks a person should look at in the document itself; opened by whoever wants to read it. */
export function WarningList({ warnings }: { warnings: Import['warnings'] }) {
  const { t } = useTranslation();
  if (warnings.length === 0) return null;
  return (
    <details className={classes['warnings']}>
      <summary>
        <IconInfoCircle size={20} aria-hidden />
        {t('import.warnings', { count: warnings.length })}
      </summary>
      <List size="sm">
        {warnings.map(({ code, params }, index) => {
          const key = `warning.${code}`;
          return (
            <List.Item key={index}>{hasMessage(key) ? t(key, { ...params, defaultValue: code }) : code}</List.Item>
          );
        })}
      </List>
    </details>
  );
}
