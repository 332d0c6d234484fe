import { DateInput, type DateInputProps } from '@mantine/dates';
import '@mantine/dates/styles.css';
import 'dayjs/locale/vi.js';
import { useTranslation } from 'react-i18next';
import { parseDay } from '../lib/calendar-day.js';
import classes from './date-field.module.css';

type Props = Omit<DateInputProps, 'value' | 'onChange'> & {
  /** `YYYY-MM-DD`, or null for none. */
  value: string | null;
  onChange: (day: string | null) => void;
};

/** A calendar day, typed as 21/11/2026 or picked. */
export function DateField({ value, onChange, ...props }: Props) {
  const { t, i18n } = useTranslation();
  return (
    <DateInput
      valueFormat="DD/MM/YYYY"
      placeholder={t('form.dateFormat')}
      locale={i18n.language}
      firstDayOfWeek={1}
      hideOutsideDates
      classNames={{ day: classes['day'] ?? '' }}
      dateParser={parseDay}
      value={value}
      onChange={onChange}
      ariaLabels={{
        previousMonth: t('calendar.previousMonth'),
        nextMonth: t('calendar.nextMonth'),
        previousYear: t('calendar.previousYear'),
        nextYear: t('calendar.nextYear'),
        previousDecade: t('calendar.previousYears'),
        nextDecade: t('calendar.nextYears'),
        monthLevelControl: t('calendar.chooseMonth'),
        yearLevelControl: t('calendar.chooseYear'),
      }}
      clearButtonProps={{ 'aria-label': t('act.clear') }}
      // What is wrong stands below the field: the calendar does not lie over it.
      {...(props.error ? { popoverProps: { position: 'top-start' } } : {})}
      {...props}
    />
  );
}
