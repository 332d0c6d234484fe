import { Stack, Table, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { StatusBadge } from '../../../shared/ui/status-badge.js';
import { formatInstant } from '../../../shared/lib/format.js';
import { EmptyState } from '../../../shared/ui/empty-state.js';
import { ErrorState } from '../../../shared/ui/error-state.js';
import { Pager } from '../../../shared/ui/pager.js';
import { LoadingRows } from '../../../shared/ui/loading-rows.js';
import { Page } from '../../../shared/ui/page.js';
import { importsPageSize, importsQueryOptions } from '../api/list-imports.js';
import { stateTones } from '../components/state-tones.js';
import { NewImportForm } from '../components/new-import-form.js';

const route = getRouteApi('/app/ke-hoach/nhap');

/** Begin an import, or go on with one. */
export function ImportsPage() {
  const { t } = useTranslation();
  const { trang = 1 } = route.useSearch();
  const navigate = useNavigate();
  const imports = useQuery(importsQueryOptions(trang));
  return (
    <Page
      title={t('import.title')}
      intro={t('import.intro')}
      trail={[
        <Link key="plans" to="/ke-hoach">
          {t('nav.plans')}
        </Link>,
      ]}
    >
      <Stack gap="xl">
        <NewImportForm
          onStarted={(importId) => void navigate({ to: '/ke-hoach/nhap/$importId', params: { importId } })}
        />
        <section>
          <Title order={2} size="h4" mb="sm">
            {t('import.earlier')}
          </Title>
          {imports.isPending && <LoadingRows rows={4} />}
          {imports.isError && <ErrorState error={imports.error} onRetry={() => void imports.refetch()} />}
          {imports.data?.total === 0 && <EmptyState title={t('import.none')} hint={t('import.noneHint')} order={3} />}
          {imports.data && imports.data.items.length > 0 && (
            <Table.ScrollContainer minWidth={640}>
              <Table>
                <Table.Thead>
                  <Table.Tr>
                    <Table.Th>{t('import.col.document')}</Table.Th>
                    <Table.Th w={160}>{t('import.col.state')}</Table.Th>
                    <Table.Th w={130}>{t('import.col.reviewed')}</Table.Th>
                    <Table.Th w={160}>{t('import.col.at')}</Table.Th>
                  </Table.Tr>
                </Table.Thead>
                <Table.Tbody>
                  {imports.data.items.map((each) => (
                    <Table.Tr key={each.id}>
                      <Table.Td>
                        <Link to="/ke-hoach/nhap/$importId" params={{ importId: each.id }}>
                          {each.header?.title ?? each.files[0]?.name ?? t('import.unnamed')}
                        </Link>
                      </Table.Td>
                      <Table.Td>
                        <StatusBadge tone={stateTones[each.state]}>{t(`import.state.${each.state}`)}</StatusBadge>
                      </Table.Td>
                      <Table.Td>
                        <Text size="sm">{each.total > 0 ? `${each.decided}/${each.total}` : ''}</Text>
                      </Table.Td>
                      <Table.Td style={{ whiteSpace: 'nowrap' }}>{formatInstant(each.createdAt)}</Table.Td>
                    </Table.Tr>
                  ))}
                </Table.Tbody>
              </Table>
            </Table.ScrollContainer>
          )}
          <Pager
            total={imports.data?.total ?? 0}
            size={importsPageSize}
            page={trang}
            onPage={(page) => void navigate({ to: '/ke-hoach/nhap', search: { trang: page } })}
          />
        </section>
      </Stack>
    </Page>
  );
}
