import type { InboxItemView, InboxTab } from '@lotrinh/contracts';
import { dayInVietnam, placeOfWork } from '@lotrinh/domain';
import { Table, Text } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { formatDay, formatInstant } from '../../../shared/lib/format.js';
import { StatusBadge } from '../../../shared/ui/status-badge.js';

/** One list of work. What is done or issued has no term and nobody it waits for. */
export function InboxTable({ tab, items }: { tab: InboxTab; items: InboxItemView[] }) {
  const { t } = useTranslation();
  const hasTerm = tab !== 'DONE' && tab !== 'FYI';
  return (
    <Table.ScrollContainer minWidth={680}>
      <Table verticalSpacing="sm">
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{t('inbox.col.work')}</Table.Th>
            <Table.Th miw={140}>{t('inbox.col.unit')}</Table.Th>
            <Table.Th>{t(tab === 'FYI' ? 'inbox.col.issued' : 'inbox.col.last')}</Table.Th>
            {hasTerm && <Table.Th>{t('inbox.col.due')}</Table.Th>}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {items.map((item) => (
            <Table.Tr key={item.versionId}>
              <Table.Td>
                <Text fw={600} component="div">
                  {t(`inbox.reason.${item.reason}`)}
                </Text>
                {item.reason === 'ANSWER_ASSIGNMENT' ? (
                  <Link to="/ke-hoach/$planId/giao" params={{ planId: item.planId }}>
                    {item.title}
                  </Link>
                ) : (
                  <Link
                    to="/ke-hoach/$planId"
                    params={{ planId: item.planId }}
                    search={{
                      ban: item.versionId,
                      muc: placeOfWork(item.reason),
                    }}
                  >
                    {item.title}
                  </Link>
                )}
              </Table.Td>
              <Table.Td>{item.unitName}</Table.Td>
              <Table.Td>
                {tab === 'FYI' ? formatDay(dayInVietnam(new Date(item.since))) : <Last item={item} />}
              </Table.Td>
              {hasTerm && (
                <Table.Td>
                  <Term item={item} />
                </Table.Td>
              )}
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  );
}

/** Who acted last, how and when. */
function Last({ item: { from, lastAction, since } }: { item: InboxItemView }) {
  const { t } = useTranslation();
  return (
    <>
      {lastAction !== null && <div>{t(`procedure.done.${lastAction}`)}</div>}
      <Text size="sm" c="dimmed" component="div">
        {[from, formatInstant(since)].filter(Boolean).join(', ')}
      </Text>
    </>
  );
}

function Term({ item: { dueOn, isOverdue } }: { item: InboxItemView }) {
  const { t } = useTranslation();
  if (dueOn === null) return null;
  return (
    <>
      <div>{formatDay(dueOn)}</div>
      {isOverdue && <StatusBadge tone="bad">{t('inbox.overdue')}</StatusBadge>}
    </>
  );
}
