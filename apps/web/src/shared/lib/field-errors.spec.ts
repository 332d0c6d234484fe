import type { FieldError } from '@lotrinh/contracts';
import { AppError } from './app-error.js';
import { fieldFaults } from './field-errors.js';

const keyOf = (rule: string, params: FieldError['params'] = {}) =>
  fieldFaults(new AppError('request.invalid', { fields: [{ field: 'x', rule, params }] }))[0];

describe('what the server refused', () => {
  it.each(['required', 'lastBeforeFirst', 'beforeDocument', 'dayPassed', 'dateInFuture', 'issuerFixed', 'datePast'])(
    'says a rule of the product in its own sentence: %s',
    (rule) => {
      expect(keyOf(rule)).toEqual({ field: 'x', key: `rule.${rule}`, params: {} });
    },
  );

  it('keeps the bounds that a rule names', () => {
    expect(keyOf('year', { min: 2026, max: 2030 })).toMatchObject({ params: { min: 2026, max: 2030 } });
    expect(keyOf('maxLength', { limit: 50 })).toMatchObject({ key: 'rule.max', params: { max: 50 } });
  });

  // "max" of the check of inputs bounds a number; the sentence of that name is about letters.
  it('says of what it has no sentence for that it is not right', () => {
    expect(keyOf('max', { limit: 5 })?.key).toBe('rule.invalid');
    expect(keyOf('neverHeardOf')?.key).toBe('rule.invalid');
  });

  it('is nothing where something else failed', () => {
    expect(fieldFaults(new Error('x'))).toEqual([]);
  });
});
