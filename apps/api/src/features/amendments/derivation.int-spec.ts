import { openPlanWorld } from '../../../test/support/plans.js';
import { AlignmentService } from './alignment.service.js';
import { DerivationService, type NewDerivation } from './derivation.service.js';

let w: Awaited<ReturnType<typeof openPlanWorld>>;
let derivation: DerivationService;

beforeAll(async () => {
  w = await openPlanWorld();
  derivation = new DerivationService(w.db, w.clock, w.audit, w.plans, w.contents, w.rows);
});

afterAll(() => w.close());

const fiveYears = () => {
  const lead = { printed: 'Trung tâm', resolution: 'UNIT', unitId: w.centre.id } as const;
  return w.issued(
    { kind: 'FIVE_YEAR', title: 'Kế hoạch 5 năm', periodStart: 2026, periodEnd: 2030 },
    w.content({
      targets: [
        { ...w.target('t1', '80'), targetYear: 2027 },
        { ...w.target('t2', '50'), targetYear: 2028 },
      ],
      tasks: [
        { ...w.task('Nâng cấp cổng', [lead]), startYear: 2026, endYear: 2028 },
        { ...w.task('Cổng thành phần', [lead]), startYear: 2027, endYear: 2027, parentKey: 'Nâng cấp cổng' },
        { ...w.task('Việc của năm 2030', [lead]), startYear: 2030, endYear: 2030 },
      ],
      funding: [2027, 2028].map((year) => ({ ...w.content().funding[0]!, isTotal: false, year })),
    }),
  );
};
const input = (change: Partial<NewDerivation> = {}): NewDerivation => ({
  year: 2027,
  unitId: w.centre.id,
  title: 'Kế hoạch năm 2027',
  omissions: [],
  ...change,
});
const rowsOf = (versionId: string) =>
  w.asActor(w.author, async () => ({
    targets: await w.rows.targets(w.author, versionId),
    tasks: await w.rows.tasks(w.author, versionId),
    funding: await w.rows.funding(w.author, versionId),
    bases: await w.rows.bases(w.author, versionId),
  }));

it('makes a draft of the year with its rows, tied to the plan above, which is the first thing that it rests on', async () => {
  const above = await fiveYears();
  const draft = await derivation.derive(w.author, above.versionId, input());
  const { targets, tasks, funding, bases } = await rowsOf(draft.versionId);
  expect(targets.map(({ value, targetYear, source }) => [value, targetYear, source])).toEqual([
    ['80', 2027, null],
    ['50', 2028, null],
  ]);
  expect(targets[1]?.partOfItemId).toBe(targets[0]?.itemId);
  expect(targets[1]?.printedId).toBe(targets[0]?.printedId);
  expect(tasks.map(({ name, continues, leads }) => [name, continues, leads[0]?.unitId])).toEqual([
    ['Nâng cấp cổng', true, w.centre.id],
    ['Cổng thành phần', false, w.centre.id],
  ]);
  expect(tasks[1]?.parentItemId).toBe(tasks[0]?.itemId);
  expect(funding.map(({ year }) => year)).toEqual([2027]);
  expect(bases).toMatchObject([{ number: above.number, issuedOn: '2026-01-15', issuer: 'Bộ Mẫu' }]);
  const plan = await w.asActor(w.author, () => w.plans.get(w.author, draft.planId));
  expect(plan).toMatchObject({
    kind: 'ANNUAL',
    periodStart: 2027,
    periodEnd: 2027,
    parent: { id: above.planId, title: 'Kế hoạch 5 năm' },
    predecessor: null,
  });
  const children = await w.asActor(w.author, () =>
    w.plans.list(w.author, { filter: { parentId: above.planId }, page: 1, size: 50 }),
  );
  expect(children.items.map(({ id }) => id)).toEqual([draft.planId]);
});

it('leaves out what the drafter leaves out, keeps the reason, and hangs nothing on what is not there', async () => {
  const above = await fiveYears();
  const [portal] = (await rowsOf(above.versionId)).tasks;
  const omissions = [{ itemId: portal!.itemId, reason: 'Chờ chủ trương đầu tư' }];
  const draft = await derivation.derive(w.author, above.versionId, input({ omissions }));
  const { tasks } = await rowsOf(draft.versionId);
  expect(tasks.map(({ name, parentItemId }) => [name, parentItemId])).toEqual([['Cổng thành phần', null]]);
  expect(await w.asActor(w.author, () => derivation.omissions(w.author, draft.versionId))).toEqual([
    { kind: 'TASK', label: 'Nâng cấp cổng', reason: 'Chờ chủ trương đầu tư' },
  ]);
});

it('knows the plan of the year before as its predecessor, and takes one plan of a year for a unit', async () => {
  const above = await fiveYears();
  const before = await derivation.derive(w.author, above.versionId, input({ year: 2026 }));
  const after = await derivation.derive(w.author, above.versionId, input());
  const plan = await w.asActor(w.author, () => w.plans.get(w.author, after.planId));
  expect(plan.predecessor?.id).toBe(before.planId);
  await expect(derivation.derive(w.author, above.versionId, input())).rejects.toMatchObject({
    code: 'plan.derived_already',
    params: { year: 2027, subject: 'Kế hoạch năm 2027' },
  });
});

it('is checked against the plan above: milestones stand, another level is advised upon', async () => {
  const above = await fiveYears();
  const draft = await derivation.derive(w.author, above.versionId, input());
  const found = async () => {
    const { items } = await w.asActor(w.author, () => w.checks.list(w.author, draft.versionId, 1, 100));
    return items.map(({ rule }) => rule).filter((rule) => /outside_period|drifts/.test(rule));
  };
  expect(await found()).toEqual([]);
  // An imported amendment holds its changes alone: the whole text stays what the plan is held against.
  await w.issued({ amendsVersionId: above.versionId }, w.content({ targets: [] }), '2026-02-01');
  expect(await found()).toEqual([]);
  await w.db.write(w.author, () =>
    w.db.query('update plan_target set value = 75 where version_id = $1 and target_year = 2027', [draft.versionId]),
  );
  expect(await found()).toEqual(['target.drifts_from_parent']);
});

it('refuses a year outside the plan, an omission without a reason or of another year, a draft above, and a unit of others', async () => {
  const above = await fiveYears();
  const { tasks } = await rowsOf(above.versionId);
  const refused = (change: Partial<NewDerivation>) => derivation.derive(w.author, above.versionId, input(change));
  await expect(refused({ year: 2031 })).rejects.toMatchObject({ fields: [{ field: 'year', rule: 'year' }] });
  await expect(refused({ omissions: [{ itemId: tasks[0]!.itemId, reason: ' ' }] })).rejects.toMatchObject({
    fields: [{ field: 'omissions[0].reason', rule: 'required' }],
  });
  await expect(refused({ omissions: [{ itemId: tasks[2]!.itemId, reason: 'Không' }] })).rejects.toMatchObject({
    fields: [{ field: 'omissions[0].reason', rule: 'invalid' }],
  });
  await expect(refused({ unitId: w.bureau.id })).rejects.toMatchObject({ code: 'access.forbidden' });
  const draft = await w.drafted();
  await expect(derivation.derive(w.author, draft.versionId, input())).rejects.toMatchObject({
    code: 'plan.not_in_force',
  });
});

it('shows the plan above only to those who may read it', async () => {
  const above = await fiveYears();
  const draft = await derivation.derive(w.author, above.versionId, input());
  await w.contents.record(w.clerk, draft.versionId, { documentNumber: null, issuedOn: null, unknownReason: 'Mờ' });
  const parentSeen = async () => (await w.asActor(w.reader, () => w.plans.get(w.reader, draft.planId))).parent;
  expect(await parentSeen()).toEqual({ id: above.planId, title: 'Kế hoạch 5 năm' });
  await w.db.write({ system: 'test' }, () => w.db.query('delete from audience where record_id = $1', [above.planId]));
  expect(await parentSeen()).toBe(null);
});

it('leaves the hash of the plan above as it can be computed from its rows', async () => {
  const above = await fiveYears();
  const hash = () => w.asActor(w.author, async () => (await w.issue.frozen(above.versionId)).content_sha256);
  const before = await hash();
  await derivation.derive(w.author, above.versionId, input());
  expect(await hash()).toBe(before);
});

it('shows which targets the plans below carry, and why the others do not, to those who may read both', async () => {
  const above = await fiveYears();
  const alignment = new AlignmentService(w.db, w.plans, w.rows, w.evaluations);
  const aligned = (actor = w.author) => w.asActor(actor, () => alignment.get(actor, above.planId));
  expect((await aligned()).map(({ carried, missing }) => [carried, missing])).toEqual([
    [[], []],
    [[], []],
  ]);
  const [, second] = await w.asActor(w.author, () => w.rows.targets(w.author, above.versionId));
  const omissions = [{ itemId: second?.itemId ?? '', reason: 'Chưa có đối tượng' }];
  const draft = await derivation.derive(w.author, above.versionId, input({ omissions }));
  const [first, left] = await aligned();
  const place = { planId: draft.planId, unitName: 'Trung tâm Thông tin', year: 2027 };
  expect(first?.carried).toEqual([
    { ...place, comparator: 'gte', value: '80', valueMax: null, unit: '%', targetYear: 2027, isBelow: false },
  ]);
  expect(left).toMatchObject({ carried: [], missing: [{ ...place, reason: 'Chưa có đối tượng' }] });
  // The plan below is a draft, which other units do not see.
  expect((await aligned(w.reader)).flatMap(({ carried }) => carried)).toEqual([]);
  await expect(aligned(w.stranger)).rejects.toMatchObject({ code: 'record.not_found' });
});

it('lists for a draft what the plan before it set out and it does not carry on, to those who may read both', async () => {
  const unitId = w.finance.id;
  const alignment = new AlignmentService(w.db, w.plans, w.rows, w.evaluations);
  const dropped = (versionId: string, actor = w.author) =>
    w.asActor(actor, async () => (await alignment.dropped(actor, versionId)).map(({ phrase }) => phrase));
  await w.issued({ unitId, periodStart: 2025, periodEnd: 2025 });
  const targets = [w.target('t1', '85')];
  const draft = await w.drafted({ unitId, periodStart: 2026, periodEnd: 2026 }, w.content({ targets }));
  expect(await dropped(draft.versionId)).toEqual(['mức t2']);
  await expect(dropped(draft.versionId, w.stranger)).rejects.toMatchObject({ code: 'record.not_found' });
  const first = await w.drafted({ unitId, periodStart: 2019, periodEnd: 2019 });
  expect(await dropped(first.versionId)).toEqual([]);
});

it('lists what the plan before missed by its evaluation, once that was made', async () => {
  const unitId = w.finance.id;
  const alignment = new AlignmentService(w.db, w.plans, w.rows, w.evaluations);
  const { versionId } = await w.issued({ unitId, periodStart: 2023, periodEnd: 2023 });
  const found = await w.asActor(w.author, () => w.evaluations.get(w.author, versionId));
  const verdicts = (['NOT_MET', 'MET'] as const).map((verdict, n) => {
    return { itemId: found?.targets[n]?.itemId ?? '', verdict, note: 'thiếu kinh phí' };
  });
  const written = { versionId, lockVersion: 0, results: 'Hoàn thành một nửa', lessons: null, verdicts };
  await w.evaluations.save(w.author, written);
  const targets = [w.target('t1', '85')];
  const draft = await w.drafted({ unitId, periodStart: 2024, periodEnd: 2024 }, w.content({ targets }));
  const next = () =>
    w.asActor(w.author, async () => ({
      open: (await alignment.dropped(w.author, draft.versionId)).map(({ phrase, verdict, note, isCarried }) => ({
        ...{ phrase, verdict, note, isCarried },
      })),
      before: await alignment.evaluationBefore(w.author, draft.versionId),
    }));
  // Not yet made: the list goes by what is carried on alone.
  expect(await next()).toEqual({
    open: [{ phrase: 'mức t2', verdict: null, note: null, isCarried: false }],
    before: null,
  });
  const { lockVersion } = await w.asActor(w.author, () => w.procedures.get(w.author, versionId));
  await w.procedures.act(w.author, { versionId, lockVersion, action: 'EVALUATE', opinion: null });
  expect(await next()).toMatchObject({
    open: [{ phrase: 'mức t1', verdict: 'NOT_MET', note: 'thiếu kinh phí', isCarried: true }],
    before: { results: 'Hoàn thành một nửa', lessons: null },
  });
});
