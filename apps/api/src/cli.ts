import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { personLimits, usernamePattern } from '@lotrinh/contracts';
import { translate } from '@lotrinh/messages';
import type { INestApplicationContext } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { isUUID } from 'class-validator';
import { AppModule } from './app.module.js';
import { AgencyNeeded, createAdministrator } from './boot/administrator.js';
import { type OpenDatabase, openDatabase } from './boot/database.js';
import { seedReference } from './boot/reference.js';
import { withSigningKey } from './boot/signing-key.js';
import { ensureDemo } from './demo/demo.js';
import { wipe } from './demo/wipe.js';
import { type Config, ConfigError, parseConfig } from './platform/config/config.js';
import { ImportPurge } from './features/imports/import-purge.service.js';
import { dataFolderPaths } from './platform/database/embedded/data-folder.js';
import { Db } from './platform/database/db.js';
import { DomainError } from './platform/errors/domain-error.js';

/** A command that was called wrongly: one line, exit code 2. */
class UsageError extends Error {}

type Command = { usage: string; run: (args: string[], config: Config) => Promise<void> };

const checkout = resolve(import.meta.dirname, '../../..');
const say = (line: string) => process.stdout.write(`${line}\n`);

/** Commands that need the database; reading a document does not and starts without this program. */
const commands: Record<string, Command> = {
  migrate: {
    usage: 'lotrinh migrate',
    run: (args, config) => {
      takeOptions(args, []);
      return withDatabase(config, () => {
        say('The schema is up to date');
        return Promise.resolve();
      });
    },
  },
  'demo reset': {
    usage: 'lotrinh demo reset',
    run: (args, config) => {
      takeOptions(args, []);
      if (config.mode === 'production')
        throw new UsageError('the data of an installation in production mode is not wiped');
      return withDatabase(config, async (database) => {
        await wipe(database.ownerUrl, config.dataDir);
        await withApp(config, database, async (app) => {
          for (const account of await ensureDemo(app, config.dataDir)) {
            say(`  ${account.username.padEnd(24)} ${account.password.padEnd(20)} ${account.title}`);
          }
        });
      });
    },
  },
  'admin create': {
    usage: 'lotrinh admin create --username NAME --name "FULL NAME" [--agency "NAME OF THE AGENCY"]',
    run: (args, config) => {
      const { username, name, agency } = takeOptions(args, ['username', 'name', 'agency']);
      if (username === undefined || name === undefined || name.trim() === '')
        throw new UsageError('--username and --name are needed');
      const fits = username.length >= personLimits.usernameMin && username.length <= personLimits.usernameMax;
      if (!fits || !usernamePattern.test(username)) {
        throw new UsageError(
          'a username has at least three lower-case letters without marks, digits, dots and hyphens',
        );
      }
      return withDatabase(config, (database) =>
        withApp(config, database, async (app) => {
          const slip = await createAdministrator(app, {
            username,
            name: tidy(name),
            agency: agency === undefined ? null : tidy(agency),
          });
          say(`${slip.title}, ${slip.unitName}\n  ${slip.username}  ${slip.password}`);
          say('This password is shown once and must be changed at the first sign-in.');
        }),
      );
    },
  },
  purge: {
    usage: 'lotrinh purge --file ID --reason "REASON"',
    run: (args, config) => {
      const { file, reason } = takeOptions(args, ['file', 'reason']);
      if (file === undefined || reason === undefined || tidy(reason) === '')
        throw new UsageError('--file and --reason are needed');
      if (!isUUID(file)) throw new UsageError('--file takes the id of a file, as its address shows it');
      return withDatabase(config, (database) =>
        withApp(config, database, async (app) => {
          const purged = await app.get(ImportPurge, { strict: false }).purge({ system: 'purge' }, file, tidy(reason));
          say(`${purged.files} file(s) and their texts are gone, and what ${purged.imports} import(s) held of them.`);
          for (const plan of purged.plans)
            say(
              `Still in a plan, to be decided by people: ${plan.documentNumber ?? '-'} ${plan.title} (${plan.state})`,
            );
          const { coldCopy } = dataFolderPaths(config.dataDir);
          if (existsSync(coldCopy)) say(`A copy of the database from before may hold it: ${coldCopy}`);
        }),
      );
    },
  },
};

const tidy = (text: string) => text.normalize('NFC').replace(/\s+/g, ' ').trim();

function takeOptions<const Name extends string>(args: string[], names: Name[]): Partial<Record<Name, string>> {
  try {
    const options = Object.fromEntries(names.map((name) => [name, { type: 'string' as const }]));
    return parseArgs({ args, options, allowPositionals: false }).values as Partial<Record<Name, string>>;
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}

/** Also beside a running server: the supervisor joins the database that it finds alive, and leaves it running. */
async function withDatabase(config: Config, work: (database: OpenDatabase) => Promise<void>): Promise<void> {
  const database = await openDatabase(config, (line) => process.stderr.write(`${line}\n`));
  try {
    await work(database);
  } finally {
    await database.close();
  }
}

async function withApp(
  config: Config,
  database: OpenDatabase,
  work: (app: INestApplicationContext) => Promise<void>,
): Promise<void> {
  const app = await NestFactory.createApplicationContext(AppModule.of(withSigningKey(config), database.source), {
    logger: false,
    abortOnError: false,
  });
  try {
    await seedReference(app.get(Db));
    await work(app);
  } finally {
    await app.close();
  }
}

async function main(): Promise<void> {
  const settings = join(checkout, '.env');
  if (existsSync(settings)) process.loadEnvFile(settings);
  const args = process.argv.slice(2);
  const name = [1, 2]
    .map((words) => args.slice(0, words).join(' '))
    .find((candidate) => Object.hasOwn(commands, candidate));
  const command = name === undefined ? undefined : commands[name];
  if (name === undefined || command === undefined) {
    throw new UsageError(
      `there is no such command; there are: ${Object.values(commands)
        .map((known) => known.usage)
        .join(' | ')}`,
    );
  }
  // eslint-disable-next-line no-restricted-properties -- the command line reads the environment as the server does
  await command.run(args.slice(name.split(' ').length), parseConfig(process.env, checkout));
}

function sentenceFor(error: unknown): string {
  if (error instanceof AgencyNeeded) {
    const known = error.known.length === 0 ? 'there is none yet' : `there are: ${error.known.join('; ')}`;
    return `name the agency with --agency; ${known}`;
  }
  if (error instanceof DomainError) return `${translate('vi', `error.${error.code}`, error.params)} (${error.code})`;
  if (error instanceof ConfigError || error instanceof UsageError) return error.message;
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}

main().catch((error: unknown) => {
  process.stderr.write(`lotrinh: ${sentenceFor(error)}\n`);
  process.exitCode =
    error instanceof ConfigError || error instanceof UsageError || error instanceof AgencyNeeded ? 2 : 1;
});
