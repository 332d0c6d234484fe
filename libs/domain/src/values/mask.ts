import type { Figure } from '@lotrinh/contracts';

/** Fewer contributors than these could be told apart by subtraction. */
const enoughToHide = 3;

const contributors = ({ coverage }: Figure): number => coverage.withFigure.respondents;
const withFlag = ({ flags }: Figure): Figure['flags'] => [...new Set([...flags, 'MASKED' as const])];

/** Nothing that could give a number back; who is behind it and in which state stays. */
const hidden = (figure: Figure): Figure => ({
  ...figure,
  value: null,
  exact: null,
  lowest: null,
  highest: null,
  answered: null,
  range: null,
  parts: [],
  meeting: null,
  flags: withFlag(figure),
});

/** A rounded share or mean without the counts behind it. */
const rounded = (figure: Figure): Figure => ({ ...hidden(figure), value: figure.value });

/**
 * A confidential figure as it may be shown (E38): shares, means and changes rounded and without their counts, nothing at all
 * where fewer than three contribute or where the figure is itself a count.
 */
export function maskFigure(figure: Figure): Figure {
  const isCount = !['SHARE', 'MEAN', 'CHANGE'].includes(figure.kind);
  return isCount || contributors(figure) < enoughToHide ? hidden(figure) : rounded(figure);
}

/**
 * Confidential figures of the children of one parent, whose own figure is shown beside them: where the hidden ones have together
 * fewer than three contributors, the parent less the others would give them back, so that more are hidden, the smallest first.
 */
export function maskSiblings(children: readonly Figure[]): Figure[] {
  const masked = children.map(maskFigure);
  const shown = masked
    .map((figure, index) => ({ index, figure }))
    .filter(({ figure }) => figure.value !== null)
    .sort((a, b) => contributors(a.figure) - contributors(b.figure) || a.index - b.index);
  const behind = (): number =>
    masked.reduce((sum, figure) => (figure.value === null ? sum + contributors(figure) : sum), 0);
  while (behind() > 0 && behind() < enoughToHide) {
    const next = shown.shift();
    if (next === undefined) break;
    masked[next.index] = hidden(next.figure);
  }
  return masked;
}
