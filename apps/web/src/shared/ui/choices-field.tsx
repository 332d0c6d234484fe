import { MultiSelect } from '@mantine/core';
import type { FieldValues } from 'react-hook-form';
import { labels, useField, type FieldProps } from './use-field.js';

type Props<T extends FieldValues> = FieldProps<T> & { data: { value: string; label: string }[] };

/** Some of a few values; required means at least one. */
export function ChoicesField<T extends FieldValues>({ data, ...props }: Props<T>) {
  const { field, error } = useField(props);
  return <MultiSelect {...labels(props)} data={data} error={error} {...field} value={field.value ?? []} />;
}
