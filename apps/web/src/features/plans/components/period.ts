import type { TFunction } from 'i18next';

type Years = { periodStart: number | null; periodEnd: number | null; orientationTo: number | null };

/** Every year of the period, in order; none where the document leaves an end open. */
export function yearsOf({ periodStart, periodEnd }: Pick<Years, 'periodStart' | 'periodEnd'>): number[] {
  if (periodStart === null || periodEnd === null) return [];
  return Array.from({ length: periodEnd - periodStart + 1 }, (_, index) => periodStart + index);
}

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
