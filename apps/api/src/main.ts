import { resolve } from 'node:path';
import { createApp } from './app.js';
import { openDatabase } from './boot/database.js';
import { nextFreePort } from './boot/port.js';
import { seedReference } from './boot/reference.js';
import { withSigningKey } from './boot/signing-key.js';
import { ensureDemo } from './demo/demo.js';
import { type Config, ConfigError, parseConfig } from './platform/config/config.js';
import { Incoming } from './features/imports/incoming.service.js';
import { Db } from './platform/database/db.js';
import { Lifecycle } from './platform/http/lifecycle.js';
import { JobEvents } from './platform/jobs/job-events.service.js';
import { JobRunner } from './platform/jobs/job-runner.service.js';

const checkout = resolve(import.meta.dirname, '../../..');
const say = (line: string) => process.stdout.write(`${line}\n`);

async function start(): Promise<void> {
  // eslint-disable-next-line no-restricted-properties -- the one place where the environment is read
  const parsed = parseConfig(process.env, checkout);
  const config = withSigningKey(parsed.mode === 'demo' ? await onFreePort(parsed) : parsed);
  const database = await openDatabase(config, say);
  try {
    const app = await createApp(config, database.source);
    await seedReference(app.get(Db));
    await app.get(Incoming, { strict: false }).sweep();
    const accounts = config.mode === 'demo' ? await ensureDemo(app, config.dataDir) : [];
    await app.listen(config.port, config.host);
    await app.get(JobRunner).start(database.ownerUrl);
    await app.get(JobEvents).listen(database.appUrl);
    stopOnSignal(async () => {
      await app.get(Lifecycle).stop(app);
      await database.close();
    });
    say(`\nLộ Trình: ${config.publicUrl}`);
    for (const account of accounts)
      say(`  ${account.username.padEnd(24)} ${account.password.padEnd(20)} ${account.title}`);
  } catch (error) {
    await database.close();
    throw error;
  }
}

/** Demo mode takes the next port when the wanted one is in use, and says so in the address it prints. */
async function onFreePort(config: Config): Promise<Config> {
  const port = await nextFreePort(config.host, config.port);
  return {
    ...config,
    port,
    publicUrl: config.publicUrl === `http://localhost:${config.port}` ? `http://localhost:${port}` : config.publicUrl,
  };
}

function stopOnSignal(stop: () => Promise<void>): void {
  let stopping = false;
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.on(signal, () => {
      if (stopping) return;
      stopping = true;
      stop().then(
        () => process.exit(0),
        (error: unknown) => {
          process.stderr.write(`${String(error)}\n`);
          process.exit(1);
        },
      );
    });
  }
}

start().catch((error: unknown) => {
  process.stderr.write(
    `${error instanceof ConfigError ? error.message : error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`,
  );
  process.exit(error instanceof ConfigError ? 2 : 1);
});
