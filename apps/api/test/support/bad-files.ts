import { docxFile, docxParts, paragraph, zipFile } from '../../../../libs/reader/src/fixtures/office-file.js';
import { pdfFile } from '../../../../libs/reader/src/fixtures/pdf-file.js';

/** A compound file that holds nothing but the entry by which an Office file with a password is known. */
function passwordProtected(): Uint8Array {
  const bytes = Buffer.alloc(2048);
  Buffer.from('d0cf11e0a1b11ae1', 'hex').copy(bytes);
  bytes.writeUInt16LE(9, 30);
  const name = Buffer.from('EncryptedPackage\0', 'utf16le');
  name.copy(bytes, 1024);
  bytes.writeUInt16LE(name.length, 1024 + 64);
  return bytes;
}

const plain = { body: paragraph('Kế hoạch chuyển đổi số năm 2026') };
const entity = '<!DOCTYPE w [<!ENTITY x SYSTEM "file:///etc/passwd">]>';

export type BadFile = { title: string; name: string; code: string; isKept: boolean; bytes: () => Promise<Uint8Array> };
const bad = (
  title: string,
  name: string,
  code: string,
  isKept: boolean,
  bytes: () => Uint8Array | Promise<Uint8Array>,
): BadFile => ({ title, name, code, isKept, bytes: async () => bytes() });

export const badFiles: BadFile[] = [
  bad('empty', 'a.docx', 'read.empty', true, () => new Uint8Array()),
  bad('of blanks only', 'a.txt', 'read.empty', true, () => Buffer.from(' \n\t\n')),
  bad('with a password', 'a.docx', 'read.password_protected', true, passwordProtected),
  bad('that unpacks to thirty megabytes', 'a.docx', 'read.archive_bomb', false, () =>
    zipFile({ ...docxParts(plain), 'word/media/a.bin': new Uint8Array(30 * 1_048_576) }),
  ),
  bad('that holds an archive', 'a.docx', 'read.archive_bomb', false, async () =>
    zipFile({ ...docxParts(plain), 'word/inner.zip': await zipFile({ a: 'b' }) }),
  ),
  bad('that declares an outside entity', 'a.docx', 'read.dangerous_xml', false, () =>
    zipFile({ ...docxParts(plain), 'word/document.xml': `${entity}<w:document>&x;</w:document>` }),
  ),
  bad('that declares it in UTF-16', 'a.docx', 'read.dangerous_xml', false, () =>
    zipFile({ ...docxParts(plain), 'word/styles.xml': Buffer.from(`\ufeff${entity}<w:styles/>`, 'utf16le') }),
  ),
  bad('cut off in the middle', 'a.docx', 'read.damaged', true, async () => (await docxFile(plain)).subarray(0, 500)),
  bad('scanned, without text', 'a.pdf', 'read.no_text_layer', true, () => pdfFile(['0 0 m 595 842 l S\n'])),
  bad('in an unknown encoding', 'a.txt', 'read.wrong_encoding', true, () =>
    Buffer.from('cff0e8ece5f020f2e5eaf1f2e020ede020f0f3f1f1eaeece20ffe7fbeae520e4ebff20eff0eee2e5f0eae8', 'hex'),
  ),
  bad('of Word, named .txt', 'a.txt', 'read.wrong_type', false, () => docxFile(plain)),
  bad('of text, named .docx', 'a.docx', 'read.wrong_type', false, () => Buffer.from('Kế hoạch năm 2026')),
  bad('of a kind nobody reads', 'a.exe', 'read.unsupported', true, () => Buffer.from('MZ')),
];
