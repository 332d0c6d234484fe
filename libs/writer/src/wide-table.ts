import { type Grid, leastWidths } from './grid.js';

/** What is kept for the columns that name a row, in twentieths of a point. */
const names = 3600;

/**
 * A table whose columns do not all fit beside each other as several below each other, each with the header and with the first
 * columns, which name the rows. No cell of it covers others.
 */
export function tablesWithin({ rows, ...grid }: Grid, naming: number, width: number): Grid[] {
  const groups: number[][] = [[]];
  let room = width - names;
  for (const [column, need] of leastWidths(rows).entries()) {
    if (column < naming) continue;
    if (need > room && groups.at(-1)?.length !== 0) {
      groups.push([]);
      room = width - names;
    }
    groups.at(-1)?.push(column);
    room -= need;
  }
  return groups.map((columns) => ({
    ...grid,
    rows: rows.map((row) => row.filter((_, column) => column < naming || columns.includes(column))),
  }));
}
