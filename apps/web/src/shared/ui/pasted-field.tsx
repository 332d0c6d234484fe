import { Textarea } from '@mantine/core';
import type { FieldPath, FieldValues } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { useField } from './use-field.js';

type Props<T extends FieldValues> = { name: FieldPath<T>; label: string; columns: string[] };

/** Takes a block of cells as a spreadsheet copies it. */
export function PastedField<T extends FieldValues>({ name, label, columns }: Props<T>) {
  const { t } = useTranslation();
  const { field, error } = useField<T>({ name, label, required: true });
  return (
    <Textarea
      label={label}
      description={t('list.hint', { columns: columns.join(', ') })}
      required
      autosize
      minRows={6}
      maxRows={16}
      spellCheck={false}
      wrap="off"
      error={error}
      {...field}
    />
  );
}
