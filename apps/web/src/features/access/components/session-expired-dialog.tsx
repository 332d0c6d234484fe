import { Anchor, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useSession } from '../../../shared/lib/session.js';
import { Dialog } from '../../../shared/ui/dialog.js';
import { SignInForm } from './sign-in-form.js';

/** Asks for the password over the page; what waits for the session goes on when it is back. */
export function SessionExpiredDialog() {
  const { t } = useTranslation();
  const state = useSession();
  if (state.status !== 'expired') return null;
  return (
    <Dialog title={t('session.endedTitle')} urgent>
      <Stack>
        <Text>{t('session.ended')}</Text>
        <SignInForm username={state.grant.me.username} onSignedIn={() => undefined} />
        <Anchor href="/dang-nhap" size="sm">
          {t('session.otherAccount')}
        </Anchor>
      </Stack>
    </Dialog>
  );
}
