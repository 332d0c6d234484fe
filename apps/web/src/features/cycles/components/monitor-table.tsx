import { Checkbox, Table, UnstyledButton } from '@mantine/core';
import { IconArrowsSort, IconSortAscending } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Cycle, CycleReport } from '../api/get-cycles.js';
import { MonitorLine } from './monitor-line.js';

type Props = {
  cycle: Cycle;
  rows: CycleReport[];
  mayAct: boolean;
  ticked: ReadonlySet<string>;
  onTick: (ticked: ReadonlySet<string>) => void;
  isSorted: boolean;
  onSort: () => void;
  onExtend: (reportId: string) => void;
};

/** A line for each respondent of the round. */
export function MonitorTable({ cycle, rows, mayAct, ticked, onTick, isSorted, onSort, onExtend }: Props) {
  const { t } = useTranslation();
  const sent = rows.filter(({ state }) => state === 'SENT').map(({ id }) => id);
  const isAll = sent.length > 0 && sent.every((id) => ticked.has(id));
  const Sort = isSorted ? IconSortAscending : IconArrowsSort;
  return (
    <Table.ScrollContainer minWidth={960}>
      <Table verticalSpacing="sm">
        <Table.Thead>
          <Table.Tr>
            {mayAct && (
              <Table.Td w={44} data-no-print>
                <Checkbox
                  aria-label={t('cycle.report.chooseAll')}
                  disabled={sent.length === 0}
                  checked={isAll}
                  indeterminate={!isAll && sent.some((id) => ticked.has(id))}
                  onChange={() => {
                    onTick(new Set(isAll ? [] : sent));
                  }}
                />
              </Table.Td>
            )}
            <Table.Th scope="col">{t('cycle.report.unit')}</Table.Th>
            <Table.Th scope="col" aria-sort={isSorted ? 'ascending' : 'none'}>
              <UnstyledButton fw={700} fz="inherit" title={t('cycle.report.sort')} onClick={onSort}>
                {t('cycle.col.state')} <Sort size={16} aria-hidden style={{ verticalAlign: 'middle' }} />
              </UnstyledButton>
            </Table.Th>
            <Table.Th scope="col" ta="right">
              {t('cycle.report.answered')}
            </Table.Th>
            <Table.Th scope="col">{t('cycle.report.due')}</Table.Th>
            <Table.Th scope="col">{t('cycle.report.sentAt')}</Table.Th>
            <Table.Th scope="col">{t('cycle.report.notes')}</Table.Th>
            {mayAct && (
              <Table.Th scope="col" data-no-print>
                {t('cycle.col.actions')}
              </Table.Th>
            )}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {rows.map((report) => (
            <MonitorLine
              key={report.id}
              cycle={cycle}
              report={report}
              mayAct={mayAct}
              isTicked={ticked.has(report.id)}
              onTick={(isTicked) => {
                const others = [...ticked].filter((id) => id !== report.id);
                onTick(new Set(isTicked ? [...others, report.id] : others));
              }}
              onExtend={() => {
                onExtend(report.id);
              }}
            />
          ))}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  );
}
