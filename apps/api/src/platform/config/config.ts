import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { defaultDataFolder } from '../database/embedded/data-folder.js';
import { mailConfig, type MailConfig } from './mail-config.js';

type Mode = 'demo' | 'production';

/** Everything the server takes from its environment, parsed once at boot; the rest of the code never reads `process.env`. */
export type Config = {
  mode: Mode;
  host: string;
  port: number;
  /** Address that people type, without a trailing slash; https is required in production. */
  publicUrl: string;
  /** null: the embedded PostgreSQL is used. */
  databaseUrl: string | null;
  databaseOwnerUrl: string | null;
  databasePoolSize: number;
  dataDir: string;
  /** PKCS#8 PEM of the ES256 signing key; null: made and kept in the data folder (demo mode only). */
  jwtPrivateKey: string | null;
  logLevel: 'silent' | 'error' | 'warn' | 'info' | 'debug';
  webDir: string;
  /** null: no mail is sent. */
  mail: MailConfig | null;
  /** Demo mode only: introspection, and the Swagger page for whoever reaches the server. */
  openDocs: boolean;
};

export class ConfigError extends Error {
  constructor(readonly faults: string[]) {
    super(`The configuration has ${faults.length} fault(s):\n- ${faults.join('\n- ')}`);
  }
}

type Environment = Record<string, string | undefined>;

/** Names that the server knows, in the order of `.env.example`. */
export const configNames = [
  'LOTRINH_MODE',
  'HOST',
  'PORT',
  'PUBLIC_URL',
  'DATABASE_URL',
  'DATABASE_OWNER_URL',
  'DATABASE_POOL_SIZE',
  'LOTRINH_DATA',
  'JWT_PRIVATE_KEY',
  'JWT_PRIVATE_KEY_FILE',
  'LOG_LEVEL',
  'WEB_DIR',
  'SMTP_URL',
  'MAIL_FROM',
  // Read by the reading process itself, which is given nothing else.
  'SOFFICE',
] as const;

const logLevels = ['silent', 'error', 'warn', 'info', 'debug'] as const;

/** Reads and checks the environment; throws {@link ConfigError} with the list of all faults. */
export function parseConfig(env: Environment, checkout: string): Config {
  const faults: string[] = [];
  const text = (name: (typeof configNames)[number]) => {
    const value = env[name]?.trim();
    return value === undefined || value === '' ? null : value;
  };
  const integer = (name: (typeof configNames)[number], otherwise: number, min: number, max: number) => {
    const value = text(name);
    if (value === null) return otherwise;
    const number = Number(value);
    if (Number.isInteger(number) && number >= min && number <= max) return number;
    faults.push(`${name} must be a whole number from ${min} to ${max}, not "${value}"`);
    return otherwise;
  };

  const modeText = text('LOTRINH_MODE') ?? 'demo';
  if (modeText !== 'demo' && modeText !== 'production')
    faults.push(`LOTRINH_MODE must be demo or production, not "${modeText}"`);
  const mode: Mode = modeText === 'production' ? 'production' : 'demo';
  const level = text('LOG_LEVEL') ?? (mode === 'demo' ? 'warn' : 'info');
  const logLevel = logLevels.find((known) => known === level);
  if (logLevel === undefined) faults.push(`LOG_LEVEL must be one of ${logLevels.join(', ')}, not "${level}"`);

  const host = text('HOST') ?? '127.0.0.1';
  const port = integer('PORT', 3000, 0, 65535);
  const publicUrl = (text('PUBLIC_URL') ?? `http://localhost:${port}`).replace(/\/+$/, '');
  if (!/^https?:\/\/[^/]+$/.test(publicUrl))
    faults.push(`PUBLIC_URL must be an address such as https://plans.example.vn, not "${publicUrl}"`);

  let jwtPrivateKey = text('JWT_PRIVATE_KEY')?.replaceAll('\\n', '\n') ?? null;
  const keyFile = text('JWT_PRIVATE_KEY_FILE');
  if (jwtPrivateKey === null && keyFile !== null) {
    try {
      jwtPrivateKey = readFileSync(keyFile, 'utf8');
    } catch {
      faults.push('JWT_PRIVATE_KEY_FILE cannot be read');
    }
  }
  const mail = mailConfig(text('SMTP_URL'), text('MAIL_FROM'), (sentence) => faults.push(sentence));
  const databaseUrl = text('DATABASE_URL');
  const databaseOwnerUrl = text('DATABASE_OWNER_URL');
  for (const [name, value] of [
    ['DATABASE_URL', databaseUrl],
    ['DATABASE_OWNER_URL', databaseOwnerUrl],
  ] as const) {
    if (value !== null && !/^postgres(ql)?:\/\//.test(value)) faults.push(`${name} must start with postgres://`);
  }
  if ((databaseUrl === null) !== (databaseOwnerUrl === null))
    faults.push('DATABASE_URL and DATABASE_OWNER_URL are set together or not at all');
  if (mode === 'production') {
    if (!publicUrl.startsWith('https://')) faults.push('PUBLIC_URL must be https in production');
    if (jwtPrivateKey === null) faults.push('JWT_PRIVATE_KEY or JWT_PRIVATE_KEY_FILE is required in production');
  }
  if (faults.length > 0) throw new ConfigError(faults);

  return {
    mode,
    host,
    port,
    publicUrl,
    databaseUrl,
    databaseOwnerUrl,
    databasePoolSize: integer('DATABASE_POOL_SIZE', 10, 2, 100),
    dataDir: resolve(text('LOTRINH_DATA') ?? defaultDataFolder(checkout)),
    jwtPrivateKey,
    logLevel: logLevel ?? 'warn',
    webDir: resolve(text('WEB_DIR') ?? join(checkout, 'apps/web/dist')),
    mail,
    openDocs: mode === 'demo',
  };
}
