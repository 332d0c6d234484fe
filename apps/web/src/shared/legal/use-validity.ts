import type { LegalInstrumentView, LegalRef } from '@lotrinh/contracts';
import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { formatDay, today } from '../lib/format.js';

export const namesOf = (refs: LegalRef[]): string => refs.map(({ type, number }) => `${type} ${number}`).join(', ');

/** Says whether an instrument is in force today, and what stands in its place where it is not. */
export function useValidity() {
  const { t } = useTranslation();
  return useCallback(
    ({ inForceFrom, inForceUntil, replacedBy }: LegalInstrumentView): { isExpired: boolean; words: string } => {
      const day = today();
      if (inForceUntil !== null && inForceUntil <= day) {
        const until = formatDay(inForceUntil);
        const replacement = namesOf(replacedBy);
        const words =
          replacement === '' ? t('legal.expired', { until }) : t('legal.expiredReplaced', { until, replacement });
        return { isExpired: true, words };
      }
      const isAhead = inForceFrom !== null && inForceFrom > day;
      return {
        isExpired: false,
        words: isAhead ? t('legal.notYet', { from: formatDay(inForceFrom) }) : t('legal.inForce'),
      };
    },
    [t],
  );
}
