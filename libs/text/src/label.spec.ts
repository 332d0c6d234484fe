import fc from 'fast-check';
import { parseLabel } from './label.js';
import { letterAt, ordinalOfLetter } from './list-letter.js';
import { parseRoman, toRoman } from './roman.js';

describe('parseLabel', () => {
  it.each([
    ['PHẦN I', 'part', 'PHẦN I', 1, ''],
    ['Phần thứ hai', 'part', 'Phần thứ hai', 2, ''],
    ['Chương II', 'chapter', 'Chương II', 2, ''],
    ['Mục 3. Hạ tầng', 'heading', 'Mục 3', 3, '.'],
    ['Điều 1. Phê duyệt', 'article', 'Điều 1', 1, '.'],
    ['Điều 2 Giao các sở', 'article', 'Điều 2', 2, ''],
    ['PHỤ LỤC', 'annex', 'PHỤ LỤC', null, ''],
    ['Phụ lục II', 'annex', 'Phụ lục II', 2, ''],
    ['A. MỤC TIÊU', 'capital', 'A', 1, '.'],
    ['A- NGUỒN VỐN', 'capital', 'A', 1, '-'],
    ['II. Nhiệm vụ', 'roman', 'II', 2, '.'],
    ['I/ Mục tiêu', 'roman', 'I', 1, '/'],
    ['1. Hạ tầng', 'number', '1', 1, '.'],
    ['2.Sở Tài chính', 'number', '2', 2, '.'],
    ['3/ Hạ tầng', 'number', '3', 3, '/'],
    ['3/Hạ tầng', 'number', '3', 3, '/'],
    ['1) Hạ tầng', 'number', '1', 1, ')'],
    ['(3) Hạ tầng', 'number', '3', 3, ')'],
    ['2.1. Dự án', 'decimal', '2.1', 1, '.'],
    ['II.3. Dự án', 'decimal', 'II.3', 3, '.'],
    ['a) Ứng dụng', 'letter', 'a', 1, ')'],
    ['đ) Ứng dụng', 'letter', 'đ', 5, ')'],
    ['b. Ứng dụng', 'letter', 'b', 2, '.'],
    ['- Số hóa', 'bullet', '-', null, ''],
    ['+ Số hóa', 'bullet', '+', null, ''],
    ['* Đến năm 2025', 'bullet', '*', null, ''],
    ['- + Số hóa', 'bullet', '- +', null, ''],
    ['• Số hóa', 'bullet', '•', null, ''],
    ['– Số hóa', 'bullet', '–', null, ''],
    ['Nhiệm vụ 1: Hạ tầng', 'word', 'Nhiệm vụ 1', 1, ':'],
    ['Dự án 2. Xây dựng', 'word', 'Dự án 2', 2, '.'],
  ])('reads %j', (text, kind, label, ordinal, closing) => {
    expect(parseLabel(text)).toMatchObject({ kind, text: label, ordinal, closing });
  });

  it.each([
    'Điều 5 của Luật',
    'Điều 5 Luật Đất đai',
    '10.000 hồ sơ',
    '12/12 xã',
    '12/QĐ-TTg ngày',
    '29.10.2010 là',
    '12.5 tỷ đồng',
    'e-Learning',
    'V.v… và',
    'Phần mềm',
    'Mục tiêu',
    'mục 3 nêu trên',
    'Bảng 1. Các chỉ tiêu',
    '',
  ])('finds none in %j', (text) => {
    expect(parseLabel(text)).toBeNull();
  });

  it('says how much of the paragraph the label takes', () => {
    expect('  2.1.  Dự án'.slice(parseLabel('  2.1.  Dự án')!.length)).toBe('Dự án');
    expect(parseLabel('II.3.1 Dự án')).toMatchObject({ path: [2, 3, 1] });
    expect(parseLabel('Nhiệm vụ 4: X')).toMatchObject({ word: 'Nhiệm vụ' });
  });
});

describe('list letters and Roman numerals', () => {
  it('follows the Vietnamese alphabet with and without đ', () => {
    expect(letterAt(5)).toBe('đ');
    expect(letterAt(5, 'without-đ')).toBe('e');
    expect(ordinalOfLetter('f')).toBeNull();
    expect(letterAt(24)).toBeNull();
  });

  it('gives back the ordinal of each letter', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 22 }),
        fc.constantFrom('with-đ' as const, 'without-đ' as const),
        (n, sequence) => {
          expect(ordinalOfLetter(letterAt(n, sequence)!, sequence)).toBe(n);
        },
      ),
    );
  });

  it('gives back the value of each Roman numeral', () => {
    fc.assert(fc.property(fc.integer({ min: 1, max: 3999 }), (n) => parseRoman(toRoman(n)) === n));
  });

  it.each(['IIII', 'VX', 'IC', 'Iv', '', 'A'])('refuses %j as a Roman numeral', (text) => {
    expect(parseRoman(text)).toBeNull();
  });
});
