import type { Currency, PlanFundingView } from '@lotrinh/contracts';
import { addDecimals } from '@lotrinh/text';
import { Table, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { currentLocale } from '../../../i18n/i18n.js';
import { Opener } from './opener.js';
import classes from './plan-page.module.css';
import { moneyText } from '../../../shared/plans/words.js';

type Props = { rows: PlanFundingView[]; openId: string | null; onOpen: (itemId: string) => void };

/** Funding lines as printed; sums per currency of the lines that are no totals, never across currencies. */
export function FundingTable({ rows, openId, onOpen }: Props) {
  const { t } = useTranslation();
  const locale = currentLocale();
  return (
    <>
      <Table.ScrollContainer minWidth={760}>
        <Table verticalSpacing="sm">
          <Table.Thead>
            <Table.Tr>
              <Table.Th scope="col" className={classes['wide']}>
                {t('plan.col.printed')}
              </Table.Th>
              <Table.Th scope="col">{t('plan.col.source')}</Table.Th>
              <Table.Th scope="col">{t('plan.col.nature')}</Table.Th>
              <Table.Th scope="col">{t('plan.col.year')}</Table.Th>
              <Table.Th scope="col" className={classes['number']}>
                {t('plan.col.amount')}
              </Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {rows.map((row) => (
              <Table.Tr key={row.itemId}>
                <Table.Td>
                  <Opener
                    itemId={row.itemId}
                    name={row.printed}
                    isOpen={row.itemId === openId}
                    onOpen={() => {
                      onOpen(row.itemId);
                    }}
                  />
                  {row.isTotal && <Text size="sm">{t('plan.totalLine')}</Text>}
                  {row.isComposite && (
                    <Text size="sm" c="dimmed">
                      {t('plan.compositeLine')}
                    </Text>
                  )}
                </Table.Td>
                <Table.Td>{row.source !== null && t(`plan.source.${row.source}`)}</Table.Td>
                <Table.Td>{row.nature !== null && t(`plan.nature.${row.nature}`)}</Table.Td>
                <Table.Td>{row.year}</Table.Td>
                <Table.Td className={classes['number']}>{moneyText(row.amount, row.currency, t, locale)}</Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </Table.ScrollContainer>
      {sums(rows).map(({ currency, sum, count }) => (
        <Text key={currency} ta="right">
          {t('plan.sumOf', { count, sum: moneyText(sum, currency, t, locale) })}
        </Text>
      ))}
    </>
  );
}

function sums(rows: PlanFundingView[]) {
  const currencies: Currency[] = ['VND', 'USD'];
  return currencies.flatMap((currency) => {
    const amounts = rows
      .filter((row) => row.currency === currency && !row.isTotal)
      .flatMap((row) => (row.amount === null ? [] : [row.amount]));
    return amounts.length < 2 ? [] : [{ currency, count: amounts.length, sum: addDecimals(...amounts) }];
  });
}
