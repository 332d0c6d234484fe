/** Page numbers start at 1. */
export const pageLimits = { sizeDefault: 50, sizeMax: 100, pageMax: 1000 } as const;
export type Page<T> = { items: T[]; total: number; page: number; size: number };
