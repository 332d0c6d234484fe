import { isLocale, loadCatalogue, type Locale, type MessageKey } from '@lotrinh/messages';
import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';

const storageKey = 'lotrinh.locale';

function remembered(): Locale | null {
  const stored = localStorage.getItem(storageKey);
  return isLocale(stored) ? stored : null;
}

export function currentLocale(): Locale {
  return isLocale(i18next.language) ? i18next.language : 'vi';
}

/** Whether a key made at run time (`error.<code>` of a newer server, say) has a sentence. */
export function hasMessage(key: string): key is MessageKey {
  return i18next.exists(key);
}

/** Changes the language of the page; `remember` keeps it for the next visit on this computer. */
export async function setLocale(locale: Locale, { remember = true } = {}): Promise<void> {
  if (remember) localStorage.setItem(storageKey, locale);
  if (!i18next.hasResourceBundle(locale, 'translation')) {
    i18next.addResourceBundle(locale, 'translation', await loadCatalogue(locale));
  }
  await i18next.changeLanguage(locale);
}

/** The person's own language, unless another was chosen on this computer. */
export async function adoptLocale(locale: Locale): Promise<void> {
  if (remembered() === null && locale !== currentLocale()) await setLocale(locale, { remember: false });
}

/** Before the first screen, which has no words until then. */
export async function restoreLocale(): Promise<void> {
  await setLocale(remembered() ?? 'vi', { remember: false });
}

i18next.on('languageChanged', (locale) => {
  document.documentElement.lang = locale;
});

void i18next.use(initReactI18next).init({
  lng: 'vi',
  // Both catalogues are whole: the compiler sees to it.
  fallbackLng: false,
  resources: {},
  // Keys hold dots and sentences hold colons: both are plain text here.
  keySeparator: false,
  nsSeparator: false,
  // React escapes.
  interpolation: { prefix: '{', suffix: '}', escapeValue: false },
  react: { useSuspense: false },
  initAsync: false,
});
