import { docxFile, paragraph, xlsxFile, zipFile } from '../fixtures/office-file.js';
import { pdfFile, pdfText } from '../fixtures/pdf-file.js';
import { extract } from './extract.js';
import { readableExtensions } from './file-type.js';

const text = (content: string): Uint8Array => new TextEncoder().encode(content);

/** A compound file of one directory sector, with the given entries. */
function oleFile(names: string[], flags = 0): Uint8Array {
  const data = Buffer.alloc(512 * 3);
  Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]).copy(data);
  data.writeUInt16LE(9, 30);
  names.forEach((name, i) => {
    const at = 512 + i * 128;
    const stored = Buffer.from(`${name}\0`, 'utf16le');
    stored.copy(data, at);
    data.writeUInt16LE(stored.length, at + 64);
    data.writeUInt32LE(1, at + 116);
  });
  data.writeUInt16LE(flags, 1024 + 10);
  return new Uint8Array(data);
}

describe('the type of a file', () => {
  it('is refused where there is no content', async () => {
    await expect(extract(new Uint8Array(), 'a.txt')).rejects.toMatchObject({ code: 'empty' });
    await expect(extract(text(' \n\t\n'), 'a.txt')).rejects.toMatchObject({ code: 'empty' });
    await expect(extract(await docxFile({ body: paragraph('') }), 'a.docx')).rejects.toMatchObject({ code: 'empty' });
  });

  it('is refused over 20 MB before it is looked at', async () => {
    const file = new Uint8Array(20 * 1024 * 1024 + 1);
    await expect(extract(file, 'a.docx')).rejects.toMatchObject({ code: 'too_large', params: { megabytes: 20 } });
  });

  it.each(['a.exe', 'a.xls', 'a', 'a.docx.zip'])('is refused for %s', async (name) => {
    await expect(extract(text('x'), name)).rejects.toMatchObject({ code: 'unsupported' });
  });

  it('must be what the extension says', async () => {
    const docx = await docxFile({ body: paragraph('x') });
    const cases: [Uint8Array, string][] = [
      [docx, 'a.txt'],
      [docx, 'a.pdf'],
      [docx, 'a.xlsx'],
      [await xlsxFile([{ rows: '' }]), 'a.docx'],
      [await zipFile({ 'a.txt': 'x' }), 'a.odt'],
      [pdfFile([pdfText('x', 10, 10)]), 'a.docx'],
      [text('{\\rtf1 x}'), 'a.txt'],
      [text('plain words'), 'a.pdf'],
      [oleFile(['WordDocument']), 'a.docx'],
    ];
    for (const [bytes, name] of cases) await expect(extract(bytes, name)).rejects.toMatchObject({ code: 'wrong_type' });
  });

  it('does not depend on the case of the extension', async () => {
    await expect(extract(text('Nội dung'), 'A.TXT')).resolves.toMatchObject({ format: 'text' });
  });

  it('shows passwords of Office files', async () => {
    await expect(extract(oleFile(['EncryptionInfo', 'EncryptedPackage']), 'a.docx')).rejects.toMatchObject({
      code: 'password_protected',
    });
    await expect(extract(oleFile(['EncryptedPackage']), 'a.xlsx')).rejects.toMatchObject({
      code: 'password_protected',
    });
    await expect(extract(oleFile(['WordDocument'], 0x0100), 'a.doc')).rejects.toMatchObject({
      code: 'password_protected',
    });
  });

  it('needs LibreOffice for old formats', async () => {
    await expect(extract(oleFile(['WordDocument']), 'a.doc', { soffice: null })).rejects.toMatchObject({
      code: 'needs_libreoffice',
    });
    await expect(extract(text('{\\rtf1 x}'), 'a.rtf', { soffice: null })).rejects.toMatchObject({
      code: 'needs_libreoffice',
    });
    expect(readableExtensions).toContain('odt');
  });
});
