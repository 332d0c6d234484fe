import type { AssignedView } from '@lotrinh/contracts';
import { Table, Text } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { formatDay } from '../../../shared/lib/format.js';
import { currentLocale } from '../../../i18n/i18n.js';
import { levelText, scheduleText } from '../../../shared/plans/words.js';

/** Where the row stands in the plan: the tab of its kind. */
const tabOf = { TARGET: 'chi-tieu', TASK: 'nhiem-vu', DUTY: 'noi-dung' } as const;

export function AssignedTable({ items }: { items: AssignedView[] }) {
  const { t } = useTranslation();
  return (
    <Table.ScrollContainer minWidth={700}>
      <Table verticalSpacing="sm">
        <Table.Thead>
          <Table.Tr>
            <Table.Th scope="col">{t('assigned.words')}</Table.Th>
            <Table.Th scope="col" miw={90}>
              {t('assigned.role')}
            </Table.Th>
            <Table.Th scope="col">{t('assigned.when')}</Table.Th>
            <Table.Th scope="col">{t('assigned.source')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {items.map((item) => (
            <AssignedRow key={item.id} item={item} />
          ))}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  );
}

function AssignedRow({ item }: { item: AssignedView }) {
  const { t } = useTranslation();
  return (
    <Table.Tr>
      <Table.Th scope="row" fw={400} miw={240}>
        <Text size="sm" c="dimmed">
          {t(`assigned.kind.${item.kind}`)}
        </Text>
        {item.words}
      </Table.Th>
      <Table.Td>
        {item.role !== null && t(`plan.role.${item.role}`)}
        {item.among !== null && (
          <Text size="sm" c="dimmed">
            {t('assigned.amongOf', { printed: item.among })}
          </Text>
        )}
      </Table.Td>
      <Table.Td>{item.given?.level ?? <Term item={item} />}</Table.Td>
      <Table.Td miw={180}>
        <Link
          to="/ke-hoach/$planId"
          params={{ planId: item.planId }}
          search={{ ban: item.versionId, muc: tabOf[item.kind] }}
        >
          {item.planTitle}
        </Link>
        <Text size="sm" c="dimmed">
          {[item.documentNumber, item.issuedOn && formatDay(item.issuedOn)].filter(Boolean).join(', ')}
        </Text>
        {item.given !== null && (
          <Text size="sm">
            {t('assigned.givenBy', { number: item.given.documentNumber, date: formatDay(item.given.issuedOn) })}
          </Text>
        )}
      </Table.Td>
    </Table.Tr>
  );
}

/** The level and its year, or when the task runs. */
function Term({ item }: { item: AssignedView }) {
  const { t } = useTranslation();
  const locale = currentLocale();
  if (item.kind !== 'TARGET') return scheduleText(item, t);
  return (
    <>
      {levelText(item, t, locale)}
      {item.targetYear !== null && (
        <Text size="sm" c="dimmed">
          {t('assigned.yearOf', { year: item.targetYear })}
        </Text>
      )}
    </>
  );
}
