import { formatNumberVi } from '@lotrinh/text';
import { useTranslation } from 'react-i18next';
import type { CycleFigure } from '../api/get-figures.js';
import { figureText, fractionText } from './figure-text.js';

type Props = { figure: CycleFigure['figure']; decimals: number };

/** The figure where there is one; else what stands in its place: sums of each kind, or the smallest and largest value. */
export function FigureValue({ figure, decimals }: Props) {
  const { t, i18n } = useTranslation();
  const { kind, value, parts, range, coverage } = figure;
  const read = { kind, decimals };
  if (value !== null) return figureText(value, read);
  if (coverage.withFigure.respondents === 0) return t('figure.nothingYet');
  if (range !== null) {
    return t('figure.between', { low: fractionText(range.low, read), high: fractionText(range.high, read) });
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
