import type {
  NamedUnit,
  PlanBasisView,
  PlanFundingView,
  PlanRowView,
  PlanTargetView,
  PlanTaskView,
} from '@lotrinh/contracts';
import type { Locale, MessageKey } from '@lotrinh/messages';
import { translate } from '@lotrinh/messages';
import type { SheetCell, SheetColumn } from '../../platform/spreadsheet/spreadsheet.js';

type Column<Row> = SheetColumn & { of: (row: Row) => SheetCell };
export type Table<Row> = Column<Row>[];

/** The tables of an export, in the words of the screen. */
export function tablesIn(locale: Locale) {
  const word = (key: MessageKey) => translate(locale, key);
  const column = <Row>(
    key: MessageKey,
    width: number,
    as: SheetColumn['as'],
    of: (row: Row) => SheetCell,
  ): Column<Row> => ({
    title: word(key),
    width,
    as,
    of,
  });

  const plans: Table<PlanRowView> = [
    column('plan.field.title', 60, 'text', (row) => row.title),
    column('plan.field.number', 20, 'text', (row) => row.documentNumber),
    column('plan.field.issuedOn', 12, 'day', (row) => row.issuedOn),
    column('plan.field.kind', 20, 'text', (row) => word(`plan.kind.${row.kind}`)),
    column('plan.field.unit', 36, 'text', (row) => row.unit.name),
    column('plan.field.periodStart', 10, 'number', (row) => row.periodStart),
    column('plan.field.periodEnd', 10, 'number', (row) => row.periodEnd),
    column('plan.field.standing', 24, 'text', (row) => word(`plan.standing.${row.standing}`)),
    column('plan.tab.targets', 10, 'number', (row) => row.targets),
    column('plan.tab.tasks', 10, 'number', (row) => row.tasks),
    column('plan.field.completeness', 10, 'number', (row) => row.completeness),
  ];
  const targets: Table<PlanTargetView> = [
    column('plan.col.printedText', 60, 'text', (row) => row.printedText),
    column('plan.col.phrase', 50, 'text', (row) => row.phrase),
    column('plan.col.comparator', 14, 'text', (row) =>
      row.comparator === null ? null : word(`plan.comparator.${row.comparator}`),
    ),
    column('plan.col.value', 16, 'number', (row) => row.value),
    column('plan.col.valueMax', 16, 'number', (row) => row.valueMax),
    column('plan.col.unit', 14, 'text', (row) => row.unit),
    column('plan.col.population', 30, 'text', (row) => row.population),
    column('plan.col.scope', 24, 'text', (row) => row.scope),
    column('plan.col.targetYear', 10, 'number', (row) => row.targetYear),
    column('plan.col.baselineYear', 10, 'number', (row) => row.baselineYear),
    column('plan.col.baselineValue', 16, 'number', (row) => row.baselineValue),
    column('plan.col.owner', 30, 'text', (row) => (row.owner === null ? null : nameOf(row.owner))),
  ];
  const tasks: Table<PlanTaskView> = [
    column('plan.col.no', 8, 'text', (row) => row.no),
    column('plan.col.name', 60, 'text', (row) => row.name),
    column('plan.col.kind', 12, 'text', (row) => word(`plan.taskKind.${row.kind}`)),
    column('plan.col.leads', 36, 'text', (row) => row.leads.map(nameOf).join('; ') || null),
    column('plan.col.coordinators', 36, 'text', (row) => row.coordinators.map(nameOf).join('; ') || null),
    column('plan.col.scheduleText', 20, 'text', (row) => row.scheduleText),
    column('plan.col.startYear', 10, 'number', (row) => row.startYear),
    column('plan.col.endYear', 10, 'number', (row) => row.endYear),
    column('plan.col.dueOn', 12, 'day', (row) => row.dueOn),
    column('plan.col.cost', 20, 'number', (row) => row.cost),
    column('plan.col.currency', 10, 'text', (row) =>
      row.currency === null ? null : word(`plan.currency.${row.currency}`),
    ),
    column('plan.col.fundingNature', 20, 'text', (row) =>
      row.fundingNature === null ? null : word(`plan.nature.${row.fundingNature}`),
    ),
    column('plan.col.output', 40, 'text', (row) => row.output),
    column('plan.col.note', 40, 'text', (row) => row.note),
  ];
  const funding: Table<PlanFundingView> = [
    column('plan.col.printed', 60, 'text', (row) => row.printed),
    column('plan.col.isTotal', 12, 'text', (row) => (row.isTotal ? word('plan.yes') : null)),
    column('plan.col.source', 28, 'text', (row) => (row.source === null ? null : word(`plan.source.${row.source}`))),
    column('plan.col.nature', 20, 'text', (row) => (row.nature === null ? null : word(`plan.nature.${row.nature}`))),
    column('plan.col.year', 10, 'number', (row) => row.year),
    column('plan.col.amount', 22, 'number', (row) => row.amount),
    column('plan.col.currency', 10, 'text', (row) =>
      row.currency === null ? null : word(`plan.currency.${row.currency}`),
    ),
  ];
  const bases: Table<PlanBasisView> = [
    column('plan.col.type', 20, 'text', (row) => row.type),
    column('plan.col.number', 22, 'text', (row) => row.number),
    column('plan.col.issuedOn', 12, 'day', (row) => row.issuedOn),
    column('plan.col.issuer', 30, 'text', (row) => row.issuer),
    column('plan.col.title', 60, 'text', (row) => row.title),
    column('plan.col.printed', 60, 'text', (row) => row.printed),
  ];
  return { plans, targets, tasks, funding, bases };
}

/** Columns and cells of a table, as the spreadsheet takes them. */
export function filled<Row>(table: Table<Row>, rows: Row[]): { columns: SheetColumn[]; rows: SheetCell[][] } {
  return {
    columns: table.map(({ title, width, as }) => ({ title, width, as })),
    rows: rows.map((row) => table.map((column) => column.of(row))),
  };
}

const nameOf = (unit: NamedUnit): string => unit.unitName ?? unit.printed;
