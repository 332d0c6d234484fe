import { planStates, procedureActions, type ProcedureCode, seats } from '@lotrinh/contracts';
import { procedures } from './procedures.js';
import { beginsRound, openSteps, outcomeOf, ownStep, paperActionsAt, type Walk, workflow } from './workflow.js';

/**
 * A place in a procedure as text: state, `@` the step whose turn it is, `<` the step to which a revised version goes back, `+`
 * with a number, `*` opened by the person whose turn it is, `~` steps that were done, `?` signed on paper, `!` its time is over.
 */
function walkAt(code: ProcedureCode, place: string): Walk {
  const state = planStates.find((known) => place.startsWith(known) && !/^\w/.test(place.slice(known.length)));
  if (state === undefined) throw new Error(`No state in ${place}`);
  return {
    state,
    steps: procedures[code],
    at: /@([\w-]+?)(?=[<*~]|$)/.exec(place)?.[1] ?? null,
    done: /~([\w,-]+)/.exec(place)?.[1]?.split(',') ?? [],
    resumeAt: /<([\w-]+)/.exec(place)?.[1] ?? null,
    isSeen: place.includes('*'),
    isNumbered: place.includes('+'),
    isUnconfirmed: place.includes('?'),
    isOver: place.includes('!'),
  };
}

function outcomesAt(code: ProcedureCode, place: string): string[] {
  const walk = walkAt(code, place);
  return seats.flatMap((seat) =>
    procedureActions.flatMap((action) => {
      const outcome = outcomeOf(walk, action, [seat]);
      if (outcome === null) return [];
      const at = outcome.at === null ? '' : `@${outcome.at}`;
      const resume = outcome.resumeAt === null ? '' : `<${outcome.resumeAt}`;
      return [`${seat} ${action} ${outcome.state}${at}${resume}`];
    }),
  );
}

const send = 'DRAFTER SEND_TO_UNIT_HEAD UNIT_CHECK@unit-head';
const ask = 'DRAFTER ASK_OPINIONS CONSULTING';
const withdraw = 'DRAFTER WITHDRAW WITHDRAWN';
const recall = 'DRAFTER RECALL REVISING';
const unitHead = (next: string) => [`UNIT_HEAD AGREE ${next}`, 'UNIT_HEAD RETURN RETURNED'];
const registry = ['REGISTRY REFUSE_FORM RETURNED', 'REGISTRY ASSIGN_NUMBER SIGNED'];
const signs = (seat: string, key: string) => [
  `${seat} AGREE_WITH_CHANGES REVISING<${key}`,
  `${seat} RETURN RETURNED`,
  `${seat} SIGN SIGNED`,
];
const deputy = [
  'DEPUTY AGREE_WITH_CHANGES REVISING<deputy',
  'DEPUTY RETURN RETURNED',
  'DEPUTY REFER SUBMITTED@head',
  'DEPUTY SIGN SIGNED',
];

/** The same everywhere: nobody does anything here. */
const still = [
  'ISSUED',
  'SUPERSEDED',
  'WITHDRAWN',
  'SUSPENDED',
  'REVOKED',
  'SUSPENDED!',
  'REVOKED!',
  'CLOSED',
  'CLOSED!',
];
const everywhere: Record<string, string[]> = {
  ...Object.fromEntries(still.map((state) => [state, []])),
  'ISSUED!': ['DRAFTER EVALUATE EVALUATED'],
  'SUPERSEDED!': ['DRAFTER EVALUATE EVALUATED'],
  EVALUATED: ['REGISTRY CLOSE CLOSED'],
  // A draft that nobody was sent is deleted, not withdrawn.
  DRAFTING: [ask, send],
  CONSULTING: ['DRAFTER CLOSE_OPINIONS REVISING'],
  REVISING: [ask, send, withdraw],
  RETURNED: [ask, send, withdraw],
  SIGNED: registry,
  'SIGNED?': ['REGISTRY REFUSE_FORM RETURNED', 'REGISTRY CONFIRM_PAPER SIGNED'],
  'SIGNED+': ['REGISTRY ASSIGN_NUMBER SIGNED', 'REGISTRY RELEASE ISSUED'],
};

/** Plans of a ministry or province: confirmed, checked, signed; no appraisal. */
const agency: Record<string, string[]> = {
  ...everywhere,
  'UNIT_CHECK@unit-head': [recall, ...unitHead('UNIT_CHECK')],
  'UNIT_CHECK@unit-head*': unitHead('UNIT_CHECK'),
  UNIT_CHECK: ['DRAFTER SUBMIT SUBMITTED@office', recall],
  'SUBMITTED@office': [
    recall,
    'COORDINATING_UNIT AGREE SUBMITTED@office',
    'COORDINATING_UNIT RETURN RETURNED',
    'OFFICE AGREE SUBMITTED@deputy',
    'OFFICE RETURN RETURNED',
  ],
  'SUBMITTED@office*~coordinating-unit': ['OFFICE AGREE SUBMITTED@deputy', 'OFFICE RETURN RETURNED'],
  'SUBMITTED@deputy': [recall, ...deputy],
  'SUBMITTED@deputy*': deputy,
  'SUBMITTED@head*': signs('HEAD', 'head'),
  'CONSULTING<deputy': ['DRAFTER CLOSE_OPINIONS REVISING<deputy'],
  'REVISING<deputy': [`${ask}<deputy`, send, 'DRAFTER SUBMIT SUBMITTED@deputy', withdraw],
  APPRAISING: [recall],
  APPRAISED: ['DRAFTER SUBMIT SUBMITTED@office', recall, withdraw],
  SUBMITTED: [recall],
};

/** The plan of a unit: appraised before its head signs. */
const unit: Record<string, string[]> = {
  ...everywhere,
  UNIT_CHECK: ['DRAFTER SUBMIT SUBMITTED@head', recall],
  SUBMITTED: [recall],
  'UNIT_CHECK@unit-head': [recall, ...unitHead('APPRAISING@appraisal')],
  'UNIT_CHECK@unit-head*': unitHead('APPRAISING@appraisal'),
  'APPRAISING@appraisal*': [
    'APPRAISER FIND_READY APPRAISED',
    'APPRAISER FIND_READY_ONCE_COMPLETED REVISING<head',
    'APPRAISER FIND_NOT_READY RETURNED',
  ],
  APPRAISED: ['DRAFTER SUBMIT SUBMITTED@head', recall, withdraw],
  'SUBMITTED@head*': signs('HEAD', 'head'),
  'REVISING<head': [`${ask}<head`, send, 'DRAFTER SUBMIT SUBMITTED@head', withdraw],
};

const tables: [ProcedureCode, Record<string, string[]>][] = [
  ['MINISTRY', agency],
  ['PROVINCE', agency],
  ['UNIT', unit],
];

describe.each(tables)('the procedure %s', (code, table) => {
  it.each(Object.entries(table))('at %s opens exactly these acts to these seats', (place, outcomes) => {
    expect(outcomesAt(code, place).sort()).toEqual([...outcomes].sort());
  });

  it('is written for every state and every step', () => {
    const states = new Set(Object.keys(table).map((place) => walkAt(code, place).state));
    const steps = new Set(Object.keys(table).map((place) => walkAt(code, place).at));
    expect(planStates.filter((state) => !states.has(state))).toEqual([]);
    // An optional step is open beside the required one after it; a referral makes the head's the one whose turn it is.
    const turns = procedures[code].filter(({ required, seat }) => required || seat === 'HEAD');
    expect(turns.filter(({ key }) => !steps.has(key))).toEqual([]);
  });

  it('ends with a signature, so that an agreement alone never makes a document', () => {
    const last = procedures[code].findLast(({ phase, required }) => phase === 'SUBMITTED' && required);
    expect(last?.act).toBe('SIGN');
  });

  it('leads only to places that exist', () => {
    for (const place of Object.keys(table)) {
      const walk = walkAt(code, place);
      for (const action of procedureActions) {
        const outcome = outcomeOf(walk, action, seats);
        if (outcome?.at == null) continue;
        expect(walk.steps.find(({ key }) => key === outcome.at)?.phase).toBe(outcome.state);
      }
    }
  });
});

describe('open steps', () => {
  it('are the one whose turn it is and the optional ones before it that are not done', () => {
    const keys = (place: string) => openSteps(walkAt('MINISTRY', place)).map(({ key }) => key);
    expect(keys('SUBMITTED@office')).toEqual(['coordinating-unit', 'office']);
    expect(keys('SUBMITTED@office~coordinating-unit')).toEqual(['office']);
    expect(keys('SUBMITTED@deputy')).toEqual(['deputy']);
    expect(keys('SUBMITTED@head')).toEqual(['head']);
    expect(keys('SIGNED')).toEqual([]);
  });

  it('give somebody with two seats the one whose turn it is', () => {
    const walk = walkAt('MINISTRY', 'SUBMITTED@office');
    expect(ownStep(walk, ['COORDINATING_UNIT', 'OFFICE'])?.key).toBe('office');
    expect(ownStep(walk, ['DEPUTY'])).toBeNull();
  });
});

it('ends every way back to the drafter, and every refusal, with a reason', () => {
  const bare = procedureActions.filter((action) => workflow[action].needsOpinion !== true);
  expect(bare).toEqual([
    'ASK_OPINIONS',
    'CLOSE_OPINIONS',
    'SEND_TO_UNIT_HEAD',
    'SUBMIT',
    'RECALL',
    'AGREE',
    'SIGN',
    'REFER',
    'FIND_READY',
    'CONFIRM_PAPER',
    'ASSIGN_NUMBER',
    'RELEASE',
    'EVALUATE',
    'CLOSE',
  ]);
});

it('begins a round where work on the content ends', () => {
  const begins = (place: string) => procedureActions.filter((action) => beginsRound(walkAt('MINISTRY', place), action));
  expect(begins('REVISING<deputy')).toEqual(['SEND_TO_UNIT_HEAD', 'SUBMIT']);
  expect(begins('UNIT_CHECK')).toEqual([]);
});

it('takes from paper only what the signer whose turn it is could have answered', () => {
  expect(paperActionsAt(walkAt('MINISTRY', 'SUBMITTED@deputy'))).toEqual([
    'SIGN',
    'AGREE_WITH_CHANGES',
    'RETURN',
    'REFER',
  ]);
  expect(paperActionsAt(walkAt('MINISTRY', 'SUBMITTED@head'))).toEqual(['SIGN', 'AGREE_WITH_CHANGES', 'RETURN']);
  expect(paperActionsAt(walkAt('MINISTRY', 'SUBMITTED@office'))).toEqual([]);
  expect(paperActionsAt(walkAt('MINISTRY', 'SIGNED'))).toEqual([]);
});
