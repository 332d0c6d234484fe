import { importItemKinds } from '@lotrinh/contracts';

/** Tabs of the review, as they stand in the address. */
export const reviewTabs = ['HEADER', ...importItemKinds, 'UNITS'] as const;
export type ReviewTab = (typeof reviewTabs)[number];
