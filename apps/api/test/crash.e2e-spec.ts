import { type ChildProcess, spawn } from 'node:child_process';
import { chmod, mkdtemp, readFile, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

// The product as it is shipped, with its embedded database, and `kill -9` in the middle of work.
const entry = join(process.cwd(), 'apps/api/dist/main.js');
const LIMIT_MS = 180_000;

let dataDir: string;
let port: number;
let server: ChildProcess | null = null;
let token = '';

beforeAll(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'lotrinh-crash-'));
  await chmod(dataDir, 0o755);
  port = await freePort();
  await start();
}, LIMIT_MS);
afterAll(async () => {
  if (server !== null) {
    const ended = new Promise((resolve) => server?.once('exit', resolve));
    server.kill('SIGTERM');
    await ended;
  }
  await rm(dataDir, { recursive: true, force: true });
}, LIMIT_MS);

const url = (path: string) => `http://localhost:${port}${path}`;

async function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => {
        resolve(typeof address === 'object' && address !== null ? address.port : 0);
      });
    });
  });
}

async function start(): Promise<void> {
  server = spawn(process.execPath, [entry], {
    env: { PATH: process.env['PATH'], LOTRINH_DATA: dataDir, PORT: String(port), LOG_LEVEL: 'error' },
    stdio: 'ignore',
  });
  for (;;) {
    const ready = await fetch(url('/api/health/ready')).catch(() => null);
    if (ready?.ok === true) break;
    await sleep(100);
  }
  const accounts = JSON.parse(await readFile(join(dataDir, 'demo-accounts.json'), 'utf8')) as {
    username: string;
    password: string;
  }[];
  const account = accounts.find(({ username }) => username === 'tonghop')!;
  const grant = (await (
    await post('/api/session', { username: account.username, password: account.password })
  ).json()) as { accessToken: string };
  token = grant.accessToken;
}

async function kill(): Promise<void> {
  const ended = new Promise((resolve) => server?.once('exit', resolve));
  server?.kill('SIGKILL');
  await ended;
}

const post = (path: string, body: unknown) =>
  fetch(url(path), {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...(token === '' ? {} : { authorization: `Bearer ${token}` }) },
    body: JSON.stringify(body),
  });

async function graphql<T>(query: string, variables: Record<string, unknown> = {}): Promise<T> {
  const answer = (await (await post('/graphql', { query, variables })).json()) as { data?: T; errors?: unknown };
  if (!answer.data) throw new Error(JSON.stringify(answer.errors));
  return answer.data;
}

const unitId = async () =>
  (await graphql<{ importUnits: { id: string }[] }>('{ importUnits { id } }')).importUnits[0]!.id;

const decision = [
  'BỘ MẪU',
  'Số: 45/QĐ-BM',
  'Hà Nội, ngày 05 tháng 01 năm 2026',
  'QUYẾT ĐỊNH',
  'Phê duyệt Kế hoạch chuyển đổi số năm 2026 của Bộ Mẫu',
  'Căn cứ Luật Chuyển đổi số ngày 11 tháng 12 năm 2025;',
  'Điều 1. Phê duyệt Kế hoạch chuyển đổi số năm 2026 của Bộ Mẫu, gồm các nội dung sau:',
  'I. MỤC TIÊU',
  ...Array.from(
    { length: 40 },
    (_, i) => `- ${50 + i}% hồ sơ công việc loại ${i + 1} được xử lý trên môi trường mạng.`,
  ),
  'II. NHIỆM VỤ',
  ...Array.from({ length: 60 }, (_, i) => `${i + 1}. Xây dựng phần mềm nghiệp vụ số ${i + 1}, hoàn thành năm 2026.`),
  'BỘ TRƯỞNG',
  'Nguyễn Văn Mẫu',
].join('\n');

const kinds = ['BASIS', 'TARGET', 'TASK', 'FUNDING', 'DUTY'] as const;

async function imported(): Promise<string> {
  const started = await post('/api/imports/text', {
    unitId: await unitId(),
    declaredNoStateSecret: true,
    text: decision,
  });
  return ((await started.json()) as { importId: string }).importId;
}
const stateOf = async (id: string) =>
  (
    await graphql<{ import: { state: string; lockVersion: number } }>(
      'query ($id: UUID!) { import(id: $id) { state lockVersion } }',
      { id },
    )
  ).import;
async function reviewed(id: string): Promise<void> {
  for (let state = (await stateOf(id)).state; state !== 'REVIEW'; state = (await stateOf(id)).state) {
    if (state !== 'READING') throw new Error(`The import is ${state}`);
    await sleep(200);
  }
}
const plansTitled = async (q: string) =>
  (
    await graphql<{ plans: { total: number; items: { id: string }[] } }>(
      'query ($q: String!) { plans(filter: { q: $q }) { total items { id } } }',
      { q },
    )
  ).plans;

it(
  'loses no acknowledged write and leaves no half plan when the server is killed in the middle of writes',
  async () => {
    const unit = await unitId();
    const acknowledged: string[] = [];
    for (let round = 0; round < 2; round += 1) {
      let isOver = false;
      const writers = Array.from({ length: 4 }, async (_, writer) => {
        for (let i = 0; !isOver; i += 1) {
          const title = `Kế hoạch thử ${round}${writer}${i}`;
          try {
            const made = await graphql<{ createPlanDraft: { id: string } }>(
              'mutation ($input: CreatePlanDraftInput!) { createPlanDraft(input: $input) { id } }',
              {
                input: { unitId: unit, title, kind: 'ANNUAL', restriction: 'NONE', periodStart: 2026, periodEnd: 2026 },
              },
            );
            acknowledged.push(made.createPlanDraft.id);
          } catch {
            return;
          }
        }
      });
      await sleep(1500);
      await kill();
      isOver = true;
      await Promise.all(writers);
      await start();
    }
    expect(acknowledged.length).toBeGreaterThan(0);
    const missing: string[] = [];
    for (const id of acknowledged) {
      const found = await graphql<{ plan: { id: string } }>('query ($id: UUID!) { plan(id: $id) { id } }', {
        id,
      }).catch(() => null);
      if (found === null) missing.push(id);
    }
    expect(missing).toEqual([]);
  },
  LIMIT_MS,
);

it(
  'reads a document to the end after the server was killed in the middle of reading it',
  async () => {
    const id = await imported();
    await sleep(400);
    await kill();
    await start();
    await reviewed(id);
    const { importItems } = await graphql<{ importItems: unknown[] }>(
      'query ($id: UUID!) { importItems(importId: $id, kind: TARGET) { id } }',
      { id },
    );
    expect(importItems.length).toBe(40);
  },
  LIMIT_MS,
);

it(
  'keeps a plan whole or not at all when the server is killed in the middle of accepting it',
  async () => {
    for (const pauseMs of [5, 40, 120]) {
      const before = (await plansTitled('45/QĐ-BM')).total;
      if (before > 0) break;
      const id = await imported();
      await reviewed(id);
      for (const kind of kinds) {
        const { importItems } = await graphql<{ importItems: { id: string }[] }>(
          'query ($id: UUID!, $kind: ImportItemKind!) { importItems(importId: $id, kind: $kind) { id } }',
          { id, kind },
        );
        const decisions = importItems.map((item) => ({ id: item.id, decision: 'ACCEPTED' }));
        if (decisions.length > 0) {
          await graphql(
            'mutation ($id: UUID!, $decisions: [ImportDecisionInput!]!) { decideImportItems(importId: $id, decisions: $decisions) { id } }',
            { id, decisions },
          );
        }
      }
      const { lockVersion } = await stateOf(id);
      const accepting = graphql(
        'mutation ($id: UUID!, $lockVersion: Int!) { acceptImport(importId: $id, lockVersion: $lockVersion) { state } }',
        { id, lockVersion },
      ).catch(() => null);
      await sleep(pauseMs);
      await kill();
      await accepting;
      await start();
      const { state } = await stateOf(id);
      const { total, items } = await plansTitled('45/QĐ-BM');
      expect(total).toBe(state === 'ACCEPTED' ? 1 : 0);
      if (state === 'ACCEPTED') {
        const { plan } = await graphql<{ plan: { currentVersionId: string } }>(
          'query ($id: UUID!) { plan(id: $id) { currentVersionId } }',
          { id: items[0]!.id },
        );
        const { planTargets } = await graphql<{ planTargets: unknown[] }>(
          'query ($v: UUID!) { planTargets(versionId: $v) { id } }',
          { v: plan.currentVersionId },
        );
        expect(planTargets.length).toBe(40);
      }
    }
  },
  LIMIT_MS,
);
