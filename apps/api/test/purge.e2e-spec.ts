import { spawn } from 'node:child_process';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import type { ImportView } from '@lotrinh/contracts';
import { newId } from '../src/platform/database/id.js';
import { startApp, STARTING_MS, type TestApp } from './support/app.js';
import { filesIn, importer, type Importer, tablesWith } from './support/imports.js';

// The command as it is shipped, beside a running server, over the server's own data folder.
let world: TestApp;
let clerk: Importer;
beforeAll(async () => {
  world = await startApp();
  clerk = await importer(world, 'tonghop');
}, STARTING_MS);
afterAll(() => world.close());

async function purge(...args: string[]): Promise<{ code: number | null; said: string; complaint: string }> {
  const child = spawn(process.execPath, [join(process.cwd(), 'apps/api/dist/cli.js'), 'purge', ...args], {
    env: {
      PATH: process.env['PATH'],
      LOTRINH_DATA: world.dataDir,
      DATABASE_URL: world.appUrl,
      DATABASE_OWNER_URL: world.ownerUrl,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const ended = new Promise<number | null>((resolve) => child.once('exit', resolve));
  const [said, complaint] = await Promise.all([text(child.stdout), text(child.stderr)]);
  return { code: await ended, said, complaint };
}

const decision = (number: string) =>
  [
    'BỘ MẪU',
    `Số: ${number}/QĐ-BM`,
    'Hà Nội, ngày 06 tháng 01 năm 2026',
    'QUYẾT ĐỊNH',
    'Phê duyệt Kế hoạch chuyển đổi số năm 2026 của Bộ Mẫu',
    'Điều 1. Phê duyệt Kế hoạch chuyển đổi số năm 2026 của Bộ Mẫu, gồm các nội dung sau:',
    'I. NHIỆM VỤ',
    `1. Xây dựng phương án mang số hiệu zk${number}. Đơn vị chủ trì: Tổ công tác zk${number}.`,
    'BỘ TRƯỞNG',
    'Nguyễn Văn Mẫu',
  ].join('\n');
const upload = (number: string) => [{ name: `phuong-an-zk${number}.txt`, bytes: decision(number) }];
const stored = () => filesIn(world.dataDir).filter((path) => /^files\/[0-9a-f]{2}\//.test(path));
const fileOf = (found: ImportView) => found.files[0]!.fileId;

it('leaves nothing of a document under review, nor of its other copies, but the trace that it was there', async () => {
  const [first, second] = [await clerk.read(upload('831')), await clerk.read(upload('831'))];
  const other = await clerk.read(upload('642'));
  expect(stored().length).toBe(3);
  expect(await tablesWith(world.ownerUrl, 'zk831')).toEqual(
    expect.arrayContaining([
      'public.import_item',
      'public.import_unit_name',
      'public.stored_file',
      'public.stored_text',
    ]),
  );
  await mkdir(join(world.dataDir, 'postgres.before-migration'));

  const { code, said } = await purge('--file', fileOf(first), '--reason', 'Tài liệu không được phép đưa vào');
  expect(code).toBe(0);
  expect(said).toMatch(/^2 file\(s\).*2 import\(s\)/);
  expect(said).toContain(join(world.dataDir, 'postgres.before-migration'));
  expect(said).not.toContain('zk831');

  expect(await tablesWith(world.ownerUrl, 'zk831')).toEqual([]);
  expect(stored().length).toBe(1);
  for (const { id } of [first, second]) expect(await clerk.get(id)).toMatchObject({ state: 'DISCARDED', header: null });
  expect((await clerk.client.get(`/api/files/${fileOf(first)}/text`)).status).toBe(404);
  const { ticket } = (await clerk.client.send('POST', `/api/files/${fileOf(second)}/ticket`)).json() as {
    ticket: string;
  };
  expect((await world.inject('GET', `/api/files/${fileOf(second)}/content?ticket=${ticket}`, {})).status).toBe(410);
  expect(await clerk.get(other.id)).toMatchObject({ state: 'REVIEW', total: other.total });
  const trail = await world.db.read({ system: 'test' }, () =>
    world.db.query<{ action: string; reason: string }>(
      "select action, reason from audit_event where action in ('file.purged', 'import.purged') order by action",
    ),
  );
  expect(trail.map(({ action }) => action)).toEqual(['file.purged', 'file.purged', 'import.purged', 'import.purged']);
  expect(new Set(trail.map(({ reason }) => reason))).toEqual(new Set(['Tài liệu không được phép đưa vào']));
});

it('names the plans that were made of the document, for people to decide on', async () => {
  const accepted = await clerk.takeOver(upload('753'));
  const { code, said } = await purge('--file', fileOf(accepted), '--reason', 'Tài liệu không được phép đưa vào');
  expect(code).toBe(0);
  expect(said).toMatch(/Still in a plan.*753\/QĐ-BM.*\(ISSUED\)/);
  const left = await tablesWith(world.ownerUrl, 'zk753');
  expect(left.filter((table) => !table.startsWith('public.plan'))).toEqual([]);
});

it.each([
  ['with a word that is no id', ['--file', 'x', '--reason', 'Thử'], 2],
  ['with the id of nothing', ['--file', newId(), '--reason', 'Thử'], 1],
])('says in one line what is wrong when it is called %s', async (_title, args, expected) => {
  const { code, complaint } = await purge(...args);
  expect(code).toBe(expected);
  expect(complaint).toMatch(/^lotrinh: [^\n]+\n$/);
});
