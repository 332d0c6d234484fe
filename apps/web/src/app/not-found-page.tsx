import { Anchor } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { EmptyState } from '../shared/ui/empty-state.js';

export function NotFoundPage() {
  const { t } = useTranslation();
  return (
    <EmptyState order={1} title={t('page.notFound')} hint={t('page.notFoundHint')}>
      <Anchor renderRoot={(props) => <Link to="/" {...props} />}>{t('page.home')}</Anchor>
    </EmptyState>
  );
}
