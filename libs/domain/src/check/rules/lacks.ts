import type { FindingTable } from '@lotrinh/contracts';
import { at, nowhere, quoted, type Rule, type Sighting } from '../finding.js';
import type { CheckedItem } from '../checked-plan.js';

/** A lack that nearly all of many rows share is told once, not row by row. */
const MANY = 4;
const NEARLY_ALL = 0.8;

type Lacks = { each: Sighting[]; all: Sighting[] };

/** Rows that lack something: each of them, or one sighting of the whole table where hardly any of its rows has it. */
function lacksOf<Row extends CheckedItem>(
  table: FindingTable,
  rows: readonly Row[],
  words: (row: Row) => string,
  lacks: (row: Row) => boolean,
): Lacks {
  const lacking = rows.filter(lacks);
  if (lacking.length >= MANY && lacking.length >= rows.length * NEARLY_ALL) {
    const params = { count: lacking.length, total: rows.length };
    return { each: [], all: [{ place: { ...nowhere, table }, params }] };
  }
  return {
    each: lacking.map((row) => ({ place: at(table, row), params: { words: quoted(words(row)) } })),
    all: [],
  };
}

/** The two rules of one lack: for single rows, and for a table of which hardly any row has it. */
export function lackRules<Row extends CheckedItem>(
  table: FindingTable,
  rowsOf: (...args: Parameters<Rule>) => readonly Row[],
  words: (row: Row) => string,
  lacks: (row: Row) => boolean,
): { each: Rule; all: Rule } {
  const seen: Record<keyof Lacks, Rule> = {
    each: (...args) => lacksOf(table, rowsOf(...args), words, lacks).each,
    all: (...args) => lacksOf(table, rowsOf(...args), words, lacks).all,
  };
  return seen;
}
