import type { ChangeUnitCardInput, UnitChanged, UnitIdentifierView } from '@lotrinh/contracts';
import { readUnitIdentifier } from '@lotrinh/domain';
import { fold } from '@lotrinh/text';
import { Injectable } from '@nestjs/common';
import { Audit } from '../../platform/audit/audit.service.js';
import type { Principal } from '../../platform/auth/actor.js';
import { Clock } from '../../platform/clock/clock.js';
import { Db } from '../../platform/database/db.js';
import { newId } from '../../platform/database/id.js';
import { demand, DomainError } from '../../platform/errors/domain-error.js';
import { UnitService } from './unit.service.js';
import { foldedOf, UnitWordService } from './unit-word.service.js';

type Dated = { validFrom: string | null; validTo: string | null };

/** The card of a unit: what is written down about it without an event. */
@Injectable()
export class UnitCardService {
  constructor(
    private readonly db: Db,
    private readonly audit: Audit,
    private readonly clock: Clock,
    private readonly units: UnitService,
    private readonly words: UnitWordService,
  ) {}

  async change(principal: Principal, id: string, input: ChangeUnitCardInput): Promise<UnitChanged> {
    return this.db.write(principal, async () => {
      await this.units.getManaged(principal, id);
      const lockVersion = await this.db.updateVersioned('unit', id, input.lockVersion, {
        budget_code: input.budgetCode,
        budget_level: input.budgetLevel,
      });
      const version = await this.units.versionOn(id, this.clock.today());
      await this.db.query(
        'update unit_version set name = $2, short_name = $3, symbol = $4, folded = $5 where id = $1',
        [version.id, input.name, input.shortName, input.symbol, foldedOf(input.name, input.shortName, input.symbol)],
      );
      await this.replaceIdentifiers(id, input.identifiers);
      await this.replaceAliases(id, input.aliases);
      if (input.contacts !== undefined) await this.replaceContacts(id, input.contacts);
      await this.words.rebuild(id);
      await this.audit.record(principal, {
        action: 'unit.card_changed',
        entity: 'unit',
        entityId: id,
        unitId: id,
        // Contacts are personal data: the trail says that they changed, not what they are.
        changes: {
          ...(version.name === input.name ? {} : { nameCorrected: { from: version.name, to: input.name } }),
          shortName: input.shortName,
          symbol: input.symbol,
          budgetCode: input.budgetCode,
          budgetLevel: input.budgetLevel,
          identifiers: input.identifiers.map((identifier) => identifier.value),
          aliases: input.aliases.map((alias) => alias.name),
          contactsReplaced: input.contacts !== undefined,
        },
      });
      return { id, lockVersion };
    });
  }

  private async replaceIdentifiers(
    unitId: string,
    identifiers: Omit<UnitIdentifierView, 'canonical'>[],
  ): Promise<void> {
    const read = identifiers.map((identifier) => {
      demandOrder(identifier);
      const known = readUnitIdentifier(identifier.value);
      if (known?.scheme !== identifier.scheme) throw new DomainError('unit.identifier_invalid');
      return { ...identifier, ...known };
    });
    const taken = await this.findTaken(
      unitId,
      read.map((identifier) => identifier.canonical),
    );
    if (taken !== null) throw new DomainError('unit.identifier_taken', { unit: taken });
    await this.db.query('delete from unit_identifier where unit_id = $1', [unitId]);
    await this.db.insertMany(
      'unit_identifier',
      read.map((identifier) => ({
        id: newId(),
        unit_id: unitId,
        scheme: identifier.scheme,
        value: identifier.value,
        canonical: identifier.canonical,
        valid_from: identifier.validFrom,
        valid_to: identifier.validTo,
      })),
    );
  }

  /** Name of another unit that has or had one of these identifiers; a code is never given out twice. */
  async findTaken(unitId: string | null, canonicals: string[]): Promise<string | null> {
    const taken = await this.db.find<{ name: string }>(
      `select v.name from unit_identifier i join unit_version v on v.unit_id = i.unit_id
       where i.canonical = any($2) and i.unit_id is distinct from $1 order by v.valid_from desc limit 1`,
      [unitId, canonicals],
    );
    return taken?.name ?? null;
  }

  private async replaceAliases(unitId: string, aliases: ChangeUnitCardInput['aliases']): Promise<void> {
    await this.db.query('delete from unit_alias where unit_id = $1', [unitId]);
    await this.db.insertMany(
      'unit_alias',
      aliases.map((alias) => ({
        id: newId(),
        unit_id: unitId,
        kind: alias.kind,
        name: alias.name,
        folded: fold(alias.name),
      })),
    );
  }

  private async replaceContacts(unitId: string, contacts: NonNullable<ChangeUnitCardInput['contacts']>): Promise<void> {
    await this.db.query('delete from unit_contact where unit_id = $1', [unitId]);
    for (const contact of contacts) demandOrder(contact);
    await this.db.insertMany(
      'unit_contact',
      contacts.map((contact) => ({
        id: newId(),
        unit_id: unitId,
        name: contact.name,
        phone: contact.phone,
        mail: contact.mail,
        valid_from: contact.validFrom,
        valid_to: contact.validTo,
      })),
    );
  }
}

function demandOrder({ validFrom, validTo }: Dated): void {
  demand(validFrom === null || validTo === null || validTo > validFrom, 'unit.date_before_start', { date: validFrom });
}
