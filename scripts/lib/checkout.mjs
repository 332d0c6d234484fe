import { spawn } from 'node:child_process';
import { accessSync, constants, existsSync, mkdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of the root package.json. */
export const checkout = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

/** Tools and their caches, never committed. */
export const toolsDir = join(checkout, '.tools');

/** A failure whose message says all there is to say. */
export class Failure extends Error {}

/** Prints the message of a {@link Failure}, and the stack of anything else, and ends the process. */
export function fail(error) {
  console.error(error instanceof Failure ? error.message : error);
  process.exit(1);
}

/** Runs a Node program with this Node and answers its exit code; its output goes where ours goes. */
export function runNode(args, { cwd = checkout, env = {} } = {}) {
  return run(process.execPath, args, { cwd, env });
}

export function run(command, args, { cwd = checkout, env = {} } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      cwd,
      env: { ...toolEnvironment(), ...env },
      stdio: ['ignore', 'inherit', 'inherit'],
    });
    child.once('error', reject);
    child.once('exit', (code) => resolve(code ?? 1));
  });
}

/** npm, pnpm and Chromium keep caches in HOME. Where that cannot be written they get a folder of the checkout. */
function toolEnvironment() {
  const home = homedir();
  if (isWritable(home)) return process.env;
  const ours = join(toolsDir, 'home');
  mkdirSync(ours, { recursive: true });
  const settings = join(home, '.npmrc');
  return {
    ...process.env,
    HOME: ours,
    npm_config_cache: join(ours, '.npm'),
    ...(isReadable(settings) && { npm_config_userconfig: settings }),
  };
}

const isWritable = (path) => existsSync(path) && allows(path, constants.W_OK);
const isReadable = (path) => existsSync(path) && allows(path, constants.R_OK);

function allows(path, mode) {
  try {
    accessSync(path, mode);
    return true;
  } catch {
    return false;
  }
}
