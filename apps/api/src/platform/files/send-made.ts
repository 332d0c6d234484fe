import type { FastifyReply } from 'fastify';
import { attachmentHeader } from './file-name.js';

export const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
export const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
export const PDF = 'application/pdf';
export const ZIP = 'application/zip';

/** A file that was made for one request, with the name that people see. */
export type MadeFile = { name: string; bytes: Uint8Array };

/** Answers with the file as a download. */
export async function sendMade(reply: FastifyReply, type: string, { name, bytes }: MadeFile): Promise<void> {
  await reply
    .header('Content-Type', type)
    .header('Content-Disposition', attachmentHeader(name))
    .send(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
}
