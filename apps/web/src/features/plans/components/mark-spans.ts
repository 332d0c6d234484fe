import type { SourceSpan } from '@lotrinh/contracts';

export type Marked = { itemId: string; source: SourceSpan };
export type Piece = { at: number; words: string; itemId: string | null };

/**
 * Cuts a window of a file's text (its first character stands at `offset`) at the spans of the items. Words under several spans
 * belong to the one that starts last, so that each keeps words of its own where it has any.
 */
export function markSpans(text: string, offset: number, fileId: string, items: readonly Marked[]): Piece[] {
  const spans = items
    .filter(({ source }) => source.fileId === fileId && source.end > offset && source.start < offset + text.length)
    .map(({ itemId, source }) => ({
      itemId,
      start: Math.max(0, source.start - offset),
      end: Math.min(text.length, source.end - offset),
    }));
  const cuts = [...new Set([0, text.length, ...spans.flatMap(({ start, end }) => [start, end])])].sort((a, b) => a - b);
  return cuts.slice(0, -1).map((at, index) => {
    const end = cuts[index + 1] ?? text.length;
    const covering = spans.filter((span) => span.start <= at && span.end >= end);
    const nearest = covering.sort((a, b) => b.start - a.start || a.end - b.end)[0];
    return { at: offset + at, words: text.slice(at, end), itemId: nearest?.itemId ?? null };
  });
}
