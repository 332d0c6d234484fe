import { valueTypes } from '@lotrinh/contracts';
import { vi } from '@lotrinh/messages';
import { figureText, fractionText, methodKey, partsText } from './figure-text.js';

const share = { kind: 'SHARE', decimals: 1 } as const;
const total = { kind: 'TOTAL', decimals: 0 } as const;

describe('a figure in words', () => {
  it('is a percent for shares and a grouped number for totals, however long', () => {
    expect(figureText('94.8', share)).toBe('94,8%');
    expect(figureText('1081', total)).toBe('1.081');
    expect(figureText('90071992547409931234', total)).toBe('90.071.992.547.409.931.234');
  });

  it('keeps a digit more at the ends, so that what rounds to the aim is told from it', () => {
    const highest = { numerator: '37765', denominator: '39770' };
    expect(fractionText(highest, share)).toBe('95%');
    expect(fractionText(highest, share, 1)).toBe('94,96%');
  });

  it('shows part and whole only where both were counted', () => {
    const exact = { numerator: '37697', denominator: '39770' };
    expect(partsText('RATIO', exact)).toBe('37.697/39.770');
    expect(partsText('WEIGHTED_MEAN', exact)).toBeNull();
    expect(partsText('RATIO', null)).toBeNull();
  });

  it.each(valueTypes)('says how %s is computed', (valueType) => {
    expect(Object.keys(vi)).toContain(methodKey(valueType));
  });
});
