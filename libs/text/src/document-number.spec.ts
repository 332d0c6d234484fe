import { findDocumentNumbers, parseDocumentNumber } from './document-number.js';

describe('findDocumentNumbers', () => {
  it.each([
    [
      'Nghị định số 64/2007/NĐ-CP ngày',
      {
        number: '64',
        year: 2007,
        typeCode: 'NĐ',
        issuerSymbol: 'CP',
        family: 'state',
        normalised: '64/2007/NĐ-CP',
        printedType: 'Nghị định',
      },
    ],
    ['Quyết định số 1671C/QĐ-BNV', { number: '1671C', year: null, type: 'Quyết định', normalised: '1671C/QĐ-BNV' }],
    ['14/2011/QĐ-UBND', { number: '14', year: 2011, issuerSymbol: 'UBND' }],
    ['Tờ trình số 164/TTr- SKHCN', { type: 'Tờ trình', symbol: 'TTr-SKHCN', normalised: '164/TTr-SKHCN' }],
    ['Quyết định số   /QĐ-BNV ngày', { number: null, normalised: '/QĐ-BNV', printedType: 'Quyết định' }],
    ['Số: ……/KH-UBND', { number: null, type: 'Kế hoạch' }],
    ['53 QĐ/LTNN-NVTW', { number: '53', type: 'Quyết định', normalised: '53 QĐ/LTNN-NVTW' }],
    ['Luật số 67/2006/QH11', { family: 'law', type: null, printedType: 'Luật', normalised: '67/2006/QH11' }],
    ['148/2025/QH15', { family: 'law', year: 2025 }],
    ['Nghị quyết số 57-NQ/TW', { family: 'party', number: '57', issuerSymbol: 'TW', normalised: '57-NQ/TW' }],
    ['Kế hoạch số 3260-KH/ĐĐQH15', { family: 'party', issuerSymbol: 'ĐĐQH15' }],
    ['số 491/BTTTT-ƯDCNTT', { family: 'letter', type: 'Công văn', symbol: 'BTTTT-ƯDCNTT' }],
    ['1403/BNV-TTTT', { family: 'letter' }],
    ['2606/BTTTT-THH-ATTT', { family: 'letter', issuerSymbol: 'BTTTT-THH-ATTT' }],
    ['Quyết định số 12/QÐ-UBND', { symbol: 'QĐ-UBND', normalised: '12/QĐ-UBND' }],
    ['Nghị quyết số 36a/NQ-CP', { number: '36a', type: 'Nghị quyết' }],
    ['246/2005/QĐ–TTg', { normalised: '246/2005/QĐ-TTg' }],
    ['Chỉ thị số 45-CT/TWngày22 tháng 7', { family: 'party', normalised: '45-CT/TW' }],
    ['Nghị định số 43/2011/NĐ-CPngày', { normalised: '43/2011/NĐ-CP' }],
    ['Quyết định số 458/QĐTTg', { type: 'Quyết định', issuerSymbol: 'TTg' }],
    ['Số: 519 /QĐ-UBND', { normalised: '519/QĐ-UBND' }],
    ['Công văn số2606/BTTTT-THH ngày 15', { normalised: '2606/BTTTT-THH', printedType: 'Công văn' }],
    ['số 57- NQ/TW', { normalised: '57-NQ/TW' }],
    ['số 55/2005/TTLT-BNV-VPCP', { type: 'Thông tư liên tịch', issuerSymbol: 'BNV-VPCP' }],
  ])('reads %j', (text, expected) => {
    const found = findDocumentNumbers(text);
    expect(found).toHaveLength(1);
    expect(found[0]).toMatchObject(expected);
    expect(text.slice(found[0]!.start, found[0]!.end)).toBe(found[0]!.verbatim);
  });

  it.each([
    '02 cán bộ/đơn vị',
    '2C-BNV/2008',
    '17/10/2000',
    '12/12 xã',
    '50 - 70 CB/CC',
    '10 Mbps/km',
    '24/7',
    'đạt 5 QĐ',
  ])('finds none in %j', (text) => {
    expect(findDocumentNumbers(text)).toEqual([]);
  });

  it('does not take the words behind a dash for the symbol', () => {
    expect(findDocumentNumbers('12/QĐ-UBND - Về việc ban hành')[0]?.verbatim).toBe('12/QĐ-UBND');
  });

  it('tells a letter cited as a decision', () => {
    expect(findDocumentNumbers('Quyết định số 2323/BTTTT-THH')[0]).toMatchObject({
      family: 'letter',
      printedType: 'Quyết định',
    });
  });
});

describe('parseDocumentNumber', () => {
  it('takes a number alone, with or without "Số:"', () => {
    expect(parseDocumentNumber('Số: 07/KH-UBND')).toMatchObject({
      number: '07',
      type: 'Kế hoạch',
      issuerSymbol: 'UBND',
    });
    expect(parseDocumentNumber('892/QĐ-BNV ngày')).toBeNull();
    expect(parseDocumentNumber('892')).toBeNull();
  });
});
