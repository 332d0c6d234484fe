import type { UnitContactView } from '@lotrinh/contracts';
import { Anchor, Table, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { formatDay } from '../../../shared/lib/format.js';

export function UnitContacts({ contacts }: { contacts: UnitContactView[] }) {
  const { t } = useTranslation();
  if (contacts.length === 0) return <Text c="dimmed">{t('state.none')}</Text>;
  return (
    <Table.ScrollContainer minWidth={520}>
      <Table>
        <Table.Thead>
          <Table.Tr>
            <Table.Th scope="col">{t('unit.contactName')}</Table.Th>
            <Table.Th scope="col">{t('unit.contactPhone')}</Table.Th>
            <Table.Th scope="col">{t('unit.contactMail')}</Table.Th>
            <Table.Th scope="col">{t('unit.validFrom')}</Table.Th>
            <Table.Th scope="col">{t('unit.validTo')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {contacts.map(({ name, phone, mail, validFrom, validTo }, index) => (
            <Table.Tr key={index}>
              <Table.Td>{name}</Table.Td>
              <Table.Td>
                {phone !== null && (
                  <Anchor size="sm" href={`tel:${phone}`}>
                    {phone}
                  </Anchor>
                )}
              </Table.Td>
              <Table.Td>
                {mail !== null && (
                  <Anchor size="sm" href={`mailto:${mail}`}>
                    {mail}
                  </Anchor>
                )}
              </Table.Td>
              <Table.Td>{validFrom !== null && formatDay(validFrom)}</Table.Td>
              <Table.Td>{validTo === null ? t('unit.validNow') : formatDay(validTo)}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  );
}
