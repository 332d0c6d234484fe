/** How each state of an import looks as a badge. */
export const stateTones = {
  READING: 'plain',
  REVIEW: 'attention',
  FAILED: 'bad',
  REFUSED: 'bad',
  CANCELLED: 'plain',
  ACCEPTED: 'good',
  DISCARDED: 'plain',
} as const;
