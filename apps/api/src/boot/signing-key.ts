import { generateKeyPairSync } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Config } from '../platform/config/config.js';

/** In demo mode the signing key is made once and kept beside the data; production must bring its own. */
export function withSigningKey(config: Config): Config {
  if (config.jwtPrivateKey !== null) return config;
  const path = join(config.dataDir, 'signing-key.pem');
  if (!existsSync(path)) {
    mkdirSync(config.dataDir, { recursive: true });
    const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
    writeFileSync(path, privateKey.export({ type: 'pkcs8', format: 'pem' }), { mode: 0o600, flag: 'wx' });
  }
  return { ...config, jwtPrivateKey: readFileSync(path, 'utf8') };
}
