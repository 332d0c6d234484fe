import { type ConsultedUnitView, consultationLimits, type OpinionVerdict, opinionVerdicts } from '@lotrinh/contracts';
import { Button, Fieldset, Group, Stack, Text } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useFieldArray, useForm, useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { FormDialog } from '../../../../shared/ui/form-dialog.js';
import { ChoiceField, LongTextField, TextField } from '../../../../shared/ui/form-fields.js';
import { notify } from '../../../../shared/ui/notify.js';
import { useGiveOpinion } from '../../api/consultation.js';

type Form = { verdict: OpinionVerdict | null; remarks: { about: string; body: string }[] };
const blank = { about: '', body: '' };

/** A unit's opinion: it agrees, or has remarks, each about its part of the draft. */
export function GiveDialog({ unit, onClose }: { unit: ConsultedUnitView; onClose: () => void }) {
  const { t } = useTranslation();
  const give = useGiveOpinion();
  const form = useForm<Form>({
    defaultValues: {
      verdict: unit.verdict,
      remarks:
        unit.remarks.length === 0 ? [blank] : unit.remarks.map(({ about, body }) => ({ about: about ?? '', body })),
    },
  });
  const { fields, append, remove } = useFieldArray({ control: form.control, name: 'remarks' });
  const hasRemarks = useWatch({ control: form.control, name: 'verdict' }) === 'REMARKS';
  return (
    <FormDialog
      form={form}
      title={t('consultation.give', { name: unit.unitName })}
      action={t('consultation.send')}
      size="lg"
      busy={give.isPending}
      error={give.error}
      onClose={onClose}
      onSubmit={({ verdict, remarks }) => {
        if (verdict === null) return;
        give.mutate(
          {
            consultedUnitId: unit.id,
            lockVersion: unit.lockVersion,
            verdict,
            remarks: verdict === 'AGREE' ? [] : remarks,
          },
          {
            onSuccess: () => {
              notify(t('consultation.given'));
              onClose();
            },
          },
        );
      }}
    >
      <Text>{t('consultation.giveHint')}</Text>
      <ChoiceField
        name="verdict"
        label={t('consultation.verdict')}
        required
        data={opinionVerdicts.map((value) => ({ value, label: t(`consultation.verdict.${value}`) }))}
      />
      {hasRemarks &&
        fields.map(({ id }, index) => (
          <Fieldset key={id} legend={t('consultation.remark', { n: index + 1 })}>
            <Stack>
              <TextField
                name={`remarks.${index}.about`}
                label={t('consultation.about')}
                max={consultationLimits.aboutMax}
              />
              <LongTextField
                name={`remarks.${index}.body`}
                label={t('consultation.body')}
                required
                max={consultationLimits.bodyMax}
              />
              {fields.length > 1 && (
                <Group justify="flex-end">
                  <Button
                    variant="subtle"
                    onClick={() => {
                      remove(index);
                    }}
                  >
                    {t('consultation.removeRemark', { n: index + 1 })}
                  </Button>
                </Group>
              )}
            </Stack>
          </Fieldset>
        ))}
      {hasRemarks && fields.length < consultationLimits.remarks && (
        <Group>
          <Button
            variant="default"
            leftSection={<IconPlus size={18} aria-hidden />}
            onClick={() => {
              append(blank);
            }}
          >
            {t('consultation.addRemark')}
          </Button>
        </Group>
      )}
    </FormDialog>
  );
}
