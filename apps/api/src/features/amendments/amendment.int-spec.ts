import { openPlanWorld } from '../../../test/support/plans.js';
import { AmendmentService, type NewAmendment } from './amendment.service.js';
import { ComparisonService } from './comparison.service.js';
import { ConsolidationService } from './consolidation.service.js';

let w: Awaited<ReturnType<typeof openPlanWorld>>;
let amendments: AmendmentService;
let comparison: ComparisonService;

beforeAll(async () => {
  w = await openPlanWorld();
  amendments = new AmendmentService(w.db, w.clock, w.audit, w.plans, w.checks);
  comparison = new ComparisonService(w.rows);
});

afterAll(() => w.close());

const adjusting: NewAmendment = { type: 'ADJUST', cause: 'Điều chỉnh chỉ tiêu', extendsTo: null };
const begin = (versionId: string, change: Partial<NewAmendment> = {}) =>
  amendments.begin(w.author, versionId, { ...adjusting, ...change });
let serial = 500;
const issue = (versionId: string) => {
  serial += 1;
  const paper = { documentNumber: `${serial}/QĐ-BM`, issuedOn: '2026-06-01', unknownReason: null };
  return w.contents.record(w.author, versionId, paper);
};
const planOf = (planId: string) => w.asActor(w.author, () => w.plans.get(w.author, planId));
const amended = async (versionId: string, change: Partial<NewAmendment> = {}) => {
  const draft = await begin(versionId, change);
  await issue(draft.versionId);
  return draft.versionId;
};
const raise = async (versionId: string, value: string) => {
  const [first] = await w.asActor(w.author, () => w.rows.targets(w.author, versionId));
  const { itemId, lockVersion, owner: _, ...values } = first!;
  const place = { sectionItemId: null, parentItemId: null, printedId: null, printedText: null, partOfItemId: null };
  const change = {
    itemId,
    lockVersion,
    values: { ...values, value, owner: null },
    place,
    source: null,
    afterItemId: null,
  };
  const [outcome] = await w.rows.saveTargets(w.author, versionId, [change]);
  expect(outcome?.result).toBe('SAVED');
};
const hashOf = (versionId: string) => w.asActor(w.author, async () => (await w.issue.frozen(versionId)).content_sha256);

describe('beginning an amendment', () => {
  it('copies all that is in force under the same item ids, so that the comparison is empty until something is edited', async () => {
    const { planId, versionId } = await w.issued();
    const draft = await begin(versionId);
    const compare = () => w.asActor(w.author, () => comparison.compare(w.author, versionId, draft.versionId));
    expect(await compare()).toEqual([]);
    const tasks = await w.asActor(w.author, () => w.rows.tasks(w.author, draft.versionId));
    expect(tasks.map((task) => task.leads[0]?.printed)).toEqual(['Trung tâm', 'Các đơn vị']);
    await raise(draft.versionId, '95');
    expect(await compare()).toMatchObject([{ type: 'CHANGED', fields: [{ field: 'value' }, { field: 'owner' }] }]);
    const plan = await planOf(planId);
    expect(plan.versions.find(({ id }) => id === draft.versionId)).toMatchObject({
      n: 2,
      state: 'DRAFTING',
      amendsVersionId: versionId,
      amendmentType: 'ADJUST',
      amendmentCause: 'Điều chỉnh chỉ tiêu',
      copiedFromVersionId: versionId,
    });
    expect(plan.versions[0]).toMatchObject({ id: versionId, standing: 'IN_FORCE' });
  });

  it('is one at a time, also when two people begin at once', async () => {
    const { versionId } = await w.issued();
    const both = await Promise.allSettled([begin(versionId), begin(versionId)]);
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    await expect(begin(versionId)).rejects.toMatchObject({ code: 'plan.amendment_open', params: { n: 2 } });
  });

  it('is for those who write for the unit, of what is in force, with a cause', async () => {
    const { versionId } = await w.issued();
    await expect(amendments.begin(w.clerk, versionId, adjusting)).rejects.toMatchObject({ code: 'access.forbidden' });
    await expect(amendments.begin(w.stranger, versionId, adjusting)).rejects.toMatchObject({
      code: 'record.not_found',
    });
    await expect(begin(versionId, { cause: '  ' })).rejects.toMatchObject({
      code: 'plan.value_invalid',
      fields: [{ field: 'cause', rule: 'required' }],
    });
    const draft = await w.drafted();
    await expect(begin(draft.versionId)).rejects.toMatchObject({ code: 'plan.not_in_force' });
  });
});

describe('an issued amendment', () => {
  it('counts, and the next one begins with what it says', async () => {
    const { planId, versionId } = await w.issued();
    const first = await begin(versionId);
    await raise(first.versionId, '95');
    await issue(first.versionId);
    const second = await begin(versionId, { type: 'SUPPLEMENT' });
    const [target] = await w.asActor(w.author, () => w.rows.targets(w.author, second.versionId));
    expect(target?.value).toBe('95');
    await issue(second.versionId);
    expect((await planOf(planId)).versions[0]).toMatchObject({ id: versionId, standing: 'AMENDED', amendments: 2 });
  });

  it('gives the plan a consolidated text that names the decision behind each change, for those who may read the plan', async () => {
    const { planId, versionId } = await w.issued();
    const consolidation = new ConsolidationService(w.plans, comparison);
    const read = (actor = w.author) => w.asActor(actor, () => consolidation.get(actor, planId));
    expect(await read()).toMatchObject({ versionId, marks: [], removed: [] });
    const draft = await begin(versionId);
    await raise(draft.versionId, '95');
    expect(await read()).toMatchObject({ versionId, marks: [] });
    await issue(draft.versionId);
    const { rows, ...text } = await read();
    expect(text).toMatchObject({
      versionId: draft.versionId,
      marks: [{ itemId: rows.targets[0]?.itemId, type: 'CHANGED', versionId: draft.versionId }],
    });
    expect(rows.targets[0]?.value).toBe('95');
    await expect(read(w.stranger)).rejects.toMatchObject({ code: 'record.not_found' });
    const unissued = await w.drafted();
    await expect(w.asActor(w.author, () => consolidation.get(w.author, unissued.planId))).rejects.toMatchObject({
      code: 'plan.not_in_force',
    });
  });

  it.each(['ERRATUM', 'TECHNICAL_RECODE'] as const)('does not count as one where it is %s', async (type) => {
    const { planId, versionId } = await w.issued();
    await amended(versionId, { type });
    expect((await planOf(planId)).versions[0]).toMatchObject({ id: versionId, standing: 'IN_FORCE', amendments: 0 });
  });

  it('that extends gives the plan its new last year, and must reach beyond the old one', async () => {
    const { planId, versionId } = await w.issued({ periodStart: 2024, periodEnd: 2025 });
    expect((await planOf(planId)).versions[0]?.standing).toBe('ENDED');
    for (const extendsTo of [null, 2025, 2101]) {
      await expect(begin(versionId, { type: 'EXTEND', extendsTo })).rejects.toMatchObject({
        code: 'plan.value_invalid',
      });
    }
    await amended(versionId, { type: 'EXTEND', extendsTo: 2027 });
    const plan = await planOf(planId);
    expect(plan).toMatchObject({ periodEnd: 2027 });
    expect(plan.versions[0]?.standing).toBe('AMENDED');
    const listed = await w.asActor(w.author, () =>
      w.plans.list(w.author, { filter: { year: 2027, standing: 'AMENDED' }, page: 1, size: 50 }),
    );
    expect(listed.items.find(({ id }) => id === planId)).toMatchObject({ periodEnd: 2027, standing: 'AMENDED' });
  });

  it('that replaces supersedes the old text with its amendments and stands for the plan', async () => {
    const { planId, versionId } = await w.issued();
    const adjustment = await amended(versionId);
    const replacement = await amended(versionId, { type: 'REPLACE' });
    const plan = await planOf(planId);
    expect(plan.currentVersionId).toBe(replacement);
    const standings = new Map(plan.versions.map(({ id, standing }) => [id, standing]));
    expect([versionId, adjustment, replacement].map((id) => standings.get(id))).toEqual([
      'SUPERSEDED',
      'SUPERSEDED',
      'IN_FORCE',
    ]);
    await amended(replacement);
    expect((await planOf(planId)).versions[0]).toMatchObject({ id: replacement, standing: 'AMENDED', amendments: 1 });
  });

  it('that repeals begins empty and revokes', async () => {
    const { planId, versionId } = await w.issued();
    const repeal = await begin(versionId, { type: 'REPEAL' });
    expect(await w.asActor(w.author, () => w.rows.targets(w.author, repeal.versionId))).toEqual([]);
    await issue(repeal.versionId);
    const plan = await planOf(planId);
    expect(plan.versions.map(({ id, standing }) => [id, standing])).toEqual([
      [versionId, 'REVOKED'],
      [repeal.versionId, 'ISSUED'],
    ]);
    expect(plan.mayAmend).toBe(false);
  });

  it('that came in as a document of its own joins the same count', async () => {
    const { planId, versionId } = await w.issued();
    await amended(versionId);
    await w.issued({ title: 'Quyết định sửa đổi', amendsVersionId: versionId });
    expect((await planOf(planId)).versions[0]).toMatchObject({ id: versionId, amendments: 2 });
  });
});

it('leaves the hash of what was issued as it can be computed from its rows, through amendment and a unit’s renaming', async () => {
  const { versionId } = await w.issued();
  const before = await hashOf(versionId);
  const stored = await w.asActor(w.author, () =>
    w.db.get<{ content_sha256: string }>('select content_sha256 from plan_version where id = $1', [versionId]),
  );
  expect(before).toBe(stored.content_sha256);
  await amended(versionId, { type: 'REPLACE' });
  await w.db.write({ system: 'test' }, () =>
    w.db.query("update unit_version set name = 'Trung tâm Số' where unit_id = $1", [w.centre.id]),
  );
  expect(await hashOf(versionId)).toBe(before);
});
