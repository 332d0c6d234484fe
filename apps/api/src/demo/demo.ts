import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { INestApplicationContext } from '@nestjs/common';
import { AccountService } from '../features/access/account.service.js';
import { PasswordService } from '../features/access/password.service.js';
import { PrincipalService } from '../features/access/principal.service.js';
import { CellService } from '../features/cycles/cell.service.js';
import { CycleService } from '../features/cycles/cycle.service.js';
import { ReportService } from '../features/cycles/report.service.js';
import { IndicatorService } from '../features/indicators/indicator.service.js';
import { PlanContentService } from '../features/plans/plan-content.service.js';
import { UnitService } from '../features/units/unit.service.js';
import type { Actor } from '../platform/auth/actor.js';
import { Db } from '../platform/database/db.js';
import { demoCycles } from './cycles.js';
import { demoIndicators } from './indicators.js';
import { loadCycle } from './load-cycles.js';
import { loadPlan } from './load-plans.js';
import { demoPeople } from './people.js';
import { demoPlans } from './plans.js';
import { demoUnits, type DemoUnit } from './units.js';

export type DemoAccount = { username: string; password: string; title: string };

const system = { system: 'demo' };
const SINCE = '2009-01-01';

/** Where the sign-ins of the demo are kept, for its owner alone. */
export const demoAccountsPath = (dataDir: string): string => join(dataDir, 'demo-accounts.json');

/** Loads the demo on first start; afterwards only reads the sign-ins back, so that they stay valid. */
export async function ensureDemo(app: INestApplicationContext, dataDir: string): Promise<DemoAccount[]> {
  const db = app.get(Db);
  const path = demoAccountsPath(dataDir);
  const isLoaded = await db.read(system, async () => (await db.find('select 1 from account limit 1')) !== null);
  if (isLoaded) return existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as DemoAccount[]) : [];
  const passwords = app.get(PasswordService);
  const accounts = demoPeople.map((person) => ({
    username: person.username,
    password: passwords.oneTime(),
    title: `${person.title}, ${nameOf(person.unit)}`,
  }));
  const hashes = new Map<string, string>();
  for (const account of accounts) hashes.set(account.username, await passwords.hash(account.password));
  // Written before the commit: an account without its printed password would be of no use to anyone.
  writeFileSync(path, JSON.stringify(accounts, null, 2), { mode: 0o600 });
  await db.write(system, async () => {
    const ids = await loadUnits(app.get(UnitService));
    await loadPeople(app.get(AccountService), ids, hashes);
    await loadPlans(app, ids);
    await loadCycles(app, ids, await loadIndicators(app, ids));
  });
  return accounts;
}

async function loadUnits(units: UnitService): Promise<Map<string, string>> {
  const ids = new Map<string, string>();
  const add = async (unit: DemoUnit, parentId: string | null): Promise<void> => {
    const { kind, name, shortName = null, symbol = null } = unit;
    const input = { kind, name, shortName, symbol, effectiveOn: SINCE };
    const id =
      parentId === null
        ? await units.createRoot(system, input)
        : (await units.create(system, { ...input, parentId, edgeKind: unit.edge ?? 'INTERNAL' })).id;
    ids.set(unit.key, id);
    for (const child of unit.children ?? []) await add(child, id);
  };
  for (const unit of demoUnits) await add(unit, null);
  return ids;
}

async function loadPeople(
  accounts: AccountService,
  units: Map<string, string>,
  hashes: Map<string, string>,
): Promise<void> {
  const idOf = (key: string) => {
    const id = units.get(key);
    if (id === undefined) throw new Error(`The demo has no unit ${key}`);
    return id;
  };
  for (const person of demoPeople) {
    const input = {
      name: person.name,
      username: person.username,
      email: `${person.username}@example.vn`,
      unitId: idOf(person.unit),
      title: person.title,
      validFrom: SINCE,
      grants: person.grants.map((grant) => ({ role: grant.role, unitId: idOf(grant.unit) })),
    };
    await accounts.insert(system, input, hashes.get(person.username) ?? '', false);
  }
}

async function loadPlans(app: INestApplicationContext, units: Map<string, string>): Promise<void> {
  for (const plan of demoPlans) {
    const author = await personOf(app, plan.author);
    await loadPlan(app.get(PlanContentService, { strict: false }), author, plan, (key) => ({
      id: units.get(key) ?? '',
      name: nameOf(key),
    }));
  }
}

/** Indicators in use, by their codes. */
async function loadIndicators(app: INestApplicationContext, units: Map<string, string>): Promise<Map<string, string>> {
  const indicators = app.get(IndicatorService, { strict: false });
  const ids = new Map<string, string>();
  for (const { code, unit, keeper, values } of demoIndicators) {
    const actor = await personOf(app, keeper);
    const { id, versions } = await indicators.create(actor, units.get(unit) ?? '', code, values);
    for (const { id: versionId, lockVersion } of versions) await indicators.publish(actor, versionId, lockVersion);
    ids.set(code, id);
  }
  return ids;
}

async function loadCycles(
  app: INestApplicationContext,
  units: Map<string, string>,
  indicators: Map<string, string>,
): Promise<void> {
  for (const cycle of demoCycles) {
    const people = [cycle.keeper, ...cycle.answers.flatMap(({ writer, head }) => [writer, head])];
    const actors = new Map<string, Actor>();
    for (const name of people) actors.set(name, await personOf(app, name));
    await loadCycle(
      {
        cycles: app.get(CycleService, { strict: false }),
        reports: app.get(ReportService, { strict: false }),
        cells: app.get(CellService, { strict: false }),
      },
      cycle,
      { unit: of(units), indicator: of(indicators), person: of(actors) },
    );
  }
}

const of =
  <T>(known: Map<string, T>) =>
  (key: string): T => {
    const found = known.get(key);
    if (found === undefined) throw new Error(`The demo has no ${key}`);
    return found;
  };

/** Somebody of the demo, as if signed in. */
async function personOf(app: INestApplicationContext, username: string): Promise<Actor> {
  const { person_id: id } = await app
    .get(Db)
    .get<{ person_id: string }>('select person_id from account where username = $1', [username]);
  const actor = await app.get(PrincipalService).load(id, null, null);
  if (actor === null) throw new Error(`The demo has nobody called ${username}`);
  return actor;
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
