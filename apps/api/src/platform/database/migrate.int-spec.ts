import { createTestDatabase, type TestDatabase } from '../../../test/support/database.js';
import { createOwnerSource } from './data-source.js';
import { migrate, pendingMigrations, revertLast } from './migrate.js';
import { migrations } from './migrations/index.js';

const LIMIT_MS = 60_000;
let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.drop());

/** Everything that the migrations make: columns, constraints, indexes, policies, triggers, functions. */
async function catalogue(): Promise<string[]> {
  const source = await createOwnerSource(database.ownerUrl).initialize();
  try {
    const rows = await source.query<{ line: string }[]>(`
      select concat_ws(' ', 'column', table_name, column_name, data_type, is_nullable, column_default) as line
        from information_schema.columns where table_schema = 'public'
      union all select concat_ws(' ', 'constraint', conrelid::regclass, conname, pg_get_constraintdef(oid))
        from pg_constraint where connamespace = 'public'::regnamespace
      union all select concat_ws(' ', 'index', indexdef) from pg_indexes where schemaname = 'public'
      union all select concat_ws(' ', 'policy', tablename, policyname, cmd, qual, with_check) from pg_policies where schemaname = 'public'
      union all select concat_ws(' ', 'trigger', tgrelid::regclass, pg_get_triggerdef(oid)) from pg_trigger where not tgisinternal
      union all select concat_ws(' ', 'function', oid::regprocedure, md5(prosrc)) from pg_proc p
        where pronamespace = 'public'::regnamespace and not exists (select from pg_depend d where d.objid = p.oid and d.deptype = 'e')
      union all select concat_ws(' ', 'security', relname, relrowsecurity, relforcerowsecurity) from pg_class
        where relnamespace = 'public'::regnamespace and relkind = 'r'
      order by line`);
    return rows.map((row) => row.line);
  } finally {
    await source.destroy();
  }
}

it(
  'takes every migration back and makes the same schema again',
  async () => {
    const before = await catalogue();
    for (let left = migrations.length; left > 0; left -= 1) await revertLast(database.ownerUrl);
    expect((await pendingMigrations(database.ownerUrl)).pending).toHaveLength(migrations.length);
    const left = (await catalogue()).filter((line) => !/\bmigration\b/.test(line));
    expect(left).toEqual([]);
    await migrate(database.ownerUrl);
    expect(await catalogue()).toEqual(before);
  },
  LIMIT_MS,
);

it('forces row-level security on every table that holds people’s records', async () => {
  const open = (await catalogue()).filter((line) => line.startsWith('security') && !line.endsWith(' t t'));
  expect(open.map((line) => line.split(' ')[1])).toEqual(['migration']);
});

it('asks for the scope once a statement: no policy calls a scope function for each row', async () => {
  const asked = /\( SELECT app_[a-z_]+\([^)]*\) AS app_[a-z_]+\)/g;
  const policies = (await catalogue()).filter((line) => line.startsWith('policy'));
  expect(policies.filter((line) => line.match(asked)).length).toBeGreaterThan(100);
  const called = policies.filter((line) =>
    /\bapp_(paths|units|is_system|person|signed_in)\(/.test(line.replace(asked, '')),
  );
  expect(called.map((line) => line.split(' ')[2])).toEqual([]);
});
