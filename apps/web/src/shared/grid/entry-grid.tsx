import { Button, Text, VisuallyHidden } from '@mantine/core';
import { IconArrowBackUp, IconArrowForwardUp, IconCopy, IconPlus, IconTrash } from '@tabler/icons-react';
import { useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { notify } from '../ui/notify.js';
import { ConflictDialog } from './conflict-dialog.js';
import classes from './entry-grid.module.css';
import { cellErrors, type ServerRow } from './grid-state.js';
import { GridTable, type GridTableHandle } from './grid-table.js';
import type {
  GridAnswer,
  GridChange,
  GridCheck,
  GridColumn,
  GridNote,
  GridPlace,
  GridTools,
  GridValues,
} from './grid-types.js';
import { LeaveGuard } from './leave-guard.js';
import { cellText } from './parse-cell.js';
import { writeBlock } from './paste.js';
import { SaveState } from './save-state.js';
import { useGrid } from './use-grid.js';
import { useRuleSentence } from './use-rule-sentence.js';

type Props = {
  label: string;
  columns: GridColumn[];
  rows: ServerRow[];
  check: GridCheck;
  blank: () => GridValues;
  noteKey: string | null;
  save: (changes: GridChange[]) => Promise<GridAnswer[]>;
  tools?: GridTools;
};

/** A table that is edited as in Excel: keys, block paste, undo, autosave row by row. */
export function EntryGrid({ label, columns, rows, check, blank, noteKey, save, tools }: Props) {
  const { t } = useTranslation();
  const sentence = useRuleSentence(columns);
  const grid = useGrid({ columns, rows, check, blank, save });
  const table = useRef<GridTableHandle>(null);
  const [place, setPlace] = useState<GridPlace | null>(null);
  const { visible } = grid;

  const notes = useMemo(
    () =>
      new Map(
        visible.map((row) => [
          row.itemId,
          cellErrors(row, columns, check).map((error): GridNote => {
            return { column: standsIn(columns, error.column), tone: 'wrong', message: sentence(error) };
          }),
        ]),
      ),
    [visible, columns, check, sentence],
  );
  const wrong = visible.flatMap(({ itemId }) => (notes.get(itemId) ?? []).map(({ column }) => ({ itemId, column })));
  const selected = visible.find(({ itemId }) => itemId === place?.itemId);
  const message = notes.get(place?.itemId ?? '')?.find(({ column }) => column === place?.column)?.message;

  const copyTable = async (): Promise<void> => {
    const head = columns.map(({ title }) => title);
    const body = visible.map((row) => columns.map((column) => cellText(row, column)));
    await navigator.clipboard.writeText(writeBlock([head, ...body]));
    notify(t('grid.copied', { count: body.length }));
  };

  const nextError = (): void => {
    const orderOf = ({ itemId, column }: GridPlace) =>
      visible.findIndex((row) => row.itemId === itemId) * columns.length +
      columns.findIndex(({ key }) => key === column);
    const from = place === null ? -1 : orderOf(place);
    const next = wrong.find((each) => orderOf(each) > from) ?? wrong[0];
    if (next) table.current?.go(next);
  };

  return (
    <div className={classes['frame']}>
      <div className={classes['bar']}>
        <Button
          variant="default"
          leftSection={<IconPlus size={18} aria-hidden />}
          onClick={() => {
            const itemId = grid.addRow(selected?.itemId ?? null);
            // After the row has been drawn.
            setTimeout(() => {
              table.current?.go({ itemId, column: columns[0]?.key ?? '' }, true);
            });
          }}
        >
          {t('grid.addRow')}
        </Button>
        {tools?.((values) => {
          grid.addRow(selected?.itemId ?? null, values);
        })}
        <Button
          variant="default"
          disabled={selected === undefined}
          leftSection={<IconTrash size={18} aria-hidden />}
          onClick={() => {
            if (selected) grid.edit([{ ...selected, isDeleted: true }]);
          }}
        >
          {t('grid.deleteRow')}
        </Button>
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
        <Button variant="default" leftSection={<IconCopy size={18} aria-hidden />} onClick={() => void copyTable()}>
          {t('grid.copyTable')}
        </Button>
        {wrong.length > 0 && (
          <Button variant="outline" color="red.9" onClick={nextError}>
            {t('grid.errors', { count: wrong.length })}
          </Button>
        )}
        <div className={classes['state']}>
          <SaveState status={grid.status} unsaved={grid.unsaved} onSave={() => void grid.saveNow()} />
        </div>
      </div>
      <GridTable
        label={label}
        columns={columns}
        rows={visible}
        notesOf={(row) => notes.get(row.itemId) ?? []}
        place={place}
        onPlace={setPlace}
        onEdit={grid.edit}
        onPaste={grid.paste}
        onUndo={grid.undo}
        onRedo={grid.redo}
        handle={table}
      />
      <Text
        size="sm"
        className={classes['message']}
        {...(message ? { c: 'var(--mantine-color-error)' } : { c: 'dimmed' })}
      >
        {message ?? t('grid.hint')}
      </Text>
      <VisuallyHidden role="status" aria-live="polite">
        {grid.announcement}
      </VisuallyHidden>
      {grid.conflicts.length > 0 && (
        <ConflictDialog rows={grid.conflicts} columns={columns} noteKey={noteKey} onKeep={grid.keep} />
      )}
      <LeaveGuard isUnsaved={grid.unsaved > 0} />
    </div>
  );
}

/** A rule about "units" stands at the first column of units, one without a column at the first of all. */
const standsIn = (columns: GridColumn[], key: string): string =>
  (columns.find((column) => column.key === key || (key === 'units' && column.type === 'units')) ?? columns[0])?.key ??
  key;
