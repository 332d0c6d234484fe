import { foldKeepingLength } from '@lotrinh/text';
import type { HeaderField } from '../draft.js';
import type { Span } from '../model.js';

/** Where each field of the header was read, filled by the functions that read them. */
export type HeaderEvidence = Partial<Record<HeaderField, Span>>;

/** Words for matching: no diacritics, small letters, single spaces. */
export const folded = (text: string): string => foldKeepingLength(text).replace(/\s+/g, ' ').trim();
