import { Button, Text, VisuallyHidden } from '@mantine/core';
import { IconArrowBackUp, IconArrowForwardUp, IconCopy, IconPlus, IconTrash } from '@tabler/icons-react';
import { useMemo, useRef, useState, type ClipboardEvent, type KeyboardEvent } from 'react';
import {
  Cell,
  type CellKeyboardEvent,
  type CellKeyDownArgs,
  type Column,
  DataGrid,
  type DataGridHandle,
} from 'react-data-grid';
import 'react-data-grid/lib/styles.css';
import { useTranslation } from 'react-i18next';
import { notify } from '../ui/notify.js';
import { ChoiceEditor, TextEditor, UnitsEditor } from './cell-editors.js';
import { ConflictDialog } from './conflict-dialog.js';
import classes from './entry-grid.module.css';
import { cellErrors, type ServerRow, typeInto } from './grid-state.js';
import type { GridAnswer, GridChange, GridCheck, GridColumn, GridRow, GridTools, GridValues } from './grid-types.js';
import { LeaveGuard } from './leave-guard.js';
import { emptyOf, formatCell } from './parse-cell.js';
import { readBlock, writeBlock } from './paste.js';
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

/** Above this many rows only those in view are drawn; below it print, find-in-page and screen readers see all. */
const drawnWhole = 300;
const lineHeight = 20;
const most = 6;

/** A table that is edited as in Excel: keys, block paste, undo, autosave row by row. */
export function EntryGrid({ label, columns, rows, check, blank, noteKey, save, tools }: Props) {
  const { t } = useTranslation();
  const sentence = useRuleSentence(columns);
  const grid = useGrid({ columns, rows, check, blank, save });
  const handle = useRef<DataGridHandle>(null);
  const [at, setAt] = useState<{ rowIdx: number; idx: number } | null>(null);
  const { visible } = grid;

  const errors = useMemo(
    () => new Map(visible.map((row) => [row.itemId, cellErrors(row, columns, check)])),
    [visible, columns, check],
  );
  const wrong = visible.flatMap((row, rowIdx) =>
    (errors.get(row.itemId) ?? []).map((error) => ({ ...error, rowIdx, idx: indexOf(columns, error.column) })),
  );
  const errorAt = (row: GridRow, key: string) =>
    errors.get(row.itemId)?.find(({ column }) => indexOf(columns, column) === indexOf(columns, key));
  const selected = at === null ? undefined : visible[at.rowIdx];
  const selectedColumn = at === null ? undefined : columns[at.idx - 1];
  const message = selected && selectedColumn && errorAt(selected, selectedColumn.key);

  const go = (rowIdx: number, idx: number, enableEditor = false): void => {
    handle.current?.selectCell({ rowIdx, idx }, { enableEditor, shouldFocusCell: true });
  };

  const gridColumns = useMemo(
    (): Column<GridRow>[] => [
      {
        key: 'row-number',
        name: t('grid.rowNumber'),
        width: 52,
        frozen: true,
        renderCell: ({ rowIdx }) => rowIdx + 1,
      },
      ...columns.map((column) => gridColumn(column)),
    ],
    [columns, t],
  );

  const onKey = (args: CellKeyDownArgs<GridRow>, event: CellKeyboardEvent): void => {
    if (event.nativeEvent.isComposing) return;
    const column = columns.find(({ key }) => key === args.column.key);
    if (args.mode === 'EDIT') {
      // Keys of the units' dialog reach the grid through React's tree; they are the dialog's.
      if (column?.type === 'units') event.preventGridDefault();
      if (column?.type === 'units' || event.key !== 'Enter' || event.altKey || event.shiftKey) return;
      event.preventGridDefault();
      event.preventDefault();
      // The grid would take the same key for "open the editor" of the cell that is selected next.
      event.stopPropagation();
      args.onClose(true, true);
      go(Math.min(args.rowIdx + 1, visible.length - 1), args.column.idx);
      return;
    }
    // The grid would open an editor for the pasted text.
    if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'v') event.preventGridDefault();
    if (column === undefined) return;
    if (event.key === 'Delete' || event.key === 'Backspace') {
      event.preventGridDefault();
      grid.edit([typeInto(args.row, column, '')]);
    } else if (event.key === 'F2') {
      event.preventGridDefault();
      args.selectCell({ rowIdx: args.rowIdx, idx: args.column.idx }, { enableEditor: true });
    } else if (column.type === 'flag' && (event.key === ' ' || event.key === 'Enter')) {
      event.preventGridDefault();
      event.preventDefault();
      grid.edit([toggled(args.row, column)]);
    }
  };

  const onPaste = (event: ClipboardEvent): void => {
    if (isTyping(event.target) || selected === undefined || selectedColumn === undefined) return;
    const text = event.clipboardData.getData('text/plain');
    if (text === '') return;
    // Captured here, because the grid's own paste would put the stale row back.
    event.preventDefault();
    event.stopPropagation();
    grid.paste({ itemId: selected.itemId, column: selectedColumn.key }, readBlock(text));
  };

  const onCopy = (event: ClipboardEvent): void => {
    if (isTyping(event.target) || selected === undefined || selectedColumn === undefined) return;
    event.preventDefault();
    event.clipboardData.setData(
      'text/plain',
      writeBlock([[formatCell(selectedColumn, selected.values[selectedColumn.key] ?? null)]]),
    );
  };

  const onShortcut = (event: KeyboardEvent): void => {
    if (!(event.ctrlKey || event.metaKey) || event.altKey || isTyping(event.target)) return;
    const key = event.key.toLowerCase();
    const isRedo = key === 'y' || (key === 'z' && event.shiftKey);
    if (key !== 'z' && key !== 'y') return;
    event.preventDefault();
    if (isRedo) grid.redo();
    else grid.undo();
  };

  const copyTable = async (): Promise<void> => {
    const head = columns.map(({ title }) => title);
    const body = visible.map((row) => columns.map((column) => formatCell(column, row.values[column.key] ?? null)));
    await navigator.clipboard.writeText(writeBlock([head, ...body]));
    notify(t('grid.copied', { count: body.length }));
  };

  const nextError = (): void => {
    const place = at ?? { rowIdx: -1, idx: -1 };
    const after = wrong.find(
      ({ rowIdx, idx }) => rowIdx > place.rowIdx || (rowIdx === place.rowIdx && idx > place.idx),
    );
    const next = after ?? wrong[0];
    if (next) go(next.rowIdx, next.idx);
  };

  return (
    <div className={classes['frame']}>
      <div className={classes['bar']}>
        <Button
          variant="default"
          leftSection={<IconPlus size={18} aria-hidden />}
          onClick={() => {
            grid.addRow(selected?.itemId ?? null);
            const index = selected === undefined || at === null ? visible.length : at.rowIdx + 1;
            // After the row has been drawn.
            setTimeout(() => {
              go(index, 1, true);
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
      <div onPasteCapture={onPaste} onCopyCapture={onCopy} onKeyDownCapture={onShortcut}>
        <DataGrid
          ref={handle}
          className={classes['grid']}
          aria-label={label}
          columns={gridColumns}
          rows={visible}
          rowKeyGetter={(row) => row.itemId}
          rowHeight={(row) => heightOf(row, columns)}
          headerRowHeight={44}
          enableVirtualization={visible.length > drawnWhole}
          rowClass={(row) => (row.conflict === null ? undefined : classes['conflict'])}
          onRowsChange={(next, { indexes }) => {
            grid.edit(indexes.flatMap((index) => next[index] ?? []));
          }}
          onCellKeyDown={onKey}
          onSelectedCellChange={({ rowIdx, column }) => {
            setAt({ rowIdx, idx: column.idx });
          }}
          renderers={{
            renderCell: (key, props) => {
              const error = errorAt(props.row, props.column.key);
              return (
                <Cell
                  key={key}
                  {...props}
                  {...(error ? { 'aria-invalid': true, title: sentence(error), className: classes['wrong'] } : {})}
                />
              );
            },
            noRowsFallback: <Text p="md">{t('plan.rowsNone')}</Text>,
          }}
        />
      </div>
      <Text
        size="sm"
        className={classes['message']}
        {...(message ? { c: 'var(--mantine-color-error)' } : { c: 'dimmed' })}
      >
        {message ? sentence(message) : t('grid.hint')}
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

/** A cell in edit is left to the browser: its undo, its clipboard. */
const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLTextAreaElement || target instanceof HTMLInputElement || target instanceof HTMLSelectElement;

/** Place of a column among the grid's, which begin with the row number; a rule about "units" stands at the first of them. */
function indexOf(columns: GridColumn[], key: string): number {
  const at = columns.findIndex((column) => column.key === key || (key === 'units' && column.type === 'units'));
  return at < 0 ? 1 : at + 1;
}

const toggled = (row: GridRow, column: GridColumn): GridRow => ({
  ...row,
  values: { ...row.values, [column.key]: row.values[column.key] !== true },
});

function gridColumn(column: GridColumn): Column<GridRow> {
  const isNumber = column.type === 'number' || column.type === 'money' || column.type === 'year';
  const common = {
    key: column.key,
    name: column.title,
    width: column.width,
    frozen: column.frozen ?? false,
    resizable: true,
    cellClass: isNumber ? `${classes['cell'] ?? ''} ${classes['number'] ?? ''}` : (classes['cell'] ?? ''),
  };
  if (column.type === 'flag') {
    return {
      ...common,
      renderCell: ({ row, tabIndex, onRowChange }) => (
        <input
          type="checkbox"
          aria-label={column.title}
          tabIndex={tabIndex}
          checked={row.values[column.key] === true}
          onChange={() => {
            onRowChange(toggled(row, column));
          }}
        />
      ),
    };
  }
  const Editor = { choice: ChoiceEditor, units: UnitsEditor, text: TextEditor }[
    column.type === 'choice' || column.type === 'units' ? column.type : 'text'
  ];
  return {
    ...common,
    renderCell: ({ row }) =>
      row.typed[column.key]?.text ?? formatCell(column, row.values[column.key] ?? emptyOf(column)),
    renderEditCell: (props) => <Editor {...props} cell={column} />,
    ...(column.type === 'units' ? { editorOptions: { commitOnOutsideClick: false, displayCellContent: true } } : {}),
  };
}

/** Rows grow with their words, to six lines; the rest is read in the cell's editor. */
function heightOf(row: GridRow, columns: GridColumn[]): number {
  const lines = columns.map((column) => {
    const text = row.typed[column.key]?.text ?? formatCell(column, row.values[column.key] ?? null);
    const perLine = Math.max(1, Math.floor((column.width - 18) / 7.6));
    return text.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / perLine)), 0);
  });
  return Math.min(most, Math.max(1, ...lines)) * lineHeight + 14;
}
