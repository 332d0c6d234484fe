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
    ['Quyết định số 1705C/QĐ-BKTB', { number: '1705C', year: null, type: 'Quyết định', normalised: '1705C/QĐ-BKTB' }],
    ['14/2011/QĐ-UBND', { number: '14', year: 2011, issuerSymbol: 'UBND' }],
    ['Tờ trình số 305/TTr- SKHCN', { type: 'Tờ trình', symbol: 'TTr-SKHCN', normalised: '305/TTr-SKHCN' }],
    ['Quyết định số   /QĐ-BKTB ngày', { number: null, normalised: '/QĐ-BKTB', printedType: 'Quyết định' }],
    ['Số: ……/KH-UBND', { number: null, type: 'Kế hoạch' }],
    ['61 QĐ/KLT-NVTW', { number: '61', type: 'Quyết định', normalised: '61 QĐ/KLT-NVTW' }],
    ['Luật số 67/2006/QH11', { family: 'law', type: null, printedType: 'Luật', normalised: '67/2006/QH11' }],
    ['148/2025/QH15', { family: 'law', year: 2025 }],
    ['Nghị quyết số 57-NQ/TW', { family: 'party', number: '57', issuerSymbol: 'TW', normalised: '57-NQ/TW' }],
    ['Kế hoạch số 3270-KH/ĐĐQH15', { family: 'party', issuerSymbol: 'ĐĐQH15' }],
    ['số 618/BTTTT-ƯDCN', { family: 'letter', type: 'Công văn', symbol: 'BTTTT-ƯDCN' }],
    ['1520/BKTB-TTDL', { family: 'letter' }],
    ['2750/BTTTT-THH-ATM', { family: 'letter', issuerSymbol: 'BTTTT-THH-ATM' }],
    ['Quyết định số 12/QÐ-UBND', { symbol: 'QĐ-UBND', normalised: '12/QĐ-UBND' }],
    ['Nghị quyết số 36a/NQ-CP', { number: '36a', type: 'Nghị quyết' }],
    ['246/2005/QĐ–TTg', { normalised: '246/2005/QĐ-TTg' }],
    ['Chỉ thị số 45-CT/TWngày22 tháng 7', { family: 'party', normalised: '45-CT/TW' }],
    ['Nghị định số 43/2011/NĐ-CPngày', { normalised: '43/2011/NĐ-CP' }],
    ['Quyết định số 458/QĐTTg', { type: 'Quyết định', issuerSymbol: 'TTg' }],
    ['Số: 519 /QĐ-UBND', { normalised: '519/QĐ-UBND' }],
    ['Công văn số2750/BTTTT-THH ngày 15', { normalised: '2750/BTTTT-THH', printedType: 'Công văn' }],
    ['số 57- NQ/TW', { normalised: '57-NQ/TW' }],
    ['số 12/2014/TTLT-BTC-BKTB', { type: 'Thông tư liên tịch', issuerSymbol: 'BTC-BKTB' }],
  ])('reads %j', (text, expected) => {
    const found = findDocumentNumbers(text);
    expect(found).toHaveLength(1);
    expect(found[0]).toMatchObject(expected);
    expect(text.slice(found[0]!.start, found[0]!.end)).toBe(found[0]!.verbatim);
  });

  it.each([
    '02 cán bộ/đơn vị',
    '3B-BKTB/2008',
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
    expect(findDocumentNumbers('Quyết định số 2410/BKTB-CNS')[0]).toMatchObject({
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
    expect(parseDocumentNumber('640/QĐ-BKTB ngày')).toBeNull();
    expect(parseDocumentNumber('640')).toBeNull();
  });
});
