import { readdirSync } from 'node:fs';
import { chmod, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { docxFile, paragraph } from '../fixtures/office-file.js';
import { extract } from './extract.js';
import { convertWithLibreOffice } from './libreoffice.js';

const rtf = new TextEncoder().encode('{\\rtf1 x}');
const leftovers = (): string[] => readdirSync(tmpdir()).filter((name) => name.startsWith('lotrinh-convert-'));

// Each test starts a process, on a machine that may be busy.
jest.setTimeout(120_000);

describe('formats that LibreOffice converts', () => {
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'reader-spec-'));
  });
  afterEach(async () => {
    await rm(folder, { recursive: true });
  });
  /** A program in the place of LibreOffice; `$out` is the folder that it is told to write to. */
  const converter = async (script: string): Promise<string> => {
    const path = join(folder, 'soffice');
    await writeFile(path, `#!/bin/sh\nwhile [ "$1" != --outdir ]; do shift; done\nout="$2"\n${script}\n`);
    await chmod(path, 0o755);
    return path;
  };

  it('are read as what they convert to, under their own name', async () => {
    await writeFile(join(folder, 'made.docx'), await docxFile({ body: paragraph('Nội dung') }));
    const soffice = await converter(`mkdir -p "$out"; cp "${folder}/made.docx" "$out/source.docx"`);
    const before = leftovers();
    await expect(extract(rtf, 'a.rtf', { soffice })).resolves.toMatchObject({ format: 'rtf', text: 'Nội dung\n' });
    expect(leftovers()).toEqual(before);
  });

  it('become PDF when that is asked for', async () => {
    const soffice = await converter('mkdir -p "$out"; printf %%PDF > "$out/source.pdf"');
    const made = await convertWithLibreOffice(rtf, 'docx', 'pdf', { soffice });
    expect(Buffer.from(made).toString()).toBe('%PDF');
  });

  it('are damaged where nothing comes out', async () => {
    await expect(extract(rtf, 'a.rtf', { soffice: await converter('exit 0') })).rejects.toMatchObject({
      code: 'damaged',
    });
  });

  it('can be stopped, with all that the converter started', async () => {
    const control = new AbortController();
    const soffice = await converter('sleep 600');
    const reading = extract(rtf, 'a.rtf', { soffice, signal: control.signal });
    setTimeout(() => {
      control.abort();
    }, 100);
    await expect(reading).rejects.toMatchObject({ code: 'cancelled' });
  });

  it('need the converter to be there', async () => {
    await expect(extract(rtf, 'a.rtf', { soffice: join(folder, 'absent') })).rejects.toMatchObject({
      code: 'needs_libreoffice',
    });
  });
});
