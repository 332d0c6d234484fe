import type { CheckedFunding, CheckedPlan, CheckedSection, CheckedTarget, CheckedTask } from '@lotrinh/domain';
import type { Budget, Draft, LegalBasis, QualitativeTarget, Target, Task } from './draft.js';
import type { DocumentNode } from './model.js';

/** A draft as the rules of the check look at it; its rows are known by the ids that the draft gives them. */
export function toCheckedPlan(draft: Omit<Draft, 'warnings'>): CheckedPlan {
  const { period, documentKind, budget } = draft;
  return {
    isPlan: documentKind !== 'report' && documentKind !== 'guidance',
    identity: {
      number: draft.documentNumber,
      numberPrinted: draft.documentNumberAsPrinted,
      issuedOn: draft.date,
      datePrinted: draft.dateAsPrinted,
      signer: draft.signer?.name ?? null,
    },
    period: period ?? { start: null, end: null, orientationTo: null },
    sections: sectionsOf(draft.tree),
    targets: [...draft.targets.map(targetOf), ...draft.qualitativeTargets.map(aimOf)],
    tasks: draft.tasks.map(taskOf),
    funding: fundingOf(budget),
    bases: draft.legalBases.items.map(basisOf),
  };
}

const KINDS = { section: 'SECTION', paragraph: 'PARAGRAPH', item: 'ITEM', table: 'TABLE' } as const;

/** The tree as a list in document order. A stack, not recursion: how deep a hostile document nests is not ours to say. */
function sectionsOf(tree: readonly DocumentNode[]): CheckedSection[] {
  const sections: CheckedSection[] = [];
  const waiting = tree.map((node): { node: DocumentNode; parent: string | null } => ({ node, parent: null })).reverse();
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const { node, parent } = next;
    const { id, label, text, textStart, span } = node;
    sections.push({ itemId: id, parentItemId: parent, kind: KINDS[node.kind], label, text, textStart, span });
    waiting.push(...node.children.map((child) => ({ node: child, parent: id })).reverse());
  }
  return sections;
}

const UNMEASURED = {
  ...{ comparator: null, value: null, valueMax: null, unit: null, population: null, scope: null },
  ...{ baselineYear: null, baselineValue: null, direction: null, partOfItemId: null, owner: null },
} as const;

const aimOf = ({ id, span, phrase, targetYear }: QualitativeTarget): CheckedTarget => ({
  ...UNMEASURED,
  ...{ itemId: id, printedId: id, span, phrase, targetYear },
});

function targetOf(target: Target): CheckedTarget {
  const { id, span, printed, phrase, comparator, value, valueMax, unit, population, scope } = target;
  const { targetYear, baselineYear, direction, partOf } = target;
  return {
    ...{ itemId: id, span, printedId: printed, phrase, value, valueMax, unit, population, scope },
    comparator: value === null ? null : comparator,
    ...{ targetYear, baselineYear, baselineValue: null, direction, partOfItemId: partOf, owner: null },
  };
}

const taskOf = (task: Task): CheckedTask => ({
  itemId: task.id,
  span: task.span,
  parentItemId: null,
  isGroup: task.subItems !== null,
  name: task.name,
  isProject: task.type === 'project',
  leads: task.leadUnits,
  coordinators: task.coordinatingUnits,
  scheduleText: task.periodText,
  startYear: task.startYear,
  endYear: task.endYear,
  dueOn: task.dueDate,
  isRecurring: task.recurrence !== null,
  cost: task.cost?.amount ?? null,
  currency: task.cost?.currency ?? null,
});

/** Documents print their totals for the whole plan; a draft knows no year and no nature of a total. */
const fundingOf = ({ totals, sources }: Budget): CheckedFunding[] => [
  ...totals.map(({ id, span, asPrinted, currency, amount }) => ({
    ...{ itemId: id, span, printed: asPrinted, isTotal: true, nature: null, year: null, currency, amount },
  })),
  ...sources.map(({ id, span, name, currency, amount }) => ({
    ...{ itemId: id, span, printed: name, isTotal: false, nature: null, year: null, currency, amount },
  })),
];

const basisOf = ({
  id,
  span,
  type,
  number,
  date,
  title,
  numberAsPrinted,
}: LegalBasis): CheckedPlan['bases'][number] => ({
  ...{ itemId: id, span, type, number, issuedOn: date, title },
  printed: [type, numberAsPrinted, title].filter((words) => words !== null).join(' '),
});
