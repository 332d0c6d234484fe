#!/usr/bin/env node
// `lotrinh`: `read`, `check`, `write` and `form` start without the server; every other command belongs to the server and is handed to it.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const reader = join(root, 'libs/reader/dist/index.js');
const writer = join(root, 'libs/writer/dist/index.js');
const domain = join(root, 'libs/domain/dist/index.js');
const messages = join(root, 'libs/messages/dist/index.js');
const server = join(root, 'apps/api/dist/cli.js');
const usage =
  'usage: lotrinh read [--text] FILE [FILE ...] | check FILE [FILE ...] | write DRAFT.json -o OUT.docx | form FILE.docx | migrate | demo reset | admin create | purge';

// A reader such as `head` may stop listening before all is written.
process.stdout.on('error', (error) => process.exit(error.code === 'EPIPE' ? 0 : 1));

function fail(sentence) {
  process.stderr.write(`lotrinh: ${sentence}\n`);
  process.exit(2);
}

/** Builds what the commands without the server need when the packages are installed but not compiled; what the compiler says goes to stderr. */
function ensureBuilt() {
  const libraries = [reader, writer, domain, messages];
  if (libraries.every((library) => existsSync(library))) return;
  const compiler = join(root, 'node_modules/typescript/bin/tsc');
  if (!existsSync(compiler)) fail('not installed yet: run `npm start` or `pnpm install && pnpm build` first');
  const built = spawnSync(process.execPath, [compiler, '-b', 'libs/reader', 'libs/writer', 'libs/messages'], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  process.stderr.write(built.stdout);
  if (!libraries.every((library) => existsSync(library))) fail('the libraries could not be built');
}

function bytesOf(path) {
  try {
    return readFileSync(path);
  } catch (error) {
    return fail(`${path}: ${error.code === 'ENOENT' ? 'no such file' : error.message}`);
  }
}

/** The arguments as files; an unknown option or a file that is not there ends the command. */
function filesOf(paths) {
  if (paths.length === 0 || paths.some((path) => path.startsWith('--'))) fail(usage);
  return paths.map((path) => ({ name: basename(path), bytes: bytesOf(path) }));
}

async function draftOf(files) {
  try {
    const { readDocument } = await import(pathToFileURL(reader));
    return await readDocument(files);
  } catch (error) {
    return fail(await sentenceFor(error));
  }
}

const print = (value) => process.stdout.write(`${JSON.stringify(value, null, 1)}\n`);

async function read(args) {
  const asText = args.includes('--text');
  const files = filesOf(args.filter((arg) => arg !== '--text'));
  ensureBuilt();
  const { texts, ...draft } = await draftOf(files);
  if (asText) process.stdout.write(texts.join('\n\f\n'));
  else print(draft);
}

/** What the rules find in a document, or in the JSON that `read` wrote of one, as a list; nothing found is an empty list. */
async function check(args) {
  const files = filesOf(args);
  ensureBuilt();
  const { toCheckedPlan } = await import(pathToFileURL(reader));
  const { checkPlan, currentRuleSet, shippedInstruments } = await import(pathToFileURL(domain));
  const { translate } = await import(pathToFileURL(messages));
  const plan = toCheckedPlan(files[0].name.endsWith('.json') ? savedDraft(files) : await draftOf(files));
  const today = new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Ho_Chi_Minh' }).format(new Date());
  const context = { today, requiredSections: [], parentTargets: [], instruments: shippedInstruments };
  const findings = checkPlan(plan, context, currentRuleSet);
  print(
    findings.map(({ rule, severity, place, params }) => ({
      ...{ rule, severity, place },
      sentence: translate('vi', `finding.${rule}`, params),
    })),
  );
}

function savedDraft([file, ...more]) {
  const lists = ['tree', 'targets', 'qualitativeTargets', 'tasks'];
  const draft = parseJson(file.bytes);
  const isDraft = lists.every((list) => Array.isArray(draft?.[list])) && draft.legalBases && draft.budget;
  return isDraft && more.length === 0 ? draft : fail(`${file.name}: not a draft as \`lotrinh read\` prints it`);
}

async function write(args) {
  const [source, option, target] = args;
  if (args.length !== 3 || option !== '-o' || source.startsWith('-')) fail(usage);
  ensureBuilt();
  const { isWritableDraft, officialOf, writeOfficial } = await import(pathToFileURL(writer));
  const draft = parseJson(bytesOf(source));
  if (!isWritableDraft(draft)) fail(`${source}: not a draft as \`lotrinh read\` prints it`);
  try {
    writeFileSync(target, await writeOfficial(officialOf(draft)));
  } catch (error) {
    fail(`${target}: ${String(error?.message ?? error).split('\n')[0]}`);
  }
}

/** Lists where a Word file leaves the official form; none is no error. */
async function form(args) {
  const [path] = args;
  if (args.length !== 1 || path.startsWith('-')) fail(usage);
  ensureBuilt();
  const bytes = bytesOf(path);
  try {
    const { inspectForm } = await import(pathToFileURL(reader));
    const { translate } = await import(pathToFileURL(messages));
    const deviations = inspectForm(bytes, basename(path)).map(({ params, ...deviation }) => {
      const named = params.side ? { ...params, side: translate('vi', params.side) } : params;
      return { ...deviation, params, sentence: translate('vi', `layout.${deviation.rule}`, named) };
    });
    process.stdout.write(`${JSON.stringify(deviations, null, 1)}\n`);
  } catch (error) {
    fail(await sentenceFor(error));
  }
}

/** Null where the bytes are no JSON. */
function parseJson(bytes) {
  try {
    return JSON.parse(bytes.toString('utf8'));
  } catch {
    return null;
  }
}

/** The reader's own errors have a sentence in the catalogue; anything else is a fault and says so in one line. */
async function sentenceFor(error) {
  if (error?.name !== 'ReadError') return `unexpected fault: ${String(error?.message ?? error).split('\n')[0]}`;
  const { translate, vi } = await import(pathToFileURL(messages));
  return error.message in vi ? `${translate('vi', error.message, error.params)} (${error.code})` : error.message;
}

const [command, ...args] = process.argv.slice(2);
if (command === 'read') await read(args);
else if (command === 'check') await check(args);
else if (command === 'write') await write(args);
else if (command === 'form') await form(args);
else if (command === undefined || command === '--help' || command === '-h') process.stdout.write(`${usage}\n`);
else if (existsSync(server))
  process.exitCode = spawnSync(process.execPath, [server, command, ...args], { stdio: 'inherit' }).status ?? 1;
else fail('the server is not built yet: run `npm start` or `pnpm build` first');
