import { createHash } from 'node:crypto';
import { dossierLimits, type PlanProcedureView, type PlanVersionView } from '@lotrinh/contracts';
import { writeArchive } from '@lotrinh/writer';
import { Injectable } from '@nestjs/common';
import type { Actor } from '../../platform/auth/actor.js';
import { Clock } from '../../platform/clock/clock.js';
import { Db } from '../../platform/database/db.js';
import { newId } from '../../platform/database/id.js';
import { demand } from '../../platform/errors/domain-error.js';
import { shownFileName } from '../../platform/files/file-name.js';
import type { MadeFile } from '../../platform/files/send-made.js';
import { DocumentService } from '../documents/document.service.js';
import { EvaluationService } from '../evaluations/evaluation.service.js';
import { PlanService } from '../plans/plan.service.js';
import { ProcedureService } from '../procedures/procedure.service.js';
import { SendingService } from '../procedures/sending.service.js';
import { DossierOpinionsService } from './dossier-opinions.service.js';
import { dossierEvaluation, dossierIndex } from './dossier-words.js';
import { PaperService } from './paper.service.js';

/** "Hồ sơ" of a version for the archive, for those who follow its procedure. It is made in memory, within `dossierLimits`. */
@Injectable()
export class DossierService {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly plans: PlanService,
    private readonly procedures: ProcedureService,
    private readonly sendings: SendingService,
    private readonly opinions: DossierOpinionsService,
    private readonly documents: DocumentService,
    private readonly papers: PaperService,
    private readonly evaluations: EvaluationService,
  ) {}

  /** Table of contents, the document in Word, what was uploaded with it, scanned decisions, appraisals, opinions; `plan.export_restricted` where circulation is restricted. */
  async make(actor: Actor, versionId: string): Promise<MadeFile> {
    const procedure = await this.procedures.get(actor, versionId);
    const plan = await this.plans.ofVersion(actor, versionId);
    const version = plan.versions.find(({ id }) => id === versionId);
    demand(version !== undefined, 'record.not_found');
    demand(plan.restriction === 'NONE', 'plan.export_restricted');
    const uploaded = await this.uploaded(actor, version, procedure);
    const opinions = await this.opinions.files(actor, version);
    const document = await this.papers.plan(actor, versionId, 'dossier.zip');
    const evaluation = await this.evaluations.get(actor, versionId);
    const evaluated =
      evaluation?.isFinal === true ? [dossierFile('TongKet.txt', dossierEvaluation(version, evaluation))] : [];
    const files = [document, ...uploaded, ...opinions, ...evaluated].map(({ name, bytes }, at) => ({
      name: numbered(at + 1, name),
      bytes,
    }));
    const listed = files.map(({ name, bytes }) => ({ name, sha256: createHash('sha256').update(bytes).digest('hex') }));
    const { name: by } = await this.db.get<{ name: string }>('select name from person where id = $1', [actor.personId]);
    const done = { decisions: procedure.decisions, sending: await this.sendings.get(actor, versionId) };
    const index = dossierIndex(version, listed, done, { day: this.clock.today(), by });
    const contents = { name: numbered(0, 'MucLuc.txt'), bytes: Buffer.from(index) };
    const bytes = await writeArchive([contents, ...files]);
    await this.remember(actor, versionId, bytes, by);
    return { name: document.name.replace(/\.docx$/, '_HoSo.zip'), bytes };
  }

  /** That there is a dossier of the version, which closing asks for. */
  private async remember(actor: Actor, versionId: string, bytes: Uint8Array, by: string): Promise<void> {
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    await this.db.write(actor, () =>
      this.db.insert('plan_dossier', {
        ...{ id: newId(), version_id: versionId, sha256 },
        ...{ made_by: actor.personId, made_by_name: by, made_at: this.clock.now() },
      }),
    );
  }

  /** Files of the version and pages on which somebody decided by hand, but for those that were taken out for good. */
  private async uploaded(
    actor: Actor,
    { files }: PlanVersionView,
    { decisions }: PlanProcedureView,
  ): Promise<MadeFile[]> {
    const pages = decisions.flatMap(({ paper }) => paper?.pageFileId ?? []);
    const found: MadeFile[] = [];
    const { bytesMax } = dossierLimits;
    let size = 0;
    for (const fileId of new Set([...files.map((file) => file.fileId), ...pages])) {
      const file = await this.documents.content(actor, fileId);
      if (file === null) continue;
      size += file.bytes.byteLength;
      demand(size <= bytesMax, 'plan.dossier_too_large', { max: bytesMax / 1_048_576 });
      found.push(file);
    }
    return found;
  }
}

const dossierFile = (name: string, words: string): MadeFile => ({ name, bytes: Buffer.from(words) });

/** Two files of one name are two files; signs that a file system refuses are left out. */
const numbered = (no: number, name: string): string =>
  `${String(no).padStart(2, '0')}_${shownFileName(name).replace(/[<>:"|?*]/g, '_')}`;
