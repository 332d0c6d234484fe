import { accessEn, accessVi } from './words/access.js';
import { appEn, appVi } from './words/app.js';
import { errorsEn, errorsVi } from './words/errors.js';
import { importsEn, importsVi } from './words/imports.js';
import { plansEn, plansVi } from './words/plans.js';
import { sessionEn, sessionVi } from './words/session.js';
import { unitsEn, unitsVi } from './words/units.js';

/**
 * Vietnamese, the language the product is written in: every key with its sentence, placeholders as `{name}`.
 * The words of people's work follow the product's glossary; sentence case, no exclamation marks.
 */
export const vi = {
  ...appVi,
  ...sessionVi,
  ...errorsVi,
  ...accessVi,
  ...unitsVi,
  ...plansVi,
  ...importsVi,
} as const;

/** A key of the catalogue; anything else does not compile. */
export type MessageKey = keyof typeof vi;

/** English, with exactly the keys of {@link vi}. */
export const en: Record<MessageKey, string> = {
  ...appEn,
  ...sessionEn,
  ...errorsEn,
  ...accessEn,
  ...unitsEn,
  ...plansEn,
  ...importsEn,
};

/** The languages of the product, the first being the default. */
export const locales = ['vi', 'en'] as const;
export type Locale = (typeof locales)[number];

const catalogues: Record<Locale, Record<MessageKey, string>> = { vi, en };

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

/** Whether a key made at run time (`error.<code>` of a newer server, say) stands in the catalogue. */
export function hasMessage(key: string): key is MessageKey {
  return Object.hasOwn(vi, key);
}

export function isLocale(value: unknown): value is Locale {
  return locales.some((locale) => locale === value);
}
