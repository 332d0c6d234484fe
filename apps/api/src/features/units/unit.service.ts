import type {
  CloseUnitInput,
  CreateUnitInput,
  MoveUnitInput,
  RenameUnitInput,
  UnitChanged,
  UnitEventType,
  UnitKind,
} from '@lotrinh/contracts';
import { Injectable } from '@nestjs/common';
import { Audit } from '../../platform/audit/audit.service.js';
import type { Principal, SystemActor } from '../../platform/auth/actor.js';
import { Clock } from '../../platform/clock/clock.js';
import { Db } from '../../platform/database/db.js';
import { newId } from '../../platform/database/id.js';
import { demand, DomainError } from '../../platform/errors/domain-error.js';
import { UnitTreeService } from './unit-tree.service.js';
import { foldedOf, UnitWordService } from './unit-word.service.js';
import { mayManageUnit } from './unit.policy.js';

export type ManagedUnit = {
  id: string;
  path: string;
  agency_id: string;
  closed_on: string | null;
  lock_version: number;
};
export type NewUnit = Omit<CreateUnitInput, 'parentId' | 'edgeKind'>;
type Version = {
  id: string;
  name: string;
  short_name: string | null;
  symbol: string | null;
  valid_from: string;
  valid_to: string | null;
};

/** What happens to units: each use case is one transaction with one event and one line in the audit trail. */
@Injectable()
export class UnitService {
  constructor(
    private readonly db: Db,
    private readonly audit: Audit,
    private readonly clock: Clock,
    private readonly tree: UnitTreeService,
    private readonly words: UnitWordService,
  ) {}

  async create(principal: Principal, input: CreateUnitInput): Promise<UnitChanged> {
    return this.db.write(principal, async () => {
      await this.tree.lock();
      const parent = await this.getManaged(principal, input.parentId);
      this.demandOpen(parent, input.effectiveOn);
      const id = await this.insert(input, parent);
      await this.tree.place(id, parent.id, input.edgeKind, input.effectiveOn);
      await this.recordEvent(id, 'ESTABLISH', input.effectiveOn, input.legalBasis);
      await this.audit.record(principal, {
        action: 'unit.created',
        entity: 'unit',
        entityId: id,
        unitId: id,
        changes: { name: input.name, kind: input.kind, parentId: parent.id, effectiveOn: input.effectiveOn },
      });
      return { id, lockVersion: 1 };
    });
  }

  /** A new tree of its own, an agency; only the command line and the demo start one. */
  async createRoot(principal: SystemActor, input: NewUnit): Promise<string> {
    return this.db.write(principal, async () => {
      await this.tree.lock();
      const id = await this.insert(input, null);
      await this.tree.rebuildClosure(id);
      await this.recordEvent(id, 'ESTABLISH', input.effectiveOn, input.legalBasis);
      await this.audit.record(principal, {
        action: 'unit.created',
        entity: 'unit',
        entityId: id,
        unitId: id,
        changes: { name: input.name },
      });
      return id;
    });
  }

  /** The unit is called so from a day on; what was issued before keeps the name it had. */
  async rename(principal: Principal, id: string, input: RenameUnitInput): Promise<UnitChanged> {
    return this.db.write(principal, async () => {
      const unit = await this.getManaged(principal, id);
      this.demandOpen(unit, input.effectiveOn);
      const lockVersion = await this.db.updateVersioned('unit', id, input.lockVersion, {});
      const version = await this.versionOn(id, input.effectiveOn);
      demand(version.valid_from < input.effectiveOn, 'unit.date_before_start', { date: version.valid_from });
      await this.db.query('update unit_version set valid_to = $2 where id = $1', [version.id, input.effectiveOn]);
      await this.insertVersion(id, {
        name: input.name,
        shortName: input.shortName === undefined ? version.short_name : input.shortName,
        symbol: input.symbol === undefined ? version.symbol : input.symbol,
        legalBasis: input.legalBasis,
        from: input.effectiveOn,
        to: version.valid_to,
      });
      await this.words.rebuild(id);
      await this.recordEvent(id, 'RENAME', input.effectiveOn, input.legalBasis);
      await this.audit.record(principal, {
        action: 'unit.renamed',
        entity: 'unit',
        entityId: id,
        unitId: id,
        changes: { from: version.name, to: input.name, effectiveOn: input.effectiveOn },
      });
      return { id, lockVersion };
    });
  }

  /** Another superior from a day on; the unit and its new superior must both be the principal's to manage. */
  async move(principal: Principal, id: string, input: MoveUnitInput): Promise<UnitChanged> {
    return this.db.write(principal, async () => {
      await this.tree.lock();
      const unit = await this.getManaged(principal, id);
      const parent = await this.getManaged(principal, input.parentId);
      this.demandOpen(unit, input.effectiveOn);
      this.demandOpen(parent, input.effectiveOn);
      const lockVersion = await this.db.updateVersioned('unit', id, input.lockVersion, {});
      await this.tree.place(id, parent.id, input.edgeKind, input.effectiveOn);
      await this.recordEvent(id, 'MOVE', input.effectiveOn, input.legalBasis);
      await this.audit.record(principal, {
        action: 'unit.moved',
        entity: 'unit',
        entityId: id,
        unitId: id,
        changes: { parentId: parent.id, effectiveOn: input.effectiveOn },
      });
      return { id, lockVersion };
    });
  }

  /** The unit ends on a day. It keeps its place, or hangs under its successor from then on. */
  async close(principal: Principal, id: string, input: CloseUnitInput): Promise<UnitChanged> {
    return this.db.write(principal, async () => {
      await this.tree.lock();
      const on = input.effectiveOn;
      const unit = await this.getManaged(principal, id);
      demand(unit.closed_on === null, 'unit.closed');
      const version = await this.versionOn(id, on);
      demand(version.valid_from < on, 'unit.date_before_start', { date: version.valid_from });
      await this.demandNoChildren(id, on);
      const lockVersion = await this.db.updateVersioned('unit', id, input.lockVersion, { closed_on: on });
      const successorId = input.successorId ?? null;
      const eventId = await this.recordEvent(id, successorId === null ? 'DISSOLVE' : 'ABSORB', on, input.legalBasis);
      if (successorId !== null) {
        const successor = await this.getManaged(principal, successorId);
        this.demandOpen(successor, on);
        await this.tree.place(id, successorId, 'INTERNAL', on);
        await this.db.insert('unit_lineage', {
          event_id: eventId,
          predecessor_id: id,
          successor_id: successorId,
          share_by: 'WHOLE',
          share: '1',
        });
      }
      await this.audit.record(principal, {
        action: 'unit.closed',
        entity: 'unit',
        entityId: id,
        unitId: id,
        changes: { name: version.name, effectiveOn: on, successorId },
      });
      return { id, lockVersion };
    });
  }

  /** The unit, locked, if it is the principal's to manage; `record.not_found` otherwise. */
  async getManaged(principal: Principal, id: string): Promise<ManagedUnit> {
    const unit = await this.db.get<ManagedUnit>(
      'select id, path::text as path, agency_id, closed_on::text as closed_on, lock_version from unit where id = $1 for update',
      [id],
    );
    demand(mayManageUnit(principal, unit.path), 'record.not_found');
    return unit;
  }

  demandOpen(unit: ManagedUnit, on: string): void {
    demand(unit.closed_on === null || unit.closed_on > on, 'unit.closed');
  }

  /** The version in force on a day; before the first one, that first one. */
  async versionOn(unitId: string, on: string): Promise<Version> {
    return this.db.get<Version>(
      `select id, name, short_name, symbol, valid_from, valid_to from unit_version where unit_id = $1 and (valid_to is null or valid_to > $2)
       order by valid_from limit 1`,
      [unitId, on],
    );
  }

  private async insert(input: NewUnit, parent: ManagedUnit | null): Promise<string> {
    const id = newId();
    await this.db.query(
      `insert into unit (id, path, agency_id, kind)
       values ($1, text2ltree(coalesce($2 || '.', '') || currval(pg_get_serial_sequence('unit', 'no'))::text), $3, $4)`,
      [id, parent?.path ?? null, parent?.agency_id ?? id, input.kind satisfies UnitKind],
    );
    await this.insertVersion(id, { ...input, from: input.effectiveOn, to: null });
    await this.words.rebuild(id);
    return id;
  }

  private async insertVersion(
    unitId: string,
    version: {
      name: string;
      shortName?: string | null;
      symbol?: string | null;
      legalBasis?: string | null | undefined;
      from: string;
      to: string | null;
    },
  ): Promise<void> {
    await this.db.insert('unit_version', {
      id: newId(),
      unit_id: unitId,
      name: version.name,
      short_name: version.shortName ?? null,
      symbol: version.symbol ?? null,
      folded: foldedOf(version.name, version.shortName, version.symbol),
      legal_basis: version.legalBasis ?? null,
      valid_from: version.from,
      valid_to: version.to,
      recorded_at: this.clock.now(),
    });
  }

  private async recordEvent(
    unitId: string,
    type: UnitEventType,
    on: string,
    legalBasis: string | null | undefined,
  ): Promise<string> {
    const id = newId();
    await this.db.insert('unit_event', {
      id,
      unit_id: unitId,
      type,
      effective_on: on,
      legal_basis: legalBasis ?? null,
      recorded_at: this.clock.now(),
    });
    return id;
  }

  private async demandNoChildren(id: string, on: string): Promise<void> {
    const child = await this.db.find(
      `select 1 from unit_edge e join unit u on u.id = e.child_id
       where e.parent_id = $1 and e.axis = 'ADMINISTRATIVE' and (e.valid_to is null or e.valid_to > $2) and (u.closed_on is null or u.closed_on > $2)`,
      [id, on],
    );
    if (child !== null) throw new DomainError('unit.has_children');
  }
}
