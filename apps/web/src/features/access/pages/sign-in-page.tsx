import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { backTo } from '../../../shared/lib/return-path.js';
import { Entrance } from '../components/entrance.js';
import { SignInForm } from '../components/sign-in-form.js';

const route = getRouteApi('/dang-nhap');

export function SignInPage() {
  const { t } = useTranslation();
  const { den } = route.useSearch();
  const navigate = useNavigate();
  return (
    <Entrance title={t('session.signIn')}>
      <SignInForm
        onSignedIn={() => {
          void navigate({ href: backTo(den), replace: true });
        }}
      />
    </Entrance>
  );
}
