import type { Verdict } from '@lotrinh/contracts';
import { endWords } from '@lotrinh/domain';
import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { StatusBadge } from '../../../shared/ui/status-badge.js';
import type { CycleFigure } from '../api/get-figures.js';

type Props = {
  judged: CycleFigure['targets'][number];
  figure: CycleFigure['figure'];
};

const tones: Record<Verdict, 'good' | 'bad' | 'attention' | 'plain'> = {
  ...{ MET: 'good', EXCEEDED: 'good', NOT_MET: 'bad', LIKELY: 'good' },
  ...{ UNLIKELY: 'bad', NOT_YET_DUE: 'plain', CANNOT_DETERMINE: 'attention' },
};

/** What the figure makes of one target; where that is open, how far what is missing can move it. */
export function VerdictWords({ judged: { verdict, lowest, highest }, figure }: Props) {
  const { t } = useTranslation();
  const { kind, coverage } = figure;
  const end = (exact: typeof lowest) => endWords(kind, exact) ?? t('figure.unbounded');
  return (
    <div>
      <StatusBadge tone={tones[verdict]}>{t(`figure.verdict.${verdict}`)}</StatusBadge>
      {verdict === 'CANNOT_DETERMINE' && (
        <Text size="sm" c="dimmed">
          {t('figure.cannotDetermine', {
            ...{ reported: coverage.withFigure.respondents, expected: coverage.expected.respondents },
            ...{ worst: end(lowest), best: end(highest) },
          })}
        </Text>
      )}
    </div>
  );
}
