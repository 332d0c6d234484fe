import { useTranslation } from 'react-i18next';
import { AppError, supportCode } from '../shared/lib/app-error.js';
import { useErrorSentence } from '../shared/ui/use-error-sentence.js';
import classes from './crash-page.module.css';

const reload = (): void => {
  window.location.reload();
};

/**
 * Stands in for a page that failed: a refused or unreachable server in words, a fault of ours with a way to go on. Plain
 * elements, so that it needs nothing that may be what failed.
 */
export function CrashPage({ error, reset }: { error: unknown; reset: () => void }) {
  const { t } = useTranslation();
  const sentence = useErrorSentence();
  const isKnown = error instanceof AppError;
  const hint = isMissingChunk(error) ? t('app.reloadNeeded') : t('page.failedHint');
  const code = isKnown ? supportCode(error) : error instanceof Error ? `${error.name}: ${error.message}` : 'client';
  return (
    <div className={classes['crash']} role="alert">
      <h1>{t('page.failed')}</h1>
      <p>{isKnown ? sentence(error) : hint}</p>
      <p className={classes['code']}>{t('error.code', { code })}</p>
      <button type="button" onClick={isKnown ? reset : reload}>
        {isKnown ? t('act.retry') : t('act.reload')}
      </button>
    </div>
  );
}

/** After an update of the server the chunks of the page that is still open are gone. */
function isMissingChunk(error: unknown): boolean {
  return error instanceof TypeError && /dynamically imported module|module script/i.test(error.message);
}
