import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useMe } from '../../shared/lib/session.js';
import { navigationFor } from '../navigation.js';
import classes from './shell.module.css';

export function SideMenu() {
  const { t } = useTranslation();
  const { permissions } = useMe();
  return (
    <nav aria-label={t('app.menu')} className={classes['menu']} data-no-print>
      {navigationFor(permissions).map((group) => (
        <div key={group.label} className={classes['group']}>
          {group.label !== null && <div className={classes['groupLabel']}>{t(group.label)}</div>}
          <ul>
            {group.entries.map(({ to, label, icon: Icon, inner = false }) => (
              <li key={to} className={inner ? classes['inner'] : undefined}>
                <Link to={to} className={classes['entry']} activeOptions={{ includeSearch: false }} title={t(label)}>
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
