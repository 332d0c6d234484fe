import type { GridAnswer, GridChange, GridCheck, GridColumn, GridRow, GridValues, RowOrigin } from './grid-types.js';
import { formatCell, parseCell } from './parse-cell.js';

/** What a step of the history remembers of a row. */
type Snapshot = Pick<GridRow, 'values' | 'typed' | 'isDeleted'>;
type Step = { itemId: string; before: Snapshot; after: Snapshot }[];

export type GridState = { rows: GridRow[]; past: Step[]; future: Step[] };

export const undoLimit = 100;

export type ServerRow = { itemId: string; lockVersion: number; values: GridValues; origin: RowOrigin };

export const openGrid = (rows: ServerRow[]): GridState => ({
  rows: rows.map(({ values, ...row }) => ({ ...row, values, base: values, ...fresh })),
  past: [],
  future: [],
});

const fresh = { typed: {}, isDeleted: false, problems: [], conflict: null };

export const visibleRows = ({ rows }: GridState): GridRow[] => rows.filter((row) => !row.isDeleted);

/** Text typed or pasted into a cell: its value where it can be read, else the text itself with the rule it broke. */
export function typeInto(row: GridRow, column: GridColumn, text: string): GridRow {
  const parsed = parseCell(column, text);
  const { [column.key]: _, ...typed } = row.typed;
  if ('rule' in parsed) return { ...row, typed: { ...typed, [column.key]: { text, rule: parsed.rule } } };
  // What the companion already says stands, unless the text says otherwise (a currency, a percent sign) or empties it.
  const also = Object.entries(parsed.also).filter(
    ([key, value]) =>
      value === null || row.values[key] === null || (column.type === 'money' && !/^[\d.,\s\u00a0]+$/.test(text)),
  );
  return { ...row, typed, values: { ...row.values, [column.key]: parsed.value, ...Object.fromEntries(also) } };
}

/** Replaces rows and adds those that are new, as one step that can be undone. `after` places the new ones; null puts them last. */
export function change(state: GridState, rows: GridRow[], after: string | null = null): GridState {
  const known = new Map(state.rows.map((row) => [row.itemId, row]));
  const step = rows
    .map((row) => ({ itemId: row.itemId, before: snapshot(known.get(row.itemId), row), after: snapshot(row, row) }))
    .filter(({ before, after: next }) => !same(before, next));
  if (step.length === 0) return state;
  const changed = new Map(rows.map((row) => [row.itemId, { ...row, problems: [] }]));
  const kept = state.rows.map((row) => changed.get(row.itemId) ?? row);
  const added = rows.filter((row) => !known.has(row.itemId));
  const at = after === null ? kept.length : kept.findIndex((row) => row.itemId === after) + 1;
  return {
    rows: [...kept.slice(0, at), ...added, ...kept.slice(at)],
    past: [...state.past, step].slice(-undoLimit),
    future: [],
  };
}

/** A row that did not exist counts as deleted, so that undoing its creation deletes it. */
const snapshot = (row: GridRow | undefined, like: GridRow): Snapshot =>
  row === undefined
    ? { values: like.values, typed: {}, isDeleted: true }
    : { values: row.values, typed: row.typed, isDeleted: row.isDeleted };

export function undo(state: GridState): GridState {
  const step = state.past.at(-1);
  if (step === undefined) return state;
  return { rows: replay(state.rows, step, 'before'), past: state.past.slice(0, -1), future: [...state.future, step] };
}

export function redo(state: GridState): GridState {
  const step = state.future.at(-1);
  if (step === undefined) return state;
  return { rows: replay(state.rows, step, 'after'), past: [...state.past, step], future: state.future.slice(0, -1) };
}

function replay(rows: GridRow[], step: Step, to: 'before' | 'after'): GridRow[] {
  const wanted = new Map(step.map((part) => [part.itemId, part[to]]));
  return rows.map((row) => {
    const known = wanted.get(row.itemId);
    return known === undefined ? row : { ...row, ...known, problems: [] };
  });
}

export const newRow = (itemId: string, values: GridValues, origin: RowOrigin): GridRow => ({
  itemId,
  lockVersion: null,
  base: null,
  values,
  ...fresh,
  origin,
});

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/** Replaces a row without a step of the history, for fields that undo by themselves. */
export const write = (state: GridState, row: GridRow): GridState => ({
  ...state,
  rows: state.rows.map((known) => (known.itemId === row.itemId ? { ...row, problems: [] } : known)),
});

/** Takes in rows that the server knows newer. What is typed here stays; where the server says what it said, only its version counts. */
export function adopt(state: GridState, newer: readonly ServerRow[], columns: GridColumn[]): GridState {
  const byId = new Map(newer.map((row) => [row.itemId, row]));
  const rows = state.rows.map((row): GridRow => {
    const server = byId.get(row.itemId);
    if (server === undefined || row.conflict !== null || server.lockVersion <= (row.lockVersion ?? 0)) return row;
    const { lockVersion, values } = server;
    if (!isUnsaved(row, columns)) return { ...row, lockVersion, base: values, values, typed: {} };
    return same(values, row.base) ? { ...row, lockVersion } : row;
  });
  return rows.every((row, index) => row === state.rows[index]) ? state : { ...state, rows };
}

/** A row as it was kept on this computer. An older version of it meets the newer one as a conflict. */
export type KeptRow = Pick<GridRow, 'itemId' | 'lockVersion' | 'values' | 'typed'>;

/** Puts kept rows back, as one step that can be undone. */
export function restore(state: GridState, kept: readonly KeptRow[]): GridState {
  const byId = new Map(kept.map((row) => [row.itemId, row]));
  const rows = state.rows.flatMap((row) => {
    const found = byId.get(row.itemId);
    if (found === undefined) return [];
    // The server has it: its version stands, whatever the row was typed on.
    const isThere = same(found.values, row.values) && Object.keys(found.typed).length === 0;
    return isThere ? [] : [{ ...row, ...found }];
  });
  return change(state, rows);
}

/** A new row nobody has typed into: it is not worth a save, and not worth an error. */
function isBlank(row: GridRow, columns: GridColumn[]): boolean {
  if (row.base !== null || Object.keys(row.typed).length > 0) return false;
  const isTyped = ({ type }: GridColumn) => type !== 'choice' && type !== 'flag';
  return columns.filter(isTyped).every((column) => formatCell(column, row.values[column.key] ?? null) === '');
}

/** Whether the server does not know yet what the row says. */
export function isUnsaved(row: GridRow, columns: GridColumn[]): boolean {
  if (row.isDeleted) return row.lockVersion !== null;
  if (isBlank(row, columns)) return false;
  return row.base === null || Object.keys(row.typed).length > 0 || !same(row.values, row.base);
}

/** Rules that cells break, by column: unreadable text first, then the rules of the row, then what the server said. */
export function cellErrors(
  row: GridRow,
  columns: GridColumn[],
  check: GridCheck,
): { column: string; rule: string; params: Record<string, string | number | null> }[] {
  if (row.isDeleted || isBlank(row, columns)) return [];
  const unreadable = Object.entries(row.typed).map(([column, { rule }]) => ({ column, rule, params: {} }));
  const broken = check(row.values).map(({ field, rule, params }) => ({ column: field, rule, params }));
  const refused = row.problems.map(({ field, rule, min, max }) => ({ column: field, rule, params: { min, max } }));
  const all = [...unreadable, ...broken, ...refused];
  return all.filter((error, index) => all.findIndex(({ column }) => column === error.column) === index);
}

/** Rows that a save can take: changed, readable, within the rules and in nobody's way. */
export function readyChanges(state: GridState, columns: GridColumn[], check: GridCheck): GridChange[] {
  return state.rows.flatMap((row, index) => {
    if (!isUnsaved(row, columns) || row.conflict !== null) return [];
    if (!row.isDeleted && cellErrors(row, columns, check).length > 0) return [];
    const before = state.rows
      .slice(0, index)
      .filter(({ lockVersion, isDeleted }) => lockVersion !== null && !isDeleted);
    const { itemId, lockVersion, origin } = row;
    return [
      {
        itemId,
        lockVersion,
        values: row.isDeleted ? null : row.values,
        afterItemId: before.at(-1)?.itemId ?? null,
        origin,
      },
    ];
  });
}

/** Takes in the server's answers; what was typed since the save was sent stays and is saved next. */
export function answered(state: GridState, sent: GridChange[], answers: GridAnswer[]): GridState {
  const bySent = new Map(sent.map((each) => [each.itemId, each]));
  const byId = new Map(answers.map((answer) => [answer.itemId, answer]));
  const rows = state.rows.map((row): GridRow => {
    const answer = byId.get(row.itemId);
    if (answer === undefined) return row;
    const isUntouched = same(bySent.get(row.itemId)?.values ?? null, row.values);
    switch (answer.result) {
      case 'SAVED':
        if (answer.row === null) return row;
        return {
          ...row,
          lockVersion: answer.row.lockVersion,
          base: answer.row.values,
          values: isUntouched ? answer.row.values : row.values,
        };
      case 'DELETED':
        return { ...row, lockVersion: null, base: null };
      case 'REFUSED':
        return isUntouched ? { ...row, problems: answer.problems } : row;
      case 'CONFLICT':
        // Only the version moved on: nobody's words are in the way.
        if (row.base !== null && answer.row !== null && same(answer.row.values, row.base)) {
          return { ...row, lockVersion: answer.row.lockVersion };
        }
        return {
          ...row,
          isDeleted: false,
          conflict: {
            values: answer.row?.values ?? null,
            lockVersion: answer.row?.lockVersion ?? null,
            by: answer.changedBy,
            at: answer.changedAt,
          },
        };
    }
  });
  return { ...state, rows };
}

/** Ends a conflict: what is mine goes over theirs, theirs replaces mine, or mine stays with theirs in its note. */
export function resolve(state: GridState, itemId: string, keep: 'mine' | 'theirs', mine?: GridValues): GridState {
  const rows = state.rows.map((row): GridRow => {
    if (row.itemId !== itemId || row.conflict === null) return row;
    const { values, lockVersion } = row.conflict;
    const settled = { ...row, conflict: null, lockVersion, base: values };
    if (keep === 'mine') return { ...settled, values: mine ?? row.values };
    return values === null ? { ...settled, isDeleted: true } : { ...settled, values, typed: {} };
  });
  return { ...state, rows };
}
