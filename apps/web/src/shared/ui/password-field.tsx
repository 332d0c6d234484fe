import { PasswordInput, type PasswordInputProps } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useTranslation } from 'react-i18next';

/** Password input whose eye says what it does, and which is marked invalid for assistive technology too. */
export function PasswordField(props: PasswordInputProps) {
  const { t } = useTranslation();
  const [visible, { toggle }] = useDisclosure(false);
  const invalid = props.error !== undefined && props.error !== null && props.error !== false;
  return (
    <PasswordInput
      {...props}
      visible={visible}
      onVisibilityChange={toggle}
      visibilityToggleButtonProps={{ 'aria-label': visible ? t('form.hidePassword') : t('form.showPassword') }}
      {...(invalid ? { 'aria-invalid': true } : {})}
    />
  );
}
