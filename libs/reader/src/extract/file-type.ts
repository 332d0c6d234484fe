import { ReadError } from '../errors.js';
import type { SourceFormat } from '../model.js';
import type { Archive } from './archive.js';
import { inspectOle } from './ole.js';

/** What the bytes are, whatever the file is called. */
type FileKind = SourceFormat | 'zip' | 'ole' | 'unknown';

const formats = new Map<string, SourceFormat>([
  ['txt', 'text'],
  ['text', 'text'],
  ['md', 'text'],
  ['docx', 'docx'],
  ['xlsx', 'xlsx'],
  ['pdf', 'pdf'],
  ['odt', 'odt'],
  ['rtf', 'rtf'],
  ['doc', 'doc'],
]);

/** Extensions that {@link formatOf} knows, without the dot. */
export const readableExtensions: readonly string[] = [...formats.keys()];

/**
 * The format of a file by its name, confirmed by its first bytes.
 * @throws ReadError `unsupported`, `wrong_type`, `password_protected`
 */
export function formatOf(bytes: Uint8Array, fileName: string): SourceFormat {
  const extension = extensionOf(fileName);
  const format = formats.get(extension);
  if (format === undefined) throw new ReadError('unsupported', { extension });
  const kind = sniff(bytes);
  if (kind === 'ole') {
    const content = inspectOle(bytes);
    if (content.encrypted) throw new ReadError('password_protected');
    if (format === 'doc' && content.isWord) return 'doc';
    throw new ReadError('wrong_type', { extension, actual: content.isWord ? 'doc' : 'ole' });
  }
  if (kind === 'zip') {
    // Which of the zip formats it is shows only inside: see assertArchiveOf.
    if (format === 'docx' || format === 'xlsx' || format === 'odt') return format;
    throw new ReadError('wrong_type', { extension, actual: 'zip' });
  }
  // Old versions of Word save RTF and even plain HTML under .doc; RTF we can tell.
  if (kind === 'rtf' && format === 'doc') return 'rtf';
  if (kind === 'unknown' && format === 'text') return 'text';
  if (kind === format) return format;
  throw new ReadError('wrong_type', { extension, actual: kind });
}

/**
 * Checks that an archive holds the format that its file name promises.
 * @throws ReadError `wrong_type`
 */
export function assertArchiveOf(format: SourceFormat, archive: Archive): void {
  const mimetype = archive.read('mimetype');
  const isText = mimetype !== null && Buffer.from(mimetype).toString('latin1').includes('opendocument.text');
  const holds = (folder: string): boolean => archive.names.some((name) => name.toLowerCase().startsWith(folder));
  const actual = isText ? 'odt' : holds('word/') ? 'docx' : holds('xl/') ? 'xlsx' : 'zip';
  if (actual !== format) throw new ReadError('wrong_type', { extension: format, actual });
}

function extensionOf(fileName: string): string {
  return /\.([^./\\]+)$/.exec(fileName)?.[1]?.toLowerCase() ?? '';
}

function sniff(bytes: Uint8Array): FileKind {
  const head = Buffer.from(bytes.subarray(0, 1024)).toString('latin1');
  if (head.startsWith('PK\x03\x04') || head.startsWith('PK\x05\x06')) return 'zip';
  if (head.startsWith('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1')) return 'ole';
  if (head.trimStart().startsWith('{\\rtf')) return 'rtf';
  // Readers accept up to a kilobyte of rubbish before the header.
  if (/^[\s\S]{0,1000}%PDF-\d/.test(head) && !/^[^%]{200}/.test(head)) return 'pdf';
  return 'unknown';
}
