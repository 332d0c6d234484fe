import type { KeptRow } from '../../../shared/grid/grid-state.js';

/**
 * Rows that have not reached the server, on this computer, for one report and one person. Several windows share what is kept: each
 * takes away only what it put there or took up itself.
 */
export function sheetDrafts(personId: string, reportId: string, storage: Storage = localStorage) {
  const key = `lotrinh.sheet.${personId}.${reportId}`;
  const own = new Set<string>();

  function stored(): Map<string, KeptRow> {
    try {
      const parsed: unknown = JSON.parse(storage.getItem(key) ?? '[]');
      const rows = Array.isArray(parsed) ? parsed.filter(isKeptRow) : [];
      return new Map(rows.map((row) => [row.itemId, row]));
    } catch {
      return new Map();
    }
  }

  function put(rows: Map<string, KeptRow>): void {
    try {
      if (rows.size === 0) storage.removeItem(key);
      else storage.setItem(key, JSON.stringify([...rows.values()]));
    } catch {
      // A full or forbidden store: the page itself still holds what was typed, and asks before it is left.
    }
  }

  return {
    /** What is kept; from now on it is this window's. */
    take(): KeptRow[] {
      const rows = [...stored().values()];
      for (const { itemId } of rows) own.add(itemId);
      return rows;
    },
    /** Keeps these rows and no other of this window's. */
    keep(unsaved: readonly KeptRow[]): void {
      if (unsaved.length === 0 && own.size === 0) return;
      const rows = stored();
      for (const itemId of own) rows.delete(itemId);
      own.clear();
      for (const { itemId, lockVersion, values, typed } of unsaved) {
        rows.set(itemId, { itemId, lockVersion, values, typed });
        own.add(itemId);
      }
      put(rows);
    },
    drop(): void {
      own.clear();
      put(new Map());
    },
  };
}
export type SheetDrafts = ReturnType<typeof sheetDrafts>;

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;

const isKeptRow = (row: unknown): row is KeptRow =>
  isObject(row) &&
  'itemId' in row &&
  typeof row.itemId === 'string' &&
  'lockVersion' in row &&
  typeof row.lockVersion === 'number' &&
  'values' in row &&
  isObject(row.values) &&
  'typed' in row &&
  isObject(row.typed);
