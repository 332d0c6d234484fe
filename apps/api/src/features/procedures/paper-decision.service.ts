import type { PaperAction, PlanProcedureView } from '@lotrinh/contracts';
import { paperActionsAt } from '@lotrinh/domain';
import { Injectable } from '@nestjs/common';
import { type Actor, holdsOn } from '../../platform/auth/actor.js';
import { Clock, dayOf } from '../../platform/clock/clock.js';
import { Db } from '../../platform/database/db.js';
import { demand, DomainError } from '../../platform/errors/domain-error.js';
import type { OnPaper, Round } from './procedure.js';
import { authorisedIn, isBarred } from './procedure.policy.js';
import { ProcedureQueries } from './procedure.queries.js';
import { type ProcedureMove, ProcedureService } from './procedure.service.js';

export type PaperMove = Omit<ProcedureMove, 'action'> & OnPaper & { action: PaperAction };

/** Decisions that a signer took by hand: the secretary records them with day and page, and never decides. */
@Injectable()
export class PaperDecisionService {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly procedures: ProcedureService,
    private readonly stored: ProcedureQueries,
  ) {}

  async record(actor: Actor, { personId, decidedOn, pageFileId, ...move }: PaperMove): Promise<PlanProcedureView> {
    return this.db.write(actor, async () => {
      const standing = await this.procedures.standing(actor, move.versionId);
      const { subject, walk, round, decisions } = standing;
      demand(holdsOn(actor, 'plan.prepare', subject.unitPath), 'access.forbidden');
      const step = walk.steps.find(({ key }) => key === walk.at) ?? null;
      demand(step !== null && paperActionsAt(walk).includes(move.action), 'procedure.not_possible');
      const signers = await this.procedures.signers(actor, standing, step);
      const signer = signers.find(({ id }) => id === personId);
      demand(signer !== undefined, 'procedure.not_your_turn');
      this.demandDay(decidedOn, round);
      demand(await this.stored.isFreshPage(actor, pageFileId), 'record.not_found');
      const hasWritten = await this.stored.hasWrittenRows(personId, subject.id);
      const asSigner = {
        ...standing,
        held: [step.seat],
        step,
        by: signer.capacity === null ? null : authorisedIn(standing.authorised, personId, step.seat),
        isBarred: isBarred(personId, step, hasWritten, decisions),
      };
      await this.procedures.take(actor, asSigner, move, null, { personId, decidedOn, pageFileId });
      return this.procedures.get(actor, move.versionId);
    });
  }

  /** Nobody decides on a page before it was put to them, nor tomorrow. */
  private demandDay(decidedOn: string, round: Round | null): void {
    const isEarly = round !== null && decidedOn < dayOf(round.startedAt);
    if (!isEarly && decidedOn <= this.clock.today()) return;
    const rule = isEarly ? 'beforeSubmission' : 'dateInFuture';
    throw new DomainError('plan.value_invalid', {}, [{ field: 'decidedOn', rule, params: {} }]);
  }
}
