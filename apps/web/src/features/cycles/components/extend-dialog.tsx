import { dayInVietnam } from '@lotrinh/domain';
import { Button, SimpleGrid, Text } from '@mantine/core';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { formatInstant, formatTime } from '../../../shared/lib/format.js';
import { DayField } from '../../../shared/ui/day-field.js';
import { FormDialog } from '../../../shared/ui/form-dialog.js';
import { notify } from '../../../shared/ui/notify.js';
import { useExtendReport } from '../api/change-cycle.js';
import type { Cycle, CycleReport } from '../api/get-cycles.js';
import { readTime } from './cycle-form.js';
import { TimeField } from './period-fields.js';

type Form = { on: string | null; dueTime: string };
type Props = { cycle: Cycle; report: CycleReport; onClose: () => void };

/** Another deadline for one respondent, or that of the round again. */
export function ExtendDialog({ cycle, report, onClose }: Props) {
  const { t } = useTranslation();
  const extend = useExtendReport();
  const due = new Date(report.dueAt);
  const form = useForm<Form>({ defaultValues: { on: dayInVietnam(due), dueTime: formatTime(due) } });
  const send = (on: string | null, time: string) => {
    extend.mutate(
      { reportId: report.id, lockVersion: report.lockVersion, on, time },
      {
        onSuccess: () => {
          notify(t('cycle.extended'));
          onClose();
        },
      },
    );
  };
  return (
    <FormDialog
      form={form}
      title={t('cycle.extendTitle', { unit: report.unit.name })}
      action={t('cycle.extend')}
      busy={extend.isPending}
      error={extend.error}
      onClose={onClose}
      onSubmit={({ on, dueTime }) => {
        send(on, readTime(dueTime) ?? dueTime);
      }}
    >
      <Text size="sm" c="dimmed">
        {t('cycle.extendHint', { due: formatInstant(cycle.dueAt) })}
      </Text>
      <SimpleGrid cols={2}>
        <DayField<Form> name="on" label={t('cycle.extendOn')} required />
        <TimeField />
      </SimpleGrid>
      {report.dueAt !== cycle.dueAt && (
        <Button
          variant="default"
          disabled={extend.isPending}
          onClick={() => {
            send(null, '17:00');
          }}
        >
          {t('cycle.commonDue')}
        </Button>
      )}
    </FormDialog>
  );
}
