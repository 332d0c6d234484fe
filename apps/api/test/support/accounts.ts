import type { GrantInput } from '@lotrinh/contracts';
import { seedReference } from '../../src/boot/reference.js';
import { AccountService } from '../../src/features/access/account.service.js';
import { OpenWorkService } from '../../src/features/access/open-work.service.js';
import { PasswordService } from '../../src/features/access/password.service.js';
import { PersonDirectoryService } from '../../src/features/access/person-directory.service.js';
import { PersonImportService } from '../../src/features/access/person-import.service.js';
import { PostService } from '../../src/features/access/post.service.js';
import { PrincipalService } from '../../src/features/access/principal.service.js';
import type { Actor } from '../../src/platform/auth/actor.js';
import { system, unitsWorld } from './units.js';

/** The access feature's administration over the units of {@link unitsWorld}, with the built-in roles. */
export async function accountsWorld(today: string) {
  const world = await unitsWorld(today);
  const { db, audit, clock } = world;
  await seedReference(db);
  const passwords = new PasswordService();
  const principals = new PrincipalService(db, clock, world.tree);
  const people = new PersonDirectoryService(db, clock);
  const openWork = new OpenWorkService(db);
  const posts = new PostService(db, audit, clock, people, openWork, principals);
  const accounts = new AccountService(db, audit, clock, passwords, people, posts, principals, world.directory);
  const personImports = new PersonImportService(db, world.names, accounts);

  let number = 0;
  /** Someone with a post since the year before, as the system would make them. */
  const person = async (unitId: string, grants: GrantInput[] = [], name = 'Người Mẫu') => {
    number += 1;
    return accounts.create(system, {
      name,
      username: `nguoi.${number}`,
      unitId,
      title: 'Chuyên viên',
      validFrom: '2025-01-01',
      grants,
    });
  };
  /** The actor that a person is today. */
  const actorOf = async (personId: string): Promise<Actor> => {
    const actor = await db.read(system, () => principals.load(personId, null, null));
    if (actor === null) throw new Error('No such account');
    return actor;
  };
  const administratorOf = async (unitId: string) =>
    actorOf((await person(unitId, [{ role: 'administrator', unitId }], 'Quản Trị')).personId);
  return {
    ...world,
    passwords,
    principals,
    people,
    openWork,
    posts,
    accounts,
    personImports,
    person,
    actorOf,
    administratorOf,
  };
}
export type AccountsWorld = Awaited<ReturnType<typeof accountsWorld>>;
