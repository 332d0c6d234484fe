import { createReadStream, existsSync, type ReadStream } from 'node:fs';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { randomBytes } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import type { Config } from '../config/config.js';
import { CONFIG } from '../config/config.module.js';

/** Bytes in a local folder under names of our own making; what a file is called by people never becomes a path (T21). */
@Injectable()
export class FileStore {
  private readonly root: string;

  constructor(@Inject(CONFIG) config: Config) {
    this.root = join(config.dataDir, 'files');
  }

  /** Folder for uploads that are not yet known to be allowed in. */
  get incoming(): string {
    return join(this.root, 'incoming');
  }

  /** Writes and names the bytes; the file is whole or absent, also when the process dies. */
  async put(bytes: Uint8Array, name = randomBytes(16).toString('hex')): Promise<string> {
    const path = this.pathOf(name);
    await mkdir(dirname(path), { recursive: true, mode: 0o700 });
    await writeFile(`${path}.part`, bytes, { mode: 0o600, flush: true });
    await rename(`${path}.part`, path);
    return name;
  }

  read(name: string): Promise<Buffer> {
    return readFile(this.pathOf(name));
  }

  /** Null where the bytes are gone. */
  stream(name: string): ReadStream | null {
    const path = this.pathOf(name);
    return existsSync(path) ? createReadStream(path) : null;
  }

  async remove(name: string): Promise<void> {
    await rm(this.pathOf(name), { force: true });
  }

  private pathOf(name: string): string {
    if (!/^[0-9a-f]{32}$/.test(name)) throw new Error('Not a stored name');
    return join(this.root, name.slice(0, 2), name);
  }
}
