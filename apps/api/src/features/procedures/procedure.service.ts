import {
  appraisalResults,
  type PlanProcedureView,
  type ProcedureAction,
  procedureActions,
  type ProcedureStep,
  seats,
  type SignerView,
} from '@lotrinh/contracts';
import {
  type Authorised,
  beginsRound,
  isEditable,
  outcomeOf,
  ownStep,
  paperActionsAt,
  procedureOf,
  procedures,
  seatKeys,
  workflow,
} from '@lotrinh/domain';
import { typedText } from '@lotrinh/text';
import { Injectable } from '@nestjs/common';
import { Audit } from '../../platform/audit/audit.service.js';
import { type Actor, holdsOn } from '../../platform/auth/actor.js';
import { Clock } from '../../platform/clock/clock.js';
import { Db } from '../../platform/database/db.js';
import { demand, DomainError } from '../../platform/errors/domain-error.js';
import { AuthorisedSigners } from '../access/authorised-signers.service.js';
import { CheckService } from '../checks/check.service.js';
import { PlanIssueService } from '../plans/plan-issue.service.js';
import type { OnPaper, Standing, Subject } from './procedure.js';
import { ProcedureGuards } from './procedure-guards.service.js';
import { ProcedureJournalService } from './procedure-journal.service.js';
import { decisionView, stepViews, withAuthorised } from './procedure.mapper.js';
import { authorisedIn, isBarred, seatsHeld, walkOf } from './procedure.policy.js';
import { ProcedureQueries } from './procedure.queries.js';
import { SendingService } from './sending.service.js';

/** `lockVersion` is the one the person saw: of many who act at once, exactly one does. */
export type ProcedureMove = { versionId: string; lockVersion: number; action: ProcedureAction; opinion: string | null };
export type NumberedMove = Omit<ProcedureMove, 'action'> & { documentNumber: string; issuedOn: string };

/** The way of a version from its drafter to its release, as the table of `libs/domain` says. */
@Injectable()
export class ProcedureService {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly audit: Audit,
    private readonly issue: PlanIssueService,
    private readonly checks: CheckService,
    private readonly stored: ProcedureQueries,
    private readonly journal: ProcedureJournalService,
    private readonly guards: ProcedureGuards,
    private readonly sendings: SendingService,
    private readonly authorisations: AuthorisedSigners,
  ) {}

  async get(actor: Actor, versionId: string): Promise<PlanProcedureView> {
    const standing = await this.standing(actor, versionId);
    const { subject, round, decisions, walk, held, step, isBarred } = standing;
    const keys = [...new Set(walk.steps.map(({ seat }) => seatKeys[seat]))];
    const holders = await this.stored.holders(keys, subject.unitPath);
    const onPaper = await this.onPaper(actor, standing);
    const isAllowed = (action: ProcedureAction) =>
      outcomeOf(walk, action, held) !== null && !(workflow[action].who === 'STEP' && isBarred);
    return {
      versionId,
      lockVersion: subject.lockVersion,
      state: subject.state,
      code: round?.code ?? procedureOf(subject.agencyKind, subject.isAgencyPlan),
      round: round?.round ?? 0,
      steps: stepViews(walk, round, decisions, withAuthorised(holders, standing.authorised)),
      actions: procedureActions.filter(isAllowed),
      ownStepKey: step?.key ?? null,
      isBarred,
      ...onPaper,
      isSeen: walk.isSeen,
      documentNumber: subject.documentNumber,
      issuedOn: subject.issuedOn,
      decisions: decisions.map(decisionView),
    };
  }

  /** Takes one action of the table, but for those that have a call of their own. */
  async act(actor: Actor, move: ProcedureMove): Promise<PlanProcedureView> {
    return this.db.write(actor, async () => {
      const standing = await this.standing(actor, move.versionId);
      await this.take(actor, standing, move);
      return this.get(actor, move.versionId);
    });
  }

  /** Văn thư copies number and date from the agency's document system; before release both may be corrected, with a reason. */
  async assignNumber(actor: Actor, { documentNumber, issuedOn, ...move }: NumberedMove): Promise<PlanProcedureView> {
    return this.db.write(actor, async () => {
      const standing = await this.standing(actor, move.versionId);
      const { subject } = standing;
      demand(subject.documentNumber === null || typedText(move.opinion) !== null, 'procedure.opinion_required');
      await this.take(actor, standing, { ...move, action: 'ASSIGN_NUMBER' }, () =>
        this.issue.numbered(subject.id, subject.issuerId, { documentNumber, issuedOn }),
      );
      return this.get(actor, move.versionId);
    });
  }

  /** The person whose turn it is has opened it: from now on the drafter does not take it back. */
  async see(actor: Actor, versionId: string): Promise<PlanProcedureView> {
    return this.db.write(actor, async () => {
      const { subject, round, walk, step, isBarred: barred } = await this.standing(actor, versionId);
      if (round !== null && step !== null && step.key === walk.at && !walk.isSeen && !barred) {
        await this.db.query('update plan_submission set seen_at = $2 where id = $1 and seen_at is null', [
          round.id,
          this.clock.now(),
        ]);
        await this.record(actor, 'procedure.opened', subject, { round: round.round, step: step.key }, null);
      }
      return this.get(actor, versionId);
    });
  }

  /**
   * Takes the action if the table and the four eyes allow it. `columns` is what it changes of the version besides its state;
   * `paper` says that the actor records what somebody else decided by hand.
   */
  async take(
    actor: Actor,
    standing: Standing,
    { versionId, lockVersion, action, opinion }: ProcedureMove,
    columns: (() => Promise<Record<string, unknown>>) | null = null,
    paper: OnPaper | null = null,
  ): Promise<void> {
    const { subject, walk, held, step } = standing;
    if (subject.lockVersion !== lockVersion) {
      throw new DomainError('record.conflict', { currentVersion: subject.lockVersion });
    }
    const outcome = outcomeOf(walk, action, held);
    const rule = workflow[action];
    demand(
      outcome !== null,
      rule.who === 'STEP' && step === null ? 'procedure.not_your_turn' : 'procedure.not_possible',
    );
    demand(rule.who !== 'STEP' || !standing.isBarred, 'procedure.four_eyes');
    demand(rule.needsOpinion !== true || typedText(opinion) !== null, 'procedure.opinion_required');
    await this.guards.pass(versionId, action, typedText(opinion));
    const hash = beginsRound(walk, action) ? await this.readyHash(actor, versionId) : null;
    // The lock decides who was first; what follows belongs to the winner.
    await this.db.updateVersioned('plan_version', versionId, lockVersion, {
      state: outcome.state,
      ...(await (columns === null ? this.columnsFor(paper?.personId ?? actor.personId, action, standing) : columns())),
    });
    if (action === 'RELEASE') {
      await this.issue.endAmended(versionId);
      await this.issue.openToAudience(versionId);
      await this.sendings.begin(subject);
    }
    const round = await this.journal.advance(actor, standing, outcome, hash);
    await this.journal.decide(actor, standing, { action, round, opinion: typedText(opinion), paper });
    const changes = {
      from: subject.state,
      to: outcome.state,
      round,
      step: rule.who === 'STEP' ? step?.key : null,
      ...(paper === null ? {} : { onPaper: paper }),
    };
    await this.record(actor, events[action], subject, changes, typedText(opinion));
  }

  /** Hash of a content that the check lets through, while no save of it can come between. */
  private async readyHash(actor: Actor, versionId: string): Promise<string> {
    await this.db.query('select 1 from plan_version where id = $1 for update', [versionId]);
    await this.checks.demandReady(actor, versionId);
    return this.issue.submittedHash(versionId);
  }

  /** What an action changes of the version besides its state. */
  private async columnsFor(
    personId: string,
    action: ProcedureAction,
    { subject, step, by }: Standing,
  ): Promise<Record<string, unknown>> {
    demand(!withOwnCall.has(action), 'request.invalid');
    if (action === 'RELEASE') {
      await this.demandUnchanged(subject.id);
      return this.issue.frozen(subject.id);
    }
    if (action !== 'SIGN' || step === null) return {};
    await this.demandUnchanged(subject.id);
    const { personName, postTitle } =
      by ?? (await this.stored.seatPost(personId, seatKeys[step.seat], subject.unitPath));
    return {
      signer_name: personName,
      signer_capacity: by?.capacity ?? step.capacity,
      ...(postTitle === null ? {} : { signer_position: postTitle.toLocaleUpperCase('vi') }),
    };
  }

  /** What is signed is what was submitted, and what is released is what was signed. */
  private async demandUnchanged(versionId: string): Promise<void> {
    const round = await this.stored.round(versionId);
    const hash = await this.issue.submittedHash(versionId);
    demand(round?.contentSha256 === hash, 'procedure.content_changed');
  }

  /** What this person may record for the signer whose turn it is. */
  private async onPaper(actor: Actor, standing: Standing) {
    const { subject, walk } = standing;
    const step = walk.steps.find(({ key }) => key === walk.at);
    if (step === undefined || !holdsOn(actor, 'plan.prepare', subject.unitPath)) {
      return { paperActions: [], signers: [] };
    }
    return { paperActions: paperActionsAt(walk), signers: await this.signers(actor, standing, step) };
  }

  /** Who may sign at the step, except the one who asks; those who hold the seat themselves before those who are authorised. */
  async signers(actor: Actor, { subject, authorised }: Standing, { seat }: ProcedureStep): Promise<SignerView[]> {
    const own = await this.stored.signers(actor, seatKeys[seat], subject.unitPath);
    const others = new Map<string, Authorised>();
    for (const each of authorised) {
      const isOther = each.personId !== actor.personId && !own.some(({ id }) => id === each.personId);
      if (isOther && each.seats.some((mine) => mine === seat)) others.set(each.personId, each);
    }
    return [
      ...own.map((signer) => ({ ...signer, capacity: null })),
      ...[...others.values()].map(({ personId, personName, capacity }) => ({
        id: personId,
        name: personName,
        capacity,
      })),
    ];
  }

  async standing(actor: Actor, versionId: string): Promise<Standing> {
    const subject = await this.stored.subject(actor, versionId);
    const round = await this.stored.round(versionId);
    const decisions = await this.stored.decisions(versionId);
    const isRunning = round !== null && !isEditable(subject.state);
    const steps = isRunning ? round.steps : procedures[procedureOf(subject.agencyKind, subject.isAgencyPlan)];
    const walk = walkOf(subject, steps, round, decisions, this.clock.today());
    const own = seatsHeld(actor, subject.unitPath);
    const authorised = await this.authorisations.authorised(subject);
    const held = seats.filter((seat) => own.includes(seat) || authorisedIn(authorised, actor.personId, seat) !== null);
    const step = ownStep(walk, held);
    const by = step === null || own.includes(step.seat) ? null : authorisedIn(authorised, actor.personId, step.seat);
    const barred =
      step !== null && isBarred(actor.personId, step, await this.stored.hasWritten(actor, versionId), decisions);
    return { subject, round, decisions, walk, held, step, authorised, by, isBarred: barred };
  }

  private async record(
    actor: Actor,
    action: string,
    { id, unitId }: Subject,
    changes: Record<string, unknown>,
    reason: string | null,
  ): Promise<void> {
    await this.audit.record(actor, { action, entity: 'plan_version', entityId: id, unitId, changes, reason });
  }
}

/** What brings more than an opinion, and is therefore asked for by a call of its own. */
const withOwnCall = new Set<ProcedureAction>(['ASSIGN_NUMBER', 'ASK_OPINIONS', 'CLOSE_OPINIONS', ...appraisalResults]);

const events: Record<ProcedureAction, string> = {
  ASK_OPINIONS: 'procedure.opinions_asked',
  CLOSE_OPINIONS: 'procedure.opinions_closed',
  SEND_TO_UNIT_HEAD: 'procedure.sent_to_unit_head',
  SUBMIT: 'procedure.submitted',
  RECALL: 'procedure.recalled',
  WITHDRAW: 'procedure.withdrawn',
  AGREE: 'procedure.agreed',
  AGREE_WITH_CHANGES: 'procedure.agreed_with_changes',
  RETURN: 'procedure.returned',
  REFER: 'procedure.referred',
  FIND_READY: 'procedure.found_ready',
  FIND_READY_ONCE_COMPLETED: 'procedure.found_ready_once_completed',
  FIND_NOT_READY: 'procedure.found_not_ready',
  SIGN: 'procedure.signed',
  REFUSE_FORM: 'procedure.form_refused',
  CONFIRM_PAPER: 'procedure.paper_confirmed',
  ASSIGN_NUMBER: 'procedure.number_assigned',
  RELEASE: 'procedure.released',
  EVALUATE: 'procedure.evaluated',
  CLOSE: 'procedure.closed',
};
