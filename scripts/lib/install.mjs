import { existsSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { Failure, checkout, run, runNode, toolsDir } from './checkout.mjs';
import { fingerprint, onceFor } from './fingerprint.mjs';

/** Installs what the lockfile says, when it says something else than last time. After that no network is needed. */
export async function install() {
  const manifests = ['package.json', 'pnpm-lock.yaml', 'pnpm-workspace.yaml'];
  const mark = fingerprint(manifests, process.platform, process.arch);
  await onceFor(join(checkout, 'node_modules', '.lotrinh-install'), mark, async () => {
    console.log('Installing the dependencies (first start or changed lockfile) …');
    const pnpm = await ownPnpm();
    const quiet = ['--reporter=append-only', '--loglevel=warn'];
    // A node_modules that another pnpm made is replaced without asking: there may be nobody to ask.
    const code = await runNode([pnpm, 'install', '--frozen-lockfile', '--config.confirmModulesPurge=false', ...quiet]);
    if (code !== 0)
      throw new Failure('The dependencies could not be installed. The first start needs the network; see above.');
  });
}

/** The pinned pnpm, in the checkout: corepack and global installs cannot be relied on. */
async function ownPnpm() {
  const { packageManager } = JSON.parse(readFileSync(join(checkout, 'package.json'), 'utf8'));
  const home = join(toolsDir, 'pnpm');
  const own = join(home, 'node_modules', 'pnpm');
  const isThere = () =>
    existsSync(join(own, 'package.json')) &&
    `pnpm@${JSON.parse(readFileSync(join(own, 'package.json'), 'utf8')).version}` === packageManager;
  if (!isThere()) {
    const flags = [
      '--prefix',
      home,
      '--no-save',
      '--no-audit',
      '--no-fund',
      '--no-update-notifier',
      '--loglevel=error',
    ];
    await npm(['install', ...flags, packageManager]);
    if (!isThere())
      throw new Failure(
        `${packageManager} could not be installed with npm. The first start needs the network; see above.`,
      );
  }
  return join(own, 'bin', 'pnpm.cjs');
}

/** The npm that started us, or the one on the path. */
function npm(args) {
  const starter = process.env.npm_execpath ?? '';
  return basename(starter) === 'npm-cli.js' ? runNode([starter, ...args]) : run('npm', args);
}
