import { valueTypes } from '@lotrinh/contracts';
import { vi } from '@lotrinh/messages';
import { methodKey, partsText } from './figure-text.js';

it('shows part and whole only where both were counted', () => {
  const exact = { numerator: '37697', denominator: '39770' };
  expect(partsText('RATIO', exact)).toBe('37.697/39.770');
  expect(partsText('PERCENT_ONLY', exact)).toBeNull();
  expect(partsText('RATIO', null)).toBeNull();
});

it.each(valueTypes)('says how %s is computed', (valueType) => {
  expect(Object.keys(vi)).toContain(methodKey(valueType));
});
