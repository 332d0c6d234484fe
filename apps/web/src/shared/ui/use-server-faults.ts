import { useCallback } from 'react';
import type { FieldPath, FieldValues, UseFormSetError } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { fieldFaults } from '../lib/field-errors.js';

/** Puts what the server refused back at its inputs and goes to the first; `labels` names them in the order of the form. */
export function useServerFaults() {
  const { t } = useTranslation();
  return useCallback(
    <T extends FieldValues>(
      error: unknown,
      setError: UseFormSetError<T>,
      labels: Partial<Record<FieldPath<T>, string>>,
    ): void => {
      const faults = fieldFaults(error);
      const wrong = Object.keys(labels).filter((name): name is FieldPath<T> =>
        faults.some(({ field }) => field === name),
      );
      wrong.forEach((path, index) => {
        const fault = faults.find(({ field }) => field === path);
        if (fault === undefined) return;
        const { key, params } = fault;
        const message = t(key, { ...params, field: labels[path], defaultValue: key });
        setError(path, { message }, { shouldFocus: index === 0 });
      });
    },
    [t],
  );
}
