import fc from 'fast-check';
import { attachmentHeader, shownFileName } from './file-name.js';

describe('the name shown for an uploaded file', () => {
  it.each([
    ['../../etc/passwd', 'passwd'],
    ['..\\..\\Windows\\win.ini', 'win.ini'],
    ['C:\\Kế hoạch\\năm 2026.docx', 'năm 2026.docx'],
    ['a\r\nSet-Cookie: x=1.docx', 'a Set-Cookie: x=1.docx'],
    ['a\u0000b.txt', 'a b.txt'],
    ['ke-hoach\u202excod.exe', 'ke-hoach xcod.exe'],
    ['\u001b[31mđỏ.txt', '[31mđỏ.txt'],
    ['Kế hoạch.docx'.normalize('NFD'), 'Kế hoạch.docx'],
    ['///', 'tep'],
    ['', 'tep'],
    [undefined, 'tep'],
  ])('of %j is %j', (sent, shown) => {
    expect(shownFileName(sent)).toBe(shown);
  });

  it('keeps the extension of a name that is too long', () => {
    expect(shownFileName(`${'Kế hoạch '.repeat(60)}.docx`)).toMatch(/^Kế hoạch .{1,200}\.docx$/u);
  });

  it('is one line without folders, controls or halves of signs, whatever was sent', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (sent) => {
        const name = shownFileName(sent);
        expect(name).not.toMatch(/[/\\\p{Cc}\p{Cs}]/u);
        expect(Array.from(name).length).toBeLessThanOrEqual(200);
        expect(shownFileName(name)).toBe(name);
      }),
    );
  });
});

describe('the header of a download', () => {
  it('carries a Vietnamese name with quotes in both forms', () => {
    expect(attachmentHeader(`Kế hoạch "Đề án" 'số 1'.docx`)).toBe(
      `attachment; filename="Ke hoach _De an_ _so 1_.docx"; filename*=UTF-8''K%E1%BA%BF%20ho%E1%BA%A1ch%20%22%C4%90%E1%BB%81%20%C3%A1n%22%20%27s%E1%BB%91%201%27.docx`,
    );
  });

  it('gives the name back and holds nothing else, whatever the name', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 100 }), (name) => {
        const parts = /^attachment; filename="[\w .()-]*"; filename\*=UTF-8''([\w.~%-]*)$/.exec(attachmentHeader(name));
        expect(decodeURIComponent(parts?.[1] ?? 'none')).toBe(name.replace(/\p{Cs}/gu, '\ufffd'));
      }),
    );
  });
});
