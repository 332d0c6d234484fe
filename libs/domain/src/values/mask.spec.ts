import type { Figure } from '@lotrinh/contracts';
import { aggregate } from './aggregate.js';
import { count, definition, input, part } from './fixtures/input.js';
import { maskFigure, maskSiblings } from './mask.js';

const share = (...names: string[]): Figure =>
  aggregate(
    definition('RATIO'),
    names.map((name) => part(name, 1, 3)),
  );
const values = (figures: readonly Figure[]): (string | null)[] => figures.map(({ value }) => value);

describe('E38: a confidential figure', () => {
  it('shows its share without the counts behind it', () => {
    const masked = maskFigure(share('A', 'B', 'C'));
    expect(masked).toMatchObject({ value: '33.3', exact: null, lowest: null, highest: null, flags: ['MASKED'] });
    expect(masked.coverage.withFigure.respondents).toBe(3);
  });

  it('is hidden where fewer than three contribute', () => {
    expect(maskFigure(share('A', 'B')).value).toBeNull();
    const silent = [part('A', 1, 3), part('B', 1, 3), input('C')];
    expect(maskFigure(aggregate(definition('RATIO'), silent)).value).toBeNull();
  });

  it('is hidden where it is itself a count', () => {
    const total = aggregate(
      definition('COUNT_STOCK'),
      ['A', 'B', 'C'].map((name) => count(name, 4)),
    );
    expect(maskFigure(total)).toMatchObject({ value: null, exact: null, flags: ['MASKED'] });
  });

  it('cannot be found by taking its siblings from their parent', () => {
    const small = share('A');
    const middle = share('B', 'C', 'D');
    const large = share('E', 'F', 'G', 'H');
    expect(values(maskSiblings([large, small, middle]))).toEqual(['33.3', null, null]);
    expect(values(maskSiblings([large, middle]))).toEqual(['33.3', '33.3']);
    expect(values(maskSiblings([small, share('X', 'Y'), large]))).toEqual([null, null, '33.3']);
    expect(values(maskSiblings([small, share('X')]))).toEqual([null, null]);
  });
});
