import { useTranslation } from 'react-i18next';
import { notify } from '../../../shared/ui/notify.js';
import { Page } from '../../../shared/ui/page.js';
import { PasswordForm } from '../components/password-form.js';

export function PasswordPage() {
  const { t } = useTranslation();
  return (
    <Page title={t('password.title')}>
      <PasswordForm
        onChanged={() => {
          notify(t('password.changed'));
        }}
      />
    </Page>
  );
}
