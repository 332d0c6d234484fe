import type { PlanRowView, PlanSort, PlanSortKey } from '@lotrinh/contracts';
import type { MessageKey } from '@lotrinh/messages';
import { Progress, Table, Text, UnstyledButton } from '@mantine/core';
import { IconArrowDown, IconArrowUp } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { formatDay, formatInstant } from '../../../shared/lib/format.js';
import { periodText } from './period.js';
import { PlanStandingBadge } from './plan-standing.js';
import classes from './plans.module.css';

type Props = { rows: PlanRowView[]; sort: PlanSort; onSort: (sort: PlanSort) => void };

const columns: { label: MessageKey; sort: PlanSortKey | null }[] = [
  { label: 'plan.field.title', sort: 'TITLE' },
  { label: 'plan.field.number', sort: 'NUMBER' },
  { label: 'plan.field.period', sort: 'PERIOD' },
  { label: 'plan.field.unit', sort: 'UNIT' },
  { label: 'plan.field.standing', sort: null },
  { label: 'plan.field.completeness', sort: null },
  { label: 'plan.field.updatedAt', sort: 'UPDATED' },
];

export function PlanTable({ rows, sort, onSort }: Props) {
  const { t } = useTranslation();
  return (
    <Table.ScrollContainer minWidth={960}>
      <Table verticalSpacing="sm">
        <Table.Thead>
          <Table.Tr>
            {columns.map(({ label, sort: key }) => {
              const isSorted = key === sort.key;
              const Arrow = sort.descending ? IconArrowDown : IconArrowUp;
              return (
                <Table.Th
                  key={label}
                  scope="col"
                  aria-sort={isSorted ? (sort.descending ? 'descending' : 'ascending') : undefined}
                >
                  {key === null ? (
                    t(label)
                  ) : (
                    <UnstyledButton
                      className={classes['sort']}
                      onClick={() => {
                        onSort({ key, descending: isSorted ? !sort.descending : key === 'UPDATED' });
                      }}
                    >
                      {t(label)}
                      {isSorted && <Arrow size={16} aria-hidden />}
                    </UnstyledButton>
                  )}
                </Table.Th>
              );
            })}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {rows.map((row) => (
            <PlanTableRow key={row.id} row={row} />
          ))}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  );
}

function PlanTableRow({ row }: { row: PlanRowView }) {
  const { t } = useTranslation();
  return (
    <Table.Tr>
      <Table.Th scope="row" className={classes['titleCell']}>
        <Link to="/ke-hoach/$planId" params={{ planId: row.id }}>
          {row.title}
        </Link>
        <Text size="sm" c="dimmed">
          {t(`plan.kind.${row.kind}`)}
          {row.restriction !== 'NONE' && ` · ${t(`plan.restriction.${row.restriction}`)}`}
        </Text>
      </Table.Th>
      <Table.Td className={classes['number']}>
        {row.documentNumber ?? (row.issuedOn !== null ? t('plan.numberUnknown') : '')}
        {row.issuedOn !== null && (
          <Text size="sm" c="dimmed">
            {formatDay(row.issuedOn)}
          </Text>
        )}
      </Table.Td>
      <Table.Td className={classes['period']}>{periodText(row, t)}</Table.Td>
      <Table.Td className={classes['unit']}>{row.unit.name}</Table.Td>
      <Table.Td className={classes['standing']}>
        <PlanStandingBadge standing={row.standing} amendments={row.amendments} />
      </Table.Td>
      <Table.Td>
        {row.completeness === null ? (
          <Text size="sm" c="dimmed">
            {t('state.none')}
          </Text>
        ) : (
          <>
            <Text size="sm">{t('plan.percent', { value: row.completeness })}</Text>
            <Progress value={row.completeness} size="sm" aria-hidden />
          </>
        )}
      </Table.Td>
      <Table.Td className={classes['time']}>{formatInstant(row.updatedAt)}</Table.Td>
    </Table.Tr>
  );
}
