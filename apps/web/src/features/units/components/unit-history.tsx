import type { UnitCardView, UnitEventView } from '@lotrinh/contracts';
import { Table, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { formatDay } from '../../../shared/lib/format.js';

/** What the unit was called, and what happened to it. */
export function UnitHistory({ unit }: { unit: UnitCardView }) {
  const { t } = useTranslation();
  return (
    <>
      <Title order={3} size="h5">
        {t('unit.names')}
      </Title>
      <Table.ScrollContainer minWidth={520}>
        <Table>
          <Table.Thead>
            <Table.Tr>
              <Table.Th scope="col">{t('unit.name')}</Table.Th>
              <Table.Th scope="col">{t('unit.validFrom')}</Table.Th>
              <Table.Th scope="col">{t('unit.validTo')}</Table.Th>
              <Table.Th scope="col">{t('unit.legalBasis')}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {unit.names.map(({ name, shortName, validFrom, validTo, legalBasis }) => (
              <Table.Tr key={`${validFrom} ${name}`}>
                <Table.Td>{shortName === null ? name : `${name} (${shortName})`}</Table.Td>
                <Table.Td>{formatDay(validFrom)}</Table.Td>
                <Table.Td>{validTo === null ? t('unit.validNow') : formatDay(validTo)}</Table.Td>
                <Table.Td>{legalBasis}</Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </Table.ScrollContainer>
      {unit.events.length > 0 && <Events events={unit.events} />}
    </>
  );
}

function Events({ events }: { events: UnitEventView[] }) {
  const { t } = useTranslation();
  const names = (units: { name: string }[]): string => units.map(({ name }) => name).join(', ');
  return (
    <>
      <Title order={3} size="h5">
        {t('unit.events')}
      </Title>
      <Table.ScrollContainer minWidth={520}>
        <Table>
          <Table.Thead>
            <Table.Tr>
              <Table.Th scope="col">{t('unit.effectiveOn')}</Table.Th>
              <Table.Th scope="col">{t('unit.event')}</Table.Th>
              <Table.Th scope="col">{t('unit.legalBasis')}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {events.map(({ id, effectiveOn, type, legalBasis, predecessors, successors }) => (
              <Table.Tr key={id}>
                <Table.Td>{formatDay(effectiveOn)}</Table.Td>
                <Table.Td>
                  {t(`unit.event.${type}`)}
                  {predecessors.length > 0 && <div>{t('unit.eventFrom', { units: names(predecessors) })}</div>}
                  {successors.length > 0 && <div>{t('unit.eventTo', { units: names(successors) })}</div>}
                </Table.Td>
                <Table.Td>{legalBasis}</Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </Table.ScrollContainer>
    </>
  );
}
