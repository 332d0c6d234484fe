import { fold } from '@lotrinh/text';
import { officialReminder, opinionTable, writeOfficial } from '@lotrinh/writer';
import { Injectable } from '@nestjs/common';
import { Audit } from '../../platform/audit/audit.service.js';
import { type Actor, holdsOn } from '../../platform/auth/actor.js';
import { Clock, dayOf } from '../../platform/clock/clock.js';
import { Db } from '../../platform/database/db.js';
import { demand } from '../../platform/errors/domain-error.js';
import type { MadeFile } from '../../platform/files/send-made.js';
import { PlanService } from '../plans/plan.service.js';
import { ConsultationQueries } from './consultation.queries.js';

/** What comes of a consultation as Word files, for those who read all of its opinions. */
@Injectable()
export class ConsultationPapersService {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly audit: Audit,
    private readonly plans: PlanService,
    private readonly stored: ConsultationQueries,
  ) {}

  /** What units said and what became of it; `plan.export_restricted` where circulation is restricted. */
  async table(actor: Actor, versionId: string, n: number): Promise<MadeFile> {
    const { consultation, title, unit, place } = await this.asked(actor, versionId, n);
    const bytes = await writeOfficial(opinionTable({ consultation, title, agency: unit.name, place }));
    await this.record(actor, versionId, unit.id, { n });
    return this.named('BangTongHopYKien', unit.name, n, bytes);
  }

  /** The letter to units that are silent; `consultation.all_answered` where none is. */
  async reminder(actor: Actor, versionId: string, n: number): Promise<MadeFile> {
    const { consultation, title, unit, agency, place } = await this.asked(actor, versionId, n);
    const isOpen = consultation.closedAt === null && consultation.units.some(({ verdict }) => verdict === null);
    demand(isOpen, 'consultation.all_answered');
    const askedOn = dayOf(new Date(consultation.askedAt));
    const superior = unit.id === agency.id ? null : agency.name;
    const letter = { consultation, askedOn, day: this.clock.today(), title, superior, agency: unit.name, place };
    const bytes = await writeOfficial(officialReminder(letter));
    await this.record(actor, versionId, unit.id, { n, document: 'reminder.docx' });
    return this.named('CongVanDonDoc', unit.name, n, bytes);
  }

  private async asked(actor: Actor, versionId: string, n: number) {
    const { unitPath, restriction, title } = await this.plans.version(actor, versionId);
    demand(holdsOn(actor, 'plan.read', unitPath), 'record.not_found');
    demand(restriction === 'NONE', 'plan.export_restricted');
    const consultation = (await this.stored.ofVersion(actor, versionId)).find((each) => each.n === n);
    demand(consultation !== undefined, 'record.not_found');
    const { unit, agency, versions } = await this.plans.ofVersion(actor, versionId);
    const place = versions.find(({ id }) => id === versionId)?.place ?? null;
    return { consultation, title, unit, agency, place };
  }

  private record(actor: Actor, versionId: string, unitId: string, changes: Record<string, unknown>): Promise<void> {
    return this.db.write(actor, () =>
      this.audit.record(actor, {
        ...{ action: 'consultation.exported', entity: 'plan_version', entityId: versionId, unitId },
        changes,
      }),
    );
  }

  private named(kind: string, unitName: string, n: number, bytes: Uint8Array): MadeFile {
    const day = this.clock.today().replaceAll('-', '');
    return { name: `${kind}_${fold(unitName).replaceAll(' ', '-')}_${n}_${day}.docx`, bytes };
  }
}
