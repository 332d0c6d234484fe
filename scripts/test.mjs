// `npm test`: everything that can be tested here. The last line says how many tests passed and failed.
import './lib/require-node.mjs';
import { build } from './lib/build.mjs';
import { checkout, fail, runNode } from './lib/checkout.mjs';
import { findChromium } from './lib/chromium.mjs';
import { install } from './lib/install.mjs';
import { runJest } from './lib/jest.mjs';
import { join } from 'node:path';

const counts = { passed: 0, failed: 0 };
const add = ({ passed, failed }) => {
  counts.passed += passed;
  counts.failed += failed;
};

try {
  await install();
  await build();
} catch (error) {
  console.error('0 passed, 1 failed');
  fail(error);
}

process.env.RUNS ??= '50';
add(await runJest(['contracts', 'messages', 'text', 'domain', 'reader', 'writer', 'api', 'api-db', 'web']));

console.log('\nSize budgets of the web client');
const web = join(checkout, 'apps/web');
const isWithin = (await runNode(['node_modules/size-limit/bin.js'], { cwd: web })) === 0;
add(isWithin ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 });

const chromium = findChromium();
if (chromium) {
  console.log(`\nBrowser journeys in ${chromium}`);
  process.env.CHROMIUM = chromium;
  add(await runJest(['journeys']));
} else if (process.env.JOURNEYS === 'required') {
  console.error('No chromium found: the browser journeys could not run.');
  add({ passed: 0, failed: 1 });
} else {
  console.log(
    'Browser journeys skipped: no chromium on PATH; install one or set CHROMIUM=/path/to/chromium and run npm test again.',
  );
}

console.log(`\n${counts.passed} passed, ${counts.failed} failed`);
process.exitCode = counts.failed > 0 || counts.passed === 0 ? 1 : 0;
