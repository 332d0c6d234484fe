import type { FieldError, NamedUnit, RowProblem, SourceSpan } from '@lotrinh/contracts';
import type { ReactNode } from 'react';

/** A value as it travels: text, exact decimal as text, whole number, flag, units; null is empty and never 0. */
export type CellValue = string | number | boolean | null | NamedUnit[];
export type GridValues = Record<string, CellValue>;

export type GridColumn = {
  key: string;
  title: string;
  width: number;
  type: 'text' | 'number' | 'money' | 'year' | 'day' | 'choice' | 'flag' | 'units';
  /** Of a choice: what may stand in the cell. */
  choices?: { value: string; label: string }[];
  /** Of units: one at most. */
  single?: boolean;
  /** Of money: the column that holds its currency. Of a number: the column that "%" goes to. */
  companion?: string;
  /** Stays in view while the rest scrolls; such a column needs its fixed width. */
  frozen?: boolean;
  /** Of a column that is only read: what stands in the row's cell. */
  show?: (row: GridRow) => string;
  /** Of a column that is only read: how it stands there; `show` says the same in words. */
  draw?: (row: GridRow, tabIndex: number) => ReactNode;
  /** Cells that are not for this row. */
  lock?: (row: GridRow) => boolean;
};

/** What is to be said of a cell: it is against a rule, or it asks for a reason. */
export type GridNote = { column: string; tone: 'wrong' | 'doubt'; message: string };

/** A cell by its row and column. */
export type GridPlace = { itemId: string; column: string };

/** Buttons of one kind of rows beside those that all have; `add` puts a filled row below the selected one. */
export type GridTools = (add: (values: GridValues) => void) => ReactNode;

/** What the row keeps beside its cells, so that a deleted one can come back as it was. */
export type RowOrigin = { place: Record<string, string | null>; source: SourceSpan | null };

/** Another person's version of a row; null values where they deleted it. */
type Conflict = {
  values: GridValues | null;
  lockVersion: number | null;
  by: string | null;
  at: string | null;
};

export type GridRow = {
  itemId: string;
  /** Null while the server does not know the row. */
  lockVersion: number | null;
  /** As the server last said; null while it does not know the row. */
  base: GridValues | null;
  values: GridValues;
  /** Text that could not be read, by column, with the rule it broke: kept as typed, shown in red. */
  typed: Record<string, { text: string; rule: string }>;
  isDeleted: boolean;
  /** What the server refused; forgotten at the next change. */
  problems: RowProblem[];
  conflict: Conflict | null;
  origin: RowOrigin;
};

/** One row of a save; null values delete. */
export type GridChange = {
  itemId: string;
  lockVersion: number | null;
  values: GridValues | null;
  afterItemId: string | null;
  origin: RowOrigin;
};

/** How the server took one row, in the grid's own terms. */
export type GridAnswer = {
  itemId: string;
  result: 'SAVED' | 'DELETED' | 'CONFLICT' | 'REFUSED';
  row: { values: GridValues; lockVersion: number } | null;
  changedBy: string | null;
  changedAt: string | null;
  problems: RowProblem[];
};

export type GridCheck = (values: GridValues) => FieldError[];
