import { endWords, figureWords } from '@lotrinh/domain';
import { formatNumberVi } from '@lotrinh/text';
import { useTranslation } from 'react-i18next';
import type { CycleFigure } from '../api/get-figures.js';

type Props = { figure: CycleFigure['figure'] };

/** The figure where there is one; else what stands in its place: sums of each kind, or the smallest and largest value. */
export function FigureValue({ figure }: Props) {
  const { t, i18n } = useTranslation();
  const { kind, value, parts, range, coverage } = figure;
  if (value !== null) return figureWords(figure);
  if (coverage.withFigure.respondents === 0) return t('figure.nothingYet');
  if (range !== null) {
    return t('figure.between', { low: endWords(kind, range.low) ?? '', high: endWords(kind, range.high) ?? '' });
  }
  if (parts.length === 0) return t('figure.noNumber');
  // A state that stands among the words of an ordered list has a name of its own.
  const word = (key: string) =>
    i18n.exists(`value.state.${key}`) ? t(`value.state.${key}`, { defaultValue: key }) : key;
  return parts.map(({ key, amount }) => (
    <span key={key} style={{ display: 'block' }}>
      {t('figure.part', { key: word(key), amount: formatNumberVi(amount) })}
    </span>
  ));
}
