import type { PlanTaskView } from '@lotrinh/contracts';
import { Table, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { currentLocale } from '../../../i18n/i18n.js';
import { StatusBadge } from '../../../shared/ui/status-badge.js';
import { Opener } from './opener.js';
import classes from './plan-page.module.css';
import { UnitNames } from './unit-names.js';
import { moneyText, scheduleText } from '../../../shared/plans/words.js';

type Props = { rows: PlanTaskView[]; openId: string | null; onOpen: (itemId: string) => void };

export function TasksTable({ rows, openId, onOpen }: Props) {
  const { t } = useTranslation();
  const locale = currentLocale();
  return (
    <Table.ScrollContainer minWidth={900}>
      <Table verticalSpacing="sm">
        <Table.Thead>
          <Table.Tr>
            <Table.Th scope="col">{t('plan.col.no')}</Table.Th>
            <Table.Th scope="col" className={classes['wide']}>
              {t('plan.col.name')}
            </Table.Th>
            <Table.Th scope="col">{t('plan.col.leads')}</Table.Th>
            <Table.Th scope="col">{t('plan.col.coordinators')}</Table.Th>
            <Table.Th scope="col">{t('plan.col.scheduleText')}</Table.Th>
            <Table.Th scope="col" className={classes['number']}>
              {t('plan.col.cost')}
            </Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {rows.map((row) => (
            <Table.Tr key={row.itemId}>
              <Table.Td>{row.no}</Table.Td>
              <Table.Td className={row.parentItemId === null ? undefined : classes['atom']}>
                <Opener
                  itemId={row.itemId}
                  name={row.name}
                  isOpen={row.itemId === openId}
                  onOpen={() => {
                    onOpen(row.itemId);
                  }}
                />
                {row.continues && <StatusBadge>{t('plan.continues')}</StatusBadge>}
                {row.kind === 'PROJECT' && (
                  <Text size="sm" c="dimmed">
                    {t('plan.taskKind.PROJECT')}
                  </Text>
                )}
              </Table.Td>
              <Table.Td className={classes['names']}>
                <UnitNames units={row.leads} />
              </Table.Td>
              <Table.Td className={classes['names']}>
                <UnitNames units={row.coordinators} />
              </Table.Td>
              <Table.Td className={classes['when']}>{scheduleText(row, t)}</Table.Td>
              <Table.Td className={classes['number']}>{moneyText(row.cost, row.currency, t, locale)}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  );
}
