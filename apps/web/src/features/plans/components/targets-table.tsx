import type { PlanTargetView } from '@lotrinh/contracts';
import { Table } from '@mantine/core';
import { Fragment } from 'react';
import { useTranslation } from 'react-i18next';
import { currentLocale } from '../../../i18n/i18n.js';
import { Opener } from './opener.js';
import classes from './plan-page.module.css';
import { UnitNames } from './unit-names.js';
import { levelText } from '../../../shared/plans/words.js';

type Props = { rows: PlanTargetView[]; openId: string | null; onOpen: (itemId: string) => void };

/** Each printed sentence once, its targets as measured rows under it. */
export function TargetsTable({ rows, openId, onOpen }: Props) {
  const { t } = useTranslation();
  const locale = currentLocale();
  return (
    <Table.ScrollContainer minWidth={760}>
      <Table verticalSpacing="sm">
        <Table.Thead>
          <Table.Tr>
            <Table.Th scope="col" className={classes['wide']}>
              {t('plan.col.phrase')}
            </Table.Th>
            <Table.Th scope="col">{t('plan.col.value')}</Table.Th>
            <Table.Th scope="col">{t('plan.col.targetYear')}</Table.Th>
            <Table.Th scope="col">{t('plan.col.scope')}</Table.Th>
            <Table.Th scope="col">{t('plan.col.owner')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {bySentence(rows).map(({ printedId, printedText, atoms }) => {
            // A sentence that is its own one target is not printed twice.
            const isPlain = atoms.length === 1 && bare(atoms[0]?.phrase ?? '') === bare(printedText);
            return (
              <Fragment key={printedId}>
                {!isPlain && (
                  <Table.Tr className={classes['sentence']}>
                    <Table.Th colSpan={5} scope="rowgroup">
                      {printedText}
                    </Table.Th>
                  </Table.Tr>
                )}
                {atoms.map((row) => (
                  <Table.Tr key={row.itemId}>
                    <Table.Td className={isPlain ? undefined : classes['atom']}>
                      <Opener
                        itemId={row.itemId}
                        name={row.phrase}
                        isOpen={row.itemId === openId}
                        onOpen={() => {
                          onOpen(row.itemId);
                        }}
                      />
                    </Table.Td>
                    <Table.Td>{levelText(row, t, locale)}</Table.Td>
                    <Table.Td>{row.targetYear}</Table.Td>
                    <Table.Td>{[row.population, row.scope].filter((part) => part !== null).join('; ')}</Table.Td>
                    <Table.Td>{row.owner !== null && <UnitNames units={[row.owner]} />}</Table.Td>
                  </Table.Tr>
                ))}
              </Fragment>
            );
          })}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  );
}

/** Without the marks that end a sentence or a list item. */
const bare = (text: string): string => text.replace(/[\s.;,:]+$/, '');

function bySentence(rows: PlanTargetView[]) {
  const sentences = new Map<string, { printedId: string; printedText: string; atoms: PlanTargetView[] }>();
  for (const row of rows) {
    const known = sentences.get(row.printedId);
    if (known) known.atoms.push(row);
    else sentences.set(row.printedId, { printedId: row.printedId, printedText: row.printedText, atoms: [row] });
  }
  return [...sentences.values()];
}
