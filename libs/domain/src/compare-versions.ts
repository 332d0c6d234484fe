import type {
  ComparedKind,
  FieldChangeView,
  ItemChangeView,
  PlanBasisView,
  PlanDutyView,
  PlanFundingView,
  PlanSectionView,
  PlanTargetView,
  PlanTaskView,
} from '@lotrinh/contracts';
import { fold } from '@lotrinh/text';
import { comparedFields, type ComparedRow, type FieldsOf } from './compared-fields.js';
import { stayingInOrder } from './staying-in-order.js';

/** All rows of one version, each list in printed order. */
export type VersionRows = {
  sections: PlanSectionView[];
  targets: PlanTargetView[];
  tasks: PlanTaskView[];
  funding: PlanFundingView[];
  bases: PlanBasisView[];
  duties: PlanDutyView[];
};

type Pair<Row> = { before: Row; after: Row };

/** Every row that is not the same in both versions: kind by kind, in the order of the later version, what was removed last. */
export function compareVersions(before: VersionRows, after: VersionRows): ItemChangeView[] {
  return [
    ...compareRows('SECTION', comparedFields.SECTION, before.sections, after.sections),
    ...compareRows('TARGET', comparedFields.TARGET, before.targets, after.targets),
    ...compareRows('TASK', comparedFields.TASK, before.tasks, after.tasks),
    ...compareRows('FUNDING', comparedFields.FUNDING, before.funding, after.funding),
    ...compareRows('BASIS', comparedFields.BASIS, before.bases, after.bases),
    ...compareRows('DUTY', comparedFields.DUTY, before.duties, after.duties),
  ];
}

/** How many rows differ, and in which way; one that changed and moved counts as changed. */
export function changeCounts(changes: readonly ItemChangeView[]) {
  const count = (type: ItemChangeView['type']) => changes.filter((change) => change.type === type).length;
  return {
    count: changes.length,
    added: count('ADDED'),
    removed: count('REMOVED'),
    changed: count('CHANGED'),
    moved: count('MOVED'),
  };
}

function compareRows<Row extends ComparedRow>(
  kind: ComparedKind,
  fieldsOf: FieldsOf<Row>,
  before: Row[],
  after: Row[],
): ItemChangeView[] {
  const pairs = pairRows(fieldsOf, before, after);
  const places = new Map(before.map((row, index) => [row.itemId, index]));
  const paired = after.flatMap((row) => pairs.get(row.itemId) ?? []);
  const staying = stayingInOrder(paired.map((pair) => places.get(pair.before.itemId) ?? 0));
  const moved = new Set(paired.filter((_, index) => !staying.has(index)).map((pair) => pair.after.itemId));

  const changes = after.flatMap((row, index): ItemChangeView[] => {
    const pair = pairs.get(row.itemId);
    const common = { kind, itemId: row.itemId, label: fieldsOf.label(row) };
    if (pair === undefined) {
      const fields = saidFields(fieldsOf, row).map(({ field, value }) => ({ field, before: null, after: value }));
      return [{ ...common, type: 'ADDED', isMoved: false, movedAfter: null, fields }];
    }
    const isMoved = moved.has(row.itemId);
    const fields = changedFields(fieldsOf, pair);
    if (fields.length === 0 && !isMoved) return [];
    const previous = after[index - 1];
    const movedAfter = isMoved && previous !== undefined ? fieldsOf.label(previous) : null;
    return [{ ...common, type: fields.length === 0 ? 'MOVED' : 'CHANGED', isMoved, movedAfter, fields }];
  });
  const kept = new Set(paired.map((pair) => pair.before.itemId));
  const removed = before
    .filter((row) => !kept.has(row.itemId))
    .map((row): ItemChangeView => ({
      kind,
      itemId: row.itemId,
      type: 'REMOVED',
      isMoved: false,
      label: fieldsOf.label(row),
      movedAfter: null,
      fields: saidFields(fieldsOf, row).map(({ field, value }) => ({ field, before: value, after: null })),
    }));
  return [...changes, ...removed];
}

/**
 * Rows of the two versions that are one row, by the identity that an amendment copies. Documents that came in apart share
 * none: there rows go together that read alike, where the wording stands once on either side.
 */
function pairRows<Row extends ComparedRow>(
  fieldsOf: FieldsOf<Row>,
  before: Row[],
  after: Row[],
): Map<string, Pair<Row>> {
  const earlier = new Map(before.map((row) => [row.itemId, row]));
  const pairs = new Map<string, Pair<Row>>();
  for (const row of after) {
    const same = earlier.get(row.itemId);
    if (same === undefined) continue;
    pairs.set(row.itemId, { before: same, after: row });
    earlier.delete(row.itemId);
  }
  const left = onceEach([...earlier.values()], fieldsOf);
  const right = onceEach(
    after.filter((row) => !pairs.has(row.itemId)),
    fieldsOf,
  );
  for (const [wording, row] of right) {
    const alike = left.get(wording);
    if (alike !== undefined) pairs.set(row.itemId, { before: alike, after: row });
  }
  return pairs;
}

function onceEach<Row extends ComparedRow>(rows: Row[], fieldsOf: FieldsOf<Row>): Map<string, Row> {
  const counted = new Map<string, Row[]>();
  for (const row of rows) {
    const wording = fold(fieldsOf.wording(row));
    counted.set(wording, [...(counted.get(wording) ?? []), row]);
  }
  const once = new Map<string, Row>();
  for (const [wording, [row, ...more]] of counted) {
    if (wording !== '' && row !== undefined && more.length === 0) once.set(wording, row);
  }
  return once;
}

/** What a row says beside its line; what is not the case needs no words. */
function saidFields<Row extends ComparedRow>(fieldsOf: FieldsOf<Row>, row: Row): { field: string; value: string }[] {
  const line = fieldsOf.label(row);
  return Object.entries(fieldsOf.values(row)).flatMap(([field, value]) =>
    value === null || value === 'false' || value === line || fieldsOf.labelled.includes(field)
      ? []
      : [{ field, value }],
  );
}

function changedFields<Row extends ComparedRow>(
  fieldsOf: FieldsOf<Row>,
  { before, after }: Pair<Row>,
): FieldChangeView[] {
  const later = fieldsOf.values(after);
  return Object.entries(fieldsOf.values(before)).flatMap(([field, value]) => {
    const now = later[field] ?? null;
    return value === now ? [] : [{ field, before: value, after: now }];
  });
}
