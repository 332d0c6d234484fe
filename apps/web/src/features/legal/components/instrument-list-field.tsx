import type { LegalRef } from '@lotrinh/contracts';
import { CloseButton, Group, Stack, Text } from '@mantine/core';
import type { FieldPath, FieldValues } from 'react-hook-form';
import { useController } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { InstrumentPicker } from '../../../shared/legal/instrument-picker.js';

type Props<T extends FieldValues> = { name: FieldPath<T>; label: string; description?: string };

/** Instruments that this one replaces or amends: found in the register, taken off again. */
export function InstrumentListField<T extends FieldValues>({ name, label, description }: Props<T>) {
  const { t } = useTranslation();
  const { field } = useController<T>({ name });
  const chosen: LegalRef[] = field.value;
  return (
    <Stack gap={4}>
      <InstrumentPicker
        label={label}
        {...(description === undefined ? {} : { description })}
        onChoose={({ id, type, number }) => {
          if (!chosen.some((ref) => ref.id === id)) field.onChange([...chosen, { id, type, number }]);
        }}
      />
      {chosen.map(({ id, type, number }) => (
        <Group key={id} justify="space-between" wrap="nowrap">
          <Text>
            {type} {number}
          </Text>
          <CloseButton
            aria-label={`${t('act.remove')}: ${type} ${number}`}
            onClick={() => {
              field.onChange(chosen.filter((ref) => ref.id !== id));
            }}
          />
        </Group>
      ))}
    </Stack>
  );
}
