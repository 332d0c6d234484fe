import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { errorKey, errorParams } from '../lib/app-error.js';

/** Says a failure in the language of the page. */
export function useErrorSentence(): (error: unknown) => string {
  const { t } = useTranslation();
  return useCallback(
    (error: unknown) => {
      const key = errorKey(error);
      return t(key, { ...errorParams(error), defaultValue: key });
    },
    [t],
  );
}
