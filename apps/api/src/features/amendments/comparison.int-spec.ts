import { openPlanWorld } from '../../../test/support/plans.js';
import { ComparisonService } from './comparison.service.js';

let w: Awaited<ReturnType<typeof openPlanWorld>>;
let comparison: ComparisonService;

beforeAll(async () => {
  w = await openPlanWorld();
  comparison = new ComparisonService(w.rows);
});

afterAll(() => w.close());

it('finds nothing between a version and itself, and exact values between two', async () => {
  const first = await w.issued();
  const raised = w.content({ targets: [w.target('t1', '90'), w.target('t2', null)] });
  const second = await w.drafted({}, raised);
  await w.asActor(w.author, async () => {
    expect(await comparison.compare(w.author, first.versionId, first.versionId)).toEqual([]);
    expect(await comparison.compare(w.author, first.versionId, second.versionId)).toMatchObject([
      { kind: 'TARGET', type: 'CHANGED', label: 'mức t1', fields: [{ field: 'value', before: '80.5', after: '90' }] },
    ]);
  });
});

it('needs both versions to be readable: a draft beside an issued one stays with those who may see drafts', async () => {
  const issued = await w.issued();
  const draft = await w.drafted();
  for (const [before, after] of [
    [issued.versionId, draft.versionId],
    [draft.versionId, issued.versionId],
  ] as const) {
    await expect(w.asActor(w.reader, () => comparison.compare(w.reader, before, after))).rejects.toMatchObject({
      code: 'record.not_found',
    });
  }
});
