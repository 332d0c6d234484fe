import { builtInRoles } from '@lotrinh/contracts';
import { seedFrameworks } from '../features/frameworks/shipped-frameworks.js';
import { seedInstruments } from '../features/legal/shipped-instruments.js';
import type { Db } from '../platform/database/db.js';
import { newId } from '../platform/database/id.js';

const system = { system: 'reference' };

/** Brings the built-in roles, the shipped legal instruments and frameworks to what this version says; runs at every start and changes nothing the second time. */
export async function seedReference(db: Db): Promise<void> {
  await db.write(system, async () => {
    for (const [code, permissions] of Object.entries(builtInRoles)) {
      await db.query('insert into role (id, code) values ($1, $2) on conflict (code) do nothing', [newId(), code]);
      const { id } = await db.get<{ id: string }>('select id from role where code = $1', [code]);
      await db.query('delete from role_permission where role_id = $1 and permission <> all($2)', [id, permissions]);
      await db.query(
        'insert into role_permission (role_id, permission) select $1, unnest($2::text[]) on conflict do nothing',
        [id, permissions],
      );
    }
    await seedInstruments(db);
    await seedFrameworks(db);
  });
}
