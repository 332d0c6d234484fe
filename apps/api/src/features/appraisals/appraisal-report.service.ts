import { fold } from '@lotrinh/text';
import { officialAppraisal, writeOfficial } from '@lotrinh/writer';
import { Injectable } from '@nestjs/common';
import { Audit } from '../../platform/audit/audit.service.js';
import type { Actor } from '../../platform/auth/actor.js';
import { Clock } from '../../platform/clock/clock.js';
import { Db } from '../../platform/database/db.js';
import { demand } from '../../platform/errors/domain-error.js';
import type { MadeFile } from '../../platform/files/send-made.js';
import { PlanService } from '../plans/plan.service.js';
import { AppraisalService } from './appraisal.service.js';

/** "Báo cáo thẩm định" as a Word file, for those who read the drafts. */
@Injectable()
export class AppraisalReportService {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly audit: Audit,
    private readonly plans: PlanService,
    private readonly appraisals: AppraisalService,
  ) {}

  /** `record.not_found` where none was issued in the round; `plan.export_restricted` where circulation is restricted. */
  async write(actor: Actor, versionId: string, round: number): Promise<MadeFile> {
    const { appraisals } = await this.appraisals.get(actor, versionId);
    const appraisal = appraisals.find((each) => each.round === round && each.sentAt !== null);
    demand(appraisal !== undefined, 'record.not_found');
    const { unit, agency, restriction, versions } = await this.plans.ofVersion(actor, versionId);
    demand(restriction === 'NONE', 'plan.export_restricted');
    const version = versions.find(({ id }) => id === versionId);
    demand(version !== undefined, 'record.not_found');
    const appraiser = appraisal.unitName ?? agency.name;
    const report = officialAppraisal({
      ...{ appraisal, title: version.title, place: version.place, drafter: unit.name, agency: appraiser },
      superior: appraiser === agency.name ? null : agency.name,
    });
    const bytes = await writeOfficial(report);
    await this.db.write(actor, () =>
      this.audit.record(actor, {
        ...{ action: 'appraisal.exported', entity: 'plan_version', entityId: versionId, unitId: unit.id },
        changes: { round },
      }),
    );
    const day = this.clock.today().replaceAll('-', '');
    return { name: `BaoCaoThamDinh_${fold(unit.name).replaceAll(' ', '-')}_${round}_${day}.docx`, bytes };
  }
}
