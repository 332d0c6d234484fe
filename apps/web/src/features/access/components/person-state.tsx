import type { AccountView } from '@lotrinh/contracts';
import { Badge } from '@mantine/core';
import { useTranslation } from 'react-i18next';

/** Where an account stands: words first, colour only supports them. */
export function PersonState({ account }: { account: AccountView | null }) {
  const { t } = useTranslation();
  if (account === null) return <Badge variant="default">{t('person.state.none')}</Badge>;
  if (account.isLocked) {
    return (
      <Badge variant="outline" color="red.9">
        {t('person.state.locked')}
      </Badge>
    );
  }
  if (account.mustChangePassword) {
    return (
      <Badge variant="outline" color="orange.9">
        {t('person.state.first')}
      </Badge>
    );
  }
  return (
    <Badge variant="outline" color="green.9">
      {t('person.state.active')}
    </Badge>
  );
}
