import { Checkbox, Select, Textarea, TextInput } from '@mantine/core';
import type { FieldValues } from 'react-hook-form';
import { labels, useField, type FieldProps } from './use-field.js';

export function TextField<T extends FieldValues>({ max, ...props }: FieldProps<T> & { max?: number }) {
  const { field, error } = useField(props, max);
  return <TextInput {...labels(props)} error={error} {...field} value={field.value ?? ''} />;
}

export function LongTextField<T extends FieldValues>({ max, ...props }: FieldProps<T> & { max?: number }) {
  const { field, error } = useField(props, max);
  return (
    <Textarea {...labels(props)} autosize minRows={2} maxRows={12} error={error} {...field} value={field.value ?? ''} />
  );
}

type Choice = { value: string; label: string };

export function ChoiceField<T extends FieldValues>({ data, ...props }: FieldProps<T> & { data: Choice[] }) {
  const { field, error } = useField(props);
  return (
    <Select
      {...labels(props)}
      data={data}
      allowDeselect={props.required !== true}
      searchable={data.length > 10}
      error={error}
      {...field}
      value={field.value ?? null}
    />
  );
}

export function CheckField<T extends FieldValues>(props: FieldProps<T>) {
  const { field, error } = useField(props);
  const { value, ...rest } = field;
  return <Checkbox {...labels(props)} error={error} {...rest} checked={value === true} />;
}
