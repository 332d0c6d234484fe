import { generateKeyPairSync } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Me, SessionGrant } from '@lotrinh/contracts';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { DataSource } from 'typeorm';
import { createApp } from '../../src/app.js';
import { seedReference } from '../../src/boot/reference.js';
import { ensureDemo } from '../../src/demo/demo.js';
import { parseConfig } from '../../src/platform/config/config.js';
import { createAppSource } from '../../src/platform/database/data-source.js';
import { Db } from '../../src/platform/database/db.js';
import { createTestDatabase } from './database.js';

export type Client = {
  me: Me;
  token: string;
  get: (path: string) => Promise<Answer>;
  send: (method: 'POST' | 'PUT' | 'PATCH' | 'DELETE', path: string, body?: unknown) => Promise<Answer>;
  graphql: (query: string, variables?: Record<string, unknown>) => Promise<Answer>;
};
export type Answer = { status: number; headers: Record<string, unknown>; text: string; json: () => unknown };

/** For `beforeAll`: the first start transforms the whole application. */
export const STARTING_MS = 120_000;

/** The whole application over a migrated database with the demo's units and people; requests never leave the process. */
export async function startApp(
  options: { appUrl?: 'app' | 'owner'; log?: (line: string) => void; webDir?: string } = {},
) {
  const { log, webDir } = options;
  const database = await createTestDatabase();
  const dataDir = await mkdtemp(join(tmpdir(), 'lotrinh-test-'));
  const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const config = {
    ...parseConfig(
      { LOG_LEVEL: log === undefined ? 'silent' : 'debug', LOTRINH_DATA: dataDir, WEB_DIR: webDir },
      dataDir,
    ),
    jwtPrivateKey: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
  };
  const source: DataSource = await createAppSource(
    options.appUrl === 'owner' ? database.ownerUrl : database.appUrl,
    6,
  ).initialize();
  const app: NestFastifyApplication = await createApp(config, source, log === undefined ? undefined : { write: log });
  await app.init();
  await app.getHttpAdapter().getInstance().ready();
  await seedReference(app.get(Db));
  const accounts = await ensureDemo(app, dataDir);

  const inject = async (
    method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE',
    url: string,
    headers: Record<string, string>,
    body?: unknown,
  ): Promise<Answer> => {
    const answer = await app.inject({
      method,
      url,
      headers: { ...headers, ...(body === undefined ? {} : { 'content-type': 'application/json' }) },
      ...(body === undefined ? {} : { payload: JSON.stringify(body) }),
    });
    return {
      status: answer.statusCode,
      headers: answer.headers,
      text: answer.payload,
      json: () => JSON.parse(answer.payload) as unknown,
    };
  };
  const as = async (username: string): Promise<Client> => {
    const account = accounts.find((known) => known.username === username);
    if (account === undefined) throw new Error(`No demo account ${username}`);
    const answer = await inject('POST', '/api/session', {}, { username, password: account.password });
    const grant = answer.json() as SessionGrant;
    const headers = { authorization: `Bearer ${grant.accessToken}` };
    return {
      me: grant.me,
      token: grant.accessToken,
      get: (path) => inject('GET', path, headers),
      send: (method, path, body) => inject(method, path, headers, body),
      graphql: (query, variables = {}) => inject('POST', '/graphql', headers, { query, variables }),
    };
  };
  const close = async () => {
    await app.close();
    if (source.isInitialized) await source.destroy();
    await database.drop();
    await rm(dataDir, { recursive: true, force: true });
  };
  return {
    app,
    db: app.get(Db),
    accounts,
    inject,
    as,
    close,
    dataDir,
    ownerUrl: database.ownerUrl,
    appUrl: database.appUrl,
  };
}
export type TestApp = Awaited<ReturnType<typeof startApp>>;
