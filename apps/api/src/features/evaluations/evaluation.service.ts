import {
  type PlanEvaluationView,
  type PlanTargetView,
  type PlanVersionView,
  type PlanView,
  type ProcedureAction,
  type TargetVerdict,
} from '@lotrinh/contracts';
import { consolidationChain, isIssued, outcomeOf } from '@lotrinh/domain';
import { typedText } from '@lotrinh/text';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Audit } from '../../platform/audit/audit.service.js';
import type { Actor } from '../../platform/auth/actor.js';
import { Clock } from '../../platform/clock/clock.js';
import { Db } from '../../platform/database/db.js';
import { newId } from '../../platform/database/id.js';
import { demand, DomainError } from '../../platform/errors/domain-error.js';
import { PlanRowService } from '../plans/plan-row.service.js';
import { PlanService } from '../plans/plan.service.js';
import { ProcedureGuards } from '../procedures/procedure-guards.service.js';
import { ProcedureService } from '../procedures/procedure.service.js';
import { EvaluationQueries, type StoredVerdict } from './evaluation.queries.js';

export type WrittenEvaluation = {
  versionId: string;
  /** Of the evaluation; 0 before the first. */
  lockVersion: number;
  results: string | null;
  lessons: string | null;
  verdicts: { itemId: string; verdict: TargetVerdict; note: string | null }[];
};
/** What an evaluation that was made says, for whoever goes on from it. */
export type FinalEvaluation = { results: string | null; lessons: string | null; verdicts: StoredVerdict[] };

const finalStates = ['EVALUATED', 'CLOSED'];

/** "Tổng kết" and "Đóng hồ sơ": what became of a plan that is over. The acts themselves are the procedure's. */
@Injectable()
export class EvaluationService implements OnModuleInit {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly audit: Audit,
    private readonly plans: PlanService,
    private readonly rows: PlanRowService,
    private readonly procedures: ProcedureService,
    private readonly guards: ProcedureGuards,
    private readonly stored: EvaluationQueries,
  ) {}

  onModuleInit(): void {
    this.guards.register((versionId, action, opinion) => this.demandReady(versionId, action, opinion));
  }

  /** null for a version that is not issued, and where there is nothing that this person may read or write. */
  async get(actor: Actor, versionId: string): Promise<PlanEvaluationView | null> {
    const plan = await this.plans.ofVersion(actor, versionId);
    const version = versionOf(plan, versionId);
    if (!isIssued(version.state)) return null;
    const may = await this.acts(actor, plan, versionId);
    const isFinal = finalStates.includes(version.state);
    const evaluation = isFinal || plan.mayFollow ? await this.stored.ofVersion(versionId) : null;
    if (evaluation === null && !may('EVALUATE')) return null;
    const verdicts = new Map((await this.stored.verdicts(versionId)).map((row) => [row.itemId, row]));
    const closing = await this.stored.closing(versionId);
    return {
      versionId,
      lockVersion: evaluation?.lockVersion ?? 0,
      results: evaluation?.results ?? null,
      lessons: evaluation?.lessons ?? null,
      targets: (await this.targets(actor, plan, versionId)).map(
        ({ itemId, phrase, comparator, value, valueMax, unit, targetYear }) => ({
          ...{ itemId, phrase, comparator, value, valueMax, unit, targetYear },
          verdict: verdicts.get(itemId)?.verdict ?? null,
          note: verdicts.get(itemId)?.note ?? null,
        }),
      ),
      updatedBy: evaluation?.updatedBy ?? null,
      updatedAt: evaluation?.updatedAt.toISOString() ?? null,
      isFinal,
      hasDossier: await this.stored.hasDossier(versionId),
      closedBy: closing?.closedBy ?? null,
      closedAt: closing?.closedAt.toISOString() ?? null,
      closeReason: closing?.closeReason ?? null,
      mayWrite: may('EVALUATE'),
      mayClose: may('CLOSE'),
      versionLock: version.lockVersion,
    };
  }

  /** Keeps what is written so far, as a whole; `record.conflict` where somebody saved meanwhile. */
  async save(actor: Actor, written: WrittenEvaluation): Promise<PlanEvaluationView | null> {
    const { versionId, lockVersion, verdicts } = written;
    return this.db.write(actor, async () => {
      const plan = await this.plans.ofVersion(actor, versionId);
      const may = await this.acts(actor, plan, versionId);
      demand(
        may('EVALUATE'),
        finalStates.includes(versionOf(plan, versionId).state) ? 'evaluation.final' : 'procedure.not_possible',
      );
      const known = new Set((await this.targets(actor, plan, versionId)).map(({ itemId }) => itemId));
      demand(
        verdicts.every(({ itemId }) => known.delete(itemId)),
        'request.invalid',
      );
      const id = await this.held(actor, written, lockVersion);
      await this.db.query('delete from plan_evaluation_target where evaluation_id = $1', [id]);
      await this.db.insertMany(
        'plan_evaluation_target',
        verdicts.map(({ itemId, verdict, note }) => ({
          ...{ id: newId(), evaluation_id: id, item_id: itemId, verdict, note: typedText(note) },
        })),
      );
      await this.audit.record(actor, {
        ...{ action: 'evaluation.saved', entity: 'plan_version', entityId: versionId, unitId: plan.unit.id },
        changes: { verdicts: verdicts.length },
      });
      return this.get(actor, versionId);
    });
  }

  /** What was said of a version once it was evaluated; null before. */
  async final(actor: Actor, versionId: string): Promise<FinalEvaluation | null> {
    const plan = await this.plans.ofVersion(actor, versionId);
    if (!finalStates.includes(versionOf(plan, versionId).state)) return null;
    const evaluation = await this.stored.ofVersion(versionId);
    if (evaluation === null) return null;
    const { results, lessons } = evaluation;
    return { results, lessons, verdicts: await this.stored.verdicts(versionId) };
  }

  /** Nothing is evaluated without words, nor closed without its dossier or the reason why there is none. */
  private async demandReady(versionId: string, action: ProcedureAction, opinion: string | null): Promise<void> {
    if (action === 'EVALUATE') {
      const evaluation = await this.stored.ofVersion(versionId);
      demand(typedText(evaluation?.results ?? null) !== null, 'evaluation.missing');
    }
    if (action === 'CLOSE') {
      demand(opinion !== null || (await this.stored.hasDossier(versionId)), 'evaluation.dossier_missing');
    }
  }

  private async held(actor: Actor, { versionId, results, lessons }: WrittenEvaluation, lockVersion: number) {
    const { name } = await this.db.get<{ name: string }>('select name from person where id = $1', [actor.personId]);
    const columns = {
      ...{ results: typedText(results), lessons: typedText(lessons) },
      ...{ updated_by: actor.personId, updated_by_name: name, updated_at: this.clock.now() },
    };
    const found = await this.stored.ofVersion(versionId);
    if (found !== null) {
      await this.db.updateVersioned('plan_evaluation', found.id, lockVersion, columns);
      return found.id;
    }
    if (lockVersion !== 0) throw new DomainError('record.conflict', { currentVersion: 0 });
    const id = newId();
    await this.db.insert('plan_evaluation', { id, version_id: versionId, ...columns });
    return id;
  }

  /** Which acts of the procedure the actor may take on the version now. */
  private async acts(actor: Actor, plan: PlanView, versionId: string): Promise<(action: ProcedureAction) => boolean> {
    if (!plan.mayFollow) return () => false;
    const { walk, held } = await this.procedures.standing(actor, versionId);
    return (action) => outcomeOf(walk, action, held) !== null;
  }

  /** Targets of the text as its amendments left it. */
  private targets(actor: Actor, plan: PlanView, versionId: string): Promise<PlanTargetView[]> {
    const last = consolidationChain(plan.versions, versionId).whole.at(-1);
    return this.rows.targets(actor, last?.id ?? versionId);
  }
}

function versionOf(plan: PlanView, versionId: string): PlanVersionView {
  const version = plan.versions.find(({ id }) => id === versionId);
  if (version === undefined) throw new DomainError('record.not_found');
  return version;
}
