import type { PermissionKey } from '@lotrinh/contracts';
import { fold } from '@lotrinh/text';
import type { Actor } from '../../src/platform/auth/actor.js';
import type { Db } from '../../src/platform/database/db.js';
import { newId } from '../../src/platform/database/id.js';

const builder = { system: 'test' };

export type TestUnit = { id: string; path: string; name: string };

/** A unit with its name since 2009; `formerName` was its name until 2020. */
export async function aUnit(
  db: Db,
  name: string,
  parent: TestUnit | null = null,
  formerName: string | null = null,
): Promise<TestUnit> {
  return db.write(builder, async () => {
    const id = newId();
    const { path } = await db.get<{ path: string }>(
      `insert into unit (id, path, agency_id, kind) values ($1, text2ltree(coalesce($2 || '.', '') || currval(pg_get_serial_sequence('unit', 'no'))::text),
         coalesce((select agency_id from unit where id = $3), $1), 'OTHER') returning path::text as path`,
      [id, parent?.path ?? null, parent?.id ?? null],
    );
    const version = (title: string, from: string, to: string | null) =>
      db.insert('unit_version', {
        id: newId(),
        unit_id: id,
        name: title,
        folded: fold(title),
        valid_from: from,
        valid_to: to,
      });
    if (formerName !== null) await version(formerName, '2009-01-01', '2020-01-01');
    await version(name, formerName === null ? '2009-01-01' : '2020-01-01', null);
    return { id, path, name };
  });
}

/** A person with a post in `unit`, who holds each key on the units given for it. */
export async function anActor(
  db: Db,
  name: string,
  unit: TestUnit,
  grants: Partial<Record<PermissionKey, TestUnit[]>> = {},
): Promise<Actor> {
  const personId = newId();
  await db.write(builder, () => db.insert('person', { id: personId, name, folded: fold(name) }));
  const paths = Object.entries(grants).map(([key, units]) => [key, units.map((granted) => granted.path)]);
  return {
    personId,
    postId: null,
    sessionId: null,
    locale: 'vi',
    units: [{ id: unit.id, path: unit.path }],
    grants: Object.fromEntries(paths) as Actor['grants'],
    mustChangePassword: false,
  };
}

/** Puts the actor into a post of `unit` that holds the key there, as the lists of who holds what see it. */
export async function aSeat(db: Db, actor: Actor, unit: TestUnit, title: string, key: PermissionKey): Promise<void> {
  const [postId, roleId] = [newId(), newId()];
  await db.write(builder, async () => {
    await db.insert('post', { id: postId, unit_id: unit.id, title, valid_from: '2020-01-01' });
    await db.insert('holding', { id: newId(), person_id: actor.personId, post_id: postId, valid_from: '2020-01-01' });
    await db.insert('role', { id: roleId, code: `test.${roleId}` });
    await db.insert('role_permission', { role_id: roleId, permission: key });
    const grant = { post_id: postId, role_id: roleId, unit_id: unit.id, valid_from: '2020-01-01' };
    await db.insert('post_grant', { id: newId(), ...grant });
  });
}

/** A page in the file table alone, as somebody uploads it: its bytes are another test's. */
export async function aScannedPage(db: Db, unit: TestUnit, actor: Actor): Promise<string> {
  const id = newId();
  await db.write(actor, () =>
    db.insert('stored_file', {
      id,
      unit_id: unit.id,
      uploaded_by: actor.personId,
      name: 'but-phe.pdf',
      media_type: 'application/pdf',
      size_bytes: 5,
      sha256: 'a'.repeat(64),
      storage_name: newId().replaceAll('-', ''),
    }),
  );
  return id;
}
