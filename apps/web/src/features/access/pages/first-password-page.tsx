import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { backTo } from '../../../shared/lib/return-path.js';
import { Entrance } from '../components/entrance.js';
import { PasswordForm } from '../components/password-form.js';

const route = getRouteApi('/dat-mat-khau');

export function FirstPasswordPage() {
  const { t } = useTranslation();
  const { den } = route.useSearch();
  const navigate = useNavigate();
  return (
    <Entrance title={t('password.firstTitle')} intro={t('password.firstIntro')}>
      <PasswordForm
        onChanged={() => {
          void navigate({ href: backTo(den), replace: true });
        }}
      />
    </Entrance>
  );
}
