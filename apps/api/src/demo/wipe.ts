import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { createOwnerSource } from '../platform/database/data-source.js';
import { demoAccountsPath } from './demo.js';

/** What belongs to the program and not to the data. */
const KEPT = ['migration', 'role', 'role_permission', 'unit_tree_day'];

/** Empties the database and the folder of files. Triggers that keep issued plans and the audit trail as written are passed by. */
export async function wipe(ownerUrl: string, dataDir: string): Promise<void> {
  const source = await createOwnerSource(ownerUrl).initialize();
  try {
    await source.query(`
      do $$
      declare
        tables text[] := array(select format('%I', tablename) from pg_tables
          where schemaname = 'public' and tablename <> all('{${KEPT.join(',')}}'));
        name text;
      begin
        foreach name in array tables loop execute format('alter table %s disable trigger user', name); end loop;
        execute 'truncate ' || array_to_string(tables, ', ') || ' restart identity';
        foreach name in array tables loop execute format('alter table %s enable trigger user', name); end loop;
      end $$`);
  } finally {
    await source.destroy();
  }
  await rm(demoAccountsPath(dataDir), { force: true });
  await rm(join(dataDir, 'files'), { recursive: true, force: true });
}
