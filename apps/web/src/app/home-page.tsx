import { Navigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useMe } from '../shared/lib/session.js';
import { EmptyState } from '../shared/ui/empty-state.js';
import { navigationFor } from './navigation.js';

/** The first page of this person's menu. */
export function HomePage() {
  const { t } = useTranslation();
  const first = navigationFor(useMe().permissions)[0]?.entries[0];
  return first ? (
    <Navigate to={first.to} replace />
  ) : (
    <EmptyState order={1} title={t('page.noFunctions')} hint={t('page.forbiddenHint')} />
  );
}
