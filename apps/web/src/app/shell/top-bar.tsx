import { Group } from '@mantine/core';
import { IconBell } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { inboxCountsQueryOptions } from '../../shared/inbox/inbox-counts.js';
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
        <Bell />
        <LanguageSwitch />
        <AccountMenu />
      </Group>
    </header>
  );
}

/** What waits, from every page. */
function Bell() {
  const { t } = useTranslation();
  const { data } = useQuery(inboxCountsQueryOptions);
  const count = (data?.todo ?? 0) + (data?.reports ?? 0);
  return (
    <Link to="/viec" className={classes['bell']} aria-label={t('inbox.waiting', { count })}>
      <IconBell size={22} aria-hidden />
      {count > 0 && (
        <span className={classes['count']} aria-hidden>
          {count}
        </span>
      )}
    </Link>
  );
}
