import { type CommentThreadView, pageLimits, type PlanVersionView } from '@lotrinh/contracts';
import { Injectable } from '@nestjs/common';
import type { Actor } from '../../platform/auth/actor.js';
import type { MadeFile } from '../../platform/files/send-made.js';
import { AppraisalReportService } from '../appraisals/appraisal-report.service.js';
import { AppraisalService } from '../appraisals/appraisal.service.js';
import { CommentService } from '../comments/comment.service.js';
import { ConsultationService } from '../consultations/consultation.service.js';
import { ConsultationPapersService } from '../consultations/consultation-papers.service.js';
import { dossierComments } from './dossier-words.js';

/** What was said of a version before it was issued, as files of its dossier. */
@Injectable()
export class DossierOpinionsService {
  constructor(
    private readonly consultations: ConsultationService,
    private readonly papers: ConsultationPapersService,
    private readonly appraisals: AppraisalService,
    private readonly reports: AppraisalReportService,
    private readonly comments: CommentService,
  ) {}

  /** The table of each consultation, the report of each appraisal that was issued, what was said of paragraphs and rows; nothing for what there is none of. */
  async files(actor: Actor, version: PlanVersionView): Promise<MadeFile[]> {
    const { consultations } = await this.consultations.get(actor, version.id);
    const found: MadeFile[] = [];
    for (const { n } of consultations.toReversed()) found.push(await this.papers.table(actor, version.id, n));
    const { appraisals } = await this.appraisals.get(actor, version.id);
    for (const { round, sentAt } of appraisals.toReversed()) {
      if (sentAt !== null) found.push(await this.reports.write(actor, version.id, round));
    }
    const threads = await this.threads(actor, version.id);
    if (threads.length === 0) return found;
    return [...found, { name: 'GopY.txt', bytes: Buffer.from(dossierComments(version, threads)) }];
  }

  private async threads(actor: Actor, versionId: string): Promise<CommentThreadView[]> {
    const found: CommentThreadView[] = [];
    for (let page = 1; ; page += 1) {
      const { items, total } = await this.comments.list(actor, versionId, {}, page, pageLimits.sizeMax);
      found.push(...items);
      if (items.length === 0 || found.length >= total) return found;
    }
  }
}
