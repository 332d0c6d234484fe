import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { formatDay, formatInstant } from '../../../shared/lib/format.js';
import type { Report } from '../api/report.js';
import { dueStanding } from './report-due.js';
import classes from './sheet.module.css';
import type { SheetProblem } from './use-sheet-problems.js';
import type { SheetLine } from './use-sheet.js';

type Props = { report: Report; lines: SheetLine[]; problems: SheetProblem[] };

/** Always in view above the sheet: of when, until when, and how far it is. */
export function ReportContext({ report, lines, problems }: Props) {
  const { t } = useTranslation();
  const { period } = report.cycle;
  const due = dueStanding(report);
  const asked = lines.filter(({ cell }) => !cell.isExempt);
  const answered = asked.filter(({ checked }) => checked?.entered.input.state !== 'MISSING').length;
  const errors = problems.filter(({ kind }) => kind === 'BLOCK').length;
  const warnings = problems.filter(({ kind }) => kind === 'UNEXPLAINED').length;
  const left =
    due &&
    (due.days === 0
      ? t(due.isOver ? 'sheet.overdueToday' : 'sheet.dueToday')
      : t(due.isOver ? 'sheet.overdue' : 'sheet.daysLeft', { count: due.days }));
  const progress = [
    t('sheet.progress', { answered, asked: asked.length }),
    errors > 0 && t('sheet.errors', { count: errors }),
    warnings > 0 && t('sheet.warnings', { count: warnings }),
  ];
  return (
    <div className={classes['facts']} role="group" aria-label={t('sheet.context')}>
      <Text component="span">
        {t('sheet.window', { from: formatDay(period.dataFrom), to: formatDay(period.dataTo) })}
      </Text>
      <Text component="span" {...(due?.isOver === true ? { c: '#8a1c13', fw: 600 } : {})}>
        {[t('sheet.due', { time: formatInstant(report.dueAt) }), left].filter(Boolean).join(', ')}
      </Text>
      <Text component="span" fw={600}>
        {progress.filter((part) => part !== false).join(' · ')}
      </Text>
    </div>
  );
}
