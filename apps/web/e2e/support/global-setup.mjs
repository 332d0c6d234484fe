// Before the journeys: the product as it is shipped, on its own PostgreSQL, with a fresh data folder and the demo.
import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { createInterface } from 'node:readline';

const checkout = resolve(import.meta.dirname, '../../../..');

export default async function setUp() {
  const dataDir = await mkdtemp(join(tmpdir(), 'lotrinh-journeys-'));
  const settings = { LOTRINH_MODE: 'demo', LOTRINH_DATA: dataDir, HOST: '127.0.0.1', PORT: String(await freePort()) };
  const server = spawn(process.execPath, ['--enable-source-maps', join(checkout, 'apps/api/dist/main.js')], {
    env: { ...process.env, ...settings, DATABASE_URL: '', DATABASE_OWNER_URL: '', PUBLIC_URL: '' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  // Workers inherit the environment; product.ts reads this.
  process.env.LOTRINH_JOURNEY_SERVER = JSON.stringify(await greetingOf(server));
  globalThis.lotrinhJourneyServer = {
    async tearDown() {
      const ended = new Promise((done) => server.once('exit', done));
      server.kill('SIGTERM');
      await ended;
      await rm(dataDir, { recursive: true, force: true });
    },
  };
}

/** What the server prints when it is up: its address, then a line `username  password  title` for each demo account. */
function greetingOf(server) {
  return new Promise((done, fail) => {
    server.once('exit', (code) => fail(new Error(`The server ended with ${code} before it was up.`)));
    let greeting = null;
    createInterface({ input: server.stdout }).on('line', (line) => {
      const url = /^Lộ Trình: (\S+)$/.exec(line)?.[1];
      if (url) {
        greeting = { url, accounts: [] };
        // The accounts are written in the same breath.
        setImmediate(() => setTimeout(() => done(greeting), 100));
        return;
      }
      const [username, password, title] = line.trim().split(/\s{2,}/);
      if (greeting && password) greeting.accounts.push({ username, password, title });
    });
  });
}

function freePort() {
  return new Promise((done, fail) => {
    const probe = createServer();
    probe.once('error', fail);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address();
      probe.close(() => done(port));
    });
  });
}
