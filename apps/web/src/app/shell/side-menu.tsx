import { Link, useRouterState } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useMe } from '../../shared/lib/session.js';
import { currentEntry, navigationFor } from '../navigation.js';
import classes from './shell.module.css';

export function SideMenu() {
  const { t } = useTranslation();
  const groups = navigationFor(useMe().permissions);
  const current = useRouterState({ select: ({ location }) => currentEntry(groups, location.pathname) });
  return (
    <nav aria-label={t('app.menu')} className={classes['menu']} data-no-print>
      {groups.map((group) => (
        <div key={group.label} className={classes['group']}>
          {group.label !== null && <div className={classes['groupLabel']}>{t(group.label)}</div>}
          <ul>
            {group.entries.map(({ to, label, icon: Icon, inner = false }) => (
              <li key={to} className={inner ? classes['inner'] : undefined}>
                <Link
                  to={to}
                  className={classes['entry']}
                  activeOptions={{ exact: true, includeSearch: false }}
                  aria-current={to === current ? 'page' : undefined}
                  title={t(label)}
                >
                  <Icon size={20} aria-hidden />
                  <span className={classes['entryLabel']}>{t(label)}</span>
                </Link>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </nav>
  );
}
