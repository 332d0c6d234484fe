import type { AppraisalTurnView } from '@lotrinh/contracts';
import { Group, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { formatDay } from '../../../../shared/lib/format.js';
import { StatusBadge } from '../../../../shared/ui/status-badge.js';

/** Until when the appraisal is waited for, and how late it is in working days. */
export function AppraisalTurn({ turn }: { turn: AppraisalTurnView }) {
  const { t } = useTranslation();
  return (
    <Group gap="sm">
      <Text>{t('appraisal.waiting', { date: formatDay(turn.dueOn) })}</Text>
      {turn.daysLate > 0 && <StatusBadge tone="bad">{t('appraisal.late', { count: turn.daysLate })}</StatusBadge>}
    </Group>
  );
}
