import { en } from './en/index.js';
import type { Locale } from './locale.js';
import { vi, type MessageKey } from './vi/index.js';

const catalogues: Record<Locale, Record<MessageKey, string>> = { vi, en };

/** Whether a key made at run time has a sentence. */
export function isMessageKey(key: string): key is MessageKey {
  return Object.hasOwn(vi, key);
}

export type MessageParams = Record<string, string | number | null | undefined>;

/**
 * The sentence for `key` in `locale`, each `{name}` replaced by that parameter.
 * A parameter that is absent leaves the placeholder in place, so that a mistake is seen rather than hidden.
 */
export function translate(locale: Locale, key: MessageKey, params: MessageParams = {}): string {
  return catalogues[locale][key].replace(/\{(\w+)\}/g, (placeholder, name: string) => {
    const value = params[name];
    return value === undefined || value === null ? placeholder : String(value);
  });
}
