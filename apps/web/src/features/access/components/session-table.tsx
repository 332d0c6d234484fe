import type { SessionView } from '@lotrinh/contracts';
import { Group, Table } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { StatusBadge } from '../../../shared/ui/status-badge.js';
import { formatInstant } from '../../../shared/lib/format.js';
import { deviceName } from './device-name.js';

export function SessionTable({ sessions }: { sessions: SessionView[] }) {
  const { t } = useTranslation();
  return (
    // Nothing in it takes the focus, so the table itself does: else it scrolls for a pointer only.
    <Table.ScrollContainer minWidth={600} type="native" tabIndex={0} role="region" aria-label={t('sessions.title')}>
      <Table>
        <Table.Thead>
          <Table.Tr>
            <Table.Th scope="col">{t('sessions.device')}</Table.Th>
            <Table.Th scope="col">{t('sessions.address')}</Table.Th>
            <Table.Th scope="col">{t('sessions.since')}</Table.Th>
            <Table.Th scope="col">{t('sessions.lastSeen')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {sessions.map(({ id, userAgent, address, createdAt, lastSeenAt, current }) => (
            <Table.Tr key={id}>
              <Table.Td>
                <Group gap="xs">
                  <span title={userAgent}>{deviceName(userAgent) ?? t('sessions.unknownDevice')}</span>
                  {current && <StatusBadge>{t('sessions.current')}</StatusBadge>}
                </Group>
              </Table.Td>
              <Table.Td>{address}</Table.Td>
              <Table.Td>{formatInstant(createdAt)}</Table.Td>
              <Table.Td>{formatInstant(lastSeenAt)}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  );
}
