import { en, isLocale, loadCatalogue, locales, translate, vi, type MessageKey } from './index.js';

const placeholders = (sentence: string): string[] => [...sentence.matchAll(/\{(\w+)\}/g)].map((m) => m[1]!).sort();
const keys = Object.keys(vi) as MessageKey[];

describe('the catalogue', () => {
  it.each(keys)('says %s in both languages with the same placeholders', (key) => {
    expect(vi[key].trim()).not.toBe('');
    expect(placeholders(en[key])).toEqual(placeholders(vi[key]));
  });

  it('raises its voice nowhere', () => {
    const loud = keys.filter((key) => /!|oops/i.test(vi[key]) || /!|oops/i.test(en[key]));
    expect(loud).toEqual([]);
  });

  it('writes Vietnamese in composed form, so that searching and comparing find it', () => {
    expect(keys.filter((key) => vi[key] !== vi[key].normalize('NFC'))).toEqual([]);
  });
});

describe('translate', () => {
  it('puts parameters in their places, zero included', () => {
    expect(translate('vi', 'form.summary', { count: 0 })).toBe('Còn 0 chỗ cần sửa');
    expect(translate('en', 'table.range', { from: 1, to: 20, total: 61 })).toBe('1 to 20 of 61');
  });

  it('leaves a placeholder whose parameter is absent', () => {
    expect(translate('en', 'error.code')).toBe('Error code: {code}');
    expect(translate('en', 'error.code', { code: null })).toBe('Error code: {code}');
  });
});

it('is given one language at a time', async () => {
  expect(await loadCatalogue('vi')).toBe(vi);
  expect(await loadCatalogue('en')).toBe(en);
});

it('tells its own languages from strange ones', () => {
  expect(locales.every(isLocale)).toBe(true);
  expect(isLocale('fr')).toBe(false);
});
