import { ActionIcon, Button, Fieldset, Group, Stack, Text } from '@mantine/core';
import { IconPlus, IconTrash } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './field-rows.module.css';

type Props = {
  legend: string;
  hint?: string;
  /** The key of each row. */
  ids: string[];
  add: string;
  onAdd: () => void;
  onRemove: (index: number) => void;
  row: (index: number) => ReactNode;
};

/** A list inside a form: rows of inputs, each removable, and one button for another row. */
export function FieldRows({ legend, hint, ids, add, onAdd, onRemove, row }: Props) {
  const { t } = useTranslation();
  return (
    <Fieldset legend={legend}>
      <Stack gap="sm">
        {hint !== undefined && (
          <Text size="sm" c="dimmed">
            {hint}
          </Text>
        )}
        {ids.map((id, index) => (
          <div key={id} className={classes['row']}>
            <div className={classes['fields']}>{row(index)}</div>
            <ActionIcon
              className={classes['remove'] ?? ''}
              variant="default"
              size={36}
              aria-label={`${t('act.remove')} ${String(index + 1)}`}
              onClick={() => {
                onRemove(index);
              }}
            >
              <IconTrash size={18} aria-hidden />
            </ActionIcon>
          </div>
        ))}
        <Group>
          <Button variant="default" size="sm" leftSection={<IconPlus size={16} aria-hidden />} onClick={onAdd}>
            {add}
          </Button>
        </Group>
      </Stack>
    </Fieldset>
  );
}
