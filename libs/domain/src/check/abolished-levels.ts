/** An administrative level that ended: words that name it, and the first day without it. */
export type AbolishedLevel = { name: string; words: RegExp; until: string };

export const abolishedLevels: readonly AbolishedLevel[] = [
  {
    name: 'cấp huyện',
    words: /(?<!\p{L})(?:huyện|quận|thị xã|thành phố (?:thuộc|trực thuộc) tỉnh)(?!\p{L})/iu,
    until: '2025-07-01',
  },
];
