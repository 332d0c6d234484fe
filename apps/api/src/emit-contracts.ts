import { generateKeyPairSync } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import { lexicographicSortSchema, printSchema } from 'graphql';
import { createApp } from './app.js';
import { parseConfig } from './platform/config/config.js';
import { createAppSource } from './platform/database/data-source.js';
import { openApiDocument } from './platform/http/openapi.js';

/**
 * Writes schema.graphql and openapi.json from the code, or with `--check` fails where the committed ones differ. Builds the
 * application without a database.
 */
const folder = resolve(import.meta.dirname, '..');
const isCheck = process.argv.includes('--check');
const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
const config = {
  ...parseConfig({ LOG_LEVEL: 'silent' }, folder),
  jwtPrivateKey: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
};
const app = await createApp(config, createAppSource('postgres://localhost/none', 2));
await app.init();
const files = {
  'schema.graphql': `${printSchema(lexicographicSortSchema(app.get(GraphQLSchemaHost).schema))}\n`,
  'openapi.json': `${JSON.stringify(openApiDocument(app), null, 2)}\n`,
};
let differing = 0;
for (const [name, content] of Object.entries(files)) {
  const path = join(folder, name);
  if (!isCheck) writeFileSync(path, content);
  else if (readFileSync(path, 'utf8') !== content) {
    differing += 1;
    process.stderr.write(`${name} differs from the code: run pnpm emit and commit it\n`);
  }
}
process.exit(differing === 0 ? 0 : 1);
