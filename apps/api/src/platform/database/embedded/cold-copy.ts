import { execFile } from 'node:child_process';
import { rename, rm } from 'node:fs/promises';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** Copies a stopped cluster with owners and modes; the former copy goes only when the new one is whole. */
export async function copyCluster(paths: { cluster: string; coldCopy: string }): Promise<string> {
  const partial = `${paths.coldCopy}.partial`;
  await rm(partial, { recursive: true, force: true });
  try {
    await run('cp', ['-Rp', paths.cluster, partial]);
  } catch (error) {
    await rm(partial, { recursive: true, force: true });
    throw error;
  }
  await rm(paths.coldCopy, { recursive: true, force: true });
  await rename(partial, paths.coldCopy);
  return paths.coldCopy;
}
