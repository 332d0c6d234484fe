import type { AccountView } from '@lotrinh/contracts';
import { useTranslation } from 'react-i18next';
import { StatusBadge } from '../../../shared/ui/status-badge.js';

export function PersonState({ account }: { account: AccountView | null }) {
  const { t } = useTranslation();
  if (account === null) return <StatusBadge>{t('person.state.none')}</StatusBadge>;
  if (account.isLocked) return <StatusBadge tone="bad">{t('person.state.locked')}</StatusBadge>;
  if (account.mustChangePassword) return <StatusBadge tone="attention">{t('person.state.first')}</StatusBadge>;
  return <StatusBadge tone="good">{t('person.state.active')}</StatusBadge>;
}
