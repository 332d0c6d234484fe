import { Button, Group, Stack } from '@mantine/core';
import { type ReactNode, useEffect, useRef } from 'react';
import { FormProvider, type FieldValues, type UseFormReturn } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { Dialog } from './dialog.js';
import classes from './dialog.module.css';
import { ErrorState } from './error-state.js';

type Props<T extends FieldValues> = {
  form: UseFormReturn<T>;
  title: string;
  /** The verb of the action, on the button. */
  action: string;
  size?: 'md' | 'lg' | 'xl';
  busy: boolean;
  error: unknown;
  onSubmit: (values: T) => void;
  onClose: () => void;
  children: ReactNode;
};

/** A dialog that is a form: fields (see form-fields.tsx), the failure of the last try; cancel and the action stay in sight. */
export function FormDialog<T extends FieldValues>(props: Props<T>) {
  const { form, title, action, size = 'md', busy, error, onSubmit, onClose, children } = props;
  const { t } = useTranslation();
  const failure = useRef<HTMLDivElement>(null);
  const hasFailed = error !== null && error !== undefined;
  const isAtField = Object.keys(form.formState.errors).length > 0;
  // A failure that no field shows would stay out of sight below a long form.
  useEffect(() => {
    if (hasFailed && !isAtField) failure.current?.focus();
  }, [error, hasFailed, isAtField]);
  return (
    <Dialog title={title} size={size} onClose={onClose}>
      <FormProvider {...form}>
        <form
          noValidate
          onSubmit={(event) => {
            // A form inside a portal still bubbles to the form it was opened from.
            event.stopPropagation();
            void form.handleSubmit(onSubmit)(event);
          }}
        >
          <Stack>
            {children}
            {hasFailed && (
              <div ref={failure} tabIndex={-1}>
                <ErrorState error={error} />
              </div>
            )}
            <Group justify="flex-end" className={classes['foot']}>
              <Button variant="default" onClick={onClose}>
                {t('act.cancel')}
              </Button>
              <Button type="submit" loading={busy}>
                {action}
              </Button>
            </Group>
          </Stack>
        </form>
      </FormProvider>
    </Dialog>
  );
}
