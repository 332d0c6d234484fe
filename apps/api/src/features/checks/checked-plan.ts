import type { PlanBasisView, PlanFundingView, PlanSectionView, PlanTargetView, PlanTaskView } from '@lotrinh/contracts';
import { type CheckedPlan, isIssued } from '@lotrinh/domain';
import type { PlanReading } from '../plans/plan-reading.service.js';

/** A version in the database as the rules look at it; a row is found by its id, so nothing points into a file. */
export function checkedPlan({ version, sections, targets, tasks, funding, bases }: PlanReading): CheckedPlan {
  const groups = new Set(tasks.flatMap(({ parentItemId }) => parentItemId ?? []));
  return {
    // A decision that repeals holds no plan: of it only the form is looked at.
    isPlan: version.amendmentType !== 'REPEAL',
    identity: isIssued(version.state)
      ? {
          // Where the paper does not show it, the reason why stands in its place.
          number: version.documentNumber ?? version.numberUnknownReason,
          numberPrinted: null,
          issuedOn: version.issuedOn,
          datePrinted: version.numberUnknownReason,
          signer: version.signerName,
        }
      : null,
    period: { start: version.periodStart, end: version.periodEnd, orientationTo: version.orientationTo },
    sections: sections.map(sectionOf),
    targets: targets.map(targetOf),
    tasks: tasks.map((task) => taskOf(task, groups.has(task.itemId))),
    funding: funding.map(fundingOf),
    bases: bases.map(basisOf),
  };
}

const span = null;

const sectionOf = ({ itemId, parentItemId, kind, label, text }: PlanSectionView): CheckedPlan['sections'][number] => ({
  ...{ itemId, span, parentItemId, kind, label, text },
  textStart: null,
});

function targetOf({ source: _, owner, ...target }: PlanTargetView): CheckedPlan['targets'][number] {
  return { ...target, span, owner: owner?.printed ?? null };
}

function taskOf(task: PlanTaskView, isGroup: boolean): CheckedPlan['tasks'][number] {
  const { itemId, parentItemId, name, kind, scheduleText, startYear, endYear, dueOn, recurrence, cost, currency } =
    task;
  return {
    ...{ itemId, span, parentItemId, isGroup, name, isProject: kind === 'PROJECT' },
    leads: task.leads.map(({ printed }) => printed),
    coordinators: task.coordinators.map(({ printed }) => printed),
    ...{ scheduleText, startYear, endYear, dueOn, isRecurring: recurrence !== null, cost, currency },
  };
}

const fundingOf = (line: PlanFundingView): CheckedPlan['funding'][number] => {
  const { itemId, printed, isTotal, nature, year, currency, amount } = line;
  return { itemId, span, printed, isTotal, nature, year, currency, amount };
};

const basisOf = (basis: PlanBasisView): CheckedPlan['bases'][number] => {
  const { itemId, type, number, issuedOn, title, printed } = basis;
  return { itemId, span, type, number, issuedOn, title, printed };
};
