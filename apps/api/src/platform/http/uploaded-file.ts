import type { Readable } from 'node:stream';
import type { FastifyRequest } from 'fastify';
import { DomainError } from '../errors/domain-error.js';
import { shownFileName } from '../files/file-name.js';

/** The one file of a multipart request; `request.invalid` when there is none. */
export async function uploadedFile(request: FastifyRequest): Promise<{ name: string; content: Readable }> {
  const part = request.isMultipart() ? await request.file({ limits: { files: 1 } }) : undefined;
  if (part === undefined) throw new DomainError('request.invalid');
  return { name: shownFileName(part.filename), content: part.file };
}

/** The same as bytes, where the file is small; `file.too_large` beyond `maxBytes`. */
export async function uploadedBytes(
  request: FastifyRequest,
  maxBytes: number,
): Promise<{ name: string; bytes: Buffer }> {
  const limits = { files: 1, fileSize: maxBytes };
  const part = request.isMultipart() ? await request.file({ limits }) : undefined;
  if (part === undefined) throw new DomainError('request.invalid');
  const chunks: Buffer[] = [];
  for await (const chunk of part.file) chunks.push(chunk as Buffer);
  if (part.file.truncated) throw new DomainError('file.too_large', { maxMb: maxBytes / 1_048_576 });
  return { name: shownFileName(part.filename), bytes: Buffer.concat(chunks) };
}
