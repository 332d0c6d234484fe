import { formatNumberVi } from '@lotrinh/text';
import { Table, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { formatDay } from '../../../shared/lib/format.js';
import { ErrorState } from '../../../shared/ui/error-state.js';
import { LoadingRows } from '../../../shared/ui/loading-rows.js';
import { Page } from '../../../shared/ui/page.js';
import { roundQueryOptions } from '../api/get-round.js';

const route = getRouteApi('/app/bao-cao/$roundId');

/** What an old report stated: a state such as "none exists" is said in words, never as a zero. */
export function RoundPage() {
  const { t } = useTranslation();
  const { roundId } = route.useParams();
  const found = useQuery(roundQueryOptions(roundId));
  const round = found.data?.historicalRound;
  return (
    <Page
      title={round?.title ?? t('rounds.title')}
      intro={
        round
          ? [round.documentNumber, round.issuedOn && formatDay(round.issuedOn), round.issuer]
              .filter(Boolean)
              .join(' · ')
          : ''
      }
      trail={[
        <Link key="rounds" to="/bao-cao">
          {t('rounds.title')}
        </Link>,
      ]}
    >
      {found.isPending && <LoadingRows rows={8} />}
      {found.isError && <ErrorState error={found.error} onRetry={() => void found.refetch()} />}
      {found.data && (
        // Nothing in it takes the focus, so the table itself does: else it scrolls for a pointer only.
        <Table.ScrollContainer minWidth={820} type="native" tabIndex={0} role="region" aria-label={t('round.values')}>
          <Table verticalSpacing="xs">
            <Table.Thead>
              <Table.Tr>
                <Table.Th>{t('round.col.section')}</Table.Th>
                <Table.Th>{t('round.col.indicator')}</Table.Th>
                <Table.Th>{t('round.col.unit')}</Table.Th>
                <Table.Th ta="right">{t('round.col.value')}</Table.Th>
                <Table.Th>{t('round.col.asPrinted')}</Table.Th>
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {found.data.historicalValues.map((value) => (
                <Table.Tr key={value.id}>
                  <Table.Td>{value.section}</Table.Td>
                  <Table.Td>
                    {value.indicator}
                    {value.population && (
                      <Text size="sm" c="dimmed">
                        {value.population}
                      </Text>
                    )}
                  </Table.Td>
                  <Table.Td>{value.unit.unitName ?? value.unit.printed}</Table.Td>
                  <Table.Td ta="right">
                    {value.state === 'VALUE' && value.value
                      ? `${formatNumberVi(value.value)} ${value.uom ?? ''}`
                      : t(`value.state.${value.state}`)}
                  </Table.Td>
                  <Table.Td>{value.asPrinted}</Table.Td>
                </Table.Tr>
              ))}
            </Table.Tbody>
          </Table>
        </Table.ScrollContainer>
      )}
    </Page>
  );
}
