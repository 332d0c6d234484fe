import { secondOf } from '@lotrinh/domain';
import { ActionIcon, Text } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { IconInfoCircle } from '@tabler/icons-react';
import type { TFunction } from 'i18next';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { GridColumn, GridRow } from '../../../shared/grid/grid-types.js';
import type { Report, ReportCell } from '../api/report.js';
import { asks, isNarrative } from './sheet-cells.js';
import { earlierText, targetText } from './sheet-words.js';
import classes from './sheet.module.css';

type Cells = ReadonlyMap<string, ReportCell>;

/** The columns of the sheet: what is asked, what it is held against, and what is typed. */
export function useSheetColumns(
  report: Report,
  cells: Cells,
  isOpen: boolean,
  onPanel: (indicatorId: string) => void,
): GridColumn[] {
  const { t } = useTranslation();
  const { reportingYear } = report.cycle.period;
  // On a tablet what is typed has to be in view beside what is asked.
  const isNarrow = useMediaQuery('(max-width: 900px)');
  return useMemo((): GridColumn[] => {
    const rows = [...cells.values()].filter((cell) => !isNarrative(cell));
    const read = (key: string, width: number, text: (cell: ReportCell) => string): GridColumn => ({
      ...{ key, width, type: 'text', title: t(`sheet.col.${key as 'target'}`) },
      show: ({ itemId }) => textOf(cells, itemId, text),
    });
    const lock = (key: string) => (row: GridRow) => {
      const cell = cells.get(row.itemId);
      return !isOpen || cell === undefined || !asks(cell, key);
    };
    const typed = (key: string, width: number, title: string): GridColumn => ({
      ...{ key, width, title, type: key === 'documentIssuedOn' ? 'day' : 'text', lock: lock(key) },
    });
    const seconds = new Set(rows.flatMap(({ indicator }) => secondOf(indicator.definition.valueType) ?? []));
    const [second] = seconds;
    const earlier = isNarrow ? 112 : 120;
    const hasDocuments = rows.some(({ indicator }) => indicator.definition.valueType === 'DOCUMENT_ISSUED');
    return [
      {
        ...read('indicator', isNarrow ? 190 : 250, (cell) => markLines(cell, t).join('\n')),
        frozen: true,
        draw: ({ itemId }, tabIndex) => {
          const cell = cells.get(itemId);
          return cell && <Asked cell={cell} tabIndex={tabIndex} onPanel={onPanel} />;
        },
      },
      read('target', isNarrow ? 78 : 100, (cell) => targetText(cell, reportingYear, t)),
      read('sameLastYear', earlier, (cell) => earlierText(cell.sameLastYear, cell.indicator.definition, t)),
      read('previous', earlier, (cell) => earlierText(cell.previous, cell.indicator.definition, t)),
      typed('value', 120, t('sheet.col.value')),
      ...(second === undefined
        ? []
        : [typed('second', 104, t(seconds.size > 1 ? 'sheet.second.mixed' : `sheet.second.${second}`))]),
      typed('note', 200, t('sheet.col.note')),
      ...(hasDocuments
        ? [
            typed('documentNumber', 118, t('sheet.col.documentNumber')),
            typed('documentIssuedOn', 118, t('sheet.col.documentIssuedOn')),
          ]
        : []),
    ];
  }, [cells, isOpen, isNarrow, onPanel, reportingYear, t]);
}

const textOf = (cells: Cells, itemId: string, text: (cell: ReportCell) => string): string => {
  const cell = cells.get(itemId);
  return cell === undefined ? '' : text(cell);
};

/** What is asked in words, and what has to be said about it: out of its concern, sent back, changed since, its files. */
function markLines({ indicator, isExempt, returnedFor, isChanged, files }: ReportCell, t: TFunction): string[] {
  const { code, definition } = indicator;
  const marks = [
    definition.uom !== null && t('sheet.uom', { uom: definition.uom }),
    isExempt && t('sheet.exempt'),
    returnedFor !== null && t('sheet.returnedFor', { reason: returnedFor }),
    returnedFor !== null && isChanged && t('sheet.changed'),
    files.length > 0 && t('sheet.files', { count: files.length }),
  ];
  return [`${code} ${definition.name}`, ...marks.filter((mark) => mark !== false)];
}

type AskedProps = { cell: ReportCell; tabIndex: number; onPanel: (indicatorId: string) => void };

function Asked({ cell, tabIndex, onPanel }: AskedProps) {
  const { t } = useTranslation();
  const { id, code } = cell.indicator;
  const [name, ...marks] = markLines(cell, t);
  const label = t('sheet.detailsOf', { code });
  return (
    <div className={classes['asked']}>
      <div className={classes['askedWords']}>
        <div>{name}</div>
        {marks.map((mark) => (
          <Text key={mark} size="xs" lh="18px" component="div" {...toneOf(mark, cell, t)}>
            {mark}
          </Text>
        ))}
      </div>
      <ActionIcon
        variant="subtle"
        size={28}
        aria-label={label}
        title={label}
        tabIndex={tabIndex}
        data-no-print
        onClick={() => {
          onPanel(id);
        }}
      >
        <IconInfoCircle size={18} aria-hidden />
      </ActionIcon>
    </div>
  );
}

function toneOf(mark: string, { returnedFor }: ReportCell, t: TFunction) {
  if (returnedFor !== null && mark === t('sheet.returnedFor', { reason: returnedFor })) {
    return { c: '#8a1c13', fw: 600 };
  }
  return mark === t('sheet.changed') ? { c: '#1b5e2f', fw: 600 } : { c: 'dimmed' };
}
