import { importLimits } from '@lotrinh/contracts';
import { Injectable } from '@nestjs/common';
import type { Readable } from 'node:stream';
import type { ImportFileRole } from '@lotrinh/contracts';
import type { Actor } from '../../platform/auth/actor.js';
import { demand, DomainError } from '../../platform/errors/domain-error.js';
import { ImportService } from './import.service.js';
import { Incoming } from './incoming.service.js';

type Part = { name: string; role: ImportFileRole; content: Readable; isTooLarge: () => boolean };

/** Takes the files of one document in, to a place outside the database, and starts the reading. */
@Injectable()
export class ImportUploadService {
  constructor(
    private readonly imports: ImportService,
    private readonly incoming: Incoming,
  ) {}

  async receive(
    actor: Actor,
    unitId: string,
    parts: AsyncIterable<Part>,
  ): Promise<{ importId: string; jobId: string }> {
    const importId = await this.imports.prepare(actor, unitId, true);
    const files: { name: string; role: ImportFileRole }[] = [];
    await this.incoming.open(importId);
    try {
      for await (const part of parts) {
        demand(files.length < importLimits.files, 'request.too_large');
        await this.incoming.receive(importId, files.length, part.content);
        if (part.isTooLarge()) throw new DomainError('file.too_large', { limitMb: importLimits.fileBytes / 1_048_576 });
        files.push({ name: part.name.slice(0, 255), role: part.role });
      }
      demand(files.length > 0, 'request.invalid');
      await this.incoming.seal(importId, files);
      return await this.imports.begin(actor, importId, unitId);
    } catch (error) {
      await this.incoming.discard(importId);
      throw tooLarge(error)
        ? new DomainError('file.too_large', { limitMb: importLimits.fileBytes / 1_048_576 })
        : error;
    }
  }
}

const tooLarge = (error: unknown): boolean =>
  error instanceof Error && Reflect.get(error, 'code') === 'FST_REQ_FILE_TOO_LARGE';
