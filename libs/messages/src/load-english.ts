import type { MessageKey } from './vi/index.js';

/** The English catalogue as a part of its own, which a browser fetches only when someone reads English. */
export async function loadEnglish(): Promise<Record<MessageKey, string>> {
  return (await import('./en/index.js')).en;
}
