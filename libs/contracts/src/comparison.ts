/** Kinds of row that two versions of a plan are compared by, in the order in which a reader meets them. */
export const comparedKinds = ['SECTION', 'TARGET', 'TASK', 'FUNDING', 'BASIS', 'DUTY'] as const;
export type ComparedKind = (typeof comparedKinds)[number];

/** MOVED: says the same, stands elsewhere. A row that changed and moved is CHANGED, with `isMoved`. */
export const itemChangeTypes = ['ADDED', 'REMOVED', 'CHANGED', 'MOVED'] as const;
export type ItemChangeType = (typeof itemChangeTypes)[number];

/** One field of a changed row: exact values as text (`80.5`, `true`, `gte`); null where it is empty. */
export type FieldChangeView = { field: string; before: string | null; after: string | null };

/** What happened to one row between two versions. */
export type ItemChangeView = {
  kind: ComparedKind;
  /** Identity in the later version; of a removed row, in the earlier one. */
  itemId: string;
  type: ItemChangeType;
  isMoved: boolean;
  /** The row in one line: as it now reads, or as it last read. */
  label: string;
  /** The row that it now stands after, in one line; null for the first, and where it did not move. */
  movedAfter: string | null;
  /** Of a row that was added or removed, what it says beside its line. */
  fields: FieldChangeView[];
};
