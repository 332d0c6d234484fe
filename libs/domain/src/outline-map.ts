/** Which sections of a later outline an earlier section feeds; none: it has no place there any more. */
export type OutlineLink = { fromSectionId: string; toSectionIds: readonly string[] };
/** That somebody mapped one outline to another. */
export type OutlineStep = { fromId: string; toId: string };

/** The steps that lead from one outline to another, as few as possible; empty for the same outline, null where none lead there. */
export function wayBetween<Step extends OutlineStep>(
  steps: readonly Step[],
  fromId: string,
  toId: string,
): Step[] | null {
  let ways: { at: string; way: Step[] }[] = [{ at: fromId, way: [] }];
  const seen = new Set([fromId]);
  while (ways.length > 0) {
    const arrived = ways.find(({ at }) => at === toId);
    if (arrived !== undefined) return arrived.way;
    ways = ways.flatMap(({ at, way }) =>
      steps
        .filter((step) => step.fromId === at && !seen.has(step.toId) && seen.add(step.toId))
        .map((step) => ({ at: step.toId, way: [...way, step] })),
    );
  }
  return null;
}

/** Whether a step from one outline to another would let one come back to where one began. */
export const closesCircle = (steps: readonly OutlineStep[], fromId: string, toId: string): boolean =>
  wayBetween(steps, toId, fromId) !== null;

/** The same links the other way round. */
export function reversedLinks(links: readonly OutlineLink[]): OutlineLink[] {
  const fed = feeding(new Map(links.map(({ fromSectionId, toSectionIds }) => [fromSectionId, toSectionIds])));
  return [...fed].map(([fromSectionId, toSectionIds]) => ({ fromSectionId, toSectionIds }));
}

/**
 * Where sections end along a way, one list of links a step. An empty list: no place any more. A section is absent where some step
 * does not say and no other branch of it arrives.
 */
export function carryAlong(
  sectionIds: readonly string[],
  way: readonly (readonly OutlineLink[])[],
): Map<string, string[]> {
  let carried = new Map(sectionIds.map((id) => [id, [id]]));
  for (const links of way) {
    const next = new Map(links.map((link) => [link.fromSectionId, link.toSectionIds]));
    const arrived = new Map<string, string[]>();
    for (const [id, places] of carried) {
      const reached = [...new Set(places.flatMap((place) => next.get(place) ?? []))];
      const isDecided = places.every((place) => next.has(place));
      if (reached.length > 0 || isDecided) arrived.set(id, reached);
    }
    carried = arrived;
  }
  return carried;
}

/** What each section of the later outline is fed by, in the order of the earlier one. */
export function feeding(carried: ReadonlyMap<string, readonly string[]>): Map<string, string[]> {
  const fed = new Map<string, string[]>();
  for (const [from, places] of carried) {
    for (const place of places) fed.set(place, [...(fed.get(place) ?? []), from]);
  }
  return fed;
}
