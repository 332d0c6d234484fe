import type { Actor } from '../platform/auth/actor.js';
import { emptyContent, type PlanContent, type PlanContentService } from '../features/plans/plan-content.service.js';
import type { DemoAtom, DemoPlan } from './plans.js';

type Named = { printed: string; resolution: 'UNIT'; unitId: string };

/** Enters one demo plan as its author; with number, date and signer it is recorded as issued. */
export async function loadPlan(
  plans: PlanContentService,
  actor: Actor,
  plan: DemoPlan,
  unitOf: (key: string) => { id: string; name: string },
): Promise<void> {
  const named = (key: string): Named => ({ printed: unitOf(key).name, resolution: 'UNIT', unitId: unitOf(key).id });
  const owner = unitOf(plan.unit);
  const { versionId } = await plans.createPlan(
    actor,
    {
      unitId: owner.id,
      agencyId: owner.id,
      kind: plan.kind,
      title: plan.title,
      periodStart: plan.period[0],
      periodEnd: plan.period[1],
      orientationTo: plan.orientationTo,
      origin: plan.issued === undefined ? 'AUTHORED' : 'RECORDED',
      restriction: 'NONE',
      header: {
        documentType: plan.documentType,
        issuerId: owner.id,
        issuingAuthority: owner.name,
        place: plan.issued?.place ?? null,
        signerName: plan.issued?.signer ?? null,
        signerPosition: plan.issued?.position ?? null,
        signerCapacity: plan.issued?.capacity ?? null,
      },
      files: [],
    },
    contentOf(plan, named),
  );
  if (plan.issued === undefined) return;
  const { number: documentNumber, on: issuedOn } = plan.issued;
  await plans.record(actor, versionId, { documentNumber, issuedOn, unknownReason: null });
}

const romans = ['I', 'II', 'III', 'IV', 'V', 'VI'];

function contentOf(plan: DemoPlan, named: (key: string) => Named): PlanContent {
  const source = null;
  return {
    ...emptyContent,
    sections: plan.sections.map(({ title, text }, index) => ({
      key: `s${index}`,
      kind: 'SECTION',
      label: romans[index] ?? null,
      text: title,
      rows: null,
      source,
      children: text.map((words, at) => ({
        key: `s${index}.${at}`,
        kind: 'PARAGRAPH',
        label: null,
        text: words,
        rows: null,
        source,
        children: [],
      })),
    })),
    bases: plan.bases.map(({ type, number, on, issuer, title }) => ({
      type,
      number,
      issuedOn: on,
      issuer,
      title,
      printed: title,
      source,
    })),
    targets: plan.targets.flatMap(({ sentence, atoms }, index) =>
      atoms.map((atom, at) => ({
        ...valuesOf(atom),
        key: `t${index}.${at}`,
        sectionKey: null,
        printedKey: `p${index}`,
        printedText: sentence,
        partOfKey: null,
        owner: atom.owner === undefined ? null : named(atom.owner),
        source,
      })),
    ),
    tasks: plan.tasks.map((task, index) => ({
      key: `k${index}`,
      sectionKey: null,
      parentKey: null,
      no: task.no,
      name: task.name,
      kind: task.project === true ? 'PROJECT' : 'TASK',
      leads: [named(task.lead)],
      coordinators: (task.with ?? []).map(named),
      scheduleText: task.schedule,
      startYear: task.from ?? null,
      endYear: task.to ?? null,
      dueOn: null,
      recurrence: task.repeats ?? null,
      cost: task.cost ?? null,
      currency: task.cost === undefined ? null : 'VND',
      fundingNature: task.nature ?? null,
      output: null,
      note: null,
      source,
    })),
    funding: plan.funding.map((line) => ({
      printed: line.printed,
      isTotal: line.total === true,
      isComposite: false,
      source: line.source ?? null,
      nature: line.nature ?? null,
      year: null,
      currency: line.currency,
      amount: line.amount,
      sourceSpan: null,
    })),
  };
}

function valuesOf(atom: DemoAtom) {
  return {
    phrase: atom.phrase,
    comparator: atom.is,
    value: atom.value,
    valueMax: atom.max ?? null,
    unit: atom.unit,
    population: atom.population ?? null,
    scope: null,
    targetYear: atom.year,
    baselineYear: null,
    baselineValue: null,
    direction: atom.decrease === true ? ('decrease' as const) : null,
  };
}
