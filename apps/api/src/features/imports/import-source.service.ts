import { readFile } from 'node:fs/promises';
import { bearsSecrecyMark, type Draft, ReadError, readInChild } from '@lotrinh/reader';
import { Injectable } from '@nestjs/common';
import { Db } from '../../platform/database/db.js';
import { demand, DomainError } from '../../platform/errors/domain-error.js';
import { FileStore } from '../../platform/files/file-store.js';
import type { JobProgress } from '../../platform/jobs/job-handler.js';
import { Incoming, type IncomingFile } from './incoming.service.js';

const system = { system: 'import' };

/** A file of an import; `fileId` is null as long as it is not stored. */
export type Source = { name: string; role: IncomingFile['role']; bytes: Uint8Array; fileId: string | null };
export type ReadSource = Source & { text: string | null };
export type Reading = { draft: Draft; read: ReadSource[] };

/** The files of an import: where they lie, and reading them in a process of their own. */
@Injectable()
export class ImportSources {
  constructor(
    private readonly db: Db,
    private readonly store: FileStore,
    private readonly incoming: Incoming,
  ) {}

  /** The files that the import has already, or the upload as it came in; `file.gone` when there is neither. */
  async of(importId: string): Promise<Source[]> {
    const kept = await this.db.read(system, () =>
      this.db.query<{ file_id: string; role: IncomingFile['role']; name: string; storage_name: string | null }>(
        `select f.file_id, f.role, s.name, s.storage_name from import_file f join stored_file s on s.id = f.file_id
         where f.import_id = $1 order by f.position`,
        [importId],
      ),
    );
    const sources: Source[] = [];
    for (const { file_id: fileId, role, name, storage_name: storageName } of kept) {
      demand(storageName !== null, 'file.gone');
      sources.push({ name, role, bytes: await this.store.read(storageName), fileId });
    }
    if (sources.length > 0) return sources;
    for (const { name, role, path } of (await this.incoming.files(importId)) ?? [])
      sources.push({ name, role, bytes: await readFile(path), fileId: null });
    demand(sources.length > 0, 'file.gone');
    return sources;
  }

  /**
   * Reads the files as one document; signed copies beside it may be bare scans. `import.secret_refused` when any of them bears a
   * secrecy mark, also where another cannot be read.
   */
  async read(sources: Source[], progress: JobProgress): Promise<Reading> {
    try {
      const reading = await this.readTogether(sources, progress);
      if (reading.read.some(({ text }) => text !== null && bearsSecrecyMark(text)))
        throw new DomainError('import.secret_refused');
      return reading;
    } catch (error) {
      if (error instanceof ReadError && error.code !== 'cancelled' && sources.length > 1)
        await this.refuseSecret(sources, progress.signal);
      throw error;
    }
  }

  private async readTogether(sources: Source[], progress: JobProgress): Promise<Reading> {
    const documents = sources.filter(({ role }) => role !== 'SIGNED_COPY');
    const main = documents.length > 0 ? documents : sources;
    const { draft, texts } = await readInChild(
      main.map(({ name, bytes }) => ({ name, bytes })),
      {
        signal: progress.signal,
        onProgress: (step, percent) => {
          void progress.report(step, 5 + Math.round(percent * 0.8)).catch(() => undefined);
        },
      },
    );
    const read: ReadSource[] = main.map((source, index) => ({ ...source, text: texts[index] ?? '' }));
    for (const copy of sources.filter((source) => !main.includes(source)))
      read.push({ ...copy, text: await textOfCopy(copy, progress.signal) });
    return { draft, read };
  }

  /** What one broken file keeps from being read together is looked through one by one, before any of it is kept as evidence. */
  private async refuseSecret(sources: Source[], signal: AbortSignal): Promise<void> {
    for (const source of sources) {
      const text = await textAlone(source, signal).catch(ignoreFault);
      if (text !== null && bearsSecrecyMark(text)) throw new DomainError('import.secret_refused');
    }
  }
}

async function textAlone({ name, bytes }: Source, signal: AbortSignal): Promise<string> {
  return (await readInChild([{ name, bytes }], { signal })).texts.join('\n');
}

/** null for a scan, which is the legal text all the same. */
async function textOfCopy(copy: Source, signal: AbortSignal): Promise<string | null> {
  try {
    return await textAlone(copy, signal);
  } catch (error) {
    if (error instanceof ReadError && error.code === 'no_text_layer') return null;
    throw error;
  }
}

function ignoreFault(error: unknown): null {
  if (error instanceof ReadError && error.code !== 'cancelled') return null;
  throw error;
}
