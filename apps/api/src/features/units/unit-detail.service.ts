import type {
  UnitAliasView,
  UnitBudgetLevel,
  UnitCardView,
  UnitContactView,
  UnitEventType,
  UnitEventView,
  UnitIdentifierView,
  UnitNameView,
  UnitRef,
} from '@lotrinh/contracts';
import { Injectable } from '@nestjs/common';
import type { Actor } from '../../platform/auth/actor.js';
import { Clock } from '../../platform/clock/clock.js';
import { Db } from '../../platform/database/db.js';
import { demand } from '../../platform/errors/domain-error.js';
import { unitColumns, unitTables } from './unit-directory.service.js';
import { toUnitView, type UnitRow } from './unit.mapper.js';
import { mayManageUnit, mayReadContacts } from './unit.policy.js';

type CardRow = UnitRow & {
  path: string;
  lock_version: number;
  budget_code: string | null;
  budget_level: UnitBudgetLevel | null;
};
type EventRow = {
  id: string;
  type: UnitEventType;
  effective_on: string;
  legal_basis: string | null;
  recorded_at: Date;
};
type LineageRow = { event_id: string; is_successor: boolean; id: string; name: string; short_name: string | null };

/** One unit with its names, codes and history, and, apart from that, its contacts. */
@Injectable()
export class UnitDetailService {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
  ) {}

  async getCard(actor: Actor, id: string, asOf: string | null): Promise<UnitCardView> {
    const day = asOf ?? this.clock.today();
    const row = await this.db.get<CardRow>(
      `select ${unitColumns}, u.path::text as path, u.lock_version, u.budget_code, u.budget_level from ${unitTables} where u.id = $2`,
      [day, id],
    );
    return {
      ...toUnitView(row),
      lockVersion: row.lock_version,
      budgetCode: row.budget_code,
      budgetLevel: row.budget_level,
      ancestors: await this.ancestors(id, day),
      names: await this.names(id),
      identifiers: await this.identifiers(id),
      aliases: await this.db.query<UnitAliasView>(
        'select kind, name from unit_alias where unit_id = $1 order by kind, name, id',
        [id],
      ),
      events: await this.events(id),
      canManage: mayManageUnit(actor, row.path),
      canReadContacts: mayReadContacts(actor, row),
    };
  }

  /** `access.forbidden` for people of other agencies: who answers the phone is not part of the directory. */
  async listContacts(actor: Actor, unitId: string): Promise<UnitContactView[]> {
    const unit = await this.db.get<{ path: string }>('select path::text as path from unit where id = $1', [unitId]);
    demand(mayReadContacts(actor, unit), 'access.forbidden', { permission: 'unit.manage' });
    return this.db.query<UnitContactView>(
      `select name, phone, mail, valid_from as "validFrom", valid_to as "validTo" from unit_contact
       where unit_id = $1 order by valid_to nulls first, valid_from desc, name, id`,
      [unitId],
    );
  }

  private ancestors(id: string, day: string): Promise<UnitRef[]> {
    return this.db.query<UnitRef>(
      `select c.ancestor_id as id, v.name, v.short_name as "shortName" from unit_closure c
       join unit_version v on v.unit_id = c.ancestor_id and daterange(v.valid_from, v.valid_to) @> $2::date
       where c.axis = 'ADMINISTRATIVE' and c.descendant_id = $1 and c.depth > 0 and daterange(c.valid_from, c.valid_to) @> $2::date
       order by c.depth desc`,
      [id, day],
    );
  }

  private names(id: string): Promise<UnitNameView[]> {
    return this.db.query<UnitNameView>(
      `select name, short_name as "shortName", symbol, legal_basis as "legalBasis", valid_from as "validFrom", valid_to as "validTo"
       from unit_version where unit_id = $1 order by valid_from desc`,
      [id],
    );
  }

  private identifiers(id: string): Promise<UnitIdentifierView[]> {
    return this.db.query<UnitIdentifierView>(
      `select scheme, value, canonical, valid_from as "validFrom", valid_to as "validTo" from unit_identifier
       where unit_id = $1 order by scheme desc, valid_to nulls first, value`,
      [id],
    );
  }

  private async events(id: string): Promise<UnitEventView[]> {
    const events = await this.db.query<EventRow>(
      `select id, type, effective_on, legal_basis, recorded_at from unit_event
       where unit_id = $1 or id in (select event_id from unit_lineage where $1 in (predecessor_id, successor_id))
       order by effective_on desc, recorded_at desc, id limit 200`,
      [id],
    );
    const units = await this.db.query<LineageRow>(
      `select l.event_id, side.is_successor, side.id, v.name, v.short_name from unit_lineage l join unit_event ev on ev.id = l.event_id
       cross join lateral (values (l.predecessor_id, false), (l.successor_id, true)) as side(id, is_successor)
       join lateral (select name, short_name from unit_version v where v.unit_id = side.id
         order by daterange(v.valid_from, v.valid_to) @> ev.effective_on desc, v.valid_from desc limit 1) v on true
       where l.event_id = any($1::uuid[]) order by v.name, side.id`,
      [events.map((event) => event.id)],
    );
    const side = (eventId: string, isSuccessor: boolean): UnitRef[] =>
      units
        .filter((unit) => unit.event_id === eventId && unit.is_successor === isSuccessor)
        .map((unit) => ({ id: unit.id, name: unit.name, shortName: unit.short_name }));
    return events.map((event) => ({
      id: event.id,
      type: event.type,
      effectiveOn: event.effective_on,
      legalBasis: event.legal_basis,
      recordedAt: event.recorded_at.toISOString(),
      predecessors: side(event.id, false),
      successors: side(event.id, true),
    }));
  }
}
