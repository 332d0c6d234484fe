import type { ComparedWords, Locale } from '@lotrinh/messages';
import type { TFunction } from 'i18next';
import { hasMessage } from '../../../i18n/i18n.js';
import { formatDay, formatDecimal } from '../../../shared/lib/format.js';

/** The words of a comparison in the language of the page. */
export const comparedWords = (t: TFunction, locale: Locale): ComparedWords => ({
  word: (key) => (hasMessage(key) ? t(key) : null),
  decimal: (value) => formatDecimal(value, locale),
  day: formatDay,
});
