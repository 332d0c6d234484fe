import { Table } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { formatDay } from '../../../shared/lib/format.js';
import { EmptyState } from '../../../shared/ui/empty-state.js';
import { ErrorState } from '../../../shared/ui/error-state.js';
import { Pager } from '../../../shared/ui/pager.js';
import { LoadingRows } from '../../../shared/ui/loading-rows.js';
import { Page } from '../../../shared/ui/page.js';
import { roundsPageSize, roundsQueryOptions } from '../api/list-rounds.js';

const route = getRouteApi('/app/bao-cao');

export function RoundsPage() {
  const { t } = useTranslation();
  const { trang = 1 } = route.useSearch();
  const navigate = useNavigate();
  const rounds = useQuery(roundsQueryOptions(trang));
  return (
    <Page title={t('rounds.title')} intro={t('rounds.intro')}>
      {rounds.isPending && <LoadingRows rows={4} />}
      {rounds.isError && <ErrorState error={rounds.error} onRetry={() => void rounds.refetch()} />}
      {rounds.data?.total === 0 && <EmptyState title={t('rounds.none')} hint={t('rounds.noneHint')} />}
      {rounds.data && rounds.data.items.length > 0 && (
        <Table.ScrollContainer minWidth={600}>
          <Table>
            <Table.Thead>
              <Table.Tr>
                <Table.Th>{t('round.col.title')}</Table.Th>
                <Table.Th>{t('round.col.document')}</Table.Th>
                <Table.Th ta="right">{t('round.col.values')}</Table.Th>
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {rounds.data.items.map((each) => (
                <Table.Tr key={each.id}>
                  <Table.Td>
                    <Link to="/bao-cao/$roundId" params={{ roundId: each.id }}>
                      {each.title}
                    </Link>
                  </Table.Td>
                  <Table.Td>
                    {[each.documentNumber, each.issuedOn && formatDay(each.issuedOn), each.issuer]
                      .filter(Boolean)
                      .join(' · ')}
                  </Table.Td>
                  <Table.Td ta="right">{each.valueCount}</Table.Td>
                </Table.Tr>
              ))}
            </Table.Tbody>
          </Table>
        </Table.ScrollContainer>
      )}
      <Pager
        total={rounds.data?.total ?? 0}
        size={roundsPageSize}
        page={trang}
        onPage={(page) => void navigate({ to: '/bao-cao', search: { trang: page } })}
      />
    </Page>
  );
}
