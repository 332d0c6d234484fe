import { Notifications } from '@mantine/notifications';
import { Outlet } from '@tanstack/react-router';
import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { useSession } from '../../shared/lib/session.js';
import { OfflineBanner } from './offline-banner.js';
import { SideMenu } from './side-menu.js';
import { TopBar } from './top-bar.js';
import classes from './shell.module.css';

const SessionExpiredDialog = lazy(async () => ({
  default: (await import('../../features/access/components/session-expired-dialog.js')).SessionExpiredDialog,
}));

/** Frame of the signed-in application: top bar, menu, page. */
export function Shell() {
  const { t } = useTranslation();
  const { status } = useSession();
  return (
    <div className={classes['shell']}>
      <a className={classes['skip']} href="#noi-dung">
        {t('app.skip')}
      </a>
      <TopBar />
      <SideMenu />
      <main id="noi-dung" tabIndex={-1} className={classes['main']}>
        <OfflineBanner />
        <Outlet />
      </main>
      <Suspense>{status === 'expired' && <SessionExpiredDialog />}</Suspense>
      {/* At the left of the content: actions of pages, grids and dialogs stand at the right. */}
      <Notifications
        position="bottom-left"
        containerWidth={360}
        autoClose={5000}
        limit={4}
        classNames={{ root: classes['toasts'] ?? '' }}
      />
    </div>
  );
}
