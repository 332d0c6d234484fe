import { fork, type ChildProcess } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Draft } from '../draft.js';
import { ReadError } from '../errors.js';
import type { ReadFile, ReadStep } from '../read.js';
import type { ChildAnswer, ChildProgress, ChildRequest } from './protocol.js';

/** Limits on the reading process (T16). */
export const childLimits = {
  heapMegabytes: 512,
  residentMegabytes: 600,
  /** Wall time for our own readers. */
  seconds: 20,
  /** Wall time where LibreOffice has to convert first. */
  convertSeconds: 60,
  answerBytes: 64 * 1024 * 1024,
} as const;

export type ReadInChildOptions = {
  signal?: AbortSignal;
  /** Steps of the work and how much of the whole is done, 0–100. */
  onProgress?: (step: ReadStep, percent: number) => void;
  /** Overrides the wall time, in seconds. */
  seconds?: number;
  /** Overrides the compiled entry of the reading process. */
  entry?: string;
};

/**
 * Reads the files of one import in a process of their own: bounded heap, memory and time, no environment but the path and the
 * language, ended with everything it started. The way for files from outside.
 * @throws ReadError with the code of the file's fault; `too_complex`, `time_out`, `cancelled`, `damaged` where the process ended
 */
export async function readInChild(
  files: readonly ReadFile[],
  options: ReadInChildOptions = {},
): Promise<{ draft: Draft; texts: string[] }> {
  if (options.signal?.aborted) throw new ReadError('cancelled');
  const folder = await mkdtemp(join(tmpdir(), `lotrinh-read-${process.pid}-`));
  try {
    const request: ChildRequest = { files: [] };
    for (const [index, file] of files.entries()) {
      const path = join(folder, String(index));
      await writeFile(path, file.bytes, { mode: 0o600 });
      request.files.push({ name: file.name, path });
    }
    const answer = await run(request, folder, options);
    if (!answer.ok) throw new ReadError(answer.code, answer.params);
    const { texts, ...draft } = answer.result;
    return { draft, texts };
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 3 });
  }
}

/**
 * Removes the copies of files that readings left whose process was killed; nobody has looked through those for secrets yet. To be
 * called before the first reading of a process.
 */
export async function sweepReadings(): Promise<void> {
  for (const name of await readdir(tmpdir())) {
    const pid = Number(/^lotrinh-read-(\d+)-/.exec(name)?.[1] ?? '0');
    if (pid === 0 || (pid !== process.pid && isAlive(pid))) continue;
    // Another user's folder is left to that user.
    await rm(join(tmpdir(), name), { recursive: true, force: true }).catch(() => undefined);
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

function run(request: ChildRequest, folder: string, options: ReadInChildOptions): Promise<ChildAnswer> {
  const seconds = options.seconds ?? timeFor(request);
  const child = fork(options.entry ?? compiledEntry(), [JSON.stringify(request)], {
    execArgv: [`--max-old-space-size=${childLimits.heapMegabytes}`],
    // LibreOffice, where it runs, belongs to the same group and ends with it.
    detached: true,
    cwd: folder,
    env: environment(folder),
    stdio: ['ignore', 'pipe', 'ignore', 'ipc'],
  });
  return new Promise((resolve, reject) => {
    let end: ReadError | null = null;
    const stop = (error: ReadError): void => {
      end ??= error;
      killGroup(child);
    };
    const cancel = (): void => {
      stop(new ReadError('cancelled'));
    };
    const chunks: Buffer[] = [];
    let size = 0;
    child.stdout?.on('data', (chunk: Buffer) => {
      size += chunk.length;
      if (size > childLimits.answerBytes) stop(new ReadError('too_complex', { bytes: size }));
      else chunks.push(chunk);
    });
    child.on('message', ({ step, percent }: ChildProgress) => options.onProgress?.(step, percent));
    const timer = setTimeout(() => {
      stop(new ReadError('time_out', { seconds }));
    }, seconds * 1000);
    const watch = setInterval(() => {
      void residentMegabytes(child).then((megabytes) => {
        if (megabytes > childLimits.residentMegabytes) stop(new ReadError('too_complex', { megabytes }));
      });
    }, 250);
    options.signal?.addEventListener('abort', cancel, { once: true });
    const onParentExit = (): void => {
      killGroup(child);
    };
    process.once('exit', onParentExit);
    const settle = (): void => {
      clearTimeout(timer);
      clearInterval(watch);
      options.signal?.removeEventListener('abort', cancel);
      process.off('exit', onParentExit);
      killGroup(child);
    };
    child.once('error', (cause) => {
      settle();
      reject(new Error('the reading process did not start', { cause }));
    });
    // 'close' and not 'exit': the answer may still be on its way when the process ends.
    child.once('close', (code, killedBy) => {
      settle();
      if (end) reject(end);
      else resolve(toAnswer(Buffer.concat(chunks), code, killedBy));
    });
  });
}

/** A process that dies without an answer ran out of memory, or met a file that broke a parser. */
function toAnswer(bytes: Buffer, code: number | null, killedBy: NodeJS.Signals | null): ChildAnswer {
  if (code === 0 && bytes.length > 0) return JSON.parse(bytes.toString('utf8')) as ChildAnswer;
  const isOutOfMemory = killedBy === 'SIGABRT' || killedBy === 'SIGKILL' || code === 134 || code === 137;
  return { ok: false, code: isOutOfMemory ? 'too_complex' : 'damaged', params: {} };
}

/** The group of the process, which it leads; where there are no groups, the process. */
function killGroup(child: ChildProcess): void {
  if (child.pid === undefined) return;
  try {
    if (process.platform === 'win32') child.kill('SIGKILL');
    else process.kill(-child.pid, 'SIGKILL');
  } catch {
    // Nobody left in the group.
  }
}

/** Memory in use as Linux counts it; 0 where the system does not say. */
async function residentMegabytes(child: ChildProcess): Promise<number> {
  const status = await readFile(`/proc/${child.pid ?? 0}/status`, 'utf8').catch(() => '');
  return Number(/VmRSS:\s*(\d+) kB/.exec(status)?.[1] ?? '0') / 1024;
}

/** No secrets of the server: only what a program needs to be found and to read text. */
function environment(folder: string): NodeJS.ProcessEnv {
  const kept = ['PATH', 'SOFFICE'].flatMap((name) => {
    const value = process.env[name];
    return value === undefined ? [] : [[name, value] as const];
  });
  return { ...Object.fromEntries(kept), LANG: 'C.UTF-8', HOME: folder, TMPDIR: folder };
}

function timeFor(request: ChildRequest): number {
  const converts = request.files.some((file) => /\.(doc|odt|rtf)$/i.test(file.name));
  return converts ? childLimits.convertSeconds : childLimits.seconds;
}

/** Compiled code also when this module itself runs uncompiled, as it does in tests. */
function compiledEntry(): string {
  return fileURLToPath(new URL('../../dist/child/child-main.js', import.meta.url));
}
