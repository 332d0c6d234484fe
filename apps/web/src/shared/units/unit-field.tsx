import type { UnitRef } from '@lotrinh/contracts';
import type { FieldValues } from 'react-hook-form';
import { labels, useField, type FieldProps } from '../ui/use-field.js';
import { UnitPicker } from './unit-picker.js';

export function UnitField<T extends FieldValues>(props: FieldProps<T>) {
  const { field, error } = useField(props);
  const value: UnitRef | null = field.value ?? null;
  return (
    <UnitPicker
      {...labels(props)}
      clearable={props.required !== true}
      error={error}
      value={value}
      onChange={field.onChange}
    />
  );
}
