import type { ReportWorkItem } from '@lotrinh/contracts';
import { Table, Text } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { formatInstant } from '../../../shared/lib/format.js';
import { StatusBadge } from '../../../shared/ui/status-badge.js';

/** Reports of rounds that wait, the earliest due first. */
export function ReportWorkTable({ items }: { items: ReportWorkItem[] }) {
  const { t } = useTranslation();
  return (
    <Table.ScrollContainer minWidth={640}>
      <Table verticalSpacing="sm">
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{t('inbox.col.work')}</Table.Th>
            <Table.Th miw={140}>{t('inbox.col.respondent')}</Table.Th>
            <Table.Th>{t('inbox.col.reportDue')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {items.map(({ reportId, cycleId, title, unit, work, dueAt, isOverdue }) => (
            <Table.Tr key={`${reportId} ${work}`}>
              <Table.Td>
                <Text fw={600} component="div">
                  {t(`inbox.reportWork.${work}`)}
                </Text>
                <Link to="/dot-bao-cao/$cycleId/bao-cao/$reportId" params={{ cycleId, reportId }}>
                  {title}
                </Link>
              </Table.Td>
              <Table.Td>{unit.name}</Table.Td>
              <Table.Td>
                <div>{formatInstant(dueAt)}</div>
                {isOverdue && <StatusBadge tone="bad">{t('inbox.overdue')}</StatusBadge>}
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  );
}
