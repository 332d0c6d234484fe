#!/usr/bin/env node
// `lotrinh`: `read` starts without the server; every other command belongs to the server and is handed to it.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const reader = join(root, 'libs/reader/dist/index.js');
const messages = join(root, 'libs/messages/dist/index.js');
const server = join(root, 'apps/api/dist/cli.js');
const usage = 'usage: lotrinh read [--text] FILE [FILE ...] | migrate | demo reset | admin create | purge';

// A reader such as `head` may stop listening before all is written.
process.stdout.on('error', (error) => process.exit(error.code === 'EPIPE' ? 0 : 1));

function fail(sentence) {
  process.stderr.write(`lotrinh: ${sentence}\n`);
  process.exit(2);
}

/** Builds what `read` needs when the packages are installed but not compiled; what the compiler says goes to stderr. */
function ensureBuilt() {
  if (existsSync(reader) && existsSync(messages)) return;
  const compiler = join(root, 'node_modules/typescript/bin/tsc');
  if (!existsSync(compiler)) fail('not installed yet: run `npm start` or `pnpm install && pnpm build` first');
  const built = spawnSync(process.execPath, [compiler, '-b', 'libs/reader', 'libs/messages'], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  process.stderr.write(built.stdout);
  if (!existsSync(reader)) fail('the reader could not be built');
}

async function read(args) {
  const asText = args.includes('--text');
  const paths = args.filter((arg) => arg !== '--text');
  const unknown = paths.find((arg) => arg.startsWith('--'));
  if (unknown || paths.length === 0) fail(usage);
  ensureBuilt();
  const files = paths.map((path) => {
    try {
      return { name: basename(path), bytes: readFileSync(path) };
    } catch (error) {
      return fail(`${path}: ${error.code === 'ENOENT' ? 'no such file' : error.message}`);
    }
  });
  try {
    const { readDocument } = await import(pathToFileURL(reader));
    const { texts, ...draft } = await readDocument(files);
    process.stdout.write(asText ? texts.join('\n\f\n') : `${JSON.stringify(draft, null, 1)}\n`);
  } catch (error) {
    fail(await sentenceFor(error));
  }
}

/** The reader's own errors have a sentence in the catalogue; anything else is a fault and says so in one line. */
async function sentenceFor(error) {
  if (error?.name !== 'ReadError') return `unexpected fault: ${String(error?.message ?? error).split('\n')[0]}`;
  const { hasMessage, translate } = await import(pathToFileURL(messages));
  return hasMessage(error.message) ? `${translate('vi', error.message, error.params)} (${error.code})` : error.message;
}

const [command, ...args] = process.argv.slice(2);
if (command === 'read') await read(args);
else if (command === undefined || command === '--help' || command === '-h') process.stdout.write(`${usage}\n`);
else if (existsSync(server))
  process.exitCode = spawnSync(process.execPath, [server, command, ...args], { stdio: 'inherit' }).status ?? 1;
else fail('the server is not built yet: run `npm start` or `pnpm build` first');
