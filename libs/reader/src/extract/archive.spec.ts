import JSZip from 'jszip';
import { docxFile, docxParts, paragraph, zipFile } from '../fixtures/office-file.js';
import { extract } from './extract.js';

const withPart = async (name: string, content: string | Uint8Array) =>
  extract(await zipFile({ ...docxParts({ body: paragraph('Nội dung') }), [name]: content }), 'a.docx');

/** Writes a wrong unpacked size of one entry into the central directory. */
function lieAboutSize(zip: Uint8Array, name: string, size: number): Uint8Array {
  const data = Buffer.from(zip);
  const at = data.lastIndexOf(name) - 46;
  expect(data.readUInt32LE(at)).toBe(0x02014b50);
  data.writeUInt32LE(size, at + 24);
  return new Uint8Array(data);
}

describe('opening an archive from outside', () => {
  it('reads a sound file', async () => {
    await expect(withPart('word/media/a.bin', 'harmless')).resolves.toMatchObject({ text: 'Nội dung\n' });
  });

  it('refuses an entry that unpacks to more than a hundred times its size', async () => {
    await expect(withPart('word/media/a.bin', new Uint8Array(3_000_000))).rejects.toMatchObject({
      code: 'archive_bomb',
    });
  });

  it('refuses more entries than an Office file needs', async () => {
    const parts = docxParts({ body: paragraph('x') });
    for (let i = 0; i < 2001; i += 1) parts[`word/media/${i}.bin`] = 'x';
    await expect(extract(await zipFile(parts), 'a.docx')).rejects.toMatchObject({ code: 'archive_bomb' });
  });

  it('refuses what would unpack to more than 200 MB, by the directory alone', async () => {
    const zip = await docxFile({ body: paragraph('x') });
    await expect(extract(lieAboutSize(zip, 'word/document.xml', 0x10000000), 'a.docx')).rejects.toMatchObject({
      code: 'archive_bomb',
    });
  });

  it('stops unpacking at the size that the directory states', async () => {
    const zip = await docxFile({ body: paragraph('x'.repeat(5000)) });
    await expect(extract(lieAboutSize(zip, 'word/document.xml', 10), 'a.docx')).rejects.toMatchObject({
      code: 'archive_bomb',
    });
  });

  it('refuses an archive inside the archive, by name and by content', async () => {
    const inner = await zipFile({ 'a.txt': 'x' });
    await expect(withPart('word/inner.zip', 'x')).rejects.toMatchObject({ code: 'archive_bomb' });
    await expect(withPart('word/media/picture.png', inner)).rejects.toMatchObject({ code: 'archive_bomb' });
  });

  it('lets the workbook behind a chart be, unopened', async () => {
    const inner = await zipFile({ 'a.txt': 'x' });
    await expect(withPart('word/embeddings/Workbook1.xlsx', inner)).resolves.toMatchObject({ format: 'docx' });
  });

  it('refuses encrypted entries', async () => {
    const data = Buffer.from(await docxFile({ body: paragraph('x') }));
    const at = data.lastIndexOf('word/document.xml') - 46;
    data.writeUInt16LE(data.readUInt16LE(at + 8) | 1, at + 8);
    await expect(extract(new Uint8Array(data), 'a.docx')).rejects.toMatchObject({ code: 'password_protected' });
  });

  it('refuses a file that was cut off, anywhere', async () => {
    const whole = await docxFile({ body: paragraph('Nội dung của văn bản') });
    for (let share = 1; share < 10; share += 1) {
      const cut = whole.slice(0, Math.floor((whole.length * share) / 10));
      await expect(extract(cut, 'a.docx')).rejects.toMatchObject({ code: 'damaged' });
    }
  });

  it('refuses parts whose bytes were changed', async () => {
    const zip = new JSZip();
    for (const [name, part] of Object.entries(docxParts({ body: paragraph('Nội dung') }))) zip.file(name, part);
    const data = Buffer.from(await zip.generateAsync({ type: 'uint8array', compression: 'STORE' }));
    const at = data.indexOf('dung');
    data.write('dunk', at);
    await expect(extract(new Uint8Array(data), 'a.docx')).rejects.toMatchObject({ code: 'damaged' });
  });
});

describe('XML that declares entities', () => {
  const attack = '<?xml version="1.0"?><!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]><a>&x;</a>';
  const wide = (text: string, bigEndian: boolean): Uint8Array => {
    const bytes = Buffer.from(`\uFEFF${text}`, 'utf16le');
    return new Uint8Array(bigEndian ? bytes.swap16() : bytes);
  };

  it.each([
    ['UTF-8', attack],
    ['UTF-8 with a mark', `\uFEFF${attack}`],
    ['UTF-16 little-endian', wide(attack, false)],
    ['UTF-16 big-endian', wide(attack, true)],
    ['UTF-16 without a mark', new Uint8Array(Buffer.from(attack, 'utf16le'))],
    ['UTF-7', '<?xml version="1.0" encoding="UTF-7"?>+ADwAIQ-DOCTYPE a+AD4APA-a/+AD4-'],
    ['UTF-7 from the first byte', '+ADw?xml version="1.0" encoding="UTF-7"?+AD4 +ADwAIQ-DOCTYPE a+AD4-'],
    ['UTF-32', new Uint8Array([0xff, 0xfe, 0, 0, 0x3c, 0, 0, 0])],
    ['a lower-case declaration', attack.toLowerCase()],
  ])('is refused in %s, in a part that is not even read', async (_, content) => {
    await expect(withPart('customXml/item1.xml', content)).rejects.toMatchObject({ code: 'dangerous_xml' });
  });

  it('is refused in the document itself', async () => {
    const parts = { ...docxParts({ body: '' }), 'word/document.xml': attack };
    await expect(extract(await zipFile(parts), 'a.docx')).rejects.toMatchObject({ code: 'dangerous_xml' });
  });

  it('is refused in a picture drawn in XML', async () => {
    await expect(withPart('word/media/a.svg', '<!DOCTYPE svg><svg/>')).rejects.toMatchObject({ code: 'dangerous_xml' });
  });
});
