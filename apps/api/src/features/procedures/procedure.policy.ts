import { type ProcedureStep, type Seat, seats } from '@lotrinh/contracts';
import { type Authorised, isOver, seatKeys, type Walk } from '@lotrinh/domain';
import { type Actor, holdsOn } from '../../platform/auth/actor.js';
import type { Decision, Round, Subject } from './procedure.js';

/** The seats that the actor holds for a plan of the unit with this path. */
export function seatsHeld(actor: Actor, unitPath: string): Seat[] {
  return seats.filter((seat) => holdsOn(actor, seatKeys[seat], unitPath));
}

/** By which authorisation the person would act in this seat; null where there is none. */
export const authorisedIn = (authorised: Authorised[], personId: string, seat: Seat): Authorised | null =>
  authorised.find((each) => each.personId === personId && each.seats.some((own) => own === seat)) ?? null;

/**
 * Author, appraiser and approver of a version are different people: whoever wrote in it decides at no step, and whoever decided
 * at one step decides at no other.
 */
export function isBarred(personId: string, step: ProcedureStep, hasWritten: boolean, decisions: Decision[]): boolean {
  const isElsewhere = decisions.some(
    (decision) => decision.personId === personId && decision.stepKey !== null && decision.stepKey !== step.key,
  );
  return hasWritten || isElsewhere;
}

const agreeing = new Set(['AGREE', 'SIGN', 'FIND_READY', 'FIND_READY_ONCE_COMPLETED']);

/** True of a decision by which its step is done. */
export const isAgreement = ({ action }: Decision): boolean => agreeing.has(action);

function isUnconfirmed(decisions: Decision[]): boolean {
  const isOnPaper = decisions.some(({ action, decidedOn }) => action === 'SIGN' && decidedOn !== null);
  return isOnPaper && !decisions.some(({ action }) => action === 'CONFIRM_PAPER');
}

/** Where the version is in its procedure, from what is stored of it. */
export function walkOf(
  subject: Subject,
  steps: readonly ProcedureStep[],
  round: Round | null,
  decisions: Decision[],
  today: string,
): Walk {
  const done = decisions.filter((decision) => decision.round === round?.round && isAgreement(decision));
  return {
    state: subject.state,
    steps,
    at: round?.atStep ?? null,
    done: done.flatMap(({ stepKey }) => stepKey ?? []),
    resumeAt: round?.resumeAtStep ?? null,
    isSeen: round !== null && round.seenAt !== null,
    isNumbered: subject.documentNumber !== null,
    isOver: isOver(subject, today),
    isUnconfirmed: isUnconfirmed(decisions.filter((decision) => decision.round === round?.round)),
  };
}
