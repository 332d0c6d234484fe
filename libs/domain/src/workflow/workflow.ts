import {
  type PaperAction,
  paperActions,
  type PlanState,
  type ProcedureAction,
  type ProcedurePhase,
  type ProcedureStep,
  type Seat,
  type StepAct,
} from '@lotrinh/contracts';
import { isEditable } from '../plan-standing.js';

/** Where a version is in its procedure. */
export type Walk = {
  state: PlanState;
  steps: readonly ProcedureStep[];
  /** Key of the step whose turn it is; null outside a phase, and in UNIT_CHECK once everyone has confirmed. */
  at: string | null;
  /** Keys of the steps that were done in this round. */
  done: readonly string[];
  /** Key of the step to which a revised version goes straight back; null where it begins again. */
  resumeAt: string | null;
  /** The person whose turn it is has opened it. */
  isSeen: boolean;
  isNumbered: boolean;
  /** Signed on paper, and the registry has not yet compared the record with the page. */
  isUnconfirmed: boolean;
  /** Its time has passed, or another text replaced it. */
  isOver: boolean;
};

/** Where an action leads. */
export type Outcome = Pick<Walk, 'state' | 'at' | 'resumeAt'>;

type Rule = {
  /** STEP: whoever holds an open step. */
  who: 'DRAFTER' | 'REGISTRY' | 'STEP';
  from: readonly PlanState[];
  /** Acts in whose steps a holder has this answer. */
  acts?: readonly StepAct[];
  when?: (walk: Walk, step: ProcedureStep | null) => boolean;
  /** An answer that nobody could follow without a reason. */
  needsOpinion?: true;
  to: (walk: Walk, step: ProcedureStep | null) => Outcome;
};

const over = (state: PlanState, resumeAt: string | null = null): Outcome => ({ state, at: null, resumeAt });
const requiredIn = (steps: readonly ProcedureStep[], phase: ProcedurePhase, after = -1) =>
  steps.find((step, index) => index > after && step.phase === phase && step.required) ?? null;
const headAfter = ({ steps }: Walk, step: ProcedureStep | null) =>
  step === null
    ? null
    : (steps.find(({ phase, seat }, index) => phase === step.phase && seat === 'HEAD' && index > steps.indexOf(step)) ??
      null);

function enter(phase: ProcedurePhase, { steps }: Walk, at: string | null = null): Outcome {
  return { state: phase, at: at ?? requiredIn(steps, phase)?.key ?? null, resumeAt: null };
}

/** After an agreement: the next required step, the next phase, or waiting for the drafter to submit. */
function onward(walk: Walk, step: ProcedureStep | null): Outcome {
  if (step?.key !== walk.at) return walk;
  const next = requiredIn(walk.steps, step.phase, walk.steps.indexOf(step));
  if (next !== null) return { state: step.phase, at: next.key, resumeAt: null };
  if (step.phase !== 'UNIT_CHECK') return walk;
  return requiredIn(walk.steps, 'APPRAISING') === null ? over('UNIT_CHECK') : enter('APPRAISING', walk);
}

/**
 * Every action with who may take it, in which states, on what condition, and where it leads: the one table behind the server's
 * decisions, the buttons and the documentation. What changes after somebody agreed goes back to that person (`resumeAt`).
 */
export const workflow: Record<ProcedureAction, Rule> = {
  ASK_OPINIONS: {
    who: 'DRAFTER',
    from: ['DRAFTING', 'REVISING', 'RETURNED'],
    to: ({ resumeAt }) => over('CONSULTING', resumeAt),
  },
  CLOSE_OPINIONS: { who: 'DRAFTER', from: ['CONSULTING'], to: ({ resumeAt }) => over('REVISING', resumeAt) },
  SEND_TO_UNIT_HEAD: {
    who: 'DRAFTER',
    from: ['DRAFTING', 'REVISING', 'RETURNED'],
    to: (walk) => enter('UNIT_CHECK', walk),
  },
  SUBMIT: {
    who: 'DRAFTER',
    from: ['UNIT_CHECK', 'APPRAISED', 'REVISING'],
    when: ({ state, at, resumeAt }) => (state === 'REVISING' ? resumeAt !== null : at === null),
    to: (walk) => enter('SUBMITTED', walk, walk.resumeAt),
  },
  RECALL: {
    who: 'DRAFTER',
    from: ['UNIT_CHECK', 'APPRAISING', 'APPRAISED', 'SUBMITTED'],
    when: ({ isSeen }) => !isSeen,
    to: () => over('REVISING'),
  },
  WITHDRAW: {
    who: 'DRAFTER',
    from: ['REVISING', 'RETURNED', 'APPRAISED'],
    needsOpinion: true,
    to: () => over('WITHDRAWN'),
  },
  AGREE: {
    who: 'STEP',
    from: ['UNIT_CHECK', 'SUBMITTED'],
    acts: ['CONFIRM_CONTENT', 'INITIAL', 'CHECK_FORM'],
    to: onward,
  },
  AGREE_WITH_CHANGES: {
    who: 'STEP',
    from: ['SUBMITTED'],
    acts: ['SIGN'],
    needsOpinion: true,
    to: (_walk, step) => over('REVISING', step?.key ?? null),
  },
  RETURN: {
    who: 'STEP',
    from: ['UNIT_CHECK', 'SUBMITTED'],
    acts: ['CONFIRM_CONTENT', 'INITIAL', 'CHECK_FORM', 'SIGN'],
    needsOpinion: true,
    to: () => over('RETURNED'),
  },
  REFER: {
    who: 'STEP',
    from: ['SUBMITTED'],
    acts: ['SIGN'],
    when: (walk, step) => headAfter(walk, step) !== null,
    to: (walk, step) => ({ state: 'SUBMITTED', at: headAfter(walk, step)?.key ?? null, resumeAt: null }),
  },
  FIND_READY: { who: 'STEP', from: ['APPRAISING'], acts: ['APPRAISE'], to: () => over('APPRAISED') },
  FIND_READY_ONCE_COMPLETED: {
    who: 'STEP',
    from: ['APPRAISING'],
    acts: ['APPRAISE'],
    needsOpinion: true,
    to: ({ steps }) => over('REVISING', requiredIn(steps, 'SUBMITTED')?.key ?? null),
  },
  FIND_NOT_READY: {
    who: 'STEP',
    from: ['APPRAISING'],
    acts: ['APPRAISE'],
    needsOpinion: true,
    to: () => over('RETURNED'),
  },
  SIGN: { who: 'STEP', from: ['SUBMITTED'], acts: ['SIGN'], to: () => over('SIGNED') },
  REFUSE_FORM: {
    who: 'REGISTRY',
    from: ['SIGNED'],
    when: ({ isNumbered }) => !isNumbered,
    needsOpinion: true,
    to: () => over('RETURNED'),
  },
  CONFIRM_PAPER: {
    who: 'REGISTRY',
    from: ['SIGNED'],
    when: ({ isUnconfirmed }) => isUnconfirmed,
    to: () => over('SIGNED'),
  },
  ASSIGN_NUMBER: {
    who: 'REGISTRY',
    from: ['SIGNED'],
    when: ({ isUnconfirmed }) => !isUnconfirmed,
    to: () => over('SIGNED'),
  },
  RELEASE: { who: 'REGISTRY', from: ['SIGNED'], when: ({ isNumbered }) => isNumbered, to: () => over('ISSUED') },
  EVALUATE: {
    who: 'DRAFTER',
    from: ['ISSUED', 'SUPERSEDED'],
    when: ({ isOver }) => isOver,
    to: () => over('EVALUATED'),
  },
  CLOSE: { who: 'REGISTRY', from: ['EVALUATED'], to: () => over('CLOSED') },
};

/** The step whose turn it is, and before it the optional ones that stand between it and the required one before. */
export function openSteps({ steps, at, done }: Walk): ProcedureStep[] {
  const index = steps.findIndex(({ key }) => key === at);
  const current = steps[index];
  if (current === undefined) return [];
  const before = steps.slice(0, index);
  const from = before.findLastIndex(({ required, phase }) => required || phase !== current.phase) + 1;
  return [...before.slice(from), current].filter(({ key }) => !done.includes(key));
}

/** The open step that a person with these seats may do; the one whose turn it is before an optional one. */
export function ownStep(walk: Walk, held: readonly Seat[]): ProcedureStep | null {
  return openSteps(walk).findLast(({ seat }) => held.includes(seat)) ?? null;
}

/** Where the action leads when somebody with these seats takes it; null where they may not, or not now. */
export function outcomeOf(walk: Walk, action: ProcedureAction, held: readonly Seat[]): Outcome | null {
  const rule = workflow[action];
  const step = rule.who === 'STEP' ? ownStep(walk, held) : null;
  const isTheirs =
    rule.who === 'STEP' ? step !== null && (rule.acts ?? []).includes(step.act) : held.includes(rule.who);
  const isPossible = rule.from.includes(walk.state) && (rule.when?.(walk, step) ?? true);
  if (!isTheirs || !isPossible) return null;
  const { state, at, resumeAt } = rule.to(walk, step);
  return { state, at, resumeAt };
}

/** True where the action begins a round: from now on the content stands still, as it was sent. */
export function beginsRound(walk: Walk, action: ProcedureAction): boolean {
  return isEditable(walk.state) && (action === 'SEND_TO_UNIT_HEAD' || action === 'SUBMIT');
}

/** Answers that may be recorded from paper: those of the signer whose turn it is. */
export function paperActionsAt(walk: Walk): PaperAction[] {
  const step = walk.steps.find(({ key }) => key === walk.at);
  return step?.act === 'SIGN' ? paperActions.filter((action) => outcomeOf(walk, action, [step.seat]) !== null) : [];
}
