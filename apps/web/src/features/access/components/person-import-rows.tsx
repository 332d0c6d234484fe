import type { PersonImportRow } from '@lotrinh/contracts';
import { Table } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { StatusBadge } from '../../../shared/ui/status-badge.js';

/** What will become of each pasted row; faulty rows say which cell and why. */
export function PersonImportRows({ rows }: { rows: PersonImportRow[] }) {
  const { t } = useTranslation();
  return (
    <Table.ScrollContainer minWidth={760}>
      <Table>
        <Table.Thead>
          <Table.Tr>
            <Table.Th scope="col">{t('unitImport.line')}</Table.Th>
            <Table.Th scope="col">{t('unitImport.outcome')}</Table.Th>
            <Table.Th scope="col">{t('person.name')}</Table.Th>
            <Table.Th scope="col">{t('person.username')}</Table.Th>
            <Table.Th scope="col">{t('person.email')}</Table.Th>
            <Table.Th scope="col">{t('person.unit')}</Table.Th>
            <Table.Th scope="col">{t('person.post')}</Table.Th>
            <Table.Th scope="col">{t('person.role')}</Table.Th>
            <Table.Th scope="col">{t('unitImport.faults')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {rows.map(({ line, outcome, name, username, email, unitName, title, role, faults }) => (
            <Table.Tr key={line}>
              <Table.Td ta="right">{line}</Table.Td>
              <Table.Td>
                <StatusBadge tone={outcome === 'NEW' ? 'good' : 'bad'}>
                  {t(`personImport.outcome.${outcome}`)}
                </StatusBadge>
              </Table.Td>
              <Table.Td>{name}</Table.Td>
              <Table.Td>{username}</Table.Td>
              <Table.Td>{email}</Table.Td>
              <Table.Td>{unitName}</Table.Td>
              <Table.Td>{title}</Table.Td>
              <Table.Td>{role !== null && t(`role.${role}`)}</Table.Td>
              <Table.Td>
                {faults.map(({ column, fault }) => (
                  <div key={`${column} ${fault}`}>
                    {t(`personImport.column.${column}`)}: {t(`person.importFault.${fault}`)}
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
