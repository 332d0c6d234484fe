import { Alert, Button, Stack, Text, TextInput } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useEffect } from 'react';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import type { SignInInput } from '@lotrinh/contracts';
import { hasCode } from '../../../shared/lib/app-error.js';
import { formatTime } from '../../../shared/lib/format.js';
import { session } from '../../../shared/lib/session.js';
import { ErrorState } from '../../../shared/ui/error-state.js';
import { PasswordField } from '../../../shared/ui/password-field.js';
import { useErrorSentence } from '../../../shared/ui/use-error-sentence.js';

type Props = {
  /** Fixed when someone who is already known signs in again. */
  username?: string;
  onSignedIn: () => void;
};

export function SignInForm({ username, onSignedIn }: Props) {
  const { t } = useTranslation();
  const signIn = useMutation({ mutationFn: session.signIn, onSuccess: onSignedIn });
  const form = useForm<SignInInput>({ defaultValues: { username: username ?? '', password: '' } });
  const { setFocus } = form;
  useEffect(() => {
    setFocus(username === undefined ? 'username' : 'password');
  }, [setFocus, username]);
  const { errors } = form.formState;
  const submit = form.handleSubmit(({ username: name, password }) => {
    signIn.mutate(
      { username: name.trim(), password },
      {
        onError: () => {
          form.setFocus('password', { shouldSelect: true });
        },
      },
    );
  });
  const required = (field: string) => ({ required: t('rule.required', { field }) });
  return (
    <form
      noValidate
      onSubmit={(event) => {
        void submit(event);
      }}
    >
      <Stack>
        {signIn.isError && <SignInFailure error={signIn.error} at={signIn.submittedAt} />}
        <TextInput
          label={t('session.username')}
          required
          readOnly={username !== undefined}
          autoComplete="username"
          autoCapitalize="none"
          spellCheck={false}
          error={errors.username?.message}
          {...form.register('username', required(t('session.username')))}
        />
        <PasswordField
          label={t('session.password')}
          required
          autoComplete="current-password"
          data-autofocus
          error={errors.password?.message}
          {...form.register('password', required(t('session.password')))}
        />
        <Button type="submit" loading={signIn.isPending}>
          {t('session.signIn')}
        </Button>
        <Text size="sm" c="dimmed">
          {t('session.help')}
        </Text>
      </Stack>
    </form>
  );
}

/** A wrong password and a lock-out are answers, not faults: no code to copy. */
function SignInFailure({ error, at }: { error: Error; at: number }) {
  const { t } = useTranslation();
  const sentence = useErrorSentence();
  const locked = hasCode(error, 'access.locked');
  if (!locked && !hasCode(error, 'access.wrong_credentials')) return <ErrorState error={error} />;
  const opensAt = new Date(at + Number(error.params['seconds'] ?? 0) * 1000);
  return (
    <Alert role="alert" variant="outline" color="red.9">
      {locked ? t('session.lockedUntil', { time: formatTime(opensAt) }) : sentence(error)}
    </Alert>
  );
}
