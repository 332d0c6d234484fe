// `npm start`: installs and builds what changed, then becomes the server.
import './lib/require-node.mjs';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from './lib/build.mjs';
import { checkout, fail } from './lib/checkout.mjs';
import { install } from './lib/install.mjs';

try {
  const settings = join(checkout, '.env');
  if (existsSync(settings)) process.loadEnvFile(settings);
  await install();
  await build();
} catch (error) {
  fail(error);
}
process.setSourceMapsEnabled(true);
// In this process, so that signals and the exit code are the server's own.
await import(pathToFileURL(join(checkout, 'apps/api/dist/main.js')).href);
