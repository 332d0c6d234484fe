import type { ConsolidationMark } from '@lotrinh/contracts';
import { createContext, useContext } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './plan-page.module.css';

/** Each amendment of a consolidated text by its number and the words it is cited with; which rows they touched. */
export type AmendedRows = {
  documents: ReadonlyMap<string, { number: number; name: string }>;
  marks: ReadonlyMap<string, ConsolidationMark[]>;
};

/** Null outside of a consolidated text, where nothing is marked. */
export const AmendedContext = createContext<AmendedRows | null>(null);

/** Behind a paragraph or row: the decisions it owes its words to, as links to where they are named. */
export function AmendedMark({ itemId }: { itemId: string }) {
  const { t } = useTranslation();
  const amended = useContext(AmendedContext);
  const marks = amended?.marks.get(itemId) ?? [];
  return marks.map(({ type, versionId }) => {
    const document = amended?.documents.get(versionId);
    if (document === undefined) return null;
    const words = t(`consolidated.by.${type}`, { document: document.name });
    return (
      <a
        key={versionId}
        className={classes['amended']}
        href={`#v-${versionId}`}
        title={words}
        aria-label={`${t('consolidated.note', { n: document.number })}: ${words}`}
      >
        [{document.number}]
      </a>
    );
  });
}
