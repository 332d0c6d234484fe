import type { DailyMailView } from '@lotrinh/contracts';
import { Alert, Stack, Switch, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { ErrorState } from '../../../shared/ui/error-state.js';
import { notify } from '../../../shared/ui/notify.js';
import { useSetDailyMail } from '../api/daily-mail.js';

/** Whether one wants the digest; what keeps it from coming is said above. */
export function DailyMailForm({ mail: { email, isConfigured, isWanted } }: { mail: DailyMailView }) {
  const { t } = useTranslation();
  const set = useSetDailyMail();
  return (
    <Stack maw={640}>
      {!isConfigured && <Alert variant="outline">{t('dailyMail.notConfigured')}</Alert>}
      {email === null ? (
        <Alert variant="outline">{t('dailyMail.noAddress')}</Alert>
      ) : (
        <Text>
          {t('dailyMail.address')}: {email}
        </Text>
      )}
      <Switch
        label={t('dailyMail.wanted')}
        checked={isWanted}
        disabled={set.isPending}
        onChange={({ currentTarget: { checked } }) => {
          set.mutate(
            { isWanted: checked },
            {
              onSuccess: () => {
                notify(t(checked ? 'dailyMail.on' : 'dailyMail.off'));
              },
            },
          );
        }}
      />
      {set.isError && <ErrorState error={set.error} />}
    </Stack>
  );
}
