import type {
  PlanSectionView,
  RowProblem,
  SectionChange,
  SectionMove,
  SectionOutcome,
  SectionPart,
} from '@lotrinh/contracts';
import { lineOfBlock } from '@lotrinh/domain';

/** Text between two tables as it stands in its field, or a table. */
export type DraftPart = { text: string } | { table: PlanSectionView };

/** A section while it is edited. `edits` counts what was done to it, `settled` up to where the server answered. */
export type SectionDraft = {
  itemId: string;
  depth: number;
  frameworkSectionId: string | null;
  lockVersion: number | null;
  place: { parentItemId: string | null; afterItemId: string | null };
  label: string;
  title: string;
  parts: DraftPart[];
  isDeleted: boolean;
  edits: number;
  settled: number;
  problems: RowProblem[];
  /** What another person left there; null rows: they deleted it. */
  conflict: { by: string | null; at: string | null; theirs: SectionDraft | null } | null;
};

/** The sections of a version with their own text, in reading order. */
export function draftsOf(rows: PlanSectionView[]): SectionDraft[] {
  const drafts: SectionDraft[] = [];
  const sectionOf = new Map<string, SectionDraft>();
  for (const row of rows) {
    const above = row.parentItemId === null ? undefined : sectionOf.get(row.parentItemId);
    if (row.kind === 'SECTION') {
      const draft = draftOf(row, above === undefined ? 0 : above.depth + 1);
      drafts.push(draft);
      sectionOf.set(row.itemId, draft);
    } else if (above !== undefined) {
      sectionOf.set(row.itemId, above);
      addBlock(above.parts, row);
    }
  }
  return drafts;
}

function draftOf(row: PlanSectionView, depth: number): SectionDraft {
  return {
    itemId: row.itemId,
    depth,
    frameworkSectionId: row.frameworkSectionId,
    lockVersion: row.lockVersion,
    place: { parentItemId: null, afterItemId: null },
    label: row.label ?? '',
    title: row.text,
    parts: [{ text: '' }],
    isDeleted: false,
    edits: 0,
    settled: 0,
    problems: [],
    conflict: null,
  };
}

/** There is a field before, between and behind tables, so that one can write everywhere. */
function addBlock(parts: DraftPart[], row: PlanSectionView): void {
  if (row.kind === 'TABLE') {
    parts.push({ table: row }, { text: '' });
    return;
  }
  const last = parts.at(-1);
  if (last !== undefined && 'text' in last) {
    last.text = last.text === '' ? lineOfBlock(row) : `${last.text}\n${lineOfBlock(row)}`;
  }
}

/** A section that is not there yet: behind `after` and all below it, or last under it. */
export function newDraft(drafts: SectionDraft[], after: SectionDraft | null, isBelow: boolean): SectionDraft[] {
  const depth = after === null ? 0 : after.depth + (isBelow ? 1 : 0);
  const draft: SectionDraft = {
    itemId: crypto.randomUUID(),
    depth,
    frameworkSectionId: null,
    lockVersion: null,
    place: {
      parentItemId: isBelow ? (after?.itemId ?? null) : null,
      afterItemId: isBelow ? null : (after?.itemId ?? null),
    },
    label: '',
    title: '',
    parts: [{ text: '' }],
    isDeleted: false,
    edits: 0,
    settled: 0,
    problems: [],
    conflict: null,
  };
  if (after === null) return [...drafts, draft];
  const from = drafts.indexOf(after);
  const next = drafts.findIndex((each, index) => index > from && each.depth <= after.depth);
  return drafts.toSpliced(next === -1 ? drafts.length : next, 0, draft);
}

/** Where a section that the server knows can go: past a neighbour of its level, under the one before it, out of the one above. */
export function movesOf(drafts: SectionDraft[], draft: SectionDraft): ReadonlySet<SectionMove> {
  const known = drafts.filter(({ lockVersion, isDeleted }) => lockVersion !== null && !isDeleted);
  const at = known.indexOf(draft);
  if (at === -1) return new Set();
  const isNear = ({ depth }: SectionDraft) => depth <= draft.depth;
  const hasBefore = known.slice(0, at).findLast(isNear)?.depth === draft.depth;
  const hasAfter = known.slice(at + 1).find(isNear)?.depth === draft.depth;
  const moves: [SectionMove, boolean][] = [
    ['UP', hasBefore],
    ['DOWN', hasAfter],
    ['DEEPER', hasBefore],
    ['OUTER', draft.depth > 0],
  ];
  return new Set(moves.filter(([, isPossible]) => isPossible).map(([move]) => move));
}

/** The drafts in the order and at the levels that the server has now; what is being typed stays. */
export function rearranged(drafts: SectionDraft[], rows: PlanSectionView[]): SectionDraft[] {
  const mine = new Map(drafts.map((draft) => [draft.itemId, draft]));
  const placed = draftsOf(rows).map((stored): SectionDraft => {
    const own = mine.get(stored.itemId);
    return own === undefined ? stored : { ...own, depth: stored.depth };
  });
  const stored = new Set(placed.map(({ itemId }) => itemId));
  // What the server does not know, and nobody may lose, follows the section it stood behind.
  for (const [index, draft] of drafts.entries()) {
    if (stored.has(draft.itemId) || !(draft.lockVersion === null || isUnsaved(draft))) continue;
    const before = drafts[index - 1]?.itemId;
    placed.splice(placed.findIndex(({ itemId }) => itemId === before) + 1, 0, draft);
  }
  return placed;
}

const partOf = (part: DraftPart): SectionPart =>
  'table' in part ? { text: null, tableItemId: part.table.itemId } : { text: part.text, tableItemId: null };

export const isUnsaved = (draft: SectionDraft): boolean => draft.edits > draft.settled;

/** What a save can take now: not what waits for an answer of the person, nor a new section that has no title yet. */
export function changesOf(drafts: SectionDraft[]): SectionChange[] {
  return drafts
    .filter((draft) => isUnsaved(draft) && draft.conflict === null && draft.problems.length === 0)
    .filter((draft) => draft.lockVersion !== null || draft.title.trim() !== '')
    .map((draft) => ({
      itemId: draft.itemId,
      lockVersion: draft.lockVersion,
      values: draft.isDeleted
        ? null
        : { label: draft.label.trim() || null, title: draft.title, parts: draft.parts.map(partOf) },
      ...draft.place,
    }));
}

/** The drafts after the server answered; `sentEdits` is how far each had come when it was sent. */
export function answered(
  drafts: SectionDraft[],
  outcomes: SectionOutcome[],
  sentEdits: ReadonlyMap<string, number>,
): SectionDraft[] {
  const byId = new Map(outcomes.map((outcome) => [outcome.itemId, outcome]));
  return drafts.flatMap((draft): SectionDraft[] => {
    const outcome = byId.get(draft.itemId);
    if (outcome === undefined) return [draft];
    const settled = sentEdits.get(draft.itemId) ?? draft.settled;
    switch (outcome.result) {
      case 'DELETED':
        return [];
      case 'SAVED':
        return [{ ...draft, settled, lockVersion: outcome.rows[0]?.lockVersion ?? draft.lockVersion }];
      case 'REFUSED':
        return [{ ...draft, isDeleted: false, problems: outcome.problems }];
      case 'CONFLICT': {
        const [theirs = null] = draftsOf(outcome.rows);
        return [{ ...draft, conflict: { by: outcome.changedBy, at: outcome.changedAt, theirs } }];
      }
    }
  });
}

/** How a conflict ends: mine is saved over theirs, or theirs takes the place of mine. */
export function settledConflict(draft: SectionDraft, keep: 'mine' | 'theirs'): SectionDraft | null {
  const theirs = draft.conflict?.theirs ?? null;
  if (theirs === null) {
    // They deleted it: mine goes on as a new section, or goes too.
    return keep === 'theirs' ? null : { ...draft, lockVersion: null, conflict: null, edits: draft.edits + 1 };
  }
  if (keep === 'mine') {
    return { ...draft, lockVersion: theirs.lockVersion, conflict: null, edits: draft.edits + 1 };
  }
  return { ...theirs, depth: draft.depth, frameworkSectionId: draft.frameworkSectionId };
}

/** The lines of a section without its tables. */
export const linesOf = ({ parts }: SectionDraft): string =>
  parts.flatMap((part) => ('text' in part && part.text.trim() !== '' ? [part.text] : [])).join('\n');

/** Lines behind everything that a section says already. */
export function withLines(parts: DraftPart[], lines: string): DraftPart[] {
  const last = parts.at(-1);
  if (last === undefined || 'table' in last) return [...parts, { text: lines }];
  return [...parts.slice(0, -1), { text: [last.text.trimEnd(), lines].filter(Boolean).join('\n') }];
}

/** The section's words as one text, to be read beside another's. */
export const wordsOf = (draft: SectionDraft): string =>
  [
    [draft.label, draft.title].filter(Boolean).join('. '),
    ...draft.parts.map((part) => ('table' in part ? part.table.text : part.text)),
  ]
    .filter(Boolean)
    .join('\n');
