import { Group, Table } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { StatusBadge } from '../../../shared/ui/status-badge.js';
import { formatDay } from '../../../shared/lib/format.js';
import { EmptyState } from '../../../shared/ui/empty-state.js';
import { ErrorState } from '../../../shared/ui/error-state.js';
import { Pager } from '../../../shared/ui/pager.js';
import { LoadingRows } from '../../../shared/ui/loading-rows.js';
import { Page } from '../../../shared/ui/page.js';
import { periodWords } from '../period-words.js';
import { frameworksPageSize, frameworksQueryOptions } from '../api/list-frameworks.js';

const route = getRouteApi('/app/ke-hoach/khung');

export function FrameworksPage() {
  const { t } = useTranslation();
  const { trang = 1 } = route.useSearch();
  const navigate = useNavigate();
  const frameworks = useQuery(frameworksQueryOptions(trang));
  return (
    <Page
      title={t('frameworks.title')}
      intro={t('frameworks.intro')}
      trail={[
        <Link key="plans" to="/ke-hoach">
          {t('nav.plans')}
        </Link>,
      ]}
    >
      {frameworks.isPending && <LoadingRows rows={4} />}
      {frameworks.isError && <ErrorState error={frameworks.error} onRetry={() => void frameworks.refetch()} />}
      {frameworks.data?.total === 0 && <EmptyState title={t('frameworks.none')} hint={t('frameworks.noneHint')} />}
      {frameworks.data && frameworks.data.items.length > 0 && (
        <Table.ScrollContainer minWidth={600}>
          <Table>
            <Table.Thead>
              <Table.Tr>
                <Table.Th>{t('framework.col.title')}</Table.Th>
                <Table.Th>{t('framework.col.period')}</Table.Th>
                <Table.Th>{t('framework.col.document')}</Table.Th>
                <Table.Th>{t('framework.col.state')}</Table.Th>
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {frameworks.data.items.map((each) => (
                <Table.Tr key={each.id}>
                  <Table.Td>
                    <Link to="/ke-hoach/khung/$frameworkId" params={{ frameworkId: each.id }}>
                      {each.title}
                    </Link>
                  </Table.Td>
                  <Table.Td>{periodWords(each, t)}</Table.Td>
                  <Table.Td>
                    {[each.documentNumber, each.issuedOn && formatDay(each.issuedOn), each.issuer]
                      .filter(Boolean)
                      .join(' · ')}
                  </Table.Td>
                  <Table.Td>
                    <Group gap={4}>
                      <StatusBadge>{t(`framework.state.${each.state}`)}</StatusBadge>
                      {each.isShipped && <StatusBadge>{t('framework.shipped')}</StatusBadge>}
                    </Group>
                  </Table.Td>
                </Table.Tr>
              ))}
            </Table.Tbody>
          </Table>
        </Table.ScrollContainer>
      )}
      <Pager
        total={frameworks.data?.total ?? 0}
        size={frameworksPageSize}
        page={trang}
        onPage={(page) => void navigate({ to: '/ke-hoach/khung', search: { trang: page } })}
      />
    </Page>
  );
}
