import { randomInt } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fold } from '@lotrinh/text';
import type { INestApplicationContext } from '@nestjs/common';
import type { RoleCode } from '@lotrinh/contracts';
import { PasswordService } from '../features/access/password.service.js';
import { Db } from '../platform/database/db.js';
import { newId } from '../platform/database/id.js';
import { demoPeople } from './people.js';
import { demoUnits, type DemoUnit } from './units.js';

export type DemoAccount = { username: string; password: string; title: string };

const system = { system: 'demo' };
const SINCE = '2009-01-01';

/** Loads the demo on first start; afterwards only reads the sign-ins back, so that they stay valid. */
export async function ensureDemo(app: INestApplicationContext, dataDir: string): Promise<DemoAccount[]> {
  const db = app.get(Db);
  const path = join(dataDir, 'demo-accounts.json');
  const isLoaded = await db.read(system, async () => (await db.find('select 1 from account limit 1')) !== null);
  if (isLoaded) return existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as DemoAccount[]) : [];
  const accounts = demoPeople.map((person) => ({
    username: person.username,
    password: randomPassword(),
    title: `${person.title}, ${nameOf(person.unit)}`,
  }));
  const passwords = app.get(PasswordService);
  const hashes = new Map<string, string>();
  for (const account of accounts) hashes.set(account.username, await passwords.hash(account.password));
  // Written before the commit: an account without its printed password would be of no use to anyone.
  writeFileSync(path, JSON.stringify(accounts, null, 2), { mode: 0o600 });
  await db.write(system, async () => {
    const ids = await loadUnits(db);
    await loadPeople(db, ids, hashes);
  });
  return accounts;
}

async function loadUnits(db: Db): Promise<Map<string, string>> {
  const ids = new Map<string, string>();
  const add = async (
    unit: DemoUnit,
    parent: { id: string; path: string; agencyId: string; ancestors: string[] } | null,
  ): Promise<void> => {
    const id = newId();
    ids.set(unit.key, id);
    const agencyId = parent?.agencyId ?? id;
    const { path } = await db.get<{ path: string }>(
      `insert into unit (id, path, agency_id, kind) values ($1, text2ltree(coalesce($2 || '.', '') || currval(pg_get_serial_sequence('unit', 'no'))::text), $3, $4)
       returning path::text as path`,
      [id, parent?.path ?? null, agencyId, unit.kind],
    );
    await db.insert('unit_version', {
      id: newId(),
      unit_id: id,
      name: unit.name,
      short_name: unit.shortName ?? null,
      symbol: unit.symbol ?? null,
      folded: fold([unit.name, unit.shortName, unit.symbol].filter(Boolean).join(' ')),
      valid_from: SINCE,
    });
    const ancestors = [...(parent?.ancestors ?? []), id];
    await db.insertMany(
      'unit_closure',
      ancestors.map((ancestor, index) => ({
        axis: 'ADMINISTRATIVE',
        ancestor_id: ancestor,
        descendant_id: id,
        depth: ancestors.length - 1 - index,
        valid_from: SINCE,
      })),
    );
    if (parent !== null) {
      await db.insert('unit_edge', {
        id: newId(),
        axis: 'ADMINISTRATIVE',
        kind: unit.edge ?? 'INTERNAL',
        parent_id: parent.id,
        child_id: id,
        valid_from: SINCE,
      });
    }
    for (const child of unit.children ?? []) await add(child, { id, path, agencyId, ancestors });
  };
  for (const unit of demoUnits) await add(unit, null);
  return ids;
}

async function loadPeople(db: Db, units: Map<string, string>, hashes: Map<string, string>): Promise<void> {
  const roles = new Map(
    (await db.query<{ id: string; code: RoleCode }>('select id, code from role')).map((role) => [role.code, role.id]),
  );
  for (const person of demoPeople) {
    const personId = newId();
    const postId = newId();
    await db.insert('person', { id: personId, name: person.name, folded: fold(person.name) });
    await db.insert('account', {
      person_id: personId,
      username: person.username,
      password_hash: hashes.get(person.username),
    });
    await db.insert('post', { id: postId, unit_id: units.get(person.unit), title: person.title, valid_from: SINCE });
    await db.insert('holding', { id: newId(), person_id: personId, post_id: postId, valid_from: SINCE });
    for (const grant of person.grants) {
      await db.insert('post_grant', {
        id: newId(),
        post_id: postId,
        role_id: roles.get(grant.role),
        unit_id: units.get(grant.unit),
        valid_from: SINCE,
      });
    }
  }
}

function nameOf(key: string): string {
  const find = (units: readonly DemoUnit[]): string | undefined => {
    for (const unit of units) {
      const found = unit.key === key ? unit.name : find(unit.children ?? []);
      if (found !== undefined) return found;
    }
    return undefined;
  };
  return find(demoUnits) ?? key;
}

/** Four groups of letters and digits that cannot be mistaken for one another when read from a screen. */
function randomPassword(): string {
  const letters = 'abcdefghjkmnpqrstuvwxyz23456789';
  const group = () => Array.from({ length: 4 }, () => letters[randomInt(letters.length)]).join('');
  return [group(), group(), group(), group()].join('-');
}
