/** A typed year; null where nothing is typed. What is no number becomes 0, so that the server's rule answers for it. */
export const typedYear = (typed: string): number | null =>
  typed.trim() === '' ? null : Number.parseInt(typed.trim(), 10) || 0;
