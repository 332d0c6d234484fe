import { Group } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useMe } from '../../shared/lib/session.js';
import { LanguageSwitch } from '../../shared/ui/language-switch.js';
import { AccountMenu } from './account-menu.js';
import classes from './shell.module.css';

export function TopBar() {
  const { t } = useTranslation();
  const unit = useMe().posts[0]?.unitName;
  return (
    <header className={classes['header']} data-no-print>
      <Link to="/" className={classes['brand']}>
        {t('app.name')}
      </Link>
      {unit !== undefined && (
        <span className={classes['unit']} title={t('app.currentUnit')}>
          {unit}
        </span>
      )}
      <Group gap="sm" ml="auto" wrap="nowrap">
        <LanguageSwitch />
        <AccountMenu />
      </Group>
    </header>
  );
}
