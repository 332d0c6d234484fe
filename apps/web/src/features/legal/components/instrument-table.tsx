import type { LegalInstrumentView } from '@lotrinh/contracts';
import { ActionIcon, Table, Text } from '@mantine/core';
import { IconPencil } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { namesOf, useValidity } from '../../../shared/legal/use-validity.js';
import { formatDay } from '../../../shared/lib/format.js';

/** `onEdit` is absent for those who only read. */
type Props = { rows: LegalInstrumentView[]; onEdit?: (instrument: LegalInstrumentView) => void };

export function InstrumentTable({ rows, onEdit }: Props) {
  const { t } = useTranslation();
  return (
    <Table.ScrollContainer minWidth={760}>
      <Table verticalSpacing="sm">
        <Table.Thead>
          <Table.Tr>
            <Table.Th scope="col">{t('legal.pickInstrument')}</Table.Th>
            <Table.Th scope="col">{t('legal.field.issuer')}</Table.Th>
            <Table.Th scope="col">{t('legal.field.validity')}</Table.Th>
            <Table.Th scope="col">{t('legal.field.relations')}</Table.Th>
            {onEdit && (
              <Table.Th scope="col" data-no-print>
                {t('act.edit')}
              </Table.Th>
            )}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {rows.map((row) => (
            <InstrumentRow key={row.id} row={row} {...(onEdit ? { onEdit } : {})} />
          ))}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  );
}

function InstrumentRow({ row, onEdit }: { row: LegalInstrumentView; onEdit?: Props['onEdit'] }) {
  const { t } = useTranslation();
  const { isExpired, words } = useValidity()(row);
  const relations = [
    row.replaces.length > 0 && t('legal.replacesThem', { names: namesOf(row.replaces) }),
    row.amends.length > 0 && t('legal.amendsThem', { names: namesOf(row.amends) }),
    row.amendedBy.length > 0 && t('legal.amendedBy', { names: namesOf(row.amendedBy) }),
  ].filter((sentence) => sentence !== false);
  return (
    <Table.Tr>
      <Table.Th scope="row">
        {row.type} {row.number}
        {row.title !== null && (
          <Text size="sm" fw={400}>
            {row.title}
          </Text>
        )}
      </Table.Th>
      <Table.Td>
        {row.issuer}
        {row.issuedOn !== null && (
          <Text size="sm" c="dimmed">
            {formatDay(row.issuedOn)}
          </Text>
        )}
      </Table.Td>
      <Table.Td>
        <Text size="sm" {...(isExpired ? { c: 'red.9' } : {})}>
          {words}
        </Text>
      </Table.Td>
      <Table.Td>
        {relations.map((sentence) => (
          <Text key={sentence} size="sm">
            {sentence}
          </Text>
        ))}
      </Table.Td>
      {onEdit && (
        <Table.Td data-no-print>
          <ActionIcon
            variant="default"
            size="lg"
            aria-label={t('legal.editOne', { name: `${row.type} ${row.number}` })}
            onClick={() => {
              onEdit(row);
            }}
          >
            <IconPencil size={18} aria-hidden />
          </ActionIcon>
        </Table.Td>
      )}
    </Table.Tr>
  );
}
