import { calendarDayKinds, calendarLimits, type CalendarDayKind } from '@lotrinh/contracts';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { formatDay } from '../../../shared/lib/format.js';
import { DayField } from '../../../shared/ui/day-field.js';
import { FormDialog } from '../../../shared/ui/form-dialog.js';
import { ChoiceField, TextField } from '../../../shared/ui/form-fields.js';
import { notify } from '../../../shared/ui/notify.js';
import { useEnterDay } from '../api/calendar.js';

type Values = { day: string | null; kind: CalendarDayKind; name: string };

/** Enters a day off, or a day worked in exchange. */
export function EnterDayDialog({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation();
  const enter = useEnterDay();
  const form = useForm<Values>({ defaultValues: { day: null, kind: 'OFF', name: '' } });
  return (
    <FormDialog
      form={form}
      title={t('workdays.enter')}
      action={t('workdays.enter')}
      busy={enter.isPending}
      error={enter.error}
      onClose={onClose}
      onSubmit={({ day, kind, name }) => {
        if (day === null) return;
        enter.mutate(
          { day, kind, name: name.trim() },
          {
            onSuccess: () => {
              notify(t('workdays.entered', { day: formatDay(day) }));
              onClose();
            },
          },
        );
      }}
    >
      <DayField<Values> name="day" label={t('workdays.day')} required />
      <ChoiceField<Values>
        name="kind"
        label={t('workdays.kind')}
        required
        data={calendarDayKinds.map((kind) => ({ value: kind, label: t(`workdays.kind.${kind}`) }))}
      />
      <TextField<Values>
        name="name"
        label={t('workdays.name')}
        description={t('workdays.nameHint')}
        required
        max={calendarLimits.name}
      />
    </FormDialog>
  );
}
