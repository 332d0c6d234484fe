import type { ImportItem } from '../api/list-import-items.js';

export type Piece = { key: string; words: string; item: ImportItem | null };

/**
 * Cuts a text at the spans of its items. Where spans overlap (several atoms of one sentence), the words belong to the item that
 * starts last, and of those to the shortest, so that every item keeps words of its own where it has any.
 */
export function markText(text: string, fileId: string, items: readonly ImportItem[]): Piece[] {
  const spans = items.flatMap((item) =>
    item.source?.fileId === fileId && item.source.end > item.source.start
      ? [{ item, start: item.source.start, end: Math.min(item.source.end, text.length) }]
      : [],
  );
  const cuts = [...new Set([0, text.length, ...spans.flatMap(({ start, end }) => [start, end])])]
    .filter((cut) => cut >= 0 && cut <= text.length)
    .sort((a, b) => a - b);
  const pieces: Piece[] = [];
  cuts.slice(0, -1).forEach((start, index) => {
    const end = cuts[index + 1] ?? text.length;
    const covering = spans.filter((span) => span.start <= start && span.end >= end);
    covering.sort((a, b) => b.start - a.start || a.end - b.end);
    const item = covering[0]?.item ?? null;
    const last = pieces.at(-1);
    if (last?.item === item) last.words += text.slice(start, end);
    else pieces.push({ key: `${start}`, words: text.slice(start, end), item });
  });
  return pieces;
}
