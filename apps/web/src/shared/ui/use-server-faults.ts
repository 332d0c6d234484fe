import { useCallback } from 'react';
import type { FieldPath, FieldValues, UseFormSetError } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { fieldFaults } from '../lib/field-errors.js';

/** Puts what the server refused back at its inputs; `labels` names the inputs of the form. */
export function useServerFaults() {
  const { t } = useTranslation();
  return useCallback(
    <T extends FieldValues>(
      error: unknown,
      setError: UseFormSetError<T>,
      labels: Partial<Record<FieldPath<T>, string>>,
    ): void => {
      for (const { field, key, params } of fieldFaults(error)) {
        const path = Object.keys(labels).find((name): name is FieldPath<T> => name === field);
        if (path !== undefined)
          setError(path, { message: t(key, { ...params, field: labels[path], defaultValue: key }) });
      }
    },
    [t],
  );
}
