import { extract } from './extract.js';

const words = 'Kế hoạch chuyển đổi số của các cơ quan trong tỉnh, được duyệt năm 2024';
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const read = (bytes: Uint8Array) => extract(bytes, 'a.txt');

describe('reading plain text', () => {
  it('makes a paragraph of each line that is not empty, at its place in the text', async () => {
    const { text, blocks } = await read(utf8('\r\n  Điều 1. Phê duyệt  \r\n\r\n\tTT\tNội dung\r\n'));
    expect(text).toBe('\n  Điều 1. Phê duyệt  \n\n\tTT\tNội dung\n');
    expect(blocks.map((block) => text.slice(block.start, block.end))).toEqual(['Điều 1. Phê duyệt', 'TT\tNội dung']);
  });

  it('composes letters that were typed as letter and mark', async () => {
    expect((await read(utf8(words.normalize('NFD')))).text).toBe(words);
  });

  it.each([
    ['UTF-8', utf8(`\uFEFF${words}`), []],
    ['UTF-16 with a mark', new Uint8Array(Buffer.from(`\uFEFF${words}`, 'utf16le')), ['encoding.utf16']],
    ['UTF-16 without a mark', new Uint8Array(Buffer.from(words, 'utf16le')), ['encoding.utf16']],
    ['big-endian UTF-16', new Uint8Array(Buffer.from(`\uFEFF${words}`, 'utf16le').swap16()), ['encoding.utf16']],
  ])('reads %s', async (_, bytes, notes) => {
    const document = await read(bytes);
    expect(document.text).toBe(words);
    expect(document.notes).toEqual(notes);
  });

  it('converts TCVN3, stored in single bytes or as the letters that it looks like', async () => {
    const stored = 'KÕ ho¹ch chuyÓn ®æi sè cña c¸c c¬ quan trong tØnh';
    const wanted = 'Kế hoạch chuyển đổi số của các cơ quan trong tỉnh';
    for (const bytes of [new Uint8Array(Buffer.from(stored, 'latin1')), utf8(stored)]) {
      const document = await read(bytes);
      expect(document.text).toBe(wanted);
      expect(document.notes).toEqual(['encoding.tcvn3']);
    }
  });

  it('converts windows-1258', async () => {
    const bytes = new Uint8Array([
      ...Buffer.from('K', 'latin1'),
      0xea,
      0xec,
      ...Buffer.from(' ho', 'latin1'),
      0x61,
      0xf2,
      ...Buffer.from('ch ', 'latin1'),
      0xf0,
      0xf4,
      0xd2,
      0x69,
    ]);
    const document = await read(bytes);
    expect(document.text).toBe('Kế hoạch đổi');
    expect(document.notes).toEqual(['encoding.windows-1258']);
  });

  it('reads UTF-8 that was cut off in the middle of a letter, and says so', async () => {
    const whole = utf8(`${words} đề`);
    const document = await read(whole.slice(0, -1));
    expect(document.text.startsWith(words)).toBe(true);
    expect(document.notes).toEqual(['text.damaged']);
  });

  it('refuses bytes that are text in no encoding', async () => {
    const noise = Uint8Array.from({ length: 500 }, (_, i) => (i * 73) % 256);
    await expect(read(noise)).rejects.toMatchObject({ code: 'wrong_encoding' });
    await expect(read(new Uint8Array(Buffer.from('d\xe9j\xe0 vu \xe0 la carte', 'latin1')))).rejects.toMatchObject({
      code: 'wrong_encoding',
    });
  });
});
