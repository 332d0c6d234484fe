import { randomUUID } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Problem } from '@lotrinh/contracts';
import { type Answer, type Client, startApp, STARTING_MS, type TestApp } from './support/app.js';

let world: TestApp;
let coordinator: Client;
let clerk: Client;
let contributor: Client;
let stranger: Client;
beforeAll(async () => {
  world = await startApp();
  coordinator = await world.as('tonghop');
  clerk = await world.as('vanthu');
  contributor = await world.as('daumoi');
  stranger = await world.as('tinh.tonghop');
}, STARTING_MS);
afterAll(() => world.close());

type Created = { createPlanDraft: { id: string; currentVersionId: string } };
type Failed = { errors: { extensions: { code: string; fields: { field: string; rule: string }[] } }[] };
const data = (answer: Answer) => (answer.json() as { data: unknown }).data;
const failure = (answer: Answer) => (answer.json() as Failed).errors[0]!.extensions;

/** The documents that the web sends, with the fragments of each file. */
const documents = new Map<string, string>();
const folder = join(__dirname, '../../web/src/features/plans/api');
for (const file of readdirSync(folder).filter((name) => name.endsWith('.ts'))) {
  const texts = [...readFileSync(join(folder, file), 'utf8').matchAll(/GraphQL \*\/ `([^`]+)`/g)].map(
    (match) => match[1]!,
  );
  for (const text of texts) documents.set(/(?:query|mutation) (\w+)/.exec(text)?.[1] ?? file, text);
}
const fragments = new Map(
  [...documents.values()].flatMap((text) =>
    [...text.matchAll(/fragment (\w+) on[\s\S]*$/g)].map((match) => [match[1]!, match[0]] as const),
  ),
);
const call = (client: Client, name: string, variables: Record<string, unknown>) => {
  const text = documents.get(name)!;
  const missing = [...text.matchAll(/\.\.\.(\w+)/g)]
    .map((match) => match[1]!)
    .filter((used) => !text.includes(`fragment ${used} `));
  return client.graphql([text, ...new Set(missing.map((used) => fragments.get(used)!))].join('\n'), variables);
};

const unitId = async (name: string): Promise<string> => {
  const answer = await coordinator.graphql('query ($text: String!) { unitSearch(text: $text) { items { id } } }', {
    text: name,
  });
  return (data(answer) as { unitSearch: { items: { id: string }[] } }).unitSearch.items[0]!.id;
};
const draft = async (title: string, change: Record<string, unknown> = {}) => {
  const input = {
    unitId: await unitId('Trung tâm Thông tin'),
    title,
    kind: 'ANNUAL',
    periodStart: 2026,
    periodEnd: 2026,
    restriction: 'NONE',
    ...change,
  };
  const made = data(await call(coordinator, 'CreatePlanDraft', { input })) as Created;
  return { planId: made.createPlanDraft.id, versionId: made.createPlanDraft.currentVersionId };
};
const taskChange = (name: string) => ({
  itemId: randomUUID(),
  lockVersion: null,
  values: { name, kind: 'TASK', leads: [], coordinators: [], cost: '12500000000', currency: 'VND' },
});

it('answers every document of the web within the limits of a query', async () => {
  const { planId, versionId } = await draft('Kế hoạch đo truy vấn');
  const target = { itemId: randomUUID(), values: { phrase: 'Chỉ tiêu', comparator: 'gte', value: '80.5' } };
  const funding = { itemId: randomUUID(), values: { printed: 'Tổng', isTotal: true, isComposite: false } };
  const variables: Record<string, Record<string, unknown>> = {
    Plans: { filter: {}, sort: { key: 'TITLE', descending: false }, page: 1, size: 25 },
    Plan: { id: planId },
    SavePlanTargets: { versionId, changes: [target] },
    SavePlanTasks: { versionId, changes: [taskChange('Nhiệm vụ')] },
    SavePlanFunding: { versionId, changes: [funding] },
  };
  for (const name of ['PlanTargets', 'PlanTasks', 'PlanFunding', 'PlanBases', 'PlanSections', 'PlanDuties']) {
    variables[name] = { versionId };
  }
  for (const [name, each] of Object.entries(variables)) {
    const answer = (await call(coordinator, name, each)).json() as { errors?: unknown };
    expect([name, answer.errors]).toEqual([name, undefined]);
  }
});

it('carries exact values out and in, and refused fields by row', async () => {
  const { versionId } = await draft('Kế hoạch số chính xác');
  const wrong = { ...taskChange('Sai'), values: { ...taskChange('Sai').values, startYear: 2027, endYear: 2026 } };
  const answer = data(await call(coordinator, 'SavePlanTasks', { versionId, changes: [taskChange('Đúng'), wrong] }));
  expect(answer).toMatchObject({
    savePlanTasks: [
      { result: 'SAVED', row: { name: 'Đúng', cost: '12500000000', lockVersion: 1 } },
      { result: 'REFUSED', row: null, problems: [{ field: 'endYear', rule: 'endBeforeStart' }] },
    ],
  });
});

it('keeps a draft to those who hold a grant on its unit, and who may write from those who may record', async () => {
  const { planId, versionId } = await draft('Dự thảo chưa công khai');
  for (const client of [contributor, stranger]) {
    expect(failure(await call(client, 'Plan', { id: planId })).code).toBe('record.not_found');
    expect(failure(await call(client, 'PlanTasks', { versionId })).code).toBe('record.not_found');
    const list = data(await call(client, 'Plans', { filter: { q: 'chua cong khai' }, sort: null, page: 1, size: 10 }));
    expect(list).toMatchObject({ plans: { total: 0 } });
    const file = await client.get(`/api/plans/versions/${versionId}/export.xlsx?table=TASKS`);
    expect([file.status, (file.json() as Problem).code]).toEqual([404, 'record.not_found']);
  }
  const paper = { documentNumber: '77/QĐ-BM', issuedOn: '2026-02-03' };
  expect(failure(await call(coordinator, 'RecordPlan', { versionId, input: paper })).code).toBe('access.forbidden');
  expect(failure(await call(clerk, 'SavePlanTasks', { versionId, changes: [] })).code).toBe('access.forbidden');
  await call(clerk, 'RecordPlan', { versionId, input: paper });
  expect(data(await call(contributor, 'Plan', { id: planId }))).toMatchObject({
    plan: { mayWrite: false, versions: [{ documentNumber: '77/QĐ-BM', state: 'ISSUED' }] },
  });
  expect(failure(await call(stranger, 'Plan', { id: planId })).code).toBe('record.not_found');
  const late = await call(coordinator, 'SavePlanTasks', { versionId, changes: [taskChange('Muộn')] });
  expect(failure(late).code).toBe('plan.issued_immutable');
});

it('refuses a plan without a title and with its years reversed, field by field', async () => {
  const input = {
    unitId: await unitId('Trung tâm Thông tin'),
    title: ' ',
    kind: 'ANNUAL',
    periodStart: 2027,
    periodEnd: 2026,
    restriction: 'NONE',
  };
  expect(failure(await call(coordinator, 'CreatePlanDraft', { input }))).toMatchObject({
    code: 'plan.value_invalid',
    fields: [
      { field: 'periodEnd', rule: 'endBeforeStart' },
      { field: 'title', rule: 'required' },
    ],
  });
});

it('exports the list as an Excel file, and nothing of restricted circulation', async () => {
  const { versionId } = await draft('Kế hoạch lưu hành nội bộ', { restriction: 'INTERNAL' });
  const list = await coordinator.get('/api/plans/export.xlsx?q=ke%20hoach&sort=TITLE&direction=asc');
  expect([list.status, list.headers['content-type']]).toEqual([
    200,
    'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  ]);
  const table = await coordinator.get(`/api/plans/versions/${versionId}/export.xlsx?table=TASKS`);
  expect([table.status, (table.json() as Problem).code]).toEqual([403, 'plan.export_restricted']);
});
