import { ReadError } from '../errors.js';
import type { SourceDocument, SourceFormat } from '../model.js';
import { openArchive, type Archive } from './archive.js';
import { readDocx } from './docx/docx.js';
import { assertArchiveOf, formatOf } from './file-type.js';
import { convertWithLibreOffice } from './libreoffice.js';
import { limits } from './limits.js';
import type { ExtractOptions } from './options.js';
import { readPdf } from './pdf/pdf.js';
import { readText } from './text.js';
import { readXlsx } from './xlsx/xlsx.js';

export type { ExtractOptions } from './options.js';

/**
 * Reads one file into its canonical text and blocks. The format follows the extension and must agree with the bytes.
 * Untrusted files belong in a child process: see `readInChild`.
 * @throws ReadError with one of `readErrorCodes`
 */
export async function extract(
  bytes: Uint8Array,
  fileName: string,
  options: ExtractOptions = {},
): Promise<SourceDocument> {
  if (bytes.length === 0) throw new ReadError('empty');
  if (bytes.length > limits.fileBytes) throw new ReadError('too_large', { megabytes: limits.fileBytes / 1024 / 1024 });
  const document = await readFormat(bytes, fileName, options);
  if (document.blocks.length === 0) throw new ReadError('empty');
  return document;
}

async function readFormat(bytes: Uint8Array, fileName: string, options: ExtractOptions): Promise<SourceDocument> {
  const format = formatOf(bytes, fileName);
  switch (format) {
    case 'text':
      return readText(bytes);
    case 'docx':
      return readDocx(openAs('docx', bytes));
    case 'xlsx':
      return readXlsx(openAs('xlsx', bytes));
    case 'pdf':
      return readPdf(bytes);
    case 'odt':
      openAs('odt', bytes);
      break;
    case 'rtf':
    case 'doc':
      break;
  }
  const converted = await convertWithLibreOffice(bytes, format, 'docx', options);
  return { ...readDocx(openAs('docx', converted)), format };
}

function openAs(format: SourceFormat, bytes: Uint8Array): Archive {
  const archive = openArchive(bytes);
  assertArchiveOf(format, archive);
  return archive;
}
