type Period = { start: number | null; end: number | null; orientationTo: number | null };

/** Where a year lies seen from the period: null inside it or where the period does not say. */
export type Outside = 'BEFORE' | 'ORIENTATION' | 'AFTER';

/** Work may reach into the years that the plan only looks towards, but not behind them or before its first year. */
export function outsidePeriod(year: number, { start, end, orientationTo }: Period): Outside | null {
  if (start !== null && year < start) return 'BEFORE';
  if (end === null || year <= end) return null;
  return orientationTo !== null && year <= orientationTo ? 'ORIENTATION' : 'AFTER';
}
