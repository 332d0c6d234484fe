import { FileButton, Group, Button, Stack, Textarea } from '@mantine/core';
import { IconFileSpreadsheet } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import type { FieldPath, FieldValues } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { readSheet } from '../lib/read-sheet.js';
import { ErrorState } from './error-state.js';
import { useField } from './use-field.js';

type Props<T extends FieldValues> = {
  name: FieldPath<T>;
  label: string;
  columns: string[];
  /** Where the server takes the cells out of an .xlsx file. */
  sheetPath: string;
};

/** Takes a block of cells as a spreadsheet copies it, or a whole file, whose cells then stand here to be corrected. */
export function PastedField<T extends FieldValues>({ name, label, columns, sheetPath }: Props<T>) {
  const { t } = useTranslation();
  const { field, error } = useField<T>({ name, label, required: true });
  const read = useMutation({
    mutationFn: (file: File) => readSheet(sheetPath, file),
    onSuccess: (text) => {
      field.onChange(text);
    },
  });
  return (
    <Stack gap="xs">
      <Textarea
        label={label}
        description={t('list.hint', { columns: columns.join(', ') })}
        required
        autosize
        minRows={6}
        maxRows={16}
        spellCheck={false}
        wrap="off"
        error={error}
        {...field}
      />
      {read.isError && <ErrorState error={read.error} />}
      <Group>
        <FileButton
          accept=".xlsx"
          onChange={(file) => {
            if (file) read.mutate(file);
          }}
        >
          {(props) => (
            <Button
              {...props}
              variant="default"
              loading={read.isPending}
              leftSection={<IconFileSpreadsheet size={18} aria-hidden />}
            >
              {t('list.chooseFile')}
            </Button>
          )}
        </FileButton>
      </Group>
    </Stack>
  );
}
