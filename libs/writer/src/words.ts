import { foldKeepingLength } from '@lotrinh/text';

/** White space collapsed: line breaks and page numbers inside a paragraph are spaces in the draft. */
export const tidy = (text: string): string => text.replace(/\s+/gu, ' ').trim();

/** For comparing words without case and marks. */
export const folded = (text: string): string => tidy(foldKeepingLength(text));

export const isCapitals = (text: string): boolean => /\p{Lu}/u.test(text) && !/\p{Ll}/u.test(text);
