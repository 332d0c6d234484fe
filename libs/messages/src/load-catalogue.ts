import type { Locale } from './locale.js';
import type { MessageKey } from './vi/index.js';

/** One language as a part of its own, so that a browser fetches only the one that is read. */
export async function loadCatalogue(locale: Locale): Promise<Record<MessageKey, string>> {
  return locale === 'en' ? (await import('./en/index.js')).en : (await import('./vi/index.js')).vi;
}
