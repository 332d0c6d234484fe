import { type PaperAction, paperActions, type PlanProcedureView, procedureLimits } from '@lotrinh/contracts';
import { workflow } from '@lotrinh/domain';
import { Checkbox, FileInput, Text } from '@mantine/core';
import { useState } from 'react';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { DayField } from '../../../../shared/ui/day-field.js';
import { FormDialog } from '../../../../shared/ui/form-dialog.js';
import { ChoiceField, LongTextField } from '../../../../shared/ui/form-fields.js';
import { notify } from '../../../../shared/ui/notify.js';
import { useServerFaults } from '../../../../shared/ui/use-server-faults.js';
import { useRecordPaperDecision } from '../../api/procedure.js';
import { actionWord } from './approval-words.js';

type Form = { action: PaperAction | null; personId: string | null; decidedOn: string | null; opinion: string };

/** The secretary's step: what a leader decided by hand, with the day and the scanned page. */
export function PaperDialog({ procedure, onClose }: { procedure: PlanProcedureView; onClose: () => void }) {
  const { t } = useTranslation();
  const record = useRecordPaperDecision();
  const showFaults = useServerFaults();
  const { signers, code } = procedure;
  const form = useForm<Form>({
    defaultValues: {
      action: null,
      personId: signers.length === 1 ? (signers[0]?.id ?? null) : null,
      decidedOn: null,
      opinion: '',
    },
  });
  const [page, setPage] = useState<File | null>(null);
  const [isDeclared, setDeclared] = useState(false);
  const { isSubmitted } = form.formState;
  const offered = paperActions.filter((action) => procedure.paperActions.includes(action));
  return (
    <FormDialog
      form={form}
      title={t('procedure.paper')}
      action={t('procedure.paper')}
      size="lg"
      busy={record.isPending}
      error={record.error}
      onClose={onClose}
      onSubmit={({ action, personId, decidedOn, opinion }) => {
        if (page === null || !isDeclared || action === null || personId === null || decidedOn === null) return;
        if (workflow[action].needsOpinion === true && opinion.trim() === '') {
          const message = t('procedure.opinionMissing', { action: actionWord(action, 'SIGN', code, t) });
          form.setError('opinion', { message });
          return;
        }
        const { versionId, lockVersion } = procedure;
        record.mutate(
          { page, input: { versionId, lockVersion, action, personId, decidedOn, opinion: opinion.trim() } },
          {
            onSuccess: () => {
              notify(t('procedure.paperDone'));
              onClose();
            },
            onError: (error) => {
              showFaults(error, form.setError, { decidedOn: t('procedure.decidedOn') });
            },
          },
        );
      }}
    >
      <Text>{t('procedure.paperHint')}</Text>
      <ChoiceField
        name="personId"
        label={t('procedure.paperLeader')}
        required
        data={signers.map(({ id, name, capacity }) => ({
          value: id,
          label: [name, capacity].filter(Boolean).join(', '),
        }))}
      />
      <ChoiceField
        name="action"
        label={t('procedure.paperAnswer')}
        required
        data={offered.map((action) => ({ value: action, label: actionWord(action, 'SIGN', code, t) }))}
      />
      <DayField name="decidedOn" label={t('procedure.decidedOn')} required />
      <LongTextField name="opinion" label={t('procedure.paperWords')} max={procedureLimits.opinionMax} />
      <FileInput
        label={t('procedure.page')}
        description={t('procedure.pageHint')}
        accept="application/pdf,image/png,image/jpeg"
        placeholder={t('procedure.pageChoose')}
        required
        clearable
        clearButtonProps={{ 'aria-label': t('procedure.pageClear') }}
        value={page}
        error={isSubmitted && page === null ? t('rule.required', { field: t('procedure.page') }) : null}
        onChange={setPage}
      />
      <Checkbox
        label={t('import.declare')}
        required
        checked={isDeclared}
        error={isSubmitted && !isDeclared ? t('error.import.declaration_required') : null}
        onChange={(event) => {
          setDeclared(event.currentTarget.checked);
        }}
      />
    </FormDialog>
  );
}
