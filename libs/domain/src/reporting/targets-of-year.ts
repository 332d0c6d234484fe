/**
 * The aims that a year's values are held against: those of the year, else of the nearest year to come, and those without a year.
 * An aim of a year gone by says nothing any more.
 */
export function targetsOfYear<Target extends { targetYear: number | null }>(
  targets: readonly Target[],
  year: number,
): Target[] {
  const ahead = targets.flatMap(({ targetYear }) => (targetYear !== null && targetYear >= year ? [targetYear] : []));
  const nearest = ahead.length === 0 ? null : Math.min(...ahead);
  return targets.filter(({ targetYear }) => targetYear === null || targetYear === nearest);
}
