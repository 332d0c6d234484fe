import { reportStates } from '@lotrinh/contracts';
import { useTranslation } from 'react-i18next';
import type { CycleReport } from '../api/get-cycles.js';
import classes from './cycles.module.css';

/** How many respondents stand where, in one line. */
export function StateCounts({ reports }: { reports: CycleReport[] }) {
  const { t } = useTranslation();
  return (
    <dl className={classes['counts']} aria-label={t('cycle.counts')}>
      {reportStates.map((state) => (
        <div key={state} className={classes['count']}>
          <dt>{t(`cycle.reportState.${state}`)}</dt>
          <dd>{reports.filter((report) => report.state === state).length}</dd>
        </div>
      ))}
    </dl>
  );
}
