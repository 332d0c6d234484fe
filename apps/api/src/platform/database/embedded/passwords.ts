import { randomBytes } from 'node:crypto';
import { link, open, readFile, rm } from 'node:fs/promises';
import { isCode } from './error-code.js';

/** Passwords of the three database roles, made at random for this data folder. They need no escaping in a URL. */
export type DatabasePasswords = { superuser: string; owner: string; app: string };

/** Reads the passwords of a data folder, or makes them where the folder is new. Only the owner of the file can read it. */
export async function loadPasswords(path: string): Promise<DatabasePasswords> {
  const kept = await readPasswords(path);
  if (kept) return kept;

  const partial = `${path}.${secret()}`;
  try {
    const file = await open(partial, 'wx', 0o600);
    await file.writeFile(`${JSON.stringify({ superuser: secret(), owner: secret(), app: secret() }, null, 2)}\n`);
    await file.sync();
    await file.close();
    // A link, unlike a rename, fails where the file exists: of two processes at a first start both use the same words.
    await link(partial, path).catch((error: unknown) => {
      if (!isCode(error, 'EEXIST')) throw error;
    });
  } finally {
    await rm(partial, { force: true });
  }
  const made = await readPasswords(path);
  if (!made) throw new Error(`${path} vanished while it was being written.`);
  return made;
}

async function readPasswords(path: string): Promise<DatabasePasswords | null> {
  const text = await readFile(path, 'utf8').catch((error: unknown) => {
    if (isCode(error, 'ENOENT')) return null;
    throw error;
  });
  return text === null ? null : (JSON.parse(text) as DatabasePasswords);
}

const secret = () => randomBytes(24).toString('base64url');
