import { createHash, randomUUID } from 'node:crypto';
import { chmod, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Problem } from '@lotrinh/contracts';
import { inspectForm, readDocument } from '@lotrinh/reader';
import { type Answer, type Client, startApp, STARTING_MS, type TestApp } from './support/app.js';

let world: TestApp;
let coordinator: Client;
let stranger: Client;
beforeAll(async () => {
  world = await startApp();
  coordinator = await world.as('tonghop');
  stranger = await world.as('tinh.tonghop');
}, STARTING_MS);
afterAll(() => world.close());

const data = (answer: Answer): unknown => (answer.json() as { data: unknown }).data;

const draft = async (restriction: string): Promise<string> => {
  const units = await coordinator.graphql('query ($text: String!) { unitSearch(text: $text) { items { id } } }', {
    text: 'Trung tâm Thông tin',
  });
  const unitId = (data(units) as { unitSearch: { items: { id: string }[] } }).unitSearch.items[0]!.id;
  const period = { periodStart: 2027, periodEnd: 2027 };
  const input = { unitId, title: 'Chuyển đổi số năm 2027', kind: 'ANNUAL', ...period, restriction };
  const made = await coordinator.graphql(
    'mutation ($input: CreatePlanDraftInput!) { createPlanDraft(input: $input) { currentVersionId } }',
    { input },
  );
  return (data(made) as { createPlanDraft: { currentVersionId: string } }).createPlanDraft.currentVersionId;
};

const kinds = {
  targets: { field: 'savePlanTargets', type: 'PlanTargetChange' },
  tasks: { field: 'savePlanTasks', type: 'PlanTaskChange' },
  funding: { field: 'savePlanFunding', type: 'PlanFundingChange' },
} as const;
const named = (printed: string) => [{ printed, resolution: 'UNKNOWN' }];

const save = async (of: keyof typeof kinds, versionId: string, values: Record<string, unknown>): Promise<void> => {
  const kind = kinds[of];
  const answer = await coordinator.graphql(
    `mutation ($versionId: UUID!, $changes: [${kind.type}!]!) {
       save: ${kind.field}(versionId: $versionId, changes: $changes) { result }
     }`,
    { versionId, changes: [{ itemId: randomUUID(), lockVersion: null, values }] },
  );
  expect((data(answer) as { save: unknown }).save).toEqual([{ result: 'SAVED' }]);
};

it('makes a Word file in the official form, from which the plan can be read again', async () => {
  const versionId = await draft('NONE');
  await save('targets', versionId, {
    ...{ phrase: 'Tỷ lệ hồ sơ được số hóa', comparator: 'gte', value: '80.5', unit: '%', targetYear: 2027 },
  });
  await save('tasks', versionId, {
    ...{ name: 'Nâng cấp kho dữ liệu dùng chung', kind: 'TASK', startYear: 2027, endYear: 2027 },
    ...{ leads: named('Trung tâm Thông tin'), coordinators: named('Văn phòng'), cost: '12500000000', currency: 'VND' },
  });
  await save('funding', versionId, {
    ...{
      printed: 'Nguồn chi thường xuyên',
      isTotal: false,
      isComposite: false,
      amount: '12500000000',
      currency: 'VND',
    },
  });
  const answer = await world.app.inject({
    url: `/api/plans/versions/${versionId}/document.docx`,
    headers: { authorization: `Bearer ${coordinator.token}` },
  });
  expect(answer.statusCode).toBe(200);
  expect(answer.headers['content-type']).toBe(
    'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  );
  expect(answer.headers['content-disposition']).toMatch(/filename="KeHoach_2027_\w+_v1_\d{8}\.docx"/);
  expect(inspectForm(answer.rawPayload, 'ke-hoach.docx')).toEqual([]);
  const read = await readDocument([{ name: 'ke-hoach.docx', bytes: answer.rawPayload }]);
  expect(read.title).toContain('Chuyển đổi số năm 2027');
  expect(read.documentNumber).toBeNull();
  expect(read.targets).toMatchObject([{ comparator: 'gte', value: '80.5', unit: '%', targetYear: 2027 }]);
  expect(read.tasks).toMatchObject([
    {
      ...{ name: 'Nâng cấp kho dữ liệu dùng chung', startYear: 2027, endYear: 2027 },
      ...{ leadUnits: ['Trung tâm Thông tin'], coordinatingUnits: ['Văn phòng'], cost: { amount: '12500000000' } },
    },
  ]);
  expect(read.budget.sources).toMatchObject([{ name: 'Nguồn chi thường xuyên', amount: '12500000000' }]);
});

describe('as PDF', () => {
  const soffice = process.env['SOFFICE'];
  afterEach(() => {
    if (soffice === undefined) delete process.env['SOFFICE'];
    else process.env['SOFFICE'] = soffice;
  });
  /** A program in the place of LibreOffice that writes `content` where it is told to. */
  const converter = async (content: string): Promise<void> => {
    const path = join(await mkdtemp(join(tmpdir(), 'papers-spec-')), 'soffice');
    await writeFile(path, `#!/bin/sh\nwhile [ "$1" != --outdir ]; do shift; done\nmkdir -p "$2"\n${content}\n`);
    await chmod(path, 0o755);
    process.env['SOFFICE'] = path;
  };
  const get = (id: string, client = coordinator) =>
    world.app.inject({
      url: `/api/plans/versions/${id}/document.pdf`,
      headers: { authorization: `Bearer ${client.token}` },
    });
  const makesPdf = async (): Promise<unknown> => data(await coordinator.graphql('{ makesPdf }', {}));

  it('is what LibreOffice makes of the Word file, for whoever may export it', async () => {
    await converter('printf %%PDF-1.7 > "$2/source.pdf"');
    expect(await makesPdf()).toEqual({ makesPdf: true });
    const answer = await get(await draft('NONE'));
    expect(answer.statusCode).toBe(200);
    expect(answer.headers['content-type']).toBe('application/pdf');
    expect(answer.headers['content-disposition']).toMatch(/filename="KeHoach_2027_\w+_v1_\d{8}\.pdf"/);
    expect(answer.body).toBe('%PDF-1.7');
    expect((await get(await draft('INTERNAL'))).json<Problem>().code).toBe('plan.export_restricted');
    expect((await get(await draft('NONE'), stranger)).statusCode).toBe(404);
  });

  it('is refused in words where there is no converter, or where it fails', async () => {
    process.env['SOFFICE'] = '/nowhere/soffice';
    expect(await makesPdf()).toEqual({ makesPdf: false });
    expect((await get(await draft('NONE'))).json<Problem>().code).toBe('paper.no_converter');
    await converter('exit 1');
    expect((await get(await draft('NONE'))).json<Problem>().code).toBe('paper.not_converted');
  });
});

it('puts a draft before whoever decides: what it holds, and why what the check found stays', async () => {
  const id = await draft('NONE');
  await save('targets', id, {
    ...{ phrase: 'Tỷ lệ hồ sơ được số hóa', comparator: 'gte', unit: '%', targetYear: 2027, value: '80.5' },
  });
  const found = await coordinator.graphql(
    'query ($id: UUID!) { planFindings(versionId: $id) { items { fingerprint severity rule } } }',
    { id },
  );
  const { items } = (data(found) as { planFindings: { items: { fingerprint: string; rule: string }[] } }).planFindings;
  await coordinator.graphql(
    'mutation ($id: UUID!, $print: String!, $reason: String!) { acknowledgePlanFinding(versionId: $id, fingerprint: $print, reason: $reason) { rule } }',
    { id, print: items.find(({ rule }) => rule === 'plan.tasks_missing')?.fingerprint, reason: 'Nằm ở kế hoạch 5 năm' },
  );
  const answer = await world.app.inject({
    url: `/api/plans/versions/${id}/submission.docx`,
    headers: { authorization: `Bearer ${coordinator.token}` },
  });
  expect(answer.statusCode).toBe(200);
  expect(answer.headers['content-disposition']).toMatch(/filename="ToTrinh_2027_\w+_v1_\d{8}\.docx"/);
  expect(inspectForm(answer.rawPayload, 'to-trinh.docx')).toEqual([]);
  const read = await readDocument([{ name: 'to-trinh.docx', bytes: answer.rawPayload }]);
  const said = read.texts.join('\n');
  for (const words of ['Tỷ lệ hồ sơ được số hóa đạt tối thiểu 80,5%', 'Lý do: Nằm ở kế hoạch 5 năm', 'Kính trình']) {
    expect(said).toContain(words);
  }
  const unseen = await stranger.get(`/api/plans/versions/${id}/submission.docx`);
  expect([unseen.status, (unseen.json() as Problem).code]).toEqual([404, 'record.not_found']);
});

it('explains what changed from one version to another, in words and figures as people write them', async () => {
  const [before, after] = [await draft('NONE'), await draft('NONE')];
  const target = { phrase: 'Tỷ lệ hồ sơ được số hóa', comparator: 'gte', unit: '%', targetYear: 2027 };
  await save('targets', before, { ...target, value: '80.5' });
  await save('targets', after, { ...target, value: '1200' });
  await save('tasks', after, {
    ...{ name: 'Nâng cấp kho dữ liệu', kind: 'TASK', cost: '12500000000', currency: 'VND' },
    ...{ leads: [], coordinators: [] },
  });
  const answer = await world.app.inject({
    url: `/api/plans/versions/${after}/comparison.docx?before=${before}`,
    headers: { authorization: `Bearer ${coordinator.token}` },
  });
  expect(answer.statusCode).toBe(200);
  expect(answer.headers['content-disposition']).toMatch(/filename="ThuyetMinh_2027_\w+_v1_\d{8}\.docx"/);
  expect(inspectForm(answer.rawPayload, 'thuyet-minh.docx')).toEqual([]);
  const read = await readDocument([{ name: 'thuyet-minh.docx', bytes: answer.rawPayload }]);
  const said = read.texts.join('\n');
  for (const words of ['Giá trị: 80,5', 'Giá trị: 1.200', 'Nâng cấp kho dữ liệu', 'Kinh phí: 12.500.000.000']) {
    expect(said).toContain(words);
  }
  const unseen = await stranger.get(`/api/plans/versions/${after}/comparison.docx?before=${before}`);
  expect([unseen.status, (unseen.json() as Problem).code]).toEqual([404, 'record.not_found']);
});

it('gives the text in force after an amendment, with the deciding document behind what it changed', async () => {
  const registry = await world.as('vanthu');
  const record = async (versionId: string, documentNumber: string) => {
    const paper = { documentNumber, issuedOn: '2026-01-15', unknownReason: 'Bản lưu không ghi người ký' };
    const answer = await registry.graphql(
      'mutation ($versionId: UUID!, $input: RecordPlanInput!) { recordPlan(versionId: $versionId, input: $input) { id } }',
      { versionId, input: paper },
    );
    return (data(answer) as { recordPlan: { id: string } }).recordPlan.id;
  };
  const first = await draft('NONE');
  await save('targets', first, { phrase: 'Tỷ lệ hồ sơ được số hóa', comparator: 'gte', value: '60', unit: '%' });
  const planId = await record(first, '71/QĐ-BM');
  const begun = await coordinator.graphql(
    'mutation ($versionId: UUID!, $input: AmendmentInput!) { beginAmendment(versionId: $versionId, input: $input) { versionId } }',
    { versionId: first, input: { type: 'SUPPLEMENT', cause: 'Bổ sung chỉ tiêu', extendsTo: null } },
  );
  const second = (data(begun) as { beginAmendment: { versionId: string } }).beginAmendment.versionId;
  await save('targets', second, { phrase: 'Tỷ lệ văn bản ký số', comparator: 'gte', value: '90', unit: '%' });
  await record(second, '72/QĐ-BM');
  const answer = await world.app.inject({
    url: `/api/plans/${planId}/consolidated.docx`,
    headers: { authorization: `Bearer ${coordinator.token}` },
  });
  expect(answer.headers['content-disposition']).toMatch(/filename="HopNhat_2027_\w+_v2_\d{8}\.docx"/);
  const said = (await readDocument([{ name: 'hop-nhat.docx', bytes: answer.rawPayload }])).texts.join('\n');
  expect(said).toContain('số 71/QĐ-BM ngày 15/01/2026, được sửa đổi, bổ sung bởi:');
  expect(said).toContain('¹ Văn bản số 72/QĐ-BM ngày 15/01/2026');
  expect(said).toContain('Tỷ lệ văn bản ký số ¹');
  expect(said).not.toContain('hồ sơ được số hóa ¹');
  const unseen = await stranger.get(`/api/plans/${planId}/consolidated.docx`);
  expect([unseen.status, (unseen.json() as Problem).code]).toEqual([404, 'record.not_found']);
});

it('makes none for who may not read the plan, and none of restricted circulation', async () => {
  const path = async (restriction: string) => `/api/plans/versions/${await draft(restriction)}/document.docx`;
  const unseen = await stranger.get(await path('NONE'));
  expect([unseen.status, (unseen.json() as Problem).code]).toEqual([404, 'record.not_found']);
  const restricted = await coordinator.get(await path('INTERNAL'));
  expect([restricted.status, (restricted.json() as Problem).code]).toEqual([403, 'plan.export_restricted']);
});

/** What lies in a zip archive whose files are not packed. */
function unzipped(zip: Buffer): Map<string, Buffer> {
  const files = new Map<string, Buffer>();
  for (let at = 0; zip.readUInt32LE(at) === 0x04034b50;) {
    const [size, nameLength, extraLength] = [
      zip.readUInt32LE(at + 18),
      zip.readUInt16LE(at + 26),
      zip.readUInt16LE(at + 28),
    ];
    const start = at + 30 + nameLength + extraLength;
    files.set(zip.toString('utf8', at + 30, at + 30 + nameLength), zip.subarray(start, start + size));
    at = start + size;
  }
  return files;
}

it('makes a dossier of document, comments and a table of contents with their hashes, for who follows the plan', async () => {
  const versionId = await draft('NONE');
  await save('targets', versionId, { phrase: 'Tỷ lệ hồ sơ được số hóa', comparator: 'gte', value: '80', unit: '%' });
  await coordinator.graphql(
    'mutation ($versionId: UUID!) { openCommentThread(input: { versionId: $versionId, itemId: null, quote: null, body: "Nêu rõ năm đạt" }) { id } }',
    { versionId },
  );
  const fetched = (client: Client, id: string) =>
    world.app.inject({
      url: `/api/plans/versions/${id}/dossier.zip`,
      headers: { authorization: `Bearer ${client.token}` },
    });
  const answer = await fetched(coordinator, versionId);
  expect(answer.statusCode).toBe(200);
  expect(answer.headers['content-disposition']).toMatch(/filename="KeHoach_2027_\w+_v1_\d{8}_HoSo\.zip"/);
  const files = unzipped(answer.rawPayload);
  expect([...files.keys()]).toEqual([
    '00_MucLuc.txt',
    expect.stringMatching(/^01_KeHoach_2027_\w+\.docx$/),
    '02_GopY.txt',
  ]);
  expect(String(files.get('02_GopY.txt'))).toContain('Nêu rõ năm đạt');
  const index = String(files.get('00_MucLuc.txt'));
  for (const [name, bytes] of [...files].slice(1)) {
    expect(index).toContain(`${name}\r\n   SHA-256: ${createHash('sha256').update(bytes).digest('hex')}`);
  }

  const kept = await world.db.read({ system: 'test' }, () =>
    world.db.query('select sha256 from plan_dossier where version_id = $1', [versionId]),
  );
  expect(kept).toEqual([{ sha256: createHash('sha256').update(answer.rawPayload).digest('hex') }]);

  expect((await fetched(stranger, versionId)).statusCode).toBe(404);
  const restricted = await fetched(coordinator, await draft('INTERNAL'));
  expect(restricted.statusCode).toBe(403);
  expect(restricted.json<Problem>().code).toBe('plan.export_restricted');
});
