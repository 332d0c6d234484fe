import type { CycleState, ReportState } from '@lotrinh/contracts';
import { useTranslation } from 'react-i18next';
import { StatusBadge } from '../../../shared/ui/status-badge.js';

const cycleTone = { DRAFT: 'attention', OPEN: 'good', CLOSED: 'plain' } as const;
const reportTone = {
  NOT_STARTED: 'plain',
  IN_PROGRESS: 'plain',
  UNIT_CHECK: 'attention',
  SENT: 'attention',
  RETURNED: 'bad',
  ACCEPTED: 'good',
} as const;

export function CycleBadge({ state }: { state: CycleState }) {
  const { t } = useTranslation();
  return <StatusBadge tone={cycleTone[state]}>{t(`cycle.state.${state}`)}</StatusBadge>;
}

export function ReportStateBadge({ state }: { state: ReportState }) {
  const { t } = useTranslation();
  return <StatusBadge tone={reportTone[state]}>{t(`cycle.reportState.${state}`)}</StatusBadge>;
}
