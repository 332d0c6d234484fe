import { useController, type FieldPath, type FieldValues } from 'react-hook-form';
import { useTranslation } from 'react-i18next';

export type FieldProps<T extends FieldValues> = {
  name: FieldPath<T>;
  label: string;
  description?: string;
  required?: boolean;
};

/** One input of the form around it (FormProvider), with the rules and sentences every form shares. */
export function useField<T extends FieldValues>({ name, label, required = false }: FieldProps<T>, max?: number) {
  const { t } = useTranslation();
  const { field, fieldState } = useController<T>({
    name,
    rules: {
      validate: (value: unknown) => {
        const text = typeof value === 'string' ? value.trim() : value;
        const isEmpty =
          text === null || text === undefined || text === '' || (Array.isArray(text) && text.length === 0);
        if (required && isEmpty) return t('rule.required', { field: label });
        if (max !== undefined && typeof text === 'string' && text.length > max)
          return t('rule.max', { field: label, max });
        return true;
      },
    },
  });
  return { field, error: fieldState.error?.message };
}

/** `exactOptionalPropertyTypes`: an absent description stays absent. */
export function labels<T extends FieldValues>({ label, description, required = false }: FieldProps<T>) {
  return { label, required, ...(description === undefined ? {} : { description }) };
}
