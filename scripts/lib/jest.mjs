import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { dirname, join } from 'node:path';
import { checkout, runNode } from './checkout.mjs';

/** Runs some projects of jest.config.mjs and answers how many tests passed and failed. */
export async function runJest(projects) {
  const report = join(checkout, 'test-output', `jest-${projects[0]}.json`);
  rmSync(report, { force: true });
  mkdirSync(dirname(report), { recursive: true });
  const workers = `--maxWorkers=${availableParallelism()}`;
  const output = ['--json', `--outputFile=${report}`, '--passWithNoTests'];
  const code = await runNode(['node_modules/jest/bin/jest.js', '--selectProjects', ...projects, ...output, workers]);
  return countsOf(report, code);
}

/** A suite that cannot run and a run that ends badly without a failed test each count as a failure. */
function countsOf(report, code) {
  try {
    const { numPassedTests, numFailedTests, numRuntimeErrorTestSuites } = JSON.parse(readFileSync(report, 'utf8'));
    const failed = numFailedTests + numRuntimeErrorTestSuites;
    return { passed: numPassedTests, failed: code !== 0 && failed === 0 ? 1 : failed };
  } catch {
    return { passed: 0, failed: 1 };
  }
}
