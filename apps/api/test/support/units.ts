import type { PermissionKey, UnitKind } from '@lotrinh/contracts';
import type { DataSource } from 'typeorm';
import { UnitCardService } from '../../src/features/units/unit-card.service.js';
import { UnitDetailService } from '../../src/features/units/unit-detail.service.js';
import { UnitDirectoryService } from '../../src/features/units/unit-directory.service.js';
import { UnitImportService } from '../../src/features/units/unit-import.service.js';
import { UnitNameService } from '../../src/features/units/unit-name.service.js';
import { UnitTreeService } from '../../src/features/units/unit-tree.service.js';
import { UnitWordService } from '../../src/features/units/unit-word.service.js';
import { UnitService } from '../../src/features/units/unit.service.js';
import { Audit } from '../../src/platform/audit/audit.service.js';
import type { Actor } from '../../src/platform/auth/actor.js';
import { Clock } from '../../src/platform/clock/clock.js';
import { createAppSource } from '../../src/platform/database/data-source.js';
import { Db } from '../../src/platform/database/db.js';
import { newId } from '../../src/platform/database/id.js';
import { createTestDatabase } from './database.js';

export const system = { system: 'test' };

/** A clock that stands on a day until told otherwise. */
class TestClock extends Clock {
  constructor(public day: string) {
    super();
  }

  override now(): Date {
    return new Date(`${this.day}T03:00:00Z`);
  }
}

/** The units feature over a migrated database of its own, as role `app`. */
export async function unitsWorld(today: string) {
  const database = await createTestDatabase();
  const source: DataSource = await createAppSource(database.appUrl, 4).initialize();
  const db = new Db(source);
  const clock = new TestClock(today);
  const audit = new Audit(db);
  const tree = new UnitTreeService(db, clock);
  const words = new UnitWordService(db);
  const units = new UnitService(db, audit, clock, tree, words);
  const cards = new UnitCardService(db, audit, clock, units, words);
  const details = new UnitDetailService(db, clock);
  const directory = new UnitDirectoryService(db, clock);
  const names = new UnitNameService(db);
  const imports = new UnitImportService(db, audit, units, cards);

  const root = (name: string, kind: UnitKind, effectiveOn: string) =>
    units.createRoot(system, { name, kind, effectiveOn });
  const child = async (
    parentId: string,
    name: string,
    kind: UnitKind,
    effectiveOn: string,
    more: { shortName?: string; symbol?: string } = {},
  ) => (await units.create(system, { parentId, name, kind, edgeKind: 'INTERNAL', effectiveOn, ...more })).id;
  const pathOf = (id: string) =>
    db.read(
      system,
      async () => (await db.get<{ path: string }>('select path::text as path from unit where id = $1', [id])).path,
    );
  /** Someone with keys on units, as their paths are now. */
  const actor = async (grants: Partial<Record<PermissionKey, string[]>>, ownUnit?: string): Promise<Actor> => {
    const paths: Actor['grants'] = {};
    for (const [key, ids] of Object.entries(grants) as [PermissionKey, string[]][])
      paths[key] = await Promise.all(ids.map(pathOf));
    return {
      personId: newId(),
      postId: null,
      sessionId: null,
      locale: 'vi',
      units: ownUnit === undefined ? [] : [{ id: ownUnit, path: await pathOf(ownUnit) }],
      grants: paths,
      mustChangePassword: false,
    };
  };
  const close = async () => {
    await source.destroy();
    await database.drop();
  };
  return {
    db,
    clock,
    audit,
    tree,
    words,
    units,
    cards,
    details,
    directory,
    names,
    imports,
    root,
    child,
    pathOf,
    actor,
    close,
  };
}
export type UnitsWorld = Awaited<ReturnType<typeof unitsWorld>>;
