import { feeding, type OutlineLink, reversedLinks } from '@lotrinh/domain';

/** A map as it is edited: what feeds each section of this framework, and which earlier sections have no place any more. */
export type MapDraft = { fed: ReadonlyMap<string, readonly string[]>; lost: ReadonlySet<string> };

export function draftOf(links: readonly OutlineLink[]): MapDraft {
  return {
    fed: feeding(new Map(links.map(({ fromSectionId, toSectionIds }) => [fromSectionId, toSectionIds]))),
    lost: new Set(links.filter(({ toSectionIds }) => toSectionIds.length === 0).map((link) => link.fromSectionId)),
  };
}

/** What feeds something has a place, whatever was marked before. */
export function linksOf({ fed, lost }: MapDraft): { fromSectionId: string; toSectionIds: string[] }[] {
  const links = reversedLinks([...fed].map(([fromSectionId, toSectionIds]) => ({ fromSectionId, toSectionIds })));
  const placed = new Set(links.map(({ fromSectionId }) => fromSectionId));
  return [
    ...links.map(({ fromSectionId, toSectionIds }) => ({ fromSectionId, toSectionIds: [...toSectionIds] })),
    ...[...lost].filter((id) => !placed.has(id)).map((fromSectionId) => ({ fromSectionId, toSectionIds: [] })),
  ];
}

/** Earlier sections that feed nothing: those without a place and those that nobody decided. */
export function unplaced<Section extends { id: string }>(draft: MapDraft, earlier: readonly Section[]): Section[] {
  const placed = new Set([...draft.fed.values()].flat());
  return earlier.filter(({ id }) => !placed.has(id));
}
