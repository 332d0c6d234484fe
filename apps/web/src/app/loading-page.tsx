import { useTranslation } from 'react-i18next';

/** While a page's code is on its way. */
export function LoadingPage() {
  const { t } = useTranslation();
  return <p role="status">{t('app.loading')}</p>;
}
