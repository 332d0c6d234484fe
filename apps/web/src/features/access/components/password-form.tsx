import { passwordLimits, type ChangePasswordInput } from '@lotrinh/contracts';
import { Button, Stack } from '@mantine/core';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { hasCode } from '../../../shared/lib/app-error.js';
import { ErrorState } from '../../../shared/ui/error-state.js';
import { PasswordField } from '../../../shared/ui/password-field.js';
import { useErrorSentence } from '../../../shared/ui/use-error-sentence.js';
import { useChangePassword } from '../api/change-password.js';

type Fields = ChangePasswordInput & { repeat: string };

const characters = (password: string): number => Array.from(password.normalize('NFC')).length;

export function PasswordForm({ onChanged }: { onChanged: () => void }) {
  const { t } = useTranslation();
  const sentence = useErrorSentence();
  const change = useChangePassword();
  const form = useForm<Fields>({ defaultValues: { current: '', next: '', repeat: '' } });
  const { errors } = form.formState;

  const submit = form.handleSubmit(({ current, next }) => {
    change.mutate(
      { current, next },
      {
        onSuccess: () => {
          form.reset();
          onChanged();
        },
        onError: (error) => {
          const field = fieldOf(error);
          if (field) form.setError(field, { message: sentence(error) }, { shouldFocus: true });
        },
      },
    );
  });

  const needed = (field: string) => ({ required: t('rule.required', { field }) });
  const next = {
    ...needed(t('password.next')),
    validate: {
      short: (value: string) =>
        characters(value) >= passwordLimits.min || t('error.access.password_short', { min: passwordLimits.min }),
      long: (value: string) =>
        characters(value) <= passwordLimits.max || t('error.access.password_long', { max: passwordLimits.max }),
      same: (value: string, fields: Fields) => value !== fields.current || t('password.same'),
    },
  };
  const repeat = {
    ...needed(t('password.repeat')),
    validate: (value: string, fields: Fields) => value === fields.next || t('password.mismatch'),
  };
  return (
    <form
      noValidate
      onSubmit={(event) => {
        void submit(event);
      }}
    >
      <Stack maw={420}>
        {change.isError && fieldOf(change.error) === null && <ErrorState error={change.error} />}
        <PasswordField
          label={t('password.current')}
          required
          autoComplete="current-password"
          error={errors.current?.message}
          {...form.register('current', needed(t('password.current')))}
        />
        <PasswordField
          label={t('password.next')}
          description={t('password.hint', passwordLimits)}
          required
          autoComplete="new-password"
          error={errors.next?.message}
          {...form.register('next', next)}
        />
        <PasswordField
          label={t('password.repeat')}
          required
          autoComplete="new-password"
          error={errors.repeat?.message}
          {...form.register('repeat', repeat)}
        />
        <Button type="submit" loading={change.isPending}>
          {t('password.submit')}
        </Button>
      </Stack>
    </form>
  );
}

/** The input that an answer speaks about; null when it speaks about none. */
function fieldOf(error: unknown): 'current' | 'next' | null {
  if (hasCode(error, 'access.password_wrong')) return 'current';
  if (hasCode(error, 'access.password_weak', 'access.password_short', 'access.password_long')) return 'next';
  return null;
}
