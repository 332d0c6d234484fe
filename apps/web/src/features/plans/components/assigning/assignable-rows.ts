import type {
  AssignableKind,
  NamedUnit,
  NewAssignment,
  PlanTargetView,
  PlanTaskView,
  UnitRef,
} from '@lotrinh/contracts';

/** A target or task with the units that it is to be given to, each with its own level where it differs from the plan. */
export type AssignableRow = {
  kind: AssignableKind;
  itemId: string;
  words: string;
  units: { unit: UnitRef; level: string }[];
};

/** The rows of a plan, with the units that it names itself chosen already. */
export function assignableRows(targets: readonly PlanTargetView[], tasks: readonly PlanTaskView[]): AssignableRow[] {
  return [
    ...targets.map(({ itemId, phrase, owner }) => rowOf('TARGET', itemId, phrase, owner === null ? [] : [owner])),
    ...tasks.map(({ itemId, name, leads }) => rowOf('TASK', itemId, name, leads)),
  ];
}

function rowOf(kind: AssignableKind, itemId: string, words: string, named: readonly NamedUnit[]): AssignableRow {
  const units = named.flatMap(({ unitId, unitName, printed }) =>
    unitId === null ? [] : { unit: { id: unitId, name: unitName ?? printed, shortName: null }, level: '' },
  );
  return { kind, itemId, words, units };
}

/** What is sent: by unit, in the order in which units and rows stand. */
export function unitsOf(rows: readonly AssignableRow[]): NewAssignment['units'] {
  const units = new Map<string, NewAssignment['units'][number]>();
  for (const { kind, itemId, units: chosen } of rows) {
    for (const { unit, level } of chosen) {
      const given = units.get(unit.id) ?? { unitId: unit.id, items: [] };
      given.items.push({ itemId, kind, level: level.trim() || null });
      units.set(unit.id, given);
    }
  }
  return [...units.values()];
}
