import { extname } from 'node:path';
import type { Readable } from 'node:stream';
import { readInChild, ReadError } from '@lotrinh/reader';
import { Injectable } from '@nestjs/common';
import { DomainError } from '../errors/domain-error.js';

const MAX_BYTES = 5 * 1_048_576;

/** The cells of an uploaded workbook as text, TAB between cells, as a spreadsheet copies them. */
@Injectable()
export class SpreadsheetReader {
  private tail: Promise<unknown> = Promise.resolve();

  /** Parses in a process with limits, one workbook at a time; `list.unreadable` for what is no readable .xlsx file. */
  async read(name: string, content: Readable): Promise<string> {
    const chunks: Buffer[] = [];
    let size = 0;
    for await (const chunk of content as AsyncIterable<Buffer>) {
      size += chunk.length;
      if (size > MAX_BYTES) throw new DomainError('file.too_large', { maxMb: MAX_BYTES / 1_048_576 });
      chunks.push(chunk);
    }
    if (extname(name).toLowerCase() !== '.xlsx') throw new DomainError('list.unreadable');
    const result = this.tail.then(() => parse(name, Buffer.concat(chunks)));
    this.tail = result.catch(() => undefined);
    return result;
  }
}

async function parse(name: string, bytes: Uint8Array): Promise<string> {
  try {
    const { texts } = await readInChild([{ name, bytes }]);
    return texts.join('\n');
  } catch (error) {
    if (error instanceof ReadError) throw new DomainError('list.unreadable');
    throw error;
  }
}
