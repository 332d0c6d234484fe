import fc from 'fast-check';
import { compareVi, fold, foldKeepingLength, normalizeTone, sameWords } from './fold.js';

const vietnamese = fc.string({
  unit: fc.constantFrom(...Array.from('aăâbcdđeêghiklmnoôơpqrstuưvxyÁẶỪỹẵếĐÐ –“”-.,()\u00a0 0123456789😀')),
});

describe('fold', () => {
  it.each([
    ['Đặng Văn Lãm', 'dang van lam'],
    ['ĐÔNG', 'dong'],
    ['Kho bạc & Tài chính', 'kho bac va tai chinh'],
    ['  UBND  tỉnh: 12/QĐ-UBND ', 'ubnd tinh 12 qd ubnd'],
    ['ấp', 'ap'],
    ['ho\u0300a', 'hoa'],
    ['', ''],
  ])('reduces %j to %j', (text, folded) => {
    expect(fold(text)).toBe(folded);
  });

  it('changes nothing when done twice', () => {
    fc.assert(fc.property(vietnamese, (text) => fold(fold(text)) === fold(text)));
  });
});

describe('foldKeepingLength', () => {
  it('keeps punctuation and makes dashes, quotes and hard spaces plain', () => {
    expect(foldKeepingLength('Từ 50% – 70% “Một cửa”\u00a0(Đ)')).toBe('tu 50% - 70% "mot cua" (d)');
  });

  it('keeps the length of every NFC text', () => {
    fc.assert(
      fc.property(fc.oneof(vietnamese, fc.string({ unit: 'binary' })), (raw) => {
        const text = raw.normalize('NFC');
        return foldKeepingLength(text).length === text.length;
      }),
    );
  });
});

describe('tone placement', () => {
  it.each([
    ['hoà', 'hòa'],
    ['Uỷ ban', 'Ủy ban'],
    ['khoẻ mạnh', 'khỏe mạnh'],
    ['thuỷ lợi', 'thủy lợi'],
    ['hòan thành', 'hoàn thành'],
    ['qúy', 'quý'],
    ['quỹ', 'quỹ'],
    ['toàn', 'toàn'],
    ['của', 'của'],
  ])('prints %s as %s', (text, normal) => {
    expect(normalizeTone(text)).toBe(normal);
  });

  it.each([
    ['Uỷ ban nhân dân', 'ủy ban  nhân dân'],
    ['kỹ thuật', 'kĩ thuật'],
    ['tỷ lệ', 'Tỉ lệ'],
    ['Mỹ Quý', 'Mĩ Quí'],
    ['Ðiện tử', 'Điện tử'],
  ])('takes %s and %s for the same words', (a, b) => {
    expect(sameWords(a, b)).toBe(true);
  });

  it.each([
    ['thẻ', 'thỏ'],
    ['Đông', 'dong'],
    ['thúy', 'thúi'],
    ['hằng', 'hàng'],
  ])('keeps %s and %s apart', (a, b) => {
    expect(sameWords(a, b)).toBe(false);
  });
});

describe('compareVi', () => {
  it('orders by the Vietnamese alphabet, then tone, numbers by value', () => {
    const words = ['Ứng', 'Đông', 'Ân', 'An', 'Dân', 'Ăn', 'Da', 'Ung', 'Ưng', 'Xã 10', 'Xã 9'];
    expect([...words].sort(compareVi)).toEqual([
      ...['An', 'Ăn', 'Ân', 'Da', 'Dân', 'Đông', 'Ung', 'Ưng', 'Ứng', 'Xã 9', 'Xã 10'],
    ]);
  });
});
