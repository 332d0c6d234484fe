import { readFile } from 'node:fs/promises';
import { ReadError } from '../errors.js';
import { readDocument } from '../read.js';
import type { ChildAnswer, ChildProgress, ChildRequest } from './protocol.js';

/** Entry of the reading process: its request is the one argument, its answer goes to standard output. */
async function main(): Promise<void> {
  const request = JSON.parse(process.argv[2] ?? '{"files":[]}') as ChildRequest;
  let answer: ChildAnswer;
  try {
    const files = await Promise.all(
      request.files.map(async ({ name, path }) => ({ name, bytes: new Uint8Array(await readFile(path)) })),
    );
    const result = await readDocument(files, {
      leadsGroup: true,
      onProgress: (step, percent) => process.send?.({ step, percent } satisfies ChildProgress),
    });
    answer = { ok: true, result };
  } catch (error) {
    if (!(error instanceof ReadError)) throw error;
    answer = { ok: false, code: error.code, params: error.params };
  }
  process.stdout.write(JSON.stringify(answer), () => {
    process.disconnect();
  });
}

await main();
