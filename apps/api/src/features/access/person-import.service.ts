import {
  builtInRoles,
  type CreatePersonInput,
  emailPattern,
  type ImportPeopleInput,
  type OneTimeSlip,
  type PersonImportCheck,
  type PersonImportColumn,
  type PersonImportFault,
  type PersonImportRow,
  personLimits,
  type RoleCode,
  type UnitNameResolution,
  usernamePattern,
} from '@lotrinh/contracts';
import { type PastedRow, readPastedTable } from '@lotrinh/domain';
import { en, vi } from '@lotrinh/messages';
import { fold } from '@lotrinh/text';
import { Injectable } from '@nestjs/common';
import { type Actor, holdsOn } from '../../platform/auth/actor.js';
import { Db } from '../../platform/database/db.js';
import { demand } from '../../platform/errors/domain-error.js';
import { UnitNameService } from '../units/unit-name.service.js';
import { AccountService } from './account.service.js';
import { usernameFor } from './username.js';

const system = { system: 'person-import' };
const HEADINGS: Record<PersonImportColumn, readonly string[]> = {
  name: ['ho va ten', 'ho ten', 'ten', 'full name', 'name'],
  unit: ['don vi', 'ten don vi', 'don vi cong tac', 'unit'],
  title: ['chuc danh', 'chuc vu', 'vi tri', 'post', 'title'],
  role: ['vai tro', 'role'],
  username: ['ten dang nhap', 'tai khoan', 'username'],
  email: ['thu dien tu', 'email', 'e-mail', 'dia chi thu'],
};
const ROLES = Object.keys(builtInRoles) as RoleCode[];

/** Accounts from a list pasted from a spreadsheet: looked through first, then made all or none. */
@Injectable()
export class PersonImportService {
  constructor(
    private readonly db: Db,
    private readonly names: UnitNameService,
    private readonly accounts: AccountService,
  ) {}

  /** What {@link apply} would do, row by row; writes nothing. */
  async check(actor: Actor, input: ImportPeopleInput): Promise<PersonImportCheck> {
    const rows = await this.examine(actor, input);
    const faulty = rows.filter((row) => row.outcome === 'FAULTY').length;
    return { rows, ready: rows.length - faulty, faulty };
  }

  /** One slip a person, to be printed now: the passwords are kept nowhere. */
  async apply(actor: Actor, input: ImportPeopleInput): Promise<OneTimeSlip[]> {
    const { rows, faulty } = await this.check(actor, input);
    demand(faulty === 0, 'list.faulty', { count: faulty });
    const people = rows.flatMap((row): CreatePersonInput[] =>
      row.unitId === null
        ? []
        : [
            {
              name: row.name,
              username: row.username,
              email: row.email,
              unitId: row.unitId,
              title: row.title,
              validFrom: input.validFrom,
              grants: row.role === null ? [] : [{ role: row.role, unitId: row.unitId }],
            },
          ],
    );
    return this.accounts.createAll(actor, people);
  }

  private async examine(actor: Actor, input: ImportPeopleInput): Promise<PersonImportRow[]> {
    const table = readPastedTable(input.text, HEADINGS);
    demand(table.length > 0, 'list.empty');
    demand(table.length <= personLimits.importRowsMax, 'list.too_long', {
      count: table.length,
      max: personLimits.importRowsMax,
    });
    const units = await this.db.read(actor, () => this.findUnits(actor, input, table));
    const { usernames: taken, emails: takenEmails } = await this.taken();
    const seen = new Set<string>();
    const seenEmails = new Set<string>();
    const isTaken = (username: string) => taken.has(username) || seen.has(username);
    return table.map(({ line, cells }) => {
      const faults: PersonImportRow['faults'] = [];
      const fault = (column: PersonImportColumn, what: PersonImportFault) => faults.push({ column, fault: what });
      if (cells.name === '') fault('name', 'name_missing');
      if (cells.name.length > personLimits.nameMax) fault('name', 'too_long');
      if (cells.title === '') fault('title', 'title_missing');
      if (cells.title.length > personLimits.titleMax) fault('title', 'too_long');
      const wanted = cells.username.toLowerCase();
      const username = wanted === '' ? usernameFor(cells.name, isTaken) : wanted;
      if (
        !usernamePattern.test(username) ||
        username.length < personLimits.usernameMin ||
        username.length > personLimits.usernameMax
      ) {
        fault('username', 'username_invalid');
      } else if (taken.has(username)) fault('username', 'username_taken');
      else if (seen.has(username)) fault('username', 'duplicate_row');
      seen.add(username);
      const email = cells.email.toLowerCase();
      if (email !== '') {
        if (email.length > personLimits.emailMax) fault('email', 'too_long');
        else if (!emailPattern.test(email)) fault('email', 'email_invalid');
        else if (takenEmails.has(email)) fault('email', 'email_taken');
        else if (seenEmails.has(email)) fault('email', 'duplicate_row');
        seenEmails.add(email);
      }
      const unit = units.get(cells.unit) ?? null;
      if (cells.unit === '') fault('unit', 'unit_missing');
      else if (unit === null || unit === 'ambiguous') fault('unit', unit === null ? 'unit_unknown' : 'unit_ambiguous');
      const role = readRole(cells.role);
      if (role === undefined) fault('role', 'role_unknown');
      const found = unit === 'ambiguous' ? null : unit;
      return {
        line,
        outcome: faults.length === 0 ? 'NEW' : 'FAULTY',
        name: cells.name,
        username,
        email: email === '' ? null : email,
        unitId: found?.id ?? null,
        unitName: found?.name ?? cells.unit,
        title: cells.title,
        role: role ?? null,
        faults,
      };
    });
  }

  /** Units named in the list, as far as they lie below the chosen one and are the actor's to administer. */
  private async findUnits(actor: Actor, input: ImportPeopleInput, table: PastedRow<PersonImportColumn>[]) {
    const base = await this.db.get<{ path: string }>('select path::text as path from unit where id = $1', [
      input.unitId,
    ]);
    demand(holdsOn(actor, 'account.manage', base.path), 'record.not_found');
    const read = await this.names.resolveAll(
      actor,
      table.map((row) => row.cells.unit),
      { agencyId: input.unitId, on: input.validFrom },
    );
    const known = await this.db.query<{ id: string; name: string }>(
      `select distinct on (u.id) u.id, v.name from unit u join unit_version v on v.unit_id = u.id
       where u.id = any($1::uuid[]) and u.path <@ $2::ltree and (v.valid_to is null or v.valid_to > $3) order by u.id, v.valid_from`,
      [[...read.values()].flatMap(unitsOf), base.path, input.validFrom],
    );
    const byId = new Map(known.map((unit) => [unit.id, unit]));
    const found = new Map<string, { id: string; name: string } | 'ambiguous' | null>();
    for (const [text, resolution] of read) {
      const within = unitsOf(resolution).flatMap((id) => byId.get(id) ?? []);
      found.set(text, within.length > 1 ? 'ambiguous' : (within[0] ?? null));
    }
    return found;
  }

  /** All of them: what is taken in a unit out of sight is taken too. */
  private async taken(): Promise<{ usernames: Set<string>; emails: Set<string> }> {
    const rows = await this.db.read(system, () =>
      this.db.query<{ username: string; email: string | null }>('select username, email from account'),
    );
    return {
      usernames: new Set(rows.map(({ username }) => username)),
      emails: new Set(rows.flatMap(({ email }) => email ?? [])),
    };
  }
}

const unitsOf = (resolution: UnitNameResolution): string[] =>
  resolution.kind === 'unit' ? [resolution.unitId] : resolution.kind === 'unknown' ? resolution.candidates : [];

/** A role by its name in either language or its code; null for none, undefined for an unknown one. */
function readRole(text: string): RoleCode | null | undefined {
  const wanted = fold(text);
  if (wanted === '') return null;
  return ROLES.find((code) => [vi[`role.${code}`], en[`role.${code}`], code].some((name) => fold(name) === wanted));
}
