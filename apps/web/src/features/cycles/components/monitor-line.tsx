import { Button, Checkbox, Group, Table, Text } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { formatInstant, formatTime } from '../../../shared/lib/format.js';
import { StatusBadge } from '../../../shared/ui/status-badge.js';
import type { Cycle, CycleReport } from '../api/get-cycles.js';
import { ReportStateBadge } from './cycle-badges.js';
import { isSent, lateness } from './lateness.js';

type Props = {
  cycle: Cycle;
  report: CycleReport;
  mayAct: boolean;
  isTicked: boolean;
  onTick: (isTicked: boolean) => void;
  onExtend: () => void;
};

/** One respondent: where its report stands, how full, how late, and what is particular about it. */
export function MonitorLine({ cycle, report, mayAct, isTicked, onTick, onExtend }: Props) {
  const { t } = useTranslation();
  const { unit, represents, state } = report;
  return (
    <Table.Tr>
      {mayAct && (
        <Table.Td data-no-print>
          {state === 'SENT' && (
            <Checkbox
              aria-label={t('cycle.report.chooseOne', { unit: unit.name })}
              checked={isTicked}
              onChange={(event) => {
                onTick(event.currentTarget.checked);
              }}
            />
          )}
        </Table.Td>
      )}
      <Table.Th scope="row" fw={400} miw={180}>
        {cycle.state === 'DRAFT' ? (
          unit.name
        ) : (
          <Link to="/dot-bao-cao/$cycleId/bao-cao/$reportId" params={{ cycleId: cycle.id, reportId: report.id }}>
            {unit.name}
          </Link>
        )}
        {represents.length > 1 && (
          <Text size="sm" c="dimmed" title={represents.map(({ name }) => name).join(', ')}>
            {t('cycle.report.forUnits', { n: represents.length })}
          </Text>
        )}
      </Table.Th>
      <Table.Td miw={120}>
        <ReportStateBadge state={state} />
      </Table.Td>
      <Table.Td ta="right">
        {report.answered}/{report.asked}
      </Table.Td>
      <Table.Td miw={120}>
        {formatInstant(report.dueAt)}
        {cycle.state !== 'DRAFT' && <Late report={report} />}
      </Table.Td>
      <Table.Td miw={110}>{isSent(state) && report.sentAt !== null && formatInstant(report.sentAt)}</Table.Td>
      <Table.Td>
        <Group gap={6}>
          {report.dueAt !== cycle.dueAt && <StatusBadge>{t('cycle.report.ownDue')}</StatusBadge>}
          {report.isOnBehalf && <StatusBadge tone="attention">{t('cycle.report.onBehalf')}</StatusBadge>}
          {report.changedAfterAcceptance > 0 && (
            <StatusBadge tone="attention">
              {t('cycle.report.changedAfter', { n: report.changedAfterAcceptance })}
            </StatusBadge>
          )}
        </Group>
      </Table.Td>
      {mayAct && (
        <Table.Td data-no-print>
          {!isSent(state) && (
            <Button
              variant="default"
              size="sm"
              aria-label={t('cycle.extendOne', { unit: unit.name })}
              onClick={onExtend}
            >
              {t('cycle.extend')}
            </Button>
          )}
        </Table.Td>
      )}
    </Table.Tr>
  );
}

function Late({ report }: { report: CycleReport }) {
  const { t } = useTranslation();
  const late = lateness(report, new Date());
  if (late === null) return null;
  const { days, isOver } = late;
  const overdue =
    days === 0
      ? t('cycle.report.lateToday', { time: formatTime(report.dueAt) })
      : t('cycle.report.lateDays', { n: days });
  const sentLate = days === 0 ? t('cycle.report.sentLateToday') : t('cycle.report.sentLateDays', { n: days });
  return (
    <Text size="sm" c={isOver ? 'dimmed' : 'var(--mantine-color-error)'} fw={isOver ? 400 : 600}>
      {isOver ? sentLate : overdue}
    </Text>
  );
}
