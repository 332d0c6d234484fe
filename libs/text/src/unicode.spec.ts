import fc from 'fast-check';
import { decodeCapitalsFont, decodeLegacy, detectLegacyEncoding, encodingOfFont } from './legacy-encoding.js';
import { isVietnameseSyllable, looksDamaged } from './syllable.js';
import { isCanonical, toCanonical } from './unicode.js';

describe('toCanonical', () => {
  it.each([
    ['Ủy ban'.normalize('NFD'), 'Ủy ban'],
    ['a\r\nb\rc\fd', 'a\nb\nc\nd'],
    ['12\u00a0700', '12 700'],
    ['công\u200b nghệ\u00ad\ufeff', 'công nghệ'],
    ['QÐ-UBND, ðiện', 'QĐ-UBND, điện'],
    ['tie\u0301\u0302ng', 'tiếng'],
    ['ﬁle', 'file'],
  ])('turns %j into %j', (text, canonical) => {
    expect(toCanonical(text)).toBe(canonical);
  });

  it('is a fixed point', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => isCanonical(toCanonical(text))));
  });
});

describe('legacy encodings', () => {
  const tcvn3 = 'Céng hoµ x· héi chñ nghÜa ViÖt Nam';
  const vni = 'Coäng hoøa xaõ hoäi chuû nghóa Vieät Nam, Ñoäc laäp';

  it('detects and converts TCVN3 and VNI', () => {
    expect(detectLegacyEncoding(tcvn3)).toBe('tcvn3');
    expect(decodeLegacy(tcvn3, 'tcvn3')).toBe('Cộng hoà xã hội chủ nghĩa Việt Nam');
    expect(detectLegacyEncoding(vni)).toBe('vni');
    expect(decodeLegacy(vni, 'vni')).toBe('Cộng hòa xã hội chủ nghĩa Việt Nam, Độc lập');
    expect(decodeLegacy('HOÄI ÑOÀNG', 'vni')).toBe('HỘI ĐỒNG');
  });

  it.each(['tcvn3', 'vni'] as const)('reads every small letter of the alphabet back from %s', (encoding) => {
    const letters = Array.from(
      'aáàảãạăắằẳẵặâấầẩẫậbcdđeéèẻẽẹêếềểễệghiíìỉĩịklmnoóòỏõọôốồổỗộơớờởỡợpqrstuúùủũụưứừửữựvxyýỳỷỹỵ ',
    );
    const marks = ['', ...Array.from({ length: 95 }, (_, i) => String.fromCharCode(0xa1 + i))];
    const heads = [...Array.from('aeiouyôö'), ...marks];
    // The inverse, found by trying; few letters are their own code.
    const codes = new Map(
      heads.flatMap((head) =>
        marks
          .map((mark) => [decodeLegacy(head + mark, encoding), head + mark] as const)
          .filter(([letter, code]) => letter !== code || (encoding === 'vni' ? 'íì' : 'ý').includes(code)),
      ),
    );
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...letters)), (text) => {
        const encoded = text.map((letter) => (letter < '\u0080' ? letter : (codes.get(letter) ?? '?'))).join('');
        expect(decodeLegacy(encoded, encoding)).toBe(text.join(''));
      }),
    );
  });

  it('reads the soft hyphen of TCVN3 as ư', () => {
    expect(decodeLegacy('th\u00ad viÖn', 'tcvn3')).toBe('thư viện');
  });

  it('leaves Unicode, other languages and short text alone', () => {
    expect(detectLegacyEncoding('Cộng hoà xã hội chủ nghĩa Việt Nam độc lập tự do')).toBeNull();
    expect(detectLegacyEncoding('Señor déjà vu, où êtes-vous après Noël à Málaga')).toBeNull();
    expect(detectLegacyEncoding('plain ASCII text only')).toBeNull();
    expect(detectLegacyEncoding('é')).toBeNull();
  });

  it('knows fonts by name, capitals fonts too', () => {
    expect(encodingOfFont('.VnTime')).toEqual({ encoding: 'tcvn3', capitals: false });
    expect(encodingOfFont('.VnTimeH')).toEqual({ encoding: 'tcvn3', capitals: true });
    expect(encodingOfFont('VNI-Times')).toEqual({ encoding: 'vni', capitals: false });
    expect(encodingOfFont('Times New Roman')).toBeNull();
    expect(decodeCapitalsFont('QuyÕt ®Þnh')).toBe('QUYẾT ĐỊNH');
  });
});

describe('isVietnameseSyllable', () => {
  it.each([
    'nghiệp',
    'quyết',
    'giếng',
    'gì',
    'thuở',
    'khuya',
    'oanh',
    'ủy',
    'uỷ',
    'yêu',
    'đường',
    'Ưng',
    'xoong',
    'huỳnh',
    'luật',
    'cước',
  ])('accepts %s', (word) => {
    expect(isVietnameseSyllable(word)).toBe(true);
  });

  it.each(['nghiêp1', 'tàch', 'ngiệp…', 'đưòngg', 'wệ', 'ủyban', 'thôgn', 'mạcng'])('refuses %s', (word) => {
    expect(isVietnameseSyllable(word)).toBe(false);
  });
});

describe('looksDamaged', () => {
  it('notices digits inside words and impossible syllables', () => {
    const damage = looksDamaged('c0ng nghệ thôgn tin trong cơ qu4n nhà nướcc');
    expect(damage.words.map((w) => w.word)).toEqual(['c0ng', 'thôgn', 'qu4n', 'nướcc']);
    expect(damage.damaged).toBe(true);
  });

  it('is calm about clean text, names and abbreviations', () => {
    expect(looksDamaged('Ủy ban nhân dân tỉnh Đắk Lắk phê duyệt ƯDCNTT, HĐND và Krông Pắc').damaged).toBe(false);
  });
});
