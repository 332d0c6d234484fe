import { fold } from '@lotrinh/text';
import { opinionTable, writeOfficial } from '@lotrinh/writer';
import { Injectable } from '@nestjs/common';
import { Audit } from '../../platform/audit/audit.service.js';
import { type Actor, holdsOn } from '../../platform/auth/actor.js';
import { Clock } from '../../platform/clock/clock.js';
import { Db } from '../../platform/database/db.js';
import { demand } from '../../platform/errors/domain-error.js';
import type { MadeFile } from '../../platform/files/send-made.js';
import { PlanService } from '../plans/plan.service.js';
import { ConsultationQueries } from './consultation.queries.js';

/** The table of opinions as a Word file, for those who read all of them. */
@Injectable()
export class OpinionTableService {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly audit: Audit,
    private readonly plans: PlanService,
    private readonly stored: ConsultationQueries,
  ) {}

  /** `plan.export_restricted` where circulation is restricted. */
  async write(actor: Actor, versionId: string, n: number): Promise<MadeFile> {
    const { unitPath, restriction, title } = await this.plans.version(actor, versionId);
    demand(holdsOn(actor, 'plan.read', unitPath), 'record.not_found');
    demand(restriction === 'NONE', 'plan.export_restricted');
    const consultation = (await this.stored.ofVersion(actor, versionId)).find((each) => each.n === n);
    demand(consultation !== undefined, 'record.not_found');
    const { unit, versions } = await this.plans.ofVersion(actor, versionId);
    const place = versions.find(({ id }) => id === versionId)?.place ?? null;
    const bytes = await writeOfficial(opinionTable({ consultation, title, agency: unit.name, place }));
    await this.db.write(actor, () =>
      this.audit.record(actor, {
        ...{ action: 'consultation.exported', entity: 'plan_version', entityId: versionId, unitId: unit.id },
        changes: { n },
      }),
    );
    const day = this.clock.today().replaceAll('-', '');
    return { name: `BangTongHopYKien_${fold(unit.name).replaceAll(' ', '-')}_${n}_${day}.docx`, bytes };
  }
}
