import { Anchor, Modal, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useSession } from '../../../shared/lib/session.js';
import { SignInForm } from './sign-in-form.js';

/** Asks for the password over the page; what waits for the session goes on when it is back. */
export function SessionExpiredDialog() {
  const { t } = useTranslation();
  const state = useSession();
  if (state.status !== 'expired') return null;
  return (
    <Modal
      opened
      title={t('session.endedTitle')}
      withCloseButton={false}
      closeOnEscape={false}
      closeOnClickOutside={false}
      onClose={() => undefined}
      zIndex={1000}
    >
      <Stack>
        <Text>{t('session.ended')}</Text>
        <SignInForm username={state.grant.me.username} onSignedIn={() => undefined} />
        <Anchor href="/dang-nhap" size="sm">
          {t('session.otherAccount')}
        </Anchor>
      </Stack>
    </Modal>
  );
}
