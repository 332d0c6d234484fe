import { bearsSecrecyMark, circulationMark } from './secrecy.js';

describe('a secrecy mark', () => {
  it.each([
    ['MẬT'],
    ['TỐI MẬT'],
    ['[ TUYỆT MẬT ]'],
    ['BỘ MẪU\tMẬT\tCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'],
    ['Độ mật: Tối mật'],
    ['Số: 12/KH-BM(M)'],
    ['Số: 05-NQ/BM (TM)'],
  ])('is seen in %j', (text) => {
    expect(bearsSecrecyMark(`BỘ MẪU\n${text}\nKẾ HOẠCH\n`)).toBe(true);
  });

  it.each([
    ['100% văn bản không mật được xử lý trên môi trường mạng'],
    ['Tỷ lệ văn bản (trừ văn bản mật) gửi điện tử'],
    ['BẢO MẬT THÔNG TIN'],
    ['AN NINH VÀ BẢO MẬT'],
    ['(không bao gồm nội dung mật)'],
    ['Số: 12/KH-BM'],
    ['bí mật nhà nước'],
  ])('is not seen in %j', (text) => {
    expect(bearsSecrecyMark(`BỘ MẪU\n${text}\nKẾ HOẠCH\n`)).toBe(false);
  });

  it('is not looked for below the first page', () => {
    expect(bearsSecrecyMark(`${'Nội dung công khai. '.repeat(300)}\nMẬT\n`)).toBe(false);
  });
});

describe('a stamp of circulation', () => {
  it.each([
    ['LƯU HÀNH NỘI BỘ', 'internal'],
    ['[ LƯU HÀNH NỘI BỘ ]', 'internal'],
    ['BỘ MẪU\tXEM XONG TRẢ LẠI', 'return'],
    ['Tài liệu lưu hành nội bộ được số hóa', null],
    ['SỔ TAY LƯU HÀNH NỘI BỘ', null],
  ])('in %j is %s', (text, mark) => {
    expect(circulationMark(`BỘ MẪU\n${text}\nKẾ HOẠCH\n`)).toBe(mark);
  });
});
