import type { ComparedKind, ItemChangeType } from './comparison.js';

/** An amendment that touched a row of the text in force. */
export type ConsolidationMark = { itemId: string; type: ItemChangeType; versionId: string };

/** A row that an amendment took out. */
export type ConsolidationRemoval = { kind: ComparedKind; itemId: string; label: string; versionId: string };

/** The text in force after all amendments, for reference: whose rows it is, and which decision each changed row owes its words to. */
export type ConsolidationView = {
  versionId: string;
  /** In the order of the amendments; a row that several changed has one of each. */
  marks: ConsolidationMark[];
  removed: ConsolidationRemoval[];
};
