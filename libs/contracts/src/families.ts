/** Kinds of row that a plan of a year takes over from the plan above it. */
export const derivedKinds = ['TARGET', 'TASK', 'FUNDING'] as const;
export type DerivedKind = (typeof derivedKinds)[number];

/**
 * Why a row belongs to the year or not. CONTINUES: a task begun earlier or done every year. LATER_MILESTONE: no level is set for
 * the year, so the next one counts. UNDATED: the row names no time, so a person decides.
 */
export const derivedFates = ['OF_YEAR', 'CONTINUES', 'LATER_MILESTONE', 'UNDATED', 'OUTSIDE'] as const;
export type DerivedFate = (typeof derivedFates)[number];

export type DerivedRowView = { kind: DerivedKind; itemId: string; label: string; fate: DerivedFate };

/** A row of the plan above that was left out although it belongs to the year, and why. */
export type OmissionView = { kind: DerivedKind; label: string; reason: string };

/** Another plan of the family. */
export type PlanLinkView = { id: string; title: string };

/** Limits of one derivation. */
export const familyLimits = { reasonMax: 1000 } as const;
