import { cycleLimits } from '@lotrinh/contracts';
import { Checkbox, Stack, Text, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { FormDialog } from '../../../shared/ui/form-dialog.js';
import { LongTextField } from '../../../shared/ui/form-fields.js';
import type { Report, ReportCell } from '../api/report.js';
import { answerText } from './sheet-words.js';
import classes from './sheet.module.css';

type Returned = { reason: string; returns: { indicatorId: string; reason: string }[] };
type Props = {
  report: Report;
  action: 'RETURN' | 'REOPEN';
  busy: boolean;
  error: unknown;
  onReturn: (returned: Returned) => void;
  onClose: () => void;
};

/** Sends a report back to be corrected: which cells, each with why, and what holds for all of it. */
export function ReturnDialog({ report, action, busy, error, onReturn, onClose }: Props) {
  const { t } = useTranslation();
  const form = useForm({ defaultValues: { reason: '' } });
  const [ticked, setTicked] = useState<ReadonlyMap<string, string>>(new Map());
  const [isTried, setTried] = useState(false);
  const put = (id: string, reason: string | null): void => {
    const next = new Map(ticked);
    if (reason === null) next.delete(id);
    else next.set(id, reason);
    setTicked(next);
  };
  return (
    <FormDialog
      form={form}
      title={t(`sheet.act.${action}`)}
      action={t(`sheet.act.${action}`)}
      size="xl"
      busy={busy}
      error={error}
      onClose={onClose}
      onSubmit={({ reason: typed }) => {
        setTried(true);
        const reason = typed.trim();
        const returns = [...ticked].map(([indicatorId, why]) => ({ indicatorId, reason: why.trim() }));
        if (returns.length === 0 && reason === '') {
          form.setError('reason', { message: t('sheet.return.missing') });
          return;
        }
        if (returns.every(({ reason: why }) => why !== '')) onReturn({ reason, returns });
      }}
    >
      <Text>{t(`sheet.ask.${action}`)}</Text>
      <Stack gap="xs">
        {report.cells
          .filter(({ isExempt }) => !isExempt)
          .map((cell) => (
            <ReturnedCell
              key={cell.indicator.id}
              cell={cell}
              reason={ticked.get(cell.indicator.id) ?? null}
              isTried={isTried}
              onChange={(reason) => {
                put(cell.indicator.id, reason);
              }}
            />
          ))}
      </Stack>
      <LongTextField name="reason" label={t('sheet.return.general')} max={cycleLimits.reasonMax} />
    </FormDialog>
  );
}

type CellProps = {
  cell: ReportCell;
  reason: string | null;
  isTried: boolean;
  onChange: (reason: string | null) => void;
};

function ReturnedCell({ cell, reason, isTried, onChange }: CellProps) {
  const { t } = useTranslation();
  const { code, definition } = cell.indicator;
  return (
    <div className={classes['entry']}>
      <Checkbox
        label={`${code} ${definition.name}`}
        description={t('sheet.return.words', {
          words: answerText(cell.words, definition, t) || t('value.state.MISSING'),
        })}
        checked={reason !== null}
        onChange={(event) => {
          onChange(event.currentTarget.checked ? '' : null);
        }}
      />
      {reason !== null && (
        <TextInput
          mt="xs"
          ml={32}
          label={t('sheet.return.reason', { code })}
          required
          maxLength={cycleLimits.reasonMax}
          value={reason}
          error={isTried && reason.trim() === '' ? t('sheet.return.reasonMissing') : null}
          onChange={(event) => {
            onChange(event.currentTarget.value);
          }}
        />
      )}
    </div>
  );
}
