// Scores the reader, and the writer whose files it reads again, on documents that lie outside this repository:
//
//   node scripts/accept-reader.mjs FOLDER
//
// FOLDER holds accept/score-reader.mjs, seeds/ (texts), expected/ (answer keys) and variants/ (the same as Word and PDF).
// Fails where a figure of the texts is under its floor, a target was invented, or a variant falls too far behind; one variant is
// what the writer makes of the texts.
import './lib/require-node.mjs';
import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, extname, join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { checkout } from './lib/checkout.mjs';

const floors = {
  header: 0.95,
  bases: 0.95,
  targets: 0.92,
  comparators: 0.95,
  tasks: 0.9,
  leads: 0.95,
  budget: 1,
  sections: 0.9,
  values: 0.8,
};
/** How far each figure of a variant may lie under that of the same documents as text. */
const tolerances = { docx: 0.03, manual: 0.05, pdf: 0.08, written: 0.02 };

const folder = resolve(process.argv[2] ?? '');
const scorer = join(folder, 'accept', 'score-reader.mjs');
const seeds = join(folder, 'seeds');
const written = mkdtempSync(join(tmpdir(), 'lotrinh-written-'));
const faults = [];

const run = promisify(execFile);

// What is written and what is scored take turns on the two cores that a build machine has.
const writing = Promise.all(readdirSync(seeds).map((name) => write(join(seeds, name))));
const texts = await score(seeds);
console.log(`seeds   ${show(meansOf(texts))}`);
for (const [figure, floor] of Object.entries(floors)) {
  const mean = meansOf(texts)[figure];
  if (!(mean >= floor)) faults.push(`seeds: ${figure} ${mean?.toFixed(3)} is under ${floor}`);
}
const invented = texts.reduce((sum, row) => sum + row.invented, 0);
if (invented > 0) faults.push(`seeds: ${invented} invented targets`);
await writing;

await Promise.all(Object.entries(tolerances).map(([variant, tolerance]) => compare(variant, tolerance)));
rmSync(written, { recursive: true });
for (const fault of faults) console.error(fault);
process.exitCode = faults.length > 0 ? 1 : 0;

/** How the documents of a variant score beside the same documents as text. */
async function compare(variant, tolerance) {
  const documents = variant === 'written' ? written : join(folder, 'variants', variant);
  if (!existsSync(documents)) return;
  const rows = await score(documents);
  const names = new Set(rows.map((row) => row.name));
  const means = meansOf(rows);
  // A variant may hold some of the documents only: it is compared with those.
  const base = meansOf(texts.filter((row) => names.has(row.name)));
  console.log(`${variant.padEnd(7)} ${show(means)}`);
  for (const figure of Object.keys(floors)) {
    if (base[figure] === undefined) continue;
    if (!(means[figure] >= base[figure] - tolerance - 1e-9)) {
      faults.push(
        `${variant}: ${figure} ${means[figure]?.toFixed(3)} lies more than ${tolerance} under ${base[figure].toFixed(3)}`,
      );
    }
  }
}

/** Reads a document and writes its draft as a Word file of the same name into the folder of written ones. */
async function write(document) {
  const name = basename(document, extname(document));
  const draft = join(written, `${name}.json`);
  writeFileSync(draft, await lotrinh('read', document));
  const target = join(written, `${name}.docx`);
  await lotrinh('write', draft, '-o', target);
  const deviations = await lotrinh('form', target);
  if (deviations.trim() !== '[]') faults.push(`${name}: what was written leaves the form: ${deviations}`);
  rmSync(draft);
}

async function lotrinh(...args) {
  try {
    return await node(join(checkout, 'bin/lotrinh.mjs'), ...args);
  } catch (error) {
    faults.push(`lotrinh ${args.join(' ')}: ${error.stderr?.trim() ?? error.message}`);
    return '';
  }
}

/** One row of figures for each document of the folder that has a key. */
async function score(documents) {
  const options = ['--docs', documents, '--keys', join(folder, 'expected'), '--json'];
  return JSON.parse(await node(scorer, ...options, '--', process.execPath, 'bin/lotrinh.mjs', 'read'));
}

async function node(...args) {
  const { stdout, stderr } = await run(process.execPath, args, { cwd: checkout, maxBuffer: 1 << 28 });
  process.stderr.write(stderr);
  return stdout;
}

function meansOf(rows) {
  const means = {};
  for (const figure of Object.keys(floors)) {
    const values = rows.map((row) => row[figure]).filter((value) => value !== null && value !== undefined);
    if (values.length > 0) means[figure] = values.reduce((sum, value) => sum + value, 0) / values.length;
  }
  return means;
}

function show(means) {
  return Object.entries(means)
    .map(([figure, mean]) => `${figure} ${mean.toFixed(3)}`)
    .join('  ');
}
