import { Button, Group, Table, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { currentLocale } from '../../../i18n/i18n.js';
import { levelText } from '../../../shared/plans/words.js';
import { EmptyState } from '../../../shared/ui/empty-state.js';
import { ErrorState } from '../../../shared/ui/error-state.js';
import { LoadingRows } from '../../../shared/ui/loading-rows.js';
import { Pager } from '../../../shared/ui/pager.js';
import { type UnlinkedTarget, unlinkedPageSize, unlinkedQueryOptions } from '../api/get-indicators.js';
import { LinkDialog } from './link-dialog.js';

const route = getRouteApi('/app/chi-tieu');

/** Targets of plans in force that no indicator measures; whoever keeps the catalogue links them here. */
export function UnlinkedTargets() {
  const { t } = useTranslation();
  const { trang = 1 } = route.useSearch();
  const navigate = route.useNavigate();
  const found = useQuery(unlinkedQueryOptions(trang));
  const [open, setOpen] = useState<UnlinkedTarget | null>(null);
  if (found.isPending) return <LoadingRows />;
  if (found.isError) return <ErrorState error={found.error} onRetry={() => void found.refetch()} />;
  const { items, total } = found.data;
  if (total === 0) return <EmptyState title={t('indicator.unlinkedNone')} order={2} />;
  return (
    <>
      <Text mb="md">{t('indicator.unlinkedIntro')}</Text>
      <Table.ScrollContainer minWidth={760}>
        <Table verticalSpacing="sm">
          <Table.Thead>
            <Table.Tr>
              <Table.Th scope="col">{t('indicator.unlinkedCol.target')}</Table.Th>
              <Table.Th scope="col">{t('indicator.unlinkedCol.level')}</Table.Th>
              <Table.Th scope="col">{t('indicator.unlinkedCol.plan')}</Table.Th>
              <Table.Th scope="col" data-no-print>
                {t('indicator.unlinkedCol.link')}
              </Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {items.map((target) => (
              <Row
                key={target.itemId}
                target={target}
                onLink={() => {
                  setOpen(target);
                }}
              />
            ))}
          </Table.Tbody>
        </Table>
      </Table.ScrollContainer>
      <Pager
        page={trang}
        size={unlinkedPageSize}
        total={total}
        onPage={(page) => void navigate({ search: (search) => ({ ...search, trang: page }) })}
      />
      {open !== null && (
        <LinkDialog
          target={open}
          onClose={() => {
            setOpen(null);
          }}
        />
      )}
    </>
  );
}

function Row({ target, onLink }: { target: UnlinkedTarget; onLink: () => void }) {
  const { t } = useTranslation();
  const locale = currentLocale();
  const { phrase, targetYear, planId, planTitle, versionId } = target;
  return (
    <Table.Tr>
      <Table.Th scope="row" fw={400}>
        {phrase}
      </Table.Th>
      <Table.Td>{[levelText(target, t, locale), targetYear].filter(Boolean).join(', ')}</Table.Td>
      <Table.Td>
        <Link to="/ke-hoach/$planId" params={{ planId }} search={{ muc: 'chi-tieu', ban: versionId }}>
          {planTitle}
        </Link>
      </Table.Td>
      <Table.Td data-no-print>
        <Group>
          {target.mayLink && (
            <Button variant="default" aria-label={t('indicator.linkOne', { phrase })} onClick={onLink}>
              {t('indicator.link')}
            </Button>
          )}
        </Group>
      </Table.Td>
    </Table.Tr>
  );
}
