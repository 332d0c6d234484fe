import type { ExpiredBasisView, PlanBasisView } from '@lotrinh/contracts';
import { Table } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { formatDay } from '../../../shared/lib/format.js';
import { ExpiredMark } from './expired-bases.js';
import { Opener } from './opener.js';
import classes from './plan-page.module.css';

type Props = {
  rows: PlanBasisView[];
  expired: ExpiredBasisView[];
  openId: string | null;
  onOpen: (itemId: string) => void;
};

export function BasesTable({ rows, expired, openId, onOpen }: Props) {
  const { t } = useTranslation();
  return (
    <Table.ScrollContainer minWidth={760}>
      <Table verticalSpacing="sm">
        <Table.Thead>
          <Table.Tr>
            <Table.Th scope="col">{t('plan.col.type')}</Table.Th>
            <Table.Th scope="col">{t('plan.col.number')}</Table.Th>
            <Table.Th scope="col">{t('plan.col.issuedOn')}</Table.Th>
            <Table.Th scope="col">{t('plan.col.issuer')}</Table.Th>
            <Table.Th scope="col" className={classes['wide']}>
              {t('plan.col.title')}
            </Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {rows.map((row) => (
            <Table.Tr key={row.itemId}>
              <Table.Td>{row.type}</Table.Td>
              <Table.Td>
                {row.number}
                <ExpiredMark basis={expired.find(({ itemId }) => itemId === row.itemId)} />
              </Table.Td>
              <Table.Td>{row.issuedOn !== null && formatDay(row.issuedOn)}</Table.Td>
              <Table.Td>{row.issuer}</Table.Td>
              <Table.Td>
                <Opener
                  itemId={row.itemId}
                  name={row.title ?? row.printed}
                  isOpen={row.itemId === openId}
                  onOpen={() => {
                    onOpen(row.itemId);
                  }}
                />
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  );
}
