import { assignmentLimits } from '@lotrinh/contracts';
import { Button, CloseButton, Group, Stack, Table, Text, TextInput } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { UnitPicker } from '../../../../shared/units/unit-picker.js';
import type { AssignableRow } from './assignable-rows.js';

type Props = { rows: AssignableRow[]; onChange: (rows: AssignableRow[]) => void };

/** Every target and task with the units that are to have it; a row without a unit is not assigned. */
export function ChosenRows({ rows, onChange }: Props) {
  const { t } = useTranslation();
  return (
    <Table.ScrollContainer minWidth={700}>
      <Table verticalSpacing="sm">
        <Table.Thead>
          <Table.Tr>
            <Table.Th scope="col" w="45%">
              {t('assignment.row')}
            </Table.Th>
            <Table.Th scope="col">
              {t('assignment.unit')}, {t('assignment.level').toLowerCase()}
            </Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {rows.map((row) => (
            <ChosenRow
              key={`${row.kind} ${row.itemId}`}
              row={row}
              onChange={(units) => {
                onChange(rows.map((other) => (other === row ? { ...row, units } : other)));
              }}
            />
          ))}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  );
}

function ChosenRow({ row, onChange }: { row: AssignableRow; onChange: (units: AssignableRow['units']) => void }) {
  const { t } = useTranslation();
  const [isAdding, setAdding] = useState(false);
  return (
    <Table.Tr>
      <Table.Th scope="row" fw={400} style={{ verticalAlign: 'top' }}>
        <Text size="sm" c="dimmed">
          {t(`assigned.kind.${row.kind}`)}
        </Text>
        {row.words}
      </Table.Th>
      <Table.Td>
        <Stack gap="xs">
          {row.units.map(({ unit, level }) => (
            <Group key={unit.id} gap="xs" wrap="nowrap">
              <Text style={{ flex: 1 }}>{unit.name}</Text>
              <TextInput
                w={180}
                aria-label={t('assignment.levelOf', { name: unit.name, row: row.words })}
                placeholder={t('assignment.levelHint')}
                maxLength={assignmentLimits.levelMax}
                value={level}
                onChange={(event) => {
                  const typed = event.currentTarget.value;
                  onChange(row.units.map((other) => (other.unit.id === unit.id ? { unit, level: typed } : other)));
                }}
              />
              <CloseButton
                aria-label={t('assignment.removeUnit', { name: unit.name, row: row.words })}
                onClick={() => {
                  onChange(row.units.filter((other) => other.unit.id !== unit.id));
                }}
              />
            </Group>
          ))}
          {isAdding ? (
            <UnitPicker
              label={t('assignment.addUnit')}
              hideLabel
              value={null}
              onChange={(unit) => {
                setAdding(false);
                if (unit !== null && row.units.every((other) => other.unit.id !== unit.id)) {
                  onChange([...row.units, { unit, level: '' }]);
                }
              }}
            />
          ) : (
            <Button
              variant="subtle"
              size="compact-sm"
              leftSection={<IconPlus size={16} aria-hidden />}
              style={{ alignSelf: 'flex-start' }}
              onClick={() => {
                setAdding(true);
              }}
            >
              {t('assignment.addUnit')}
            </Button>
          )}
        </Stack>
      </Table.Td>
    </Table.Tr>
  );
}
