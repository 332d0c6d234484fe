import type { Readable } from 'node:stream';
import { type ImportFileRole, importLimits } from '@lotrinh/contracts';
import { Injectable } from '@nestjs/common';
import type { Actor } from '../../platform/auth/actor.js';
import { DomainError } from '../../platform/errors/domain-error.js';
import { ImportService } from './import.service.js';
import { Incoming } from './incoming.service.js';

/** One file on its way in; `isTooLarge` is known once the content was taken. */
export type UploadPart = { name: string; role: ImportFileRole; content: Readable; isTooLarge: () => boolean };

/** Takes the files of one document in, to a place outside the database, and starts the reading. */
@Injectable()
export class ImportUploadService {
  constructor(
    private readonly imports: ImportService,
    private readonly incoming: Incoming,
  ) {}

  /** Whatever is refused on the way leaves nothing behind. */
  async receive(
    actor: Actor,
    unitId: string,
    declaredNoStateSecret: boolean,
    parts: AsyncIterable<UploadPart>,
  ): Promise<{ importId: string; jobId: string }> {
    const importId = await this.imports.prepare(actor, unitId, declaredNoStateSecret);
    const files: { name: string; role: ImportFileRole }[] = [];
    await this.incoming.open(importId);
    try {
      for await (const part of parts) {
        await this.incoming.receive(importId, files.length, part.content);
        if (part.isTooLarge()) throw tooLarge();
        files.push({ name: part.name, role: part.role });
      }
      if (files.length === 0)
        throw new DomainError('request.invalid', {}, [{ field: 'files', rule: 'required', params: {} }]);
      await this.incoming.seal(importId, files);
      return await this.imports.begin(actor, importId, unitId);
    } catch (error) {
      await this.incoming.discard(importId);
      throw refusal(error);
    }
  }
}

const tooLarge = () => new DomainError('file.too_large', { maxMb: importLimits.fileBytes / 1_048_576 });

/** What the multipart reader calls by codes of its own. */
function refusal(error: unknown): unknown {
  switch (error instanceof Error ? Reflect.get(error, 'code') : null) {
    case 'FST_REQ_FILE_TOO_LARGE':
      return tooLarge();
    case 'FST_FILES_LIMIT':
      return new DomainError('import.too_many_files', { max: importLimits.files });
    default:
      return error;
  }
}
