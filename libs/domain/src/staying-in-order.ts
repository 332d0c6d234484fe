/**
 * Of numbers in a new order, the positions of a longest rising run: what keeps its order. The rest are what has to move,
 * and no smaller set would do. O(n log n).
 */
export function stayingInOrder(order: number[]): Set<number> {
  /** `ends[k]`: position of the smallest number that ends a rising run of k + 1. */
  const ends: number[] = [];
  const previous: (number | null)[] = [];
  for (const [at, value] of order.entries()) {
    let low = 0;
    let high = ends.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((order[ends[middle] ?? 0] ?? 0) < value) low = middle + 1;
      else high = middle;
    }
    previous.push(low === 0 ? null : (ends[low - 1] ?? null));
    ends[low] = at;
  }
  const staying = new Set<number>();
  for (let at = ends.at(-1) ?? null; at !== null; at = previous[at] ?? null) staying.add(at);
  return staying;
}
