import { spawn } from 'node:child_process';
import { access, constants, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ReadError } from '../errors.js';
import type { SourceFormat } from '../model.js';
import type { ExtractOptions } from './options.js';

const timeLimitMs = 60_000;

// A profile of its own for each run: LibreOffice allows one process per profile. No macros, no links fetched.
const settings = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="/org.openoffice.Office.Common/Security/Scripting"><prop oor:name="MacroSecurityLevel" oor:op="fuse"><value>3</value></prop></item>
<item oor:path="/org.openoffice.Office.Common/Security/Scripting"><prop oor:name="DisableMacrosExecution" oor:op="fuse"><value>true</value></prop></item>
<item oor:path="/org.openoffice.Office.Common/Security/Scripting"><prop oor:name="BlockUntrustedRefererLinks" oor:op="fuse"><value>true</value></prop></item>
<item oor:path="/org.openoffice.Office.Writer/Content/Update"><prop oor:name="Link" oor:op="fuse"><value>0</value></prop></item>
</oor:items>
`;

/** What LibreOffice is told to write, by the extension of the outcome. */
const filters = { docx: 'docx:MS Word 2007 XML', pdf: 'pdf:writer_pdf_Export' };

/**
 * Converts .doc, .odt or .rtf to .docx, or .docx to PDF, with LibreOffice in a temporary folder that is removed
 * afterwards.
 * @throws ReadError `needs_libreoffice`, `damaged`, `time_out`, `cancelled`
 */
export async function convertWithLibreOffice(
  bytes: Uint8Array,
  format: SourceFormat,
  outcome: keyof typeof filters,
  options: ExtractOptions = {},
): Promise<Uint8Array> {
  const soffice = options.soffice === undefined ? await findLibreOffice() : options.soffice;
  if (soffice === null) throw new ReadError('needs_libreoffice', { extension: format });
  const folder = await mkdtemp(join(tmpdir(), 'lotrinh-convert-'));
  try {
    const profile = join(folder, 'profile');
    await mkdir(join(profile, 'user'), { recursive: true });
    await writeFile(join(profile, 'user', 'registrymodifications.xcu'), settings);
    const source = join(folder, `source.${format}`);
    await writeFile(source, bytes);
    const command = [soffice, `-env:UserInstallation=${pathToFileURL(profile).href}`] as const;
    await runLibreOffice(command, filters[outcome], folder, source, options);
    return await readFile(join(folder, 'out', `source.${outcome}`)).catch((cause: unknown) => {
      throw new ReadError('damaged', { extension: format }, { cause });
    });
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 3 });
  }
}

/** The LibreOffice of this machine, or null. */
export async function findLibreOffice(): Promise<string | null> {
  const named = process.env['SOFFICE'];
  const candidates = named
    ? [named]
    : (process.env['PATH'] ?? '')
        .split(delimiter)
        .flatMap((folder) => [join(folder, 'soffice'), join(folder, 'libreoffice')]);
  for (const candidate of candidates) {
    const isThere = await access(candidate, constants.X_OK).then(
      () => true,
      () => false,
    );
    if (isThere) return candidate;
  }
  return null;
}

function runLibreOffice(
  command: readonly [string, string],
  filter: string,
  folder: string,
  source: string,
  options: ExtractOptions,
): Promise<void> {
  const { signal } = options;
  const flags = ['--headless', '--norestore', '--nolockcheck', '--nodefault', '--nofirststartwizard'];
  const work = ['--convert-to', filter, '--outdir', join(folder, 'out'), source];
  return new Promise((resolve, reject) => {
    const [soffice, profile] = command;
    const child = spawn(soffice, [profile, ...flags, ...work], {
      cwd: folder,
      stdio: 'ignore',
      // The office process runs behind a wrapper script: only its group ends both.
      detached: !options.leadsGroup,
      // A proxy that does not exist: a document cannot make the converter call anyone.
      env: {
        PATH: process.env['PATH'],
        HOME: folder,
        TMPDIR: folder,
        LANG: 'C.UTF-8',
        http_proxy: 'http://127.0.0.1:9',
        https_proxy: 'http://127.0.0.1:9',
      },
    });
    const end = (error: ReadError | null): void => {
      clearTimeout(timer);
      signal?.removeEventListener('abort', cancel);
      process.off('exit', killGroup);
      if (error) reject(error);
      else resolve();
    };
    const killGroup = (): void => {
      try {
        if (options.leadsGroup) child.kill('SIGKILL');
        else if (child.pid !== undefined) process.kill(-child.pid, 'SIGKILL');
      } catch {
        // Already gone.
      }
    };
    const cancel = (): void => {
      killGroup();
      end(new ReadError('cancelled'));
    };
    const timer = setTimeout(() => {
      killGroup();
      end(new ReadError('time_out', { seconds: timeLimitMs / 1000 }));
    }, timeLimitMs);
    process.once('exit', killGroup);
    if (signal?.aborted) {
      cancel();
      return;
    }
    signal?.addEventListener('abort', cancel, { once: true });
    child.once('error', (cause) => {
      end(new ReadError('needs_libreoffice', {}, { cause }));
    });
    child.once('exit', () => {
      end(null);
    });
  });
}
