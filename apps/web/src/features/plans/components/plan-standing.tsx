import type { PlanStanding } from '@lotrinh/contracts';
import { useTranslation } from 'react-i18next';
import { StatusBadge } from '../../../shared/ui/status-badge.js';

const tones: Partial<Record<PlanStanding, 'good' | 'attention' | 'bad'>> = {
  IN_FORCE: 'good',
  AMENDED: 'good',
  DRAFTING: 'attention',
  RETURNED: 'attention',
  SUSPENDED: 'bad',
  REVOKED: 'bad',
  WITHDRAWN: 'bad',
};

/** State of a version; `amendments` counts the issued documents that amend it. */
export function PlanStandingBadge({ standing, amendments = 0 }: { standing: PlanStanding; amendments?: number }) {
  const { t } = useTranslation();
  const words =
    standing === 'AMENDED' && amendments > 0
      ? t('plan.amendedTimes', { n: amendments })
      : t(`plan.standing.${standing}`);
  return <StatusBadge tone={tones[standing] ?? 'plain'}>{words}</StatusBadge>;
}
