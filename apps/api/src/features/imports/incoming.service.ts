import { createWriteStream } from 'node:fs';
import { mkdir, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { ImportFileRole } from '@lotrinh/contracts';
import { sweepReadings } from '@lotrinh/reader';
import { Injectable } from '@nestjs/common';
import { Clock } from '../../platform/clock/clock.js';
import { Db } from '../../platform/database/db.js';
import { FileStore } from '../../platform/files/file-store.js';

export type IncomingFile = { name: string; role: ImportFileRole; path: string };
const isId = /^[0-9a-f-]{36}$/;
type Manifest = { name: string; role: ImportFileRole }[];

/** Longer than an upload takes: another process may be receiving one. */
const STALE_MS = 3_600_000;

/**
 * Uploads that are not yet known to be allowed in. Names and bytes lie here, outside the database and its log, until the reader
 * has looked for secrecy marks; a refused upload leaves nothing behind.
 */
@Injectable()
export class Incoming {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly store: FileStore,
  ) {}

  async open(importId: string): Promise<void> {
    await mkdir(this.folder(importId), { recursive: true, mode: 0o700 });
  }

  async receive(importId: string, position: number, content: Readable): Promise<void> {
    await pipeline(
      content,
      createWriteStream(join(this.folder(importId), String(position)), { mode: 0o600, flush: true }),
    );
  }

  async seal(importId: string, files: Manifest): Promise<void> {
    await writeFile(join(this.folder(importId), 'manifest.json'), JSON.stringify(files), { mode: 0o600, flush: true });
  }

  /** null when the upload was taken away already. */
  async files(importId: string): Promise<IncomingFile[] | null> {
    try {
      const manifest = JSON.parse(await readFile(join(this.folder(importId), 'manifest.json'), 'utf8')) as Manifest;
      return manifest.map((file, position) => ({ ...file, path: join(this.folder(importId), String(position)) }));
    } catch {
      return null;
    }
  }

  async discard(importId: string): Promise<void> {
    await rm(this.folder(importId), { recursive: true, force: true });
  }

  /** Removes what a process that died left behind and no import waits for. */
  async sweep(): Promise<void> {
    await sweepReadings();
    const names = (await readdir(this.store.incoming).catch(() => [])).filter((name) => isId.test(name));
    const awaited = await this.db.read({ system: 'incoming' }, () =>
      this.db.query<{ id: string }>("select id from import where state = 'READING' and id = any($1)", [names]),
    );
    for (const name of names.filter((left) => awaited.every(({ id }) => id !== left))) {
      const { mtimeMs } = await stat(join(this.store.incoming, name));
      if (this.clock.now().getTime() - mtimeMs > STALE_MS) await this.discard(name);
    }
  }

  private folder(importId: string): string {
    if (!isId.test(importId)) throw new Error('Not an import id');
    return join(this.store.incoming, importId);
  }
}
