import type { OneTimeSlip, UnitKind } from '@lotrinh/contracts';
import { unitKindOf } from '@lotrinh/domain';
import { translate } from '@lotrinh/messages';
import { sameWords } from '@lotrinh/text';
import type { INestApplicationContext } from '@nestjs/common';
import { AccountService } from '../features/access/account.service.js';
import { UnitDirectoryService } from '../features/units/unit-directory.service.js';
import { UnitService } from '../features/units/unit.service.js';
import { Clock } from '../platform/clock/clock.js';
import { Db } from '../platform/database/db.js';

const system = { system: 'command-line' };
const AGENCIES: readonly UnitKind[] = [
  'MINISTRY',
  'MINISTERIAL_AGENCY',
  'GOVERNMENT_AGENCY',
  'PROVINCE',
  'DISTRICT',
  'COMMUNE',
];

export type NewAdministrator = { username: string; name: string; agency: string | null };

/** An agency must be named: there is none yet, or there are several. `known` are the names to choose from. */
export class AgencyNeeded extends Error {
  constructor(readonly known: string[]) {
    super('Name the agency');
  }
}

/**
 * The first way into an installation: an administrator of one agency, which is created when no agency has the name. The password
 * is answered once and must be changed at the first sign-in.
 */
export async function createAdministrator(app: INestApplicationContext, input: NewAdministrator): Promise<OneTimeSlip> {
  const today = app.get(Clock).today();
  // One transaction: no agency is left behind when the username turns out to be taken.
  return app.get(Db).write(system, async () => {
    const unitId = await findAgency(app, input.agency, today);
    return app.get(AccountService).create(system, {
      name: input.name,
      username: input.username,
      unitId,
      title: translate('vi', 'role.administrator'),
      validFrom: today,
      grants: [{ role: 'administrator', unitId }],
    });
  });
}

async function findAgency(app: INestApplicationContext, name: string | null, today: string): Promise<string> {
  const directory = app.get(UnitDirectoryService);
  const { items } = await directory.listChildren(null, { page: 1, size: 100 });
  const found =
    name === null ? (items.length === 1 ? items[0] : undefined) : items.find((unit) => sameWords(unit.name, name));
  if (found !== undefined) return found.id;
  if (name === null) throw new AgencyNeeded(items.map((unit) => unit.name));
  const kind = unitKindOf(name);
  const agencyKind = kind !== null && AGENCIES.includes(kind) ? kind : 'OTHER';
  return app.get(UnitService).createRoot(system, { kind: agencyKind, name, effectiveOn: today });
}
