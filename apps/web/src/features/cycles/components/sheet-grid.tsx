import { Button, Group, Text, VisuallyHidden } from '@mantine/core';
import { IconArrowBackUp, IconArrowForwardUp, IconCopy, IconInfoCircle } from '@tabler/icons-react';
import type { Ref } from 'react';
import { useTranslation } from 'react-i18next';
import gridClasses from '../../../shared/grid/entry-grid.module.css';
import { ConflictDialog } from '../../../shared/grid/conflict-dialog.js';
import { typeInto } from '../../../shared/grid/grid-state.js';
import { GridTable, type GridTableHandle } from '../../../shared/grid/grid-table.js';
import type { GridColumn, GridNote, GridPlace, GridRow } from '../../../shared/grid/grid-types.js';
import { cellText } from '../../../shared/grid/parse-cell.js';
import { writeBlock } from '../../../shared/grid/paste.js';
import { SaveState } from '../../../shared/grid/save-state.js';
import { notify } from '../../../shared/ui/notify.js';
import { isNarrative } from './sheet-cells.js';
import { SheetFill } from './sheet-fill.js';
import { SheetHint } from './sheet-hint.js';
import classes from './sheet.module.css';
import type { Sheet, SheetLine } from './use-sheet.js';

type Props = {
  sheet: Sheet;
  isOpen: boolean;
  notes: ReadonlyMap<string, GridNote[]>;
  place: GridPlace | null;
  onPlace: (place: GridPlace) => void;
  onPanel: (indicatorId: string) => void;
  handle: Ref<GridTableHandle>;
};

/** The cells of the report in a grid as in Excel, or to be read only. */
export function SheetGrid({ sheet, isOpen, notes, place, onPlace, onPanel, handle }: Props) {
  const { t } = useTranslation();
  const { grid, columns, lines, cells } = sheet;
  const asked = lines.filter(({ cell }) => !isNarrative(cell));
  const byId = new Map(asked.map((line) => [line.row.itemId, line]));
  const rows = asked.map(({ row }) => row);
  const selected = place === null ? undefined : byId.get(place.itemId);

  const copyTable = async (): Promise<void> => {
    const body = rows.map((row) => columns.map((column) => cellText(row, column)));
    await navigator.clipboard.writeText(writeBlock([columns.map(({ title }) => title), ...body]));
    notify(t('grid.copied', { count: body.length }));
  };

  return (
    <section aria-label={t('sheet.grid')} className={gridClasses['frame']}>
      <Group className={gridClasses['bar']} gap="sm">
        {isOpen && (
          <>
            <SheetFill lines={asked} selected={selected} columns={columns} onEdit={grid.edit} />
            <Button
              variant="default"
              disabled={!grid.canUndo}
              leftSection={<IconArrowBackUp size={18} aria-hidden />}
              onClick={grid.undo}
            >
              {t('act.undo')}
            </Button>
            <Button
              variant="default"
              disabled={!grid.canRedo}
              leftSection={<IconArrowForwardUp size={18} aria-hidden />}
              onClick={grid.redo}
            >
              {t('act.redo')}
            </Button>
          </>
        )}
        <Button variant="default" leftSection={<IconCopy size={18} aria-hidden />} onClick={() => void copyTable()}>
          {t('grid.copyTable')}
        </Button>
        <Button
          variant="default"
          disabled={selected === undefined}
          leftSection={<IconInfoCircle size={18} aria-hidden />}
          onClick={() => {
            if (selected) onPanel(selected.row.itemId);
          }}
        >
          {t('sheet.details')}
        </Button>
        {isOpen && (
          <div className={gridClasses['state']}>
            <SaveState status={grid.status} unsaved={grid.unsaved} onSave={() => void grid.saveNow()} />
          </div>
        )}
      </Group>
      <GridTable
        label={t('sheet.grid')}
        className={classes['sheet']}
        columns={columns}
        rows={rows}
        notesOf={(row) => notes.get(row.itemId) ?? []}
        rowClass={(row) => (cells.get(row.itemId)?.isExempt === true ? classes['exempt'] : undefined)}
        cellClass={(row, column) => lookOf(byId.get(row.itemId), column)}
        place={place}
        onPlace={onPlace}
        onEdit={grid.edit}
        onPaste={grid.paste}
        onUndo={grid.undo}
        onRedo={grid.redo}
        handle={handle}
        empty={t('sheet.none')}
      />
      <SheetHint
        line={selected}
        place={place}
        note={notes.get(place?.itemId ?? '')?.find(({ column }) => column === place?.column)}
        isOpen={isOpen}
        onTake={(line, words) => {
          grid.edit([taken(line.row, columns, words)]);
        }}
      />
      {!isOpen && (
        <Text size="sm" c="dimmed" data-no-print>
          {t('sheet.readHint')}
        </Text>
      )}
      <VisuallyHidden role="status" aria-live="polite">
        {grid.announcement}
      </VisuallyHidden>
      {grid.conflicts.length > 0 && (
        <ConflictDialog
          rows={grid.conflicts}
          columns={columns}
          noteKey="note"
          nameOf={({ itemId }) => nameOf(cells.get(itemId))}
          onKeep={grid.keep}
        />
      )}
    </section>
  );
}

const nameOf = (cell: Sheet['lines'][number]['cell'] | undefined): string =>
  cell === undefined ? '' : `${cell.indicator.code} ${cell.indicator.definition.name}`;

/** Words put into the cells of a row by their columns, as if they had been typed. */
const taken = (row: GridRow, columns: GridColumn[], words: Partial<Record<string, string>>): GridRow =>
  columns.reduce((filled, column) => {
    const text = words[column.key];
    return text === undefined ? filled : typeInto(filled, column, text);
  }, row);

/** 0, "Chưa có" and an empty cell look different; what the server does not have yet is marked. */
function lookOf(line: SheetLine | undefined, { key, show, lock }: GridColumn): string | undefined {
  if (line === undefined) return undefined;
  const { row, checked } = line;
  if (show !== undefined) return classes[key === 'indicator' ? 'plain' : 'read'];
  const isUnsaved = row.typed[key] !== undefined || (row.values[key] ?? null) !== (row.base?.[key] ?? null);
  return [look(), isUnsaved && classes['unsaved']].filter(Boolean).join(' ');

  function look(): string | undefined {
    if (key === 'second') return classes['figure'];
    if (key !== 'value') return undefined;
    const state = checked?.entered.input.state ?? 'MISSING';
    if ((row.values[key] ?? null) === null) return lock?.(row) === true ? undefined : classes['empty'];
    return classes[state === 'REPORTED' ? 'figure' : 'words'];
  }
}
