import {
  type AppraisalKind,
  appraisalKinds,
  appraisalLimits,
  appraisalResults,
  type AppraisalView,
  type PlanAppraisalsView,
} from '@lotrinh/contracts';
import { type AppraisalGap, appraisalGaps } from '@lotrinh/domain';
import { Alert, Button, Group, List, Select, Stack, Text, Title } from '@mantine/core';
import { IconInfoCircle } from '@tabler/icons-react';
import { useState } from 'react';
import { FormProvider, useForm, useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { ConfirmReason } from '../../../../shared/ui/confirm-reason.js';
import { DayField } from '../../../../shared/ui/day-field.js';
import { ErrorState } from '../../../../shared/ui/error-state.js';
import { ChoiceField, LongTextField, TextField } from '../../../../shared/ui/form-fields.js';
import { notify } from '../../../../shared/ui/notify.js';
import { useServerFaults } from '../../../../shared/ui/use-server-faults.js';
import { useSaveAppraisal, useSendAppraisal } from '../../api/appraisal.js';
import { type AppraisalDraft, blankPoints, contentOf, draftOf, inputOf } from './appraisal-draft.js';
import { AppraisalTurn } from './appraisal-turn.js';
import { ConditionFields } from './condition-fields.js';
import { PointFields } from './point-fields.js';

type Props = { view: PlanAppraisalsView; saved: AppraisalView | null };

/** The appraiser's desk: checklist, opinion, conclusion and conditions; kept as a draft until it is issued. */
export function AppraisalForm({ view, saved }: Props) {
  const { t } = useTranslation();
  const form = useForm<AppraisalDraft>({ defaultValues: draftOf(saved) });
  const [lockVersion, setLockVersion] = useState(saved?.lockVersion ?? null);
  const [gaps, setGaps] = useState<AppraisalGap[]>([]);
  const [isAsking, setAsking] = useState(false);
  const save = useSaveAppraisal();
  const send = useSendAppraisal();
  const showFaults = useServerFaults();
  const result = useWatch({ control: form.control, name: 'result' });
  const onError = (error: unknown) => {
    setAsking(false);
    showFaults(error, form.setError, { documentDate: t('appraisal.date') });
  };
  const keep = form.handleSubmit((draft) => {
    save.mutate(inputOf(draft, view, lockVersion), {
      onSuccess: ({ appraisals }) => {
        setLockVersion(appraisals.find(({ sentAt }) => sentAt === null)?.lockVersion ?? null);
        notify(t('appraisal.saved'));
      },
      onError,
    });
  });
  const ask = form.handleSubmit((draft) => {
    const missing = appraisalGaps(contentOf(draft));
    setGaps(missing);
    setAsking(missing.length === 0);
  });
  const error = save.error ?? (isAsking ? null : send.error);
  return (
    <section aria-labelledby="own-appraisal" data-no-print>
      <Title order={2} size="h4" mb="sm" id="own-appraisal">
        {t('appraisal.yours')}
      </Title>
      <FormProvider {...form}>
        <Stack>
          {view.turn !== null && <AppraisalTurn turn={view.turn} />}
          <KindField form={form} />
          <PointFields />
          <ConditionFields />
          <LongTextField name="opinion" label={t('appraisal.opinion')} max={appraisalLimits.opinionMax} />
          <ChoiceField
            name="result"
            label={t('appraisal.result')}
            data={appraisalResults.map((value) => ({ value, label: t(`procedure.act.${value}`) }))}
          />
          <div>
            <Group grow align="flex-start">
              <TextField name="documentNumber" label={t('appraisal.number')} max={appraisalLimits.numberMax} />
              <DayField name="documentDate" label={t('appraisal.date')} />
            </Group>
            <Text size="sm" c="dimmed" mt={4}>
              {t('appraisal.paperHint')}
            </Text>
          </div>
          <Gaps gaps={gaps} />
          {error !== null && <ErrorState error={error} />}
          <Group>
            <Button size="md" disabled={save.isPending} onClick={() => void ask()}>
              {t('appraisal.send')}
            </Button>
            <Button size="md" variant="default" loading={save.isPending} onClick={() => void keep()}>
              {t('appraisal.save')}
            </Button>
          </Group>
        </Stack>
      </FormProvider>
      {isAsking && result !== null && (
        <ConfirmReason
          title={t('appraisal.send')}
          body={t('appraisal.sendAsk', { result: t(`procedure.act.${result}`) })}
          action={t('appraisal.send')}
          busy={send.isPending}
          error={null}
          onClose={() => {
            setAsking(false);
          }}
          onConfirm={() => {
            save.reset();
            send.mutate(inputOf(form.getValues(), view, lockVersion), {
              onSuccess: () => {
                notify(t('appraisal.sent'));
              },
              onError,
            });
          }}
        />
      )}
    </section>
  );
}

/** With another kind the checklist is another. */
function KindField({ form }: { form: ReturnType<typeof useForm<AppraisalDraft>> }) {
  const { t } = useTranslation();
  const kind = useWatch({ control: form.control, name: 'kind' });
  return (
    <Select
      label={t('appraisal.kind')}
      description={t('appraisal.kindHint')}
      allowDeselect={false}
      value={kind}
      data={appraisalKinds.map((value) => ({ value, label: t(`appraisal.kind.${value}`) }))}
      onChange={(value: AppraisalKind | null) => {
        if (value === null || value === kind) return;
        form.setValue('kind', value);
        form.setValue('points', blankPoints(value));
      }}
    />
  );
}

function Gaps({ gaps }: { gaps: AppraisalGap[] }) {
  const { t } = useTranslation();
  if (gaps.length === 0) return null;
  return (
    <Alert role="alert" variant="outline" color="orange.9" icon={<IconInfoCircle aria-hidden />}>
      <Text fw={600}>{t('appraisal.missing')}</Text>
      <List>
        {gaps.map((gap) => (
          <List.Item key={gap}>{t(`appraisal.gap.${gap}`)}</List.Item>
        ))}
      </List>
    </Alert>
  );
}
