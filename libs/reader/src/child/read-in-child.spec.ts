import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { docxFile, paragraph } from '../fixtures/office-file.js';
import type { ReadStep } from '../read.js';
import { readInChild, sweepReadings } from './read-in-child.js';

const text = (content: string): Uint8Array => new TextEncoder().encode(content);
const file = (content: string) => ({ name: 'a.txt', bytes: text(content) });
const leftovers = (): string[] => readdirSync(tmpdir()).filter((name) => name.startsWith('lotrinh-read-'));

// A process that fills its memory takes as long as the machine is slow.
jest.setTimeout(120_000);

describe('reading in a process of its own', () => {
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'reader-spec-'));
  });
  afterEach(async () => {
    await rm(folder, { recursive: true });
  });
  /** A stand-in for the reading process that misbehaves. */
  const entry = async (code: string): Promise<string> => {
    const path = join(folder, 'entry.mjs');
    await writeFile(path, code);
    return path;
  };

  it('gives the draft and the text of each file, and says how far it is', async () => {
    const steps: ReadStep[] = [];
    const files = [
      file('KẾ HOẠCH\nĐiều 1. Mục tiêu'),
      { name: 'b.docx', bytes: await docxFile({ body: paragraph('Phụ lục') }) },
    ];
    const { draft, texts } = await readInChild(files, { onProgress: (step) => steps.push(step) });
    expect(texts).toEqual(['KẾ HOẠCH\nĐiều 1. Mục tiêu', 'Phụ lục\n']);
    expect(draft.tree.length).toBeGreaterThan(0);
    expect(new Set(steps).size).toBeGreaterThan(1);
  });

  it('says what is wrong with a file as the reader itself does', async () => {
    await expect(readInChild([{ name: 'a.docx', bytes: text('words') }])).rejects.toMatchObject({
      code: 'wrong_type',
      params: { extension: 'docx' },
    });
  });

  it('ends a reader that goes on for ever', async () => {
    const forever = await entry('for (;;);');
    await expect(readInChild([file('x')], { entry: forever, seconds: 1 })).rejects.toMatchObject({
      code: 'time_out',
      params: { seconds: 1 },
    });
  });

  it('ends a reader that fills its memory, inside the heap or outside of it', async () => {
    const heap = await entry('const all = []; for (;;) all.push(new Array(1e6).fill(all.length));');
    await expect(readInChild([file('x')], { entry: heap })).rejects.toMatchObject({ code: 'too_complex' });
    const outside = await entry('const all = []; setInterval(() => all.push(Buffer.alloc(5e7, 1)), 20);');
    await expect(readInChild([file('x')], { entry: outside })).rejects.toMatchObject({ code: 'too_complex' });
  });

  it('takes a crash for a damaged file', async () => {
    await expect(readInChild([file('x')], { entry: await entry('throw new Error("parser");') })).rejects.toMatchObject({
      code: 'damaged',
    });
  });

  it('stops when it is told to, before and during the work', async () => {
    const stopped = AbortSignal.abort();
    await expect(readInChild([file('x')], { signal: stopped })).rejects.toMatchObject({ code: 'cancelled' });
    const control = new AbortController();
    const waiting = await entry('process.send({ step: "extract", percent: 1 }); setInterval(() => {}, 1000);');
    const reading = readInChild([file('x')], {
      entry: waiting,
      signal: control.signal,
      onProgress: () => {
        control.abort();
      },
    });
    await expect(reading).rejects.toMatchObject({ code: 'cancelled' });
  });

  it('leaves nothing for good when its process was killed, and lets the living be', async () => {
    const dead = spawnSync(process.execPath, ['--version']).pid;
    const orphan = await mkdtemp(join(tmpdir(), `lotrinh-read-${dead}-`));
    const living = await mkdtemp(join(tmpdir(), `lotrinh-read-${process.ppid}-`));
    await writeFile(join(orphan, '0'), 'words');
    await sweepReadings();
    expect([existsSync(orphan), existsSync(living)]).toEqual([false, true]);
    await rm(living, { recursive: true });
  });

  it('passes on no secrets and leaves no files behind', async () => {
    process.env['SPEC_SECRET'] = 'secret';
    const before = leftovers();
    const telling = await entry(
      'process.stdout.write(JSON.stringify({ ok: true, result: { texts: Object.keys(process.env) } }), () => process.exit(0));',
    );
    const { texts } = await readInChild([file('x')], { entry: telling });
    delete process.env['SPEC_SECRET'];
    expect(texts).toContain('PATH');
    expect(texts).not.toContain('SPEC_SECRET');
    expect(leftovers()).toEqual(before);
  });
});
