import { Button, Menu } from '@mantine/core';
import { IconChevronDown, IconHistory, IconTag } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { typeInto } from '../../../shared/grid/grid-state.js';
import type { GridColumn, GridRow } from '../../../shared/grid/grid-types.js';
import { formatCell } from '../../../shared/grid/parse-cell.js';
import { ConfirmReason } from '../../../shared/ui/confirm-reason.js';
import { valuesOf } from './sheet-cells.js';
import { nothingNew, offeredWords } from './sheet-words.js';
import type { SheetLine } from './use-sheet.js';

type Props = {
  lines: SheetLine[];
  selected: SheetLine | undefined;
  columns: GridColumn[];
  onEdit: (rows: GridRow[]) => void;
};

type Asked = { what: 'previous' | 'nothing'; rows: GridRow[] };

/** Fills cells that are still empty: with the previous period, with "Không phát sinh", or one with a state. Asks before it does. */
export function SheetFill({ lines, selected, columns, onEdit }: Props) {
  const { t } = useTranslation();
  const [asked, setAsked] = useState<Asked | null>(null);
  const value = columns.find(({ key }) => key === 'value');
  const empty = lines.filter(({ row, cell }) => !cell.isExempt && isEmpty(row));
  const known = empty.filter(({ cell }) => cell.previous !== null);
  const ofRow = known.filter(({ row }) => row.itemId === selected?.row.itemId);
  const words =
    selected === undefined || selected.cell.isExempt ? [] : offeredWords(selected.cell.indicator.definition);
  const ask = (what: Asked['what'], found: SheetLine[]) => {
    const rows = found.map((line) =>
      what === 'previous' || value === undefined ? asBefore(line, columns) : typeInto(line.row, value, nothingNew),
    );
    setAsked({ what, rows });
  };
  return (
    <>
      <Menu position="bottom-start">
        <Menu.Target>
          <Button
            variant="default"
            disabled={words.length === 0}
            leftSection={<IconTag size={18} aria-hidden />}
            rightSection={<IconChevronDown size={16} aria-hidden />}
          >
            {t('sheet.takeState')}
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          {words.map((word) => (
            <Menu.Item
              key={word}
              onClick={() => {
                if (selected && value) onEdit([typeInto(selected.row, value, word)]);
              }}
            >
              {word}
            </Menu.Item>
          ))}
        </Menu.Dropdown>
      </Menu>
      <Menu position="bottom-start">
        <Menu.Target>
          <Button
            variant="default"
            disabled={known.length === 0}
            leftSection={<IconHistory size={18} aria-hidden />}
            rightSection={<IconChevronDown size={16} aria-hidden />}
          >
            {t('sheet.takePrevious')}
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item
            disabled={ofRow.length === 0}
            onClick={() => {
              ask('previous', ofRow);
            }}
          >
            {t('sheet.takePreviousRow')}
          </Menu.Item>
          <Menu.Item
            onClick={() => {
              ask('previous', known);
            }}
          >
            {t('sheet.takePreviousAll', { count: known.length })}
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
      <Button
        variant="default"
        disabled={empty.length === 0}
        onClick={() => {
          ask('nothing', empty);
        }}
      >
        {t('sheet.nothingNew')}
      </Button>
      {asked !== null && (
        <ConfirmReason
          title={t(asked.what === 'previous' ? 'sheet.takePrevious' : 'sheet.nothingNew')}
          body={t(asked.what === 'previous' ? 'sheet.takePreviousAsk' : 'sheet.nothingNewAsk', {
            count: asked.rows.length,
          })}
          action={t('sheet.fill')}
          busy={false}
          error={null}
          onConfirm={() => {
            onEdit(asked.rows);
            setAsked(null);
          }}
          onClose={() => {
            setAsked(null);
          }}
        />
      )}
    </>
  );
}

const answers = ['value', 'second', 'documentNumber', 'documentIssuedOn'];
const isEmpty = ({ values, typed }: GridRow): boolean =>
  answers.every((key) => (values[key] ?? null) === null && typed[key] === undefined);

/** The row with the words of the previous period; its note stays. */
function asBefore({ row, cell }: SheetLine, columns: GridColumn[]): GridRow {
  if (cell.previous === null) return row;
  const before = valuesOf(cell.previous.words);
  return columns
    .filter(({ key }) => answers.includes(key))
    .reduce((filled, column) => typeInto(filled, column, formatCell(column, before[column.key] ?? null)), row);
}
