import { Button, Group, Table, Text } from '@mantine/core';
import { IconCopy, IconPencil } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { formatDay, formatInstant } from '../../../shared/lib/format.js';
import type { CycleRow } from '../api/get-cycles.js';
import { CycleBadge } from './cycle-badges.js';

type Props = { rows: CycleRow[]; mayManage: boolean };

/** Rounds, the newest period first, each with its way on. */
export function CycleTable({ rows, mayManage }: Props) {
  const { t } = useTranslation();
  return (
    <Table.ScrollContainer minWidth={720}>
      <Table verticalSpacing="sm">
        <Table.Thead>
          <Table.Tr>
            <Table.Th scope="col">{t('cycle.col.title')}</Table.Th>
            <Table.Th scope="col">{t('cycle.col.due')}</Table.Th>
            <Table.Th scope="col">{t('cycle.col.progress')}</Table.Th>
            <Table.Th scope="col" data-no-print>
              {t('cycle.col.actions')}
            </Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {rows.map((row) => (
            <CycleLine key={row.id} row={row} mayManage={mayManage} />
          ))}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  );
}

function CycleLine({ row, mayManage }: { row: CycleRow; mayManage: boolean }) {
  const { t } = useTranslation();
  const { id, title, period, respondents: all, sent, accepted, ownReportId } = row;
  return (
    <Table.Tr>
      <Table.Th scope="row" fw={400} miw={240}>
        <Group gap="xs">
          <Link to="/dot-bao-cao/$cycleId" params={{ cycleId: id }}>
            {title}
          </Link>
          <CycleBadge state={row.state} />
        </Group>
        <Text size="sm" c="dimmed">
          {t('cycle.window', { from: formatDay(period.dataFrom), to: formatDay(period.dataTo) })} · {row.unit.name}
        </Text>
      </Table.Th>
      <Table.Td miw={110}>{formatInstant(row.dueAt)}</Table.Td>
      <Table.Td miw={110}>
        {row.state === 'DRAFT'
          ? t('cycle.respondentCount', { count: all })
          : t('cycle.progress', { sent, all, accepted })}
      </Table.Td>
      <Table.Td data-no-print>
        <Group gap="xs">
          {ownReportId !== null && row.state === 'OPEN' && (
            <Button
              renderRoot={(props) => (
                <Link
                  to="/dot-bao-cao/$cycleId/bao-cao/$reportId"
                  params={{ cycleId: id, reportId: ownReportId }}
                  {...props}
                />
              )}
              size="sm"
              leftSection={<IconPencil size={16} aria-hidden />}
              aria-label={t('cycle.enterOne', { title })}
            >
              {t('cycle.enter')}
            </Button>
          )}
          {mayManage && (
            <Button
              variant="default"
              size="sm"
              leftSection={<IconCopy size={16} aria-hidden />}
              aria-label={t('cycle.copyOne', { title })}
              renderRoot={(props) => <Link to="/dot-bao-cao/lap" search={{ tu: id }} {...props} />}
            >
              {t('cycle.copy')}
            </Button>
          )}
        </Group>
      </Table.Td>
    </Table.Tr>
  );
}
