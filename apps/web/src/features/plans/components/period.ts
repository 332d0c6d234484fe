import type { TFunction } from 'i18next';

type Years = { periodStart: number | null; periodEnd: number | null; orientationTo: number | null };

/** `2026`, `2026 – 2030, định hướng đến năm 2045`; '' where the document names no year. */
export function periodText({ periodStart, periodEnd, orientationTo }: Years, t: TFunction): string {
  const years =
    periodStart === null
      ? periodEnd === null
        ? ''
        : t('plan.periodTo', { year: periodEnd })
      : periodEnd === null || periodEnd === periodStart
        ? String(periodStart)
        : `${periodStart} – ${periodEnd}`;
  return orientationTo === null ? years : t('plan.periodOutlook', { period: years, year: orientationTo });
}
