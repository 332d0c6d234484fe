const written = /^(\d{1,2})[/.\- ](\d{1,2})[/.\- ](\d{4})$/;
const run = /^(\d{2})(\d{2})(\d{4})$/;
const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/;

/**
 * A typed day, in the order of Vietnamese writing: `21/11/2026`, `1-3-2026`, `21112026`; also `2026-11-21`.
 * @returns `YYYY-MM-DD`, or null for what is no day of the calendar
 */
export function parseDay(text: string): string | null {
  const trimmed = text.trim();
  const [, year, month, day] = iso.exec(trimmed) ?? reversed(written.exec(trimmed) ?? run.exec(trimmed));
  if (year === undefined || month === undefined || day === undefined) return null;
  const parts = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const date = new Date(`${parts}T00:00:00Z`);
  const exists = !Number.isNaN(date.getTime()) && date.toISOString().startsWith(parts);
  return exists ? parts : null;
}

function reversed(match: RegExpExecArray | null): (string | undefined)[] {
  return match === null ? [] : [match[0], match[3], match[2], match[1]];
}
