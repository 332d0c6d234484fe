import { readdirSync } from 'node:fs';
import { utimes } from 'node:fs/promises';
import { join } from 'node:path';
import type { Problem } from '@lotrinh/contracts';
import { docxFile, paragraph, cell, row, table } from '../../../libs/reader/src/fixtures/office-file.js';
import { pdfFile } from '../../../libs/reader/src/fixtures/pdf-file.js';
import { Incoming } from '../src/features/imports/incoming.service.js';
import { newId } from '../src/platform/database/id.js';
import { startApp, STARTING_MS, type TestApp } from './support/app.js';
import { badFiles } from './support/bad-files.js';
import { filesIn, importer, type Importer, sentencesOf, tablesWith, type UploadFile } from './support/imports.js';

let world: TestApp;
let clerk: Importer;
const log: string[] = [];
beforeAll(async () => {
  world = await startApp({ log: (line) => log.push(line) });
  clerk = await importer(world, 'tonghop');
}, STARTING_MS);
afterAll(() => world.close());

const incoming = () => filesIn(world.dataDir).filter((path) => path.startsWith('files/incoming'));
const stored = () => filesIn(world.dataDir).filter((path) => /^files\/[0-9a-f]{2}\//.test(path));
const counted = async (table: 'plan' | 'import' | 'import_item' | 'stored_file') =>
  (
    await world.db.read({ system: 'test' }, () =>
      world.db.get<{ count: number }>(`select count(*)::int as count from ${table}`),
    )
  ).count;

const decision = `BỘ MẪU
Số: 71/QĐ-BM
Hà Nội, ngày 06 tháng 01 năm 2026
QUYẾT ĐỊNH
Phê duyệt Kế hoạch chuyển đổi số năm 2026 của Bộ Mẫu
Căn cứ Luật Chuyển đổi số ngày 11 tháng 12 năm 2025;
Điều 1. Phê duyệt Kế hoạch chuyển đổi số năm 2026 của Bộ Mẫu, gồm các nội dung sau:
I. MỤC TIÊU
- 90% hồ sơ công việc được xử lý trên môi trường mạng.
BỘ TRƯỞNG
Nguyễn Văn Mẫu`;

describe('a file', () => {
  it.each(badFiles)(
    '$title ends in one sentence and leaves nothing half made',
    async ({ name, code, isKept, bytes }) => {
      const before = { plans: await counted('plan'), items: await counted('import_item'), files: stored().length };
      const answer = await clerk.upload([{ name, bytes: await bytes() }]);
      expect(answer.status).toBe(202);
      const { importId, jobId } = answer.json() as { importId: string; jobId: string };
      const reading = clerk.perform(jobId);
      expect((await world.inject('GET', '/api/health/live', {})).status).toBe(200);
      await reading;

      const found = await clerk.get(importId);
      expect(found).toMatchObject({ state: 'FAILED', errorCode: code, header: null, total: 0 });
      const said = sentencesOf(code, found.errorParams);
      expect(said.vi).toMatch(/^\p{Lu}[^{}]+\.$/u);
      expect(said.en).toMatch(/^\p{Lu}[^{}]+\.$/u);
      expect(found.files.map((file) => file.name)).toEqual(isKept ? [name] : []);
      expect({ plans: await counted('plan'), items: await counted('import_item'), files: stored().length }).toEqual({
        ...before,
        files: before.files + (isKept ? 1 : 0),
      });
      expect(incoming()).toEqual([]);
      const job = (await clerk.client.get(`/api/jobs/${jobId}`)).json() as { state: string; errorCode: string };
      expect(job).toMatchObject({ state: 'FAILED', errorCode: 'import.unreadable' });
    },
  );
});

describe('an upload', () => {
  const text = { name: 'a.txt', bytes: decision };
  const refused = async (files: UploadFile[], query?: string) => {
    const before = await counted('import');
    const answer = await clerk.upload(files, query);
    expect(await counted('import')).toBe(before);
    expect(incoming()).toEqual([]);
    const problem = answer.json() as Problem;
    const said = sentencesOf(problem.code, problem.params);
    expect(said.vi).toMatch(/^\p{Lu}[^{}]+\.$/u);
    expect(problem.title).toBe(said.en);
    return { status: answer.status, code: problem.code };
  };

  it('over twenty megabytes is refused', async () => {
    const files = [{ name: 'a.pdf', bytes: Buffer.alloc(20 * 1_048_576 + 1, ' ') }];
    expect(await refused(files)).toEqual({ status: 413, code: 'file.too_large' });
  });

  it('of eleven files is refused', async () => {
    const files = Array.from({ length: 11 }, () => text);
    expect(await refused(files)).toEqual({ status: 413, code: 'import.too_many_files' });
  });

  it('of no file is refused', async () => {
    expect(await refused([])).toEqual({ status: 400, code: 'request.invalid' });
  });

  it.each(['', '&declaredNoStateSecret=false'])('without the declaration is refused (%j)', async (rest) => {
    expect(await refused([text], `unitId=${clerk.unitId}${rest}`)).toEqual({
      status: 422,
      code: 'import.declaration_required',
    });
  });

  it('for a unit where the person may not enter documents is refused as if there were none', async () => {
    const elsewhere = await importer(world, 'tinh.tonghop');
    for (const unitId of [elsewhere.unitId, '01a20037-8a06-78d3-9be5-8780f95fdbdd']) {
      expect(await refused([text], `unitId=${unitId}&declaredNoStateSecret=true`)).toEqual({
        status: 404,
        code: 'record.not_found',
      });
    }
  });

  it('pasted without words, or without the declaration, is refused', async () => {
    const paste = async (body: Record<string, unknown>) =>
      ((await clerk.client.send('POST', '/api/imports/text', { unitId: clerk.unitId, ...body })).json() as Problem)
        .code;
    expect(await paste({ declaredNoStateSecret: true, text: '' })).toBe('request.invalid');
    expect(await paste({ declaredNoStateSecret: true, text: 'x'.repeat(500_001) })).toBe('request.invalid');
    expect(await paste({ text: decision })).toBe('import.declaration_required');
    expect(incoming()).toEqual([]);
  });

  it.each([
    ['../../../../etc/cron.d/x.txt', 'x.txt'],
    ['..\\..\\..\\Windows\\x.txt', 'x.txt'],
    ['a\u001b[31m\u0007.txt', 'a [31m .txt'],
    ['Kế hoạch "số 1" \u202efdp.txt', 'Kế hoạch "số 1" fdp.txt'],
    [`${'Kế hoạch '.repeat(40)}.txt`, expect.stringMatching(/^Kế hoạch .{100,200}\.txt$/)],
  ])('named %j stays inside the store and is shown as one line', async (name, shown) => {
    const found = await clerk.read([{ name, bytes: decision }]);
    expect(found.state).toBe('REVIEW');
    expect(found.files[0]?.name).toEqual(shown);
    expect(filesIn(world.dataDir).filter((path) => !/^files\/[0-9a-f]{2}\/[0-9a-f]{32}$|^demo-/.test(path))).toEqual(
      [],
    );
  });

  it('named by more than one line is refused', async () => {
    const files = [{ name: 'a\r\nX-Injected: 1.txt', bytes: decision }];
    expect(await refused(files)).toEqual({ status: 400, code: 'request.invalid' });
  });

  it('that was cancelled while it waited ends as cancelled and leaves nothing', async () => {
    const { importId, jobId } = (await clerk.upload([text])).json() as { importId: string; jobId: string };
    expect((await clerk.client.send('POST', `/api/jobs/${jobId}/cancel`)).status).toBeLessThan(300);
    await clerk.perform(jobId);
    expect(await clerk.get(importId)).toMatchObject({ state: 'CANCELLED', files: [] });
    expect(incoming()).toEqual([]);
  });

  it('whose bytes are lost ends in a sentence, not in waiting', async () => {
    const { importId, jobId } = (await clerk.upload([text])).json() as { importId: string; jobId: string };
    await world.app.get(Incoming, { strict: false }).discard(importId);
    await clerk.perform(jobId);
    expect(await clerk.get(importId)).toMatchObject({ state: 'FAILED', errorCode: 'file.gone' });
  });
});

it('sweeps up uploads that broke off, and leaves those that are awaited or under way', async () => {
  const uploads = world.app.get(Incoming, { strict: false });
  const { importId, jobId } = (await clerk.upload([{ name: 'a.txt', bytes: decision }])).json() as {
    importId: string;
    jobId: string;
  };
  const [brokenOff, underWay] = [newId(), newId()];
  for (const id of [brokenOff, underWay]) await uploads.open(id);
  const yesterday = new Date(Date.now() - 86_400_000);
  for (const id of [importId, brokenOff]) await utimes(join(world.dataDir, 'files/incoming', id), yesterday, yesterday);
  await uploads.sweep();
  expect(readdirSync(join(world.dataDir, 'files/incoming')).sort()).toEqual([importId, underWay].sort());
  await clerk.perform(jobId);
  expect((await clerk.get(importId)).state).toBe('REVIEW');
  await uploads.discard(underWay);
});

describe('a document with a secrecy mark', () => {
  const words = 'Phương án đặc biệt số hiệu zk83517';
  const name = 'phuong-an-zk83517.txt';
  const text = (mark: string) => `BỘ MẪU\n${mark}\nKẾ HOẠCH\n${words}\n`;
  const other = { name: 'phu-luc-zk83517.txt', bytes: 'PHỤ LỤC\nDanh mục', role: 'ANNEX' } as const;
  const damaged = { name: 'phu-luc-zk83517.docx', bytes: 'no archive', role: 'ANNEX' } as const;
  const scan = { name: 'ban-ky-zk83517.pdf', bytes: pdfFile(['0 0 m 9 9 l S\n']), role: 'SIGNED_COPY' } as const;

  it.each<[string, () => UploadFile[] | Promise<UploadFile[]>]>([
    ['stamped', () => [{ name, bytes: text('MẬT') }]],
    [
      'stamped in a cell of the letterhead',
      async () => [
        {
          name: 'phuong-an-zk83517.docx',
          bytes: await docxFile({
            body: table([row([cell('BỘ MẪU'), cell('TỐI MẬT')])], false) + paragraph('KẾ HOẠCH') + paragraph(words),
          }),
        },
      ],
    ],
    ['with a secret number', () => [{ name, bytes: text('Số: 12/KH-BM(M)') }]],
    ['beside an ordinary one', () => [other, { name, bytes: text('TUYỆT MẬT') }]],
    ['beside one that cannot be read', () => [{ name, bytes: text('MẬT') }, damaged]],
    [
      'as the signed copy',
      () => [
        { name: 'quyet-dinh-zk83517.txt', bytes: decision },
        { name, bytes: text('MẬT'), role: 'SIGNED_COPY' },
      ],
    ],
    ['beside a scan', () => [{ name, bytes: text('MẬT') }, scan]],
  ])('%s is refused, and neither its name nor its words stay anywhere', async (_title, files) => {
    const before = stored();
    const found = await clerk.read(await files());
    expect(found).toMatchObject({
      state: 'REFUSED',
      errorCode: 'import.secret_refused',
      files: [],
      header: null,
      total: 0,
    });
    expect(stored()).toEqual(before);
    expect(incoming()).toEqual([]);
    expect(await tablesWith(world.ownerUrl, 'zk83517')).toEqual([]);
    expect(log.filter((line) => line.includes('zk83517'))).toEqual([]);
  });

  it('is another thing than one that speaks of such documents', async () => {
    const bytes = `${decision}\n- 100% văn bản, trừ văn bản mật, được gửi điện tử; bảo đảm an toàn, bảo mật thông tin.`;
    const found = await clerk.read([{ name: 'cong-khai-61904.txt', bytes }]);
    expect(found.state).toBe('REVIEW');
    expect(await tablesWith(world.ownerUrl, 'cong-khai-61904')).toEqual(['public.stored_file']);
  });
});

it('keeps a signed copy without a text layer beside the decision that can be read', async () => {
  const found = await clerk.read([
    { name: 'quyet-dinh.txt', bytes: decision },
    { name: 'ban-ky.pdf', bytes: pdfFile(['0 0 m 9 9 l S\n']), role: 'SIGNED_COPY' },
  ]);
  expect(found.state).toBe('REVIEW');
  expect(found.files).toMatchObject([
    { name: 'quyet-dinh.txt', hasText: true },
    { name: 'ban-ky.pdf', role: 'SIGNED_COPY', hasText: false },
  ]);
});

describe('the log', () => {
  it('is one JSON object a line, without tokens, passwords, names of files or words of documents', () => {
    expect(log.length).toBeGreaterThan(20);
    for (const line of log) {
      expect(line.indexOf('\n')).toBe(line.length - 1);
      expect(JSON.parse(line)).toMatchObject({ level: expect.any(Number) as number });
    }
    const all = log.join('');
    const secrets = [clerk.client.token, 'Bearer ', ...world.accounts.map(({ password }) => password)];
    expect(secrets.filter((secret) => all.includes(secret))).toEqual([]);
    expect(all).not.toMatch(/X-Injected|Phê duyệt Kế hoạch/);
  });
});
