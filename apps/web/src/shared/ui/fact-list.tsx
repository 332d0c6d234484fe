import { useTranslation } from 'react-i18next';
import classes from './fact-list.module.css';

/** What it is called, and its value or values; null, '' and [] read as "none". */
export type Fact = [label: string, value: string | string[] | null];

/** Labels with their values, as on a printed card. */
export function FactList({
  facts,
  mono = false,
}: {
  facts: Fact[];
  /** Values are copied letter by letter. */ mono?: boolean;
}) {
  const { t } = useTranslation();
  return (
    <dl className={classes['facts']} data-mono={mono || undefined}>
      {facts.map(([label, value]) => {
        const values = (typeof value === 'string' ? [value] : (value ?? [])).filter((text) => text !== '');
        return (
          <div key={label} className={classes['fact']}>
            <dt>{label}</dt>
            {values.length === 0 && <dd className={classes['none']}>{t('state.none')}</dd>}
            {values.map((text) => (
              <dd key={text}>{text}</dd>
            ))}
          </div>
        );
      })}
    </dl>
  );
}
