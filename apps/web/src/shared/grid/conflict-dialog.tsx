import { Button, Group, Stack, Table, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { formatTime } from '../lib/format.js';
import { Dialog } from '../ui/dialog.js';
import type { GridColumn, GridRow, GridValues } from './grid-types.js';
import { formatCell } from './parse-cell.js';

type Props = {
  rows: GridRow[];
  columns: GridColumn[];
  /** Column that can take the other person's words as a note; null where rows have none. */
  noteKey: string | null;
  /** Which row it is, where rows have names. */
  nameOf?: (row: GridRow) => string;
  onKeep: (itemId: string, keep: 'mine' | 'theirs', mine?: GridValues) => void;
};

/** One row at a time: mine beside theirs, field by field. Closing is choosing; nothing is lost either way. */
export function ConflictDialog({ rows, columns, noteKey, nameOf, onKeep }: Props) {
  const { t } = useTranslation();
  const [row] = rows;
  const conflict = row?.conflict;
  if (row === undefined || conflict === null || conflict === undefined) return null;
  const theirs = conflict.values;
  const name = conflict.by ?? t('conflict.someone');
  const differing = columns.filter(
    ({ key }) => JSON.stringify(row.values[key] ?? null) !== JSON.stringify(theirs?.[key] ?? null),
  );
  const show = (values: GridValues | null, column: GridColumn) =>
    values === null ? '' : formatCell(column, values[column.key] ?? null);
  const withNote = (key: string): GridValues => {
    const lines = differing
      .filter((column) => column.key !== key)
      .map((column) => `${column.title}: ${show(theirs, column) || '–'}`);
    const note = t('conflict.noteBoth', { name, text: lines.join('; ') });
    const own = row.values[key];
    return { ...row.values, [key]: typeof own === 'string' ? `${own}\n${note}` : note };
  };
  return (
    <Dialog title={t('conflict.title')} size="xl" urgent>
      <Stack>
        {nameOf && <Text fw={600}>{nameOf(row)}</Text>}
        <Text>{t('conflict.intro')}</Text>
        {theirs === null ? (
          <Text fw={600}>{t('conflict.deleted', { name })}</Text>
        ) : (
          <Table.ScrollContainer minWidth={480}>
            <Table withTableBorder>
              <Table.Thead>
                <Table.Tr>
                  <Table.Th scope="col">{t('conflict.field')}</Table.Th>
                  <Table.Th scope="col">{t('conflict.mine')}</Table.Th>
                  <Table.Th scope="col">
                    {t('conflict.theirs', { name, time: conflict.at === null ? '' : formatTime(conflict.at) })}
                  </Table.Th>
                </Table.Tr>
              </Table.Thead>
              <Table.Tbody>
                {differing.map((column) => (
                  <Table.Tr key={column.key}>
                    <Table.Th scope="row">{column.title}</Table.Th>
                    <Table.Td>{show(row.values, column)}</Table.Td>
                    <Table.Td>{show(theirs, column)}</Table.Td>
                  </Table.Tr>
                ))}
              </Table.Tbody>
            </Table>
          </Table.ScrollContainer>
        )}
        <Group justify="space-between">
          <Text size="sm" c="dimmed" role="status">
            {t('conflict.left', { count: rows.length })}
          </Text>
          <Group>
            <Button
              variant="default"
              onClick={() => {
                onKeep(row.itemId, 'theirs');
              }}
            >
              {t('conflict.takeTheirs')}
            </Button>
            {noteKey !== null && theirs !== null && (
              <Button
                variant="default"
                onClick={() => {
                  onKeep(row.itemId, 'mine', withNote(noteKey));
                }}
              >
                {t('conflict.keepBoth')}
              </Button>
            )}
            <Button
              onClick={() => {
                onKeep(row.itemId, 'mine');
              }}
            >
              {t('conflict.keepMine')}
            </Button>
          </Group>
        </Group>
      </Stack>
    </Dialog>
  );
}
