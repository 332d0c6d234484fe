import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { ErrorParams, ImportFileRole, ImportItemKind, ImportItemView, ImportView } from '@lotrinh/contracts';
import { en, type MessageKey, vi } from '@lotrinh/messages';
import pg from 'pg';
import { ImportReadJob } from '../../src/features/imports/import-read.job.js';
import { JobRunner } from '../../src/platform/jobs/job-runner.service.js';
import type { Answer, Client, TestApp } from './app.js';

export type UploadFile = { name: string; bytes: Uint8Array | string; role?: ImportFileRole };
type Started = { importId: string; jobId: string };
type Data = Record<string, unknown>;

const kinds: ImportItemKind[] = ['BASIS', 'TARGET', 'TASK', 'FUNDING', 'DUTY', 'VALUE', 'OUTLINE'];
const importFields = `id state unitId errorCode errorParams decided total duplicateOfVersionId amendsVersionId resultId lockVersion jobId
  files { fileId name role position hasText } warnings { code params }
  header { outcome title documentNumber issuedOn signerName restriction periodStart periodEnd }`;

/** What a person does with documents, over HTTP; reading is done by the job's own handler, at once. */
export async function importer(world: TestApp, username: string) {
  const client = await world.as(username);
  const ask = async <T>(query: string, variables: Data = {}): Promise<T> => {
    const answer = (await client.graphql(query, variables)).json() as { data?: T; errors?: unknown };
    if (!answer.data || answer.errors !== undefined) throw new Error(JSON.stringify(answer.errors));
    return answer.data;
  };
  const { importUnits } = await ask<{ importUnits: { id: string; name: string }[] }>('{ importUnits { id name } }');
  const unitId = importUnits[0]!.id;

  const upload = (files: UploadFile[], query = `unitId=${unitId}&declaredNoStateSecret=true`) =>
    sendFiles(world, client, `/api/imports?${query}`, files);
  const perform = (jobId: string) =>
    world.app.get(JobRunner).perform(world.app.get(ImportReadJob, { strict: false }), jobId);
  const get = async (id: string) =>
    (await ask<{ import: ImportView }>(`query ($id: UUID!) { import(id: $id) { ${importFields} } }`, { id })).import;
  const read = async (files: UploadFile[]): Promise<ImportView> => {
    const answer = await upload(files);
    if (answer.status !== 202) throw new Error(answer.text);
    const { importId, jobId } = answer.json() as Started;
    await perform(jobId);
    return get(importId);
  };
  const items = async (importId: string, kind: ImportItemKind) =>
    (
      await ask<{ importItems: (Pick<ImportItemView, 'id' | 'words' | 'decision' | 'lockVersion'> & Data)[] }>(
        `query ($importId: UUID!, $kind: ImportItemKind!) { importItems(importId: $importId, kind: $kind) {
           id words decision lockVersion task { name } target { phrase value } } }`,
        { importId, kind },
      )
    ).importItems;
  const takeAll = async (importId: string) => {
    for (const kind of kinds) {
      const decisions = (await items(importId, kind))
        .filter(({ decision }) => decision === 'PENDING')
        .map(({ id }) => ({ id, decision: 'ACCEPTED' }));
      if (decisions.length > 0) {
        await ask(
          'mutation ($importId: UUID!, $decisions: [ImportDecisionInput!]!) { decideImportItems(importId: $importId, decisions: $decisions) { id } }',
          { importId, decisions },
        );
      }
    }
  };
  const accept = (importId: string, lockVersion: number) =>
    client.graphql(
      `mutation ($importId: UUID!, $lockVersion: Int!) { acceptImport(importId: $importId, lockVersion: $lockVersion) { ${importFields} } }`,
      { importId, lockVersion },
    );
  const takeOver = async (files: UploadFile[]): Promise<ImportView> => {
    const { id } = await read(files);
    await takeAll(id);
    const answer = await accept(id, (await get(id)).lockVersion);
    const { data, errors } = answer.json() as { data?: { acceptImport: ImportView }; errors?: unknown };
    if (!data) throw new Error(JSON.stringify(errors));
    return data.acceptImport;
  };
  return { client, unitId, ask, upload, perform, get, read, items, takeAll, accept, takeOver };
}
export type Importer = Awaited<ReturnType<typeof importer>>;

async function sendFiles(world: TestApp, client: Client, url: string, files: UploadFile[]): Promise<Answer> {
  const boundary = 'part-of-a-test';
  const parts = files.flatMap(({ name, bytes, role = 'DECISION' }) => [
    Buffer.from(
      `--${boundary}\r\ncontent-disposition: form-data; name="${role}"; ${fileNameOf(name)}\r\ncontent-type: application/octet-stream\r\n\r\n`,
    ),
    Buffer.from(bytes),
    Buffer.from('\r\n'),
  ]);
  const answer = await world.app.inject({
    method: 'POST',
    url,
    headers: { authorization: `Bearer ${client.token}`, 'content-type': `multipart/form-data; boundary=${boundary}` },
    payload: Buffer.concat([...parts, Buffer.from(`--${boundary}--\r\n`)]),
  });
  return {
    status: answer.statusCode,
    headers: answer.headers,
    text: answer.payload,
    json: () => JSON.parse(answer.payload) as unknown,
  };
}

/** Quotes and ends of lines cannot stand in a quoted string; a hostile sender has another way. */
function fileNameOf(name: string): string {
  return /["\r\n]/.test(name) ? `filename*=UTF-8''${encodeURIComponent(name)}` : `filename="${name}"`;
}

/** The sentence of a code in both languages; a placeholder without its value stays in braces. */
export function sentencesOf(code: string, params: ErrorParams): { vi: string; en: string } {
  const key = (code.startsWith('read.') ? code : `error.${code}`) as MessageKey;
  const fill = (text: string | undefined) =>
    (text ?? `no sentence for ${code}`).replace(/\{(\w+)\}/g, (mark, name: string) => String(params[name] ?? mark));
  return { vi: fill(vi[key]), en: fill(en[key]) };
}

/** Every file below the data folder, by its path there. */
export function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) =>
    statSync(join(folder, path)).isFile(),
  );
}

/** Tables that hold the words in any column of any row; words of digits alone may also stand in a random id. */
export async function tablesWith(ownerUrl: string, words: string): Promise<string[]> {
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    await client.query(`select set_config('app.scope', '{"system": "test"}', false)`);
    const { rows } = await client.query<{ name: string }>(
      `select format('%I.%I', schemaname, tablename) as name from pg_tables
       where schemaname not in ('pg_catalog', 'information_schema') order by 1`,
    );
    const found: string[] = [];
    for (const { name } of rows) {
      const { rowCount } = await client.query(`select 1 from ${name} t where position($1 in t::text) > 0 limit 1`, [
        words,
      ]);
      if (rowCount === 1) found.push(name);
    }
    return found;
  } finally {
    await client.end();
  }
}
