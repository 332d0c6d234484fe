import type { ConsolidationMark, ConsolidationRemoval, PlanState, PlanVersionView } from '@lotrinh/contracts';
import { compareVersions, type VersionRows } from './compare-versions.js';

type ChainVersion = Pick<
  PlanVersionView,
  'id' | 'n' | 'state' | 'amendsVersionId' | 'amendmentType' | 'copiedFromVersionId'
>;

/** What was in force until its time was over stays the text that it is. */
const isKept = (state: PlanState): boolean => state === 'ISSUED' || state === 'EVALUATED' || state === 'CLOSED';

/**
 * The text at the root and its issued amendments in their order. `whole` are those that hold the text from then on, the root
 * first; `apart` came in as documents that hold only what they change, which people have to read beside it.
 */
export function consolidationChain<Version extends ChainVersion>(
  versions: readonly Version[],
  rootId: string,
): { whole: Version[]; apart: Version[] } {
  const amendments = versions
    .filter(({ state, amendsVersionId, amendmentType }) => {
      const isEnd = amendmentType === 'REPLACE' || amendmentType === 'REPEAL';
      return isKept(state) && amendsVersionId === rootId && !isEnd;
    })
    .sort((a, b) => a.n - b.n);
  const root = versions.filter(({ id, state }) => id === rootId && isKept(state));
  return {
    whole: [...root, ...amendments.filter(({ copiedFromVersionId }) => copiedFromVersionId !== null)],
    apart: amendments.filter(({ copiedFromVersionId }) => copiedFromVersionId === null),
  };
}

/** Which of the texts, given in their order, each row of the last one owes its words to, and what was taken out on the way. */
export function consolidate(texts: readonly { versionId: string; rows: VersionRows }[]): {
  marks: ConsolidationMark[];
  removed: ConsolidationRemoval[];
} {
  let marks: ConsolidationMark[] = [];
  let removed: ConsolidationRemoval[] = [];
  texts.forEach(({ versionId, rows }, index) => {
    const former = texts[index - 1];
    if (former === undefined) return;
    for (const { kind, itemId, type, label } of compareVersions(former.rows, rows)) {
      if (type === 'REMOVED') {
        marks = marks.filter((mark) => mark.itemId !== itemId);
        removed.push({ kind, itemId, label, versionId });
      } else {
        removed = removed.filter((removal) => removal.itemId !== itemId);
        marks.push({ itemId, type, versionId });
      }
    }
  });
  return { marks, removed };
}
