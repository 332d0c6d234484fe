import type { AuthorisationStanding } from '@lotrinh/contracts';
import { Button, Table, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { AuthorisationFieldsFragment } from '../../../gql/graphql.js';
import { formatDay, formatInstant } from '../../../shared/lib/format.js';
import { StatusBadge } from '../../../shared/ui/status-badge.js';

type Props = { rows: AuthorisationFieldsFragment[]; onEnd: (row: AuthorisationFieldsFragment) => void };

const tones: Record<AuthorisationStanding, 'good' | 'attention' | 'plain'> = {
  ...{ TO_COME: 'attention', VALID: 'good', OVER: 'plain', ENDED: 'plain' },
};

export function AuthorisationTable({ rows, onEnd }: Props) {
  const { t } = useTranslation();
  return (
    <Table.ScrollContainer minWidth={680}>
      <Table verticalSpacing="sm">
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{t('authorisation.col.post')}</Table.Th>
            <Table.Th>{t('authorisation.col.what')}</Table.Th>
            <Table.Th>{t('authorisation.col.time')}</Table.Th>
            <Table.Th>{t('authorisation.col.document')}</Table.Th>
            <Table.Th>{t('authorisation.col.standing')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {rows.map((row) => (
            <Table.Tr key={row.id}>
              <Table.Th scope="row">
                {row.holders.join(', ') || t('authorisation.vacant')}
                <Text size="sm" c="dimmed">
                  {row.postTitle}, {row.postUnitName}
                </Text>
              </Table.Th>
              <Table.Td>
                {t('authorisation.by', { capacity: row.capacity, unit: row.unitName })}
                <Text size="sm" c="dimmed">
                  {t('authorisation.field.seats')}: {row.seats.map((seat) => t(`procedure.seat.${seat}`)).join(', ')}
                </Text>
                <Text size="sm" c="dimmed">
                  {row.planKinds.map((kind) => t(`plan.kind.${kind}`)).join(', ')}
                </Text>
                <Text size="sm" c="dimmed">
                  {row.limits}
                </Text>
              </Table.Td>
              <Table.Td>
                {t('authorisation.days', { from: formatDay(row.validFrom), to: formatDay(row.lastOn) })}
              </Table.Td>
              <Table.Td>
                {t('authorisation.document', { number: row.documentNumber, date: formatDay(row.documentOn) })}
                <Text size="sm" c="dimmed">
                  {t('authorisation.recordedBy', { name: row.recordedBy })}
                </Text>
              </Table.Td>
              <Table.Td>
                <StatusBadge tone={tones[row.standing]}>{t(`authorisation.standing.${row.standing}`)}</StatusBadge>
                <Ending row={row} />
                {row.mayEnd && (
                  <Button
                    mt={4}
                    size="compact-sm"
                    variant="default"
                    aria-label={t('authorisation.endOf', { post: row.postTitle })}
                    onClick={() => {
                      onEnd(row);
                    }}
                  >
                    {t('authorisation.end')}
                  </Button>
                )}
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  );
}

function Ending({ row: { endedAt, endedBy, endReason } }: { row: AuthorisationFieldsFragment }) {
  const { t } = useTranslation();
  if (endedAt == null || endedBy == null) return null;
  return (
    <Text size="sm" c="dimmed">
      {t('authorisation.endedBy', { name: endedBy, date: formatInstant(endedAt), reason: endReason ?? '' })}
    </Text>
  );
}
