import { openPlanWorld } from '../../../test/support/plans.js';
import { createOwnerSource } from '../../platform/database/data-source.js';
import { newId } from '../../platform/database/id.js';

type Node = { 'Relation Name'?: string; 'Actual Rows': number; 'Actual Loops': number; Plans?: Node[] };

/** Rows of each table that the nodes of an executed plan gave, those of row-level security included. */
function rowsRead(node: Node, read = new Map<string, number>()): Map<string, number> {
  const table = node['Relation Name'];
  const rows = node['Actual Rows'] * node['Actual Loops'];
  if (table !== undefined) read.set(table, (read.get(table) ?? 0) + rows);
  for (const inner of node.Plans ?? []) rowsRead(inner, read);
  return read;
}

const PLANS = 400;
/** Versions, plans, and units that reading one version may look at: by its rows, never by how many plans there are. */
const BOUND = 100;

describe('what reading and saving one plan costs where there are many', () => {
  let world: Awaited<ReturnType<typeof openPlanWorld>>;
  let made: { planId: string; versionId: string };
  beforeAll(async () => {
    world = await openPlanWorld();
    made = await world.drafted();
    const owner = await createOwnerSource(world.database.ownerUrl).initialize();
    try {
      await owner.query(
        `with copies as (
           insert into plan (id, unit_id, agency_id, kind, title, folded, origin, created_by)
           select gen_random_uuid(), unit_id, agency_id, kind, title, folded, origin, created_by
           from plan, generate_series(1, $2::int) where id = $1 returning id, created_by, agency_id)
         insert into plan_version (id, plan_id, n, title, issuer_id, updated_by)
         select gen_random_uuid(), id, n, 'Bản thảo', agency_id, created_by from copies, generate_series(1, 3) n`,
        [made.planId, PLANS],
      );
      await owner.query('analyze');
    } finally {
      await owner.destroy();
    }
  });
  afterAll(() => world.close());

  /** The statements of `work` that read, executed again under EXPLAIN, with the rows each read of plans and versions. */
  async function costs(work: () => Promise<unknown>): Promise<{ sql: string; plans: number; versions: number }[]> {
    const statements: [string, unknown[]][] = [];
    const query = jest.spyOn(world.db, 'query');
    await work();
    for (const [sql, params] of query.mock.calls) statements.push([sql, params ?? []]);
    query.mockRestore();
    const found = [];
    for (const [sql, params] of statements.filter(([each]) => each.startsWith('select'))) {
      const [row] = await world.db.write(world.author, () =>
        world.db.query<{ 'QUERY PLAN': { Plan: Node }[] }>(`explain (analyze, format json) ${sql}`, params),
      );
      const plan = row?.['QUERY PLAN'][0]?.Plan;
      if (plan === undefined) throw new Error('EXPLAIN answered nothing');
      const read = rowsRead(plan);
      found.push({ sql, plans: read.get('plan') ?? 0, versions: read.get('plan_version') ?? 0 });
    }
    return found;
  }
  const beyond = (found: Awaited<ReturnType<typeof costs>>) =>
    found.filter(({ plans, versions }) => plans > BOUND || versions > BOUND);

  it('the page of a plan reads that plan and its versions', async () => {
    const found = await costs(() => world.asActor(world.author, () => world.detail.get(world.author, made.planId)));
    expect(found.some(({ versions }) => versions > 0)).toBe(true);
    expect(beyond(found)).toEqual([]);
  });

  it('the rows of a version look up that version', async () => {
    const found = await costs(() =>
      world.asActor(world.author, () => world.items.targets(world.author, made.versionId)),
    );
    expect(found.length).toBeGreaterThan(1);
    expect(beyond(found)).toEqual([]);
  });

  it('the save of a row looks up that version', async () => {
    const change = {
      itemId: newId(),
      lockVersion: null,
      place: { sectionItemId: null, parentItemId: null, printedId: null, printedText: null, partOfItemId: null },
      afterItemId: null,
      source: null,
      values: {
        printed: 'Ngân sách trung ương',
        isTotal: false,
        isComposite: false,
        source: null,
        nature: null,
        year: 2026,
        currency: null,
        amount: null,
      },
    };
    const found = await costs(async () => {
      const [outcome] = await world.rows.saveFunding(world.author, made.versionId, [change]);
      expect(outcome?.result).toBe('SAVED');
    });
    expect(found.length).toBeGreaterThan(3);
    expect(beyond(found)).toEqual([]);
  });
});
