import type { FieldValues } from 'react-hook-form';
import { DateField } from './date-field.js';
import { labels, useField, type FieldProps } from './use-field.js';

export function DayField<T extends FieldValues>(props: FieldProps<T>) {
  const { field, error } = useField(props);
  return (
    <DateField
      {...labels(props)}
      clearable={props.required !== true}
      error={error}
      {...field}
      value={field.value ?? null}
    />
  );
}
