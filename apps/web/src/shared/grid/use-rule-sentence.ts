import { useCallback } from 'react';
import { hasMessage } from '../../i18n/i18n.js';
import { useTranslation } from 'react-i18next';
import type { GridColumn } from './grid-types.js';

type Broken = { column: string; rule: string; params: Record<string, string | number | null> };

/** The sentence of a rule that a cell breaks, with the column's title in it. */
export function useRuleSentence(columns: Pick<GridColumn, 'key' | 'title'>[]): (error: Broken) => string {
  const { t } = useTranslation();
  return useCallback(
    ({ column, rule, params }) => {
      const key = `rule.${rule}`;
      const field = columns.find((known) => known.key === column)?.title ?? '';
      const known = hasMessage(key) ? key : 'rule.invalid';
      return t(known, { ...params, field, defaultValue: known });
    },
    [columns, t],
  );
}
