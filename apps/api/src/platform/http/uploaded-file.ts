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
