import { type TableShape, columnOf, sameCell } from './table-columns.js';

/** Columns by their meaning; -1 where the table has none. */
export type TaskColumns = Record<
  | 'number'
  | 'name'
  | 'lead'
  | 'coordination'
  | 'both'
  | 'period'
  | 'start'
  | 'end'
  | 'cost'
  | 'source'
  | 'deliverable'
  | 'note',
  number
>;

/** The columns of a table of work to do; null where it lists something else. */
export function taskColumns(shape: TableShape): TaskColumns | null {
  const at = (...roles: Parameters<typeof columnOf>[1][]): number => columnOf(shape, ...roles);
  const columns: TaskColumns = {
    ...{
      number: at('number'),
      name: at('task'),
      lead: at('lead'),
      coordination: at('coordination'),
      both: at('both_units'),
      period: at('period'),
    },
    ...{
      start: at('start'),
      end: at('end'),
      cost: at('cost'),
      source: at('source'),
      deliverable: at('deliverable'),
      note: at('note'),
    },
  };
  if (columns.lead < 0 && columns.name >= 0) columns.lead = at('respondent');
  const describes = [
    columns.lead,
    columns.coordination,
    columns.both,
    columns.period,
    columns.end,
    columns.cost,
    columns.deliverable,
  ].filter((index) => index >= 0).length;
  if (columns.name < 0 && describes >= 2) columns.name = at('indicator') >= 0 ? -1 : widest(shape, columns);
  if (columns.name < 0 || describes === 0 || (hasValues(shape) && columns.lead < 0 && columns.cost < 0)) return null;
  columns.name = specificName(shape, columns.name);
  return columns;
}

/** Whether the table gives values to reach, year by year: then it is one of indicators. */
function hasValues(shape: TableShape): boolean {
  return columnOf(shape, 'unit_of_measure') >= 0 || columnOf(shape, 'value') >= 0;
}

function widest(shape: TableShape, columns: TaskColumns): number {
  const taken = new Set(Object.values(columns));
  const lengths = shape.columns.map((column, i) =>
    taken.has(i) || column.role === 'value' ? -1 : shape.rows.reduce((sum, row) => sum + (row[i]?.text.length ?? 0), 0),
  );
  const longest = Math.max(...lengths);
  return longest <= 0 ? -1 : lengths.indexOf(longest);
}

/** Of two columns of work ("Nhóm nhiệm vụ", "Nhiệm vụ") the one that differs from row to row. */
function specificName(shape: TableShape, name: number): number {
  const next = shape.columns.findIndex((column, i) => i > name && column.role === 'task');
  if (next < 0) return name;
  const merged = shape.rows.filter((row, r) => r > 0 && sameCell(row[name], shape.rows[r - 1]?.[name])).length;
  return merged > shape.rows.length / 4 ? next : name;
}
