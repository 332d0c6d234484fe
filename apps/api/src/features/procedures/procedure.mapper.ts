import type {
  PermissionKey,
  ProcedureDecisionView,
  ProcedureStep,
  ProcedureStepView,
  StepState,
} from '@lotrinh/contracts';
import { type Authorised, isEditable, openSteps, seatKeys, type Walk } from '@lotrinh/domain';
import { isAgreement } from './procedure.policy.js';
import type { Decision, Round } from './procedure.js';

type Holders = Map<PermissionKey, string[]>;

/** The steps of the running round, or of the procedure to come while the version is with its drafter. */
export function stepViews(
  walk: Walk,
  round: Round | null,
  decisions: Decision[],
  holders: Holders,
): ProcedureStepView[] {
  const agreements = decisions.filter(isAgreement);
  return walk.steps.map((step) => {
    const decision = agreements.find((made) => made.stepKey === step.key && counts(made, step, walk, round));
    const state = stateOf(step, walk, decision !== undefined);
    const turn = state === 'CURRENT' || state === 'OPEN' ? (round?.turnSince.toISOString() ?? null) : null;
    return {
      ...step,
      state,
      holders: holders.get(seatKeys[step.seat]) ?? [],
      since: decision?.at.toISOString() ?? turn,
      doneBy: decision?.personName ?? null,
    };
  });
}

/** Those who may sign by authorisation stand behind those whose seat it is, marked as such. */
export function withAuthorised(holders: Holders, authorised: Authorised[]): Holders {
  const all = new Map(holders);
  for (const { personName, seats } of authorised) {
    for (const key of seats.map((seat) => seatKeys[seat])) {
      all.set(key, [...new Set([...(all.get(key) ?? []), `${personName} (TUQ.)`])]);
    }
  }
  return all;
}

/** An agreement counts in its round, and before the step at which a revised version came straight back. */
function counts(decision: Decision, step: ProcedureStep, walk: Walk, round: Round | null): boolean {
  if (round === null || isEditable(walk.state)) return false;
  const position = (key: string) => walk.steps.findIndex((each) => each.key === key);
  return decision.round === round.round || position(step.key) < position(round.beganAtStep);
}

function stateOf(step: ProcedureStep, walk: Walk, isDone: boolean): StepState {
  if (isDone) return 'DONE';
  if (isEditable(walk.state)) return 'WAITING';
  if (step.key === walk.at) return 'CURRENT';
  if (openSteps(walk).includes(step)) return 'OPEN';
  const at = walk.steps.findIndex(({ key }) => key === walk.at);
  const isOver = walk.at === null ? !['UNIT_CHECK', 'APPRAISED'].includes(walk.state) : walk.steps.indexOf(step) < at;
  return isOver ? 'PASSED' : 'WAITING';
}

export function decisionView({ personId: _, stepKey: __, at, ...stored }: Decision): ProcedureDecisionView {
  const { decidedOn, recordedBy, pageFileId, ...decision } = stored;
  const isOnPaper = decidedOn !== null && recordedBy !== null && pageFileId !== null;
  return { ...decision, at: at.toISOString(), paper: isOnPaper ? { decidedOn, recordedBy, pageFileId } : null };
}
