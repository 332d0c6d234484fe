// `npm start`: installs and builds what changed, then becomes the server.
import './lib/require-node.mjs';
import { existsSync } from 'node:fs';
import { createServer } from 'node:net';
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
  // A port that somebody chose is not changed behind their back.
  if (!process.env.PORT) process.env.PORT = String(await freePort(3000));
} catch (error) {
  fail(error);
}
process.setSourceMapsEnabled(true);
// In this process, so that signals and the exit code are the server's own.
await import(pathToFileURL(join(checkout, 'apps/api/dist/main.js')).href);

/** The first free port from `first` on. */
async function freePort(first) {
  for (let port = first; port < first + 100; port += 1) {
    if ((await isFree(port, '127.0.0.1')) && (await isFree(port, '::'))) {
      if (port !== first) console.log(`Port ${first} is taken; using ${port}.`);
      return port;
    }
  }
  throw new Error(`No free port from ${first} to ${first + 99}; set PORT.`);
}

function isFree(port, host) {
  return new Promise((resolve) => {
    const probe = createServer();
    // A machine without IPv6 has nobody there.
    probe.once('error', (error) => resolve(error.code !== 'EADDRINUSE' && error.code !== 'EACCES'));
    probe.listen({ port, host }, () => probe.close(() => resolve(true)));
  });
}
