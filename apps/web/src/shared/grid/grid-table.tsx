import { Text } from '@mantine/core';
import {
  type ClipboardEvent,
  type KeyboardEvent,
  type ReactNode,
  type Ref,
  useImperativeHandle,
  useMemo,
  useRef,
} from 'react';
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
import { ChoiceEditor, TextEditor, UnitsEditor } from './cell-editors.js';
import classes from './entry-grid.module.css';
import { typeInto } from './grid-state.js';
import type { GridColumn, GridNote, GridPlace, GridRow } from './grid-types.js';
import { cellText, isLocked } from './parse-cell.js';
import { readBlock, writeBlock } from './paste.js';

export type GridTableHandle = { go: (place: GridPlace, isEditing?: boolean) => void };

type Props = {
  label: string;
  className?: string | undefined;
  columns: GridColumn[];
  rows: GridRow[];
  notesOf: (row: GridRow) => GridNote[];
  rowClass?: (row: GridRow) => string | undefined;
  cellClass?: (row: GridRow, column: GridColumn) => string | undefined;
  place: GridPlace | null;
  onPlace: (place: GridPlace) => void;
  onEdit: (rows: GridRow[]) => void;
  onPaste: (at: GridPlace, block: string[][]) => void;
  onUndo: () => void;
  onRedo: () => void;
  handle: Ref<GridTableHandle>;
  empty?: ReactNode;
};

/** Above this many rows only those in view are drawn; below it print, find-in-page and screen readers see all. */
const drawnWhole = 300;
const lineHeight = 20;
/** Lines that are drawn of a cell; of one that is only read more, since it has no editor to read the rest in. */
const most = { typed: 6, read: 12 };

/** The cells of a grid, with the keys and the clipboard of a spreadsheet. */
export function GridTable(props: Props) {
  const { label, columns, rows, notesOf, rowClass, cellClass, place, onPlace, onEdit, onUndo, onRedo } = props;
  const { t } = useTranslation();
  const grid = useRef<DataGridHandle>(null);
  const selected = rows.find(({ itemId }) => itemId === place?.itemId);
  const selectedColumn = columns.find(({ key }) => key === place?.column);

  const go = (rowIdx: number, idx: number, enableEditor = false): void => {
    grid.current?.selectCell({ rowIdx, idx }, { enableEditor, shouldFocusCell: true });
  };
  useImperativeHandle(props.handle, () => ({
    go: ({ itemId, column }, isEditing) => {
      const rowIdx = rows.findIndex((row) => row.itemId === itemId);
      // The row number stands before the columns.
      if (rowIdx >= 0) go(rowIdx, columns.findIndex(({ key }) => key === column) + 1, isEditing);
    },
  }));

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
    // Of the page, not of the cell: what is typed so far is kept by leaving the editor.
    const isOfPage = event.altKey || ((event.ctrlKey || event.metaKey) && event.key === 'Enter') || event.key === 'F4';
    if (args.mode === 'EDIT') {
      // Keys of the units' dialog reach the grid through React's tree; they are the dialog's.
      if (column?.type === 'units') event.preventGridDefault();
      if (column?.type === 'units' || event.key !== 'Enter' || isOfPage || event.shiftKey) return;
      event.preventGridDefault();
      event.preventDefault();
      // The grid would take the same key for "open the editor" of the cell that is selected next.
      event.stopPropagation();
      args.onClose(true, true);
      go(Math.min(args.rowIdx + 1, rows.length - 1), args.column.idx);
      return;
    }
    // The grid would open an editor for the pasted text.
    if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'v') event.preventGridDefault();
    if (isOfPage) event.preventGridDefault();
    if (column === undefined || isLocked(args.row, column)) return;
    if (event.key === 'Delete' || event.key === 'Backspace') {
      event.preventGridDefault();
      onEdit([typeInto(args.row, column, '')]);
    } else if (event.key === 'F2') {
      event.preventGridDefault();
      args.selectCell({ rowIdx: args.rowIdx, idx: args.column.idx }, { enableEditor: true });
    } else if (column.type === 'flag' && (event.key === ' ' || event.key === 'Enter')) {
      event.preventGridDefault();
      event.preventDefault();
      onEdit([toggled(args.row, column)]);
    }
  };

  const onPaste = (event: ClipboardEvent): void => {
    if (isTyping(event.target) || selected === undefined || selectedColumn === undefined) return;
    const text = event.clipboardData.getData('text/plain');
    if (text === '') return;
    // Captured here, because the grid's own paste would put the stale row back.
    event.preventDefault();
    event.stopPropagation();
    props.onPaste({ itemId: selected.itemId, column: selectedColumn.key }, readBlock(text));
  };

  const onCopy = (event: ClipboardEvent): void => {
    if (isTyping(event.target) || selected === undefined || selectedColumn === undefined) return;
    event.preventDefault();
    event.clipboardData.setData('text/plain', writeBlock([[cellText(selected, selectedColumn)]]));
  };

  const onShortcut = (event: KeyboardEvent): void => {
    if (!(event.ctrlKey || event.metaKey) || event.altKey || isTyping(event.target)) return;
    const key = event.key.toLowerCase();
    const isRedo = key === 'y' || (key === 'z' && event.shiftKey);
    if (key !== 'z' && key !== 'y') return;
    event.preventDefault();
    if (isRedo) onRedo();
    else onUndo();
  };

  return (
    <div onPasteCapture={onPaste} onCopyCapture={onCopy} onKeyDownCapture={onShortcut}>
      <DataGrid
        ref={grid}
        className={[classes['grid'], props.className].filter(Boolean).join(' ')}
        aria-label={label}
        columns={gridColumns}
        rows={rows}
        rowKeyGetter={(row) => row.itemId}
        rowHeight={(row) => heightOf(row, columns)}
        headerRowHeight={44}
        enableVirtualization={rows.length > drawnWhole}
        rowClass={(row) => (row.conflict === null ? rowClass?.(row) : classes['conflict'])}
        onRowsChange={(next, { indexes }) => {
          onEdit(indexes.flatMap((index) => next[index] ?? []));
        }}
        onCellKeyDown={onKey}
        onSelectedCellChange={({ rowIdx, column }) => {
          const row = rows[rowIdx];
          if (row) onPlace({ itemId: row.itemId, column: column.key });
        }}
        renderers={{
          renderCell: (key, cell) => {
            const column = columns.find((known) => known.key === cell.column.key);
            const note = notesOf(cell.row).find((each) => each.column === cell.column.key);
            const own = column && cellClass?.(cell.row, column);
            const className = [own, note && classes[note.tone]].filter(Boolean).join(' ');
            return (
              <Cell
                key={key}
                {...cell}
                {...(note ? { title: note.message } : {})}
                {...(note?.tone === 'wrong' ? { 'aria-invalid': true } : {})}
                {...(className === '' ? {} : { className })}
              />
            );
          },
          noRowsFallback: <Text p="md">{props.empty ?? t('plan.rowsNone')}</Text>,
        }}
      />
    </div>
  );
}

/** A cell in edit is left to the browser: its undo, its clipboard. */
const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLTextAreaElement || target instanceof HTMLInputElement || target instanceof HTMLSelectElement;

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
  const { draw } = column;
  const drawn = {
    ...common,
    renderCell: ({ row, tabIndex }: { row: GridRow; tabIndex: number }) =>
      draw?.(row, tabIndex) ?? cellText(row, column),
  };
  if (column.show !== undefined) return drawn;
  const Editor = { choice: ChoiceEditor, units: UnitsEditor, text: TextEditor }[
    column.type === 'choice' || column.type === 'units' ? column.type : 'text'
  ];
  return {
    ...drawn,
    editable: (row) => !isLocked(row, column),
    renderEditCell: (props) => <Editor {...props} cell={column} />,
    ...(column.type === 'units' ? { editorOptions: { commitOnOutsideClick: false, displayCellContent: true } } : {}),
  };
}

/** Rows grow with their words; the rest is read in the cell's editor. */
function heightOf(row: GridRow, columns: GridColumn[]): number {
  const lines = columns.map((column) => {
    const perLine = Math.max(1, Math.floor((column.width - (column.draw === undefined ? 18 : 50)) / 7.6));
    const all = cellText(row, column)
      .split('\n')
      .reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / perLine)), 0);
    return Math.min(column.show === undefined ? most.typed : most.read, all);
  });
  return Math.max(1, ...lines) * lineHeight + 14;
}
