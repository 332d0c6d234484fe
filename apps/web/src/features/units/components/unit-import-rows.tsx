import type { UnitImportRow } from '@lotrinh/contracts';
import { Table } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { StatusBadge } from '../../../shared/ui/status-badge.js';

const tones = { NEW: 'good', EXISTS: 'plain', FAULTY: 'bad' } as const;

/** What will become of each pasted row; faulty rows say which cell and why. */
export function UnitImportRows({ rows }: { rows: UnitImportRow[] }) {
  const { t } = useTranslation();
  return (
    <Table.ScrollContainer minWidth={720}>
      <Table>
        <Table.Thead>
          <Table.Tr>
            <Table.Th scope="col">{t('unitImport.line')}</Table.Th>
            <Table.Th scope="col">{t('unitImport.outcome')}</Table.Th>
            <Table.Th scope="col">{t('unit.name')}</Table.Th>
            <Table.Th scope="col">{t('unit.kind')}</Table.Th>
            <Table.Th scope="col">{t('unit.superior')}</Table.Th>
            <Table.Th scope="col">{t('unitImport.faults')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {rows.map(({ line, outcome, name, kind, superior, faults }) => (
            <Table.Tr key={line}>
              <Table.Td ta="right">{line}</Table.Td>
              <Table.Td>
                <StatusBadge tone={tones[outcome]}>{t(`unitImport.outcome.${outcome}`)}</StatusBadge>
              </Table.Td>
              <Table.Td>{name}</Table.Td>
              <Table.Td>{kind !== null && t(`unit.kind.${kind}`)}</Table.Td>
              <Table.Td>{superior}</Table.Td>
              <Table.Td>
                {faults.map(({ column, fault }) => (
                  <div key={`${column} ${fault}`}>
                    {t(`unitImport.column.${column}`)}: {t(`unit.importFault.${fault}`)}
                  </div>
                ))}
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  );
}
