import { Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { StatusBadge } from '../../../shared/ui/status-badge.js';
import { formatDay } from '../../../shared/lib/format.js';
import { ErrorState } from '../../../shared/ui/error-state.js';
import { LoadingRows } from '../../../shared/ui/loading-rows.js';
import { Page } from '../../../shared/ui/page.js';
import { frameworkQueryOptions } from '../api/get-framework.js';
import classes from './framework-page.module.css';

const route = getRouteApi('/app/ke-hoach/khung/$frameworkId');

/** The outline as the letter prescribes it, each section with its guidance. */
export function FrameworkPage() {
  const { t } = useTranslation();
  const { frameworkId } = route.useParams();
  const found = useQuery(frameworkQueryOptions(frameworkId));
  const framework = found.data?.framework;
  return (
    <Page
      title={framework?.title ?? t('frameworks.title')}
      status={framework && <StatusBadge>{t(`framework.state.${framework.state}`)}</StatusBadge>}
      intro={
        framework
          ? [framework.documentNumber, framework.issuedOn && formatDay(framework.issuedOn), framework.issuer]
              .filter(Boolean)
              .join(' · ')
          : ''
      }
      trail={[
        <Link key="plans" to="/ke-hoach">
          {t('nav.plans')}
        </Link>,
        <Link key="frameworks" to="/ke-hoach/khung">
          {t('frameworks.title')}
        </Link>,
      ]}
    >
      {found.isPending && <LoadingRows rows={8} />}
      {found.isError && <ErrorState error={found.error} onRetry={() => void found.refetch()} />}
      {found.data && (
        <>
          <Text c="dimmed" size="sm" mb="sm">
            {t('framework.sections', { count: found.data.frameworkSections.length })}
          </Text>
          <ol className={classes['outline']}>
            {found.data.frameworkSections.map((section) => (
              <li key={section.id} style={{ marginInlineStart: `${section.depth * 24}px` }}>
                <Text fw={section.depth === 0 ? 600 : 400}>
                  {section.label}. {section.title}
                </Text>
                {section.guidance && (
                  <Text size="sm" c="dimmed">
                    {section.guidance}
                  </Text>
                )}
              </li>
            ))}
          </ol>
        </>
      )}
    </Page>
  );
}
