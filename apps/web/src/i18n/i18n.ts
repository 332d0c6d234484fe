import { isLocale, loadEnglish, vi, type Locale } from '@lotrinh/messages';
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

/** Changes the language of the page; `remember` keeps it for the next visit on this computer. */
export async function setLocale(locale: Locale, { remember = true } = {}): Promise<void> {
  if (remember) localStorage.setItem(storageKey, locale);
  if (locale === 'en' && !i18next.hasResourceBundle('en', 'translation')) {
    i18next.addResourceBundle('en', 'translation', await loadEnglish());
  }
  await i18next.changeLanguage(locale);
}

/** The person's own language, unless another was chosen on this computer. */
export async function adoptLocale(locale: Locale): Promise<void> {
  if (remembered() === null && locale !== currentLocale()) await setLocale(locale, { remember: false });
}

/** Before the first screen, so that it is not shown in one language and then in another. */
export async function restoreLocale(): Promise<void> {
  await setLocale(remembered() ?? 'vi', { remember: false });
}

i18next.on('languageChanged', (locale) => {
  document.documentElement.lang = locale;
});

void i18next.use(initReactI18next).init({
  lng: 'vi',
  fallbackLng: 'vi',
  resources: { vi: { translation: vi } },
  // Keys hold dots and sentences hold colons: both are plain text here.
  keySeparator: false,
  nsSeparator: false,
  // React escapes.
  interpolation: { prefix: '{', suffix: '}', escapeValue: false },
  initAsync: false,
});

export { i18next };
