import type { ImportUnitName, UnitResolution } from '@lotrinh/contracts';
import type { Draft } from '@lotrinh/reader';
import { Injectable } from '@nestjs/common';
import type { Actor } from '../../platform/auth/actor.js';
import { Clock } from '../../platform/clock/clock.js';
import { Db } from '../../platform/database/db.js';
import { demand, DomainError } from '../../platform/errors/domain-error.js';
import { UnitNameService } from '../units/unit-name.service.js';

type Row = {
  printed: string;
  uses: number;
  resolution: UnitResolution;
  unit_id: string | null;
  unit_name: string | null;
  is_confirmed: boolean;
};

/** Every unit name of a document once, with what it stands for; a person's answer outlives a second reading. */
@Injectable()
export class ImportUnitNames {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly names: UnitNameService,
  ) {}

  async refresh(actor: Actor, importId: string, agencyId: string, draft: Draft): Promise<void> {
    const uses = new Map<string, number>();
    const count = (name: string) => uses.set(name, (uses.get(name) ?? 0) + 1);
    for (const task of draft.tasks) [...task.leadUnits, ...task.coordinatingUnits].forEach(count);
    for (const duty of draft.responsibilities) count(duty.unit);
    for (const value of draft.reportedValues) count(value.unit);
    const resolved = await this.names.resolveAll(actor, [...uses.keys()], { agencyId, on: this.clock.today() });
    await this.db.query('delete from import_unit_name where import_id = $1 and not is_confirmed', [importId]);
    const kept = await this.db.query<{ printed: string }>('select printed from import_unit_name where import_id = $1', [
      importId,
    ]);
    const confirmed = new Set(kept.map((row) => row.printed));
    await this.db.insertMany(
      'import_unit_name',
      [...uses]
        .filter(([printed]) => !confirmed.has(printed))
        .map(([printed, number]) => {
          const found = resolved.get(printed);
          return {
            import_id: importId,
            printed,
            uses: number,
            resolution:
              found === undefined
                ? 'UNKNOWN'
                : found.kind === 'unit'
                  ? 'UNIT'
                  : found.kind === 'collective'
                    ? 'COLLECTIVE'
                    : 'UNKNOWN',
            unit_id: found?.kind === 'unit' ? found.unitId : null,
          };
        }),
    );
  }

  async list(importId: string): Promise<ImportUnitName[]> {
    const rows = await this.db.query<Row>(
      `select n.printed, n.uses, n.resolution, n.unit_id, v.name as unit_name, n.is_confirmed
       from import_unit_name n left join unit_version v on v.unit_id = n.unit_id and daterange(v.valid_from, v.valid_to) @> $2::date
       where n.import_id = $1 order by (n.resolution = 'UNKNOWN') desc, n.uses desc, n.printed`,
      [importId, this.clock.today()],
    );
    return rows.map((row) => ({
      printed: row.printed,
      uses: row.uses,
      resolution: row.resolution,
      unitId: row.unit_id,
      unitName: row.unit_name,
      isConfirmed: row.is_confirmed,
    }));
  }

  async resolve(
    actor: Actor,
    importId: string,
    printed: string,
    resolution: UnitResolution,
    unitId: string | null,
  ): Promise<void> {
    demand((resolution === 'UNIT') === (unitId !== null), 'request.invalid');
    await this.db.write(actor, async () => {
      const changed = await this.db.find(
        `update import_unit_name set resolution = $3, unit_id = $4, is_confirmed = true
         where import_id = $1 and printed = $2 and exists (select 1 from import where id = $1 and state = 'REVIEW') returning printed`,
        [importId, printed, resolution, unitId],
      );
      if (changed === null) throw new DomainError('record.not_found');
    });
  }
}
