import type { EntryWords } from '@lotrinh/contracts';
import { secondOf } from '@lotrinh/domain';
import { formatPercentVi, roundFraction, scaleFraction } from '@lotrinh/text';
import type { TFunction } from 'i18next';
import { currentLocale } from '../../../i18n/i18n.js';
import { levelText } from '../../../shared/plans/words.js';
import type { ReportCell } from '../api/report.js';

type Definition = ReportCell['indicator']['definition'];

/** Content is Vietnamese whatever the language of the page: these words are read by the same rules as typed ones. */
export const nothingNew = 'Không phát sinh';
const states = ['Chưa có', 'Đang xây dựng', nothingNew, 'Không theo dõi được', 'Không cung cấp (nội dung mật)'];

/** Words that may stand in the cell instead of a number, or are its answer. */
export function offeredWords({ valueType, levels }: Definition): string[] {
  if (valueType === 'ORDINAL') return [...levels, ...states.filter((word) => !levels.includes(word))];
  if (valueType === 'DOCUMENT_ISSUED') return ['Đã ban hành', ...states];
  return valueType === 'UNIT_SHARE' ? ['Có', ...states] : states;
}

/** "5.120/5.200" for a part of a whole, "8 (số mẫu 40)" for what else has a second number; the words alone otherwise. */
function entryText({ value, second }: Pick<EntryWords, 'value' | 'second'>, { valueType }: Definition, t: TFunction) {
  const beside = secondOf(valueType);
  if (second === null || beside === null) return value ?? '';
  if (value === null) return `${t(`sheet.second.${beside}`)}: ${second}`;
  return beside === 'denominator' && /^[\d.,]+$/.test(value)
    ? `${value}/${second}`
    : `${value} (${t(`sheet.second.${beside}`)}: ${second})`;
}

/** An answer of another period, with the percent that it comes to. */
export function earlierText(earlier: ReportCell['previous'], definition: Definition, t: TFunction): string {
  if (earlier === null) return '';
  const words = entryText(earlier.words, definition, t);
  if (definition.valueType !== 'RATIO' || earlier.exact === null || !words.includes('/')) return words;
  const percent = roundFraction(scaleFraction(earlier.exact, '100'), definition.decimals);
  return `${words}\n${formatPercentVi(percent)}`;
}

/** What plans aim at, of the round's year; of another year it is named. */
export function targetText({ targets }: ReportCell, year: number, t: TFunction): string {
  const levels = targets.map((target) => {
    const level = levelText(target, t, currentLocale());
    const ofYear = target.targetYear === null || target.targetYear === year ? null : target.targetYear;
    return ofYear === null || level === '' ? level : t('sheet.ofYear', { level, year: ofYear });
  });
  return [...new Set(levels.filter((level) => level !== ''))].join('\n');
}

/** A filled cell in one line. */
export function answerText(words: EntryWords, definition: Definition, t: TFunction): string {
  const document = [words.documentNumber, words.documentIssuedOn?.split('-').reverse().join('/')].filter(Boolean);
  return [entryText(words, definition, t), ...document, words.note].filter(Boolean).join(' · ');
}
