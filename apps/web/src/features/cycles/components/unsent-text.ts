import type { TFunction } from 'i18next';
import { formatInstant } from '../../../shared/lib/format.js';
import type { Cycle } from '../api/get-cycles.js';
import { isSent } from './lateness.js';

/** What is pasted into a chat group: who has not sent yet, where each stands, and by when; '' where everybody has. */
export function unsentText(
  { title, dueAt, reports }: Pick<Cycle, 'title' | 'dueAt' | 'reports'>,
  t: TFunction,
): string {
  const silent = reports.filter(({ state }) => !isSent(state));
  if (silent.length === 0) return '';
  const head = t('cycle.unsentText', {
    ...{ title, count: silent.length, all: reports.length },
    due: formatInstant(dueAt),
  });
  const lines = silent.map((report, at) => {
    const words = { n: at + 1, unit: report.unit.name, state: t(`cycle.reportState.${report.state}`) };
    return report.dueAt === dueAt
      ? t('cycle.unsentLine', words)
      : t('cycle.unsentLineDue', { ...words, due: formatInstant(report.dueAt) });
  });
  return [head, ...lines].join('\n');
}
