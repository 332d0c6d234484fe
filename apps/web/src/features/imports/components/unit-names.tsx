import { unitResolutions, type UnitResolution } from '@lotrinh/contracts';
import { Group, Select, Stack, Table, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { StatusBadge } from '../../../shared/ui/status-badge.js';
import { UnitPicker } from '../../../shared/units/unit-picker.js';
import { EmptyState } from '../../../shared/ui/empty-state.js';
import { ErrorState } from '../../../shared/ui/error-state.js';
import { LoadingRows } from '../../../shared/ui/loading-rows.js';
import { useResolveUnit } from '../api/change-import.js';
import { unitNamesQueryOptions, type UnitName } from '../api/list-unit-names.js';
import classes from './imports.module.css';

/** Each unit name of the document once, with what it stands for. A name left unknown stays as printed. */
export function UnitNames({ importId }: { importId: string }) {
  const { t } = useTranslation();
  const names = useQuery(unitNamesQueryOptions(importId));
  if (names.isPending) return <LoadingRows rows={6} />;
  if (names.isError) return <ErrorState error={names.error} onRetry={() => void names.refetch()} />;
  if (names.data.length === 0) return <EmptyState title={t('import.noUnitNames')} />;
  return (
    <Stack>
      <Text c="dimmed" size="sm">
        {t('import.unitNamesHint')}
      </Text>
      <Table.ScrollContainer minWidth={560}>
        <Table className={classes['names'] ?? ''} verticalSpacing="sm">
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{t('import.col.printedName')}</Table.Th>
              <Table.Th w={200}>{t('import.col.resolution')}</Table.Th>
              <Table.Th w="42%">{t('import.col.unit')}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {names.data.map((name) => (
              <NameRow key={name.printed} importId={importId} name={name} />
            ))}
          </Table.Tbody>
        </Table>
      </Table.ScrollContainer>
    </Stack>
  );
}

function NameRow({ importId, name }: { importId: string; name: UnitName }) {
  const { t } = useTranslation();
  const resolve = useResolveUnit(importId);
  // Choosing "a unit" asks for which before anything is saved.
  const [asking, setAsking] = useState(false);
  const resolution: UnitResolution = asking ? 'UNIT' : name.resolution;
  return (
    <Table.Tr>
      <Table.Td>
        <Text>{name.printed}</Text>
        <Group gap="xs">
          <Text size="sm" c="dimmed">
            {t('import.uses', { count: name.uses })}
          </Text>
          {name.isConfirmed && <StatusBadge tone="good">{t('import.confirmed')}</StatusBadge>}
        </Group>
        {resolve.isError && <ErrorState error={resolve.error} />}
      </Table.Td>
      <Table.Td>
        <Select
          aria-label={t('import.resolutionOf', { name: name.printed })}
          data={unitResolutions.map((value) => ({ value, label: t(`unitResolution.${value}`) }))}
          value={resolution}
          allowDeselect={false}
          onChange={(value) => {
            if (value === 'UNIT') setAsking(true);
            else {
              setAsking(false);
              resolve.mutate({ printed: name.printed, resolution: value as UnitResolution, unitId: null });
            }
          }}
        />
      </Table.Td>
      <Table.Td>
        {resolution === 'UNIT' && (
          <UnitPicker
            hideLabel
            label={t('import.standsFor', { name: name.printed })}
            value={name.unitId && name.unitName ? { id: name.unitId, name: name.unitName, shortName: null } : null}
            onChange={(unit) => {
              if (unit === null) return;
              resolve.mutate(
                { printed: name.printed, resolution: 'UNIT', unitId: unit.id },
                {
                  onSuccess: () => {
                    setAsking(false);
                  },
                },
              );
            }}
          />
        )}
      </Table.Td>
    </Table.Tr>
  );
}
