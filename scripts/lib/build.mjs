import { existsSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { Failure, checkout, runNode } from './checkout.mjs';
import { fingerprint, onceFor } from './fingerprint.mjs';

const compiled = ['contracts', 'messages', 'text', 'domain', 'reader', 'writer']
  .map((name) => `libs/${name}`)
  .concat('apps/api');

/** Where it is kept what was built from what. */
const stamps = join(checkout, 'node_modules', '.cache', 'lotrinh');

/** Compiles server and libraries and bundles the web client, each when its sources changed. */
export async function build() {
  await buildServer();
  await buildWeb();
}

async function buildServer() {
  const stamp = join(stamps, 'server-build');
  if (!compiled.every((project) => existsSync(join(checkout, project, 'dist')))) rmSync(stamp, { force: true });
  await onceFor(stamp, fingerprint(['pnpm-lock.yaml', 'tsconfig.base.json', ...compiled]), async () => {
    for (const project of compiled) removeOrphans(join(checkout, project, 'dist'), join(checkout, project, 'src'));
    if ((await runNode(['node_modules/typescript/bin/tsc', '-b', 'apps/api'])) !== 0) {
      throw new Failure('The server could not be compiled; see above.');
    }
  });
}

async function buildWeb() {
  const web = join(checkout, 'apps/web');
  const stamp = join(stamps, 'web-build');
  if (!existsSync(join(web, 'dist', 'index.html'))) rmSync(stamp, { force: true });
  const libs = ['contracts', 'messages', 'text', 'domain'].map((name) => `libs/${name}/src`);
  await onceFor(stamp, fingerprint(['pnpm-lock.yaml', 'apps/web', ...libs]), async () => {
    const vite = join(web, 'node_modules/vite/bin/vite.js');
    if ((await runNode([vite, 'build', '--logLevel', 'warn'], { cwd: web })) !== 0) {
      throw new Failure('The web client could not be bundled; see above.');
    }
  });
}

/** tsc leaves the output of a deleted source behind, and what is loaded from there would come back to life. */
function removeOrphans(output, source) {
  if (!existsSync(output)) return;
  for (const entry of readdirSync(output, { withFileTypes: true })) {
    const path = join(output, entry.name);
    if (entry.isDirectory()) {
      if (existsSync(join(source, entry.name))) removeOrphans(path, join(source, entry.name));
      else rmSync(path, { recursive: true });
      continue;
    }
    const name = /^(.*?)(\.d\.ts|\.js)(\.map)?$/.exec(entry.name)?.[1];
    if (name && !['.ts', '.tsx'].some((suffix) => existsSync(join(source, name + suffix)))) rmSync(path);
  }
}
