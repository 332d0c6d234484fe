import {
  comparators,
  currencies,
  directions,
  fundingNatures,
  fundingSources,
  recurrences,
  reportedStates,
  taskKinds,
  unitRoles,
} from '@lotrinh/contracts';
import type { MessageKey } from '@lotrinh/messages';
import { parseNumberVi, formatNumberVi } from '@lotrinh/text';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import type { ImportItemFieldsInput } from '../../../gql/graphql.js';
import { DayField } from '../../../shared/ui/day-field.js';
import { FormDialog } from '../../../shared/ui/form-dialog.js';
import { ChoiceField, LongTextField, TextField } from '../../../shared/ui/form-fields.js';
import { useEditItem } from '../api/change-items.js';
import type { ImportItem } from '../api/list-import-items.js';
import classes from './imports.module.css';

/** `number`: exact decimal, typed as Vietnamese prints it. `lines`: one entry a line. */
type Control = 'text' | 'long' | 'number' | 'year' | 'day' | 'lines' | { of: readonly string[]; label: string };
type Row = { name: string; label: MessageKey; control: Control; required?: boolean };

const rows: Record<keyof ImportItemFieldsInput, Row[]> = {
  target: [
    { name: 'phrase', label: 'plan.col.phrase', control: 'long', required: true },
    { name: 'comparator', label: 'plan.col.comparator', control: { of: comparators, label: 'plan.comparator' } },
    { name: 'value', label: 'plan.col.value', control: 'number' },
    { name: 'valueMax', label: 'plan.col.valueMax', control: 'number' },
    { name: 'unit', label: 'plan.col.unit', control: 'text' },
    { name: 'population', label: 'plan.col.population', control: 'text' },
    { name: 'scope', label: 'plan.col.scope', control: 'text' },
    { name: 'targetYear', label: 'plan.col.targetYear', control: 'year' },
    { name: 'baselineYear', label: 'plan.col.baselineYear', control: 'year' },
    { name: 'direction', label: 'plan.col.direction', control: { of: directions, label: 'plan.direction' } },
  ],
  task: [
    { name: 'no', label: 'plan.col.no', control: 'text' },
    { name: 'name', label: 'plan.col.name', control: 'long', required: true },
    { name: 'taskKind', label: 'plan.col.kind', control: { of: taskKinds, label: 'plan.taskKind' }, required: true },
    { name: 'leads', label: 'plan.col.leads', control: 'lines' },
    { name: 'coordinators', label: 'plan.col.coordinators', control: 'lines' },
    { name: 'scheduleText', label: 'plan.col.scheduleText', control: 'text' },
    { name: 'startYear', label: 'plan.col.startYear', control: 'year' },
    { name: 'endYear', label: 'plan.col.endYear', control: 'year' },
    { name: 'dueOn', label: 'plan.col.dueOn', control: 'day' },
    { name: 'recurrence', label: 'plan.col.recurrence', control: { of: recurrences, label: 'plan.recurrence' } },
    { name: 'cost', label: 'plan.col.cost', control: 'number' },
    { name: 'currency', label: 'plan.col.currency', control: { of: currencies, label: 'plan.currency' } },
    { name: 'fundingNature', label: 'plan.col.fundingNature', control: { of: fundingNatures, label: 'plan.nature' } },
    { name: 'output', label: 'plan.col.output', control: 'text' },
    { name: 'note', label: 'plan.col.note', control: 'text' },
    { name: 'subProjects', label: 'import.subProjects', control: 'lines' },
  ],
  funding: [
    { name: 'printed', label: 'plan.col.printed', control: 'long', required: true },
    { name: 'amount', label: 'plan.col.amount', control: 'number' },
    { name: 'currency', label: 'plan.col.currency', control: { of: currencies, label: 'plan.currency' } },
    { name: 'source', label: 'plan.col.source', control: { of: fundingSources, label: 'plan.source' } },
    { name: 'nature', label: 'plan.col.nature', control: { of: fundingNatures, label: 'plan.nature' } },
  ],
  basis: [
    { name: 'type', label: 'plan.col.type', control: 'text', required: true },
    { name: 'number', label: 'plan.col.number', control: 'text' },
    { name: 'issuedOn', label: 'plan.col.issuedOn', control: 'day' },
    { name: 'issuer', label: 'plan.col.issuer', control: 'text' },
    { name: 'title', label: 'plan.col.title', control: 'long' },
  ],
  duty: [
    { name: 'unit', label: 'import.dutyUnit', control: 'text', required: true },
    { name: 'role', label: 'import.dutyRole', control: { of: unitRoles, label: 'plan.role' } },
    { name: 'text', label: 'import.dutyText', control: 'long', required: true },
  ],
  value: [
    { name: 'indicator', label: 'import.value.indicator', control: 'long', required: true },
    { name: 'unit', label: 'import.value.unit', control: 'text', required: true },
    {
      name: 'state',
      label: 'import.value.state',
      control: { of: reportedStates, label: 'value.state' },
      required: true,
    },
    { name: 'value', label: 'import.value.value', control: 'number' },
    { name: 'uom', label: 'import.value.uom', control: 'text' },
    { name: 'asPrinted', label: 'import.value.asPrinted', control: 'text', required: true },
  ],
  outline: [
    { name: 'label', label: 'import.outline.label', control: 'text', required: true },
    { name: 'title', label: 'import.outline.title', control: 'long', required: true },
    { name: 'guidance', label: 'import.outline.guidance', control: 'long' },
  ],
};

const fieldOf = {
  TARGET: 'target',
  TASK: 'task',
  FUNDING: 'funding',
  BASIS: 'basis',
  DUTY: 'duty',
  VALUE: 'value',
  OUTLINE: 'outline',
} as const;

type Values = Record<string, string | null>;

/** Corrects what the reader took from the words; the words themselves and their place stay. */
export function ItemForm({ importId, item, onClose }: { importId: string; item: ImportItem; onClose: () => void }) {
  const { t } = useTranslation();
  const edit = useEditItem(importId);
  const field = fieldOf[item.kind];
  const before = (item[field] ?? {}) as Record<string, unknown>;
  const form = useForm<Values>({ defaultValues: shownValues(before, rows[field]) });
  const submit = (values: Values) => {
    let isWhole = true;
    const after: Record<string, unknown> = { ...before };
    for (const row of rows[field]) {
      const read = readValue(values[row.name] ?? '', row.control);
      if (read === undefined) {
        isWhole = false;
        form.setError(row.name, { message: t('rule.number', { field: t(row.label) }) });
      } else after[row.name] = read;
    }
    if (isWhole)
      edit.mutate({ id: item.id, lockVersion: item.lockVersion, fields: { [field]: after } }, { onSuccess: onClose });
  };
  return (
    <FormDialog
      form={form}
      title={t('import.editItem')}
      action={t('act.save')}
      size="lg"
      busy={edit.isPending}
      error={edit.error}
      onClose={onClose}
      onSubmit={submit}
    >
      {rows[field].map(({ name, label, control, required = false }) => {
        const props = { name, label: t(label), required };
        if (control === 'long' || control === 'lines')
          return (
            <LongTextField
              key={name}
              {...props}
              {...(control === 'lines' ? { description: t('import.onePerLine') } : {})}
            />
          );
        if (control === 'day') return <DayField key={name} {...props} />;
        if (typeof control === 'object')
          return (
            <ChoiceField
              key={name}
              {...props}
              data={control.of.map((value) => ({ value, label: t(`${control.label}.${value}` as MessageKey) }))}
            />
          );
        return <TextField key={name} {...props} max={2000} />;
      })}
      <p className={classes['facts']}>{item.words}</p>
    </FormDialog>
  );
}

function shownValues(fields: Record<string, unknown>, controls: Row[]): Values {
  return Object.fromEntries(
    controls.map(({ name, control }) => {
      const value = fields[name];
      if (Array.isArray(value)) return [name, value.join('\n')];
      if (value === null || value === undefined)
        return [name, typeof control === 'object' || control === 'day' ? null : ''];
      const text = typeof value === 'string' ? value : typeof value === 'number' ? String(value) : '';
      return [name, control === 'number' ? formatNumberVi(text) : text];
    }),
  );
}

/** The value to send; undefined when the text cannot be read as a number. */
function readValue(text: string, control: Control): unknown {
  const trimmed = text.trim();
  if (control === 'lines')
    return trimmed
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line !== '');
  if (trimmed === '') return null;
  if (control === 'number') return parseNumberVi(trimmed)?.value;
  if (control === 'year') return /^\d{4}$/.test(trimmed) ? Number(trimmed) : undefined;
  return trimmed;
}
