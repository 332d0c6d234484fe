import type { TFunction } from 'i18next';

/** "2021 – 2025", "từ 2026", "2027"; empty where no period is said. */
export function periodWords(
  { periodStart, periodEnd }: { periodStart: number | null; periodEnd: number | null },
  t: TFunction,
): string {
  if (periodStart === null) return periodEnd === null ? '' : String(periodEnd);
  if (periodEnd === null) return t('framework.openEnded', { from: periodStart });
  return periodStart === periodEnd ? String(periodStart) : `${periodStart} – ${periodEnd}`;
}
