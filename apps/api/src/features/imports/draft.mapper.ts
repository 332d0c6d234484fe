import { createHash } from 'node:crypto';
import type {
  ImportHeader,
  ImportItemFields,
  ImportItemKind,
  PlanKind,
  PlanRestriction,
  Recurrence,
} from '@lotrinh/contracts';
import {
  circulationMark,
  type Draft,
  type FundingSourceKind,
  type OutlineSection,
  type ReportedValue,
  type Span,
} from '@lotrinh/reader';
import { fold } from '@lotrinh/text';

/** An item of the draft as the review keeps it, before a person has seen it. */
export type DraftItem = {
  kind: ImportItemKind;
  /** The same for the same words of the same file, so that a second reading finds what was decided on. */
  itemKey: string;
  fields: ImportItemFields;
  words: string;
  sectionId: string | null;
  span: Span | null;
  confidence: number;
};

type Found = { fields: ImportItemFields; span: Span; nodeId: string | null; confidence: number };

/** Everything of a draft that a person decides on, by kind and in the order of the document. */
export function draftItems(draft: Draft, texts: readonly string[]): DraftItem[] {
  const found: Found[] = [
    ...draft.legalBases.items.map((basis): Found => ({
      ...evidence(basis),
      fields: {
        kind: 'BASIS',
        type: basis.type,
        number: basis.number,
        issuedOn: basis.date,
        issuer: basis.issuer,
        title: basis.title,
        printed: wordsOf(texts, basis.span),
      },
    })),
    ...draft.targets.map((target): Found => ({
      ...evidence(target),
      fields: {
        kind: 'TARGET',
        phrase: target.phrase,
        printedId: target.printed,
        comparator: target.value === null ? null : target.comparator,
        value: target.value,
        valueMax: target.valueMax,
        unit: target.unit,
        population: target.population,
        scope: target.scope,
        targetYear: target.targetYear,
        baselineYear: target.baselineYear,
        direction: target.direction,
      },
    })),
    ...draft.qualitativeTargets.map((target): Found => ({
      ...evidence(target),
      fields: {
        kind: 'TARGET',
        phrase: target.phrase,
        printedId: target.id,
        comparator: null,
        value: null,
        valueMax: null,
        unit: null,
        population: null,
        scope: null,
        targetYear: target.targetYear,
        baselineYear: null,
        direction: null,
      },
    })),
    ...draft.tasks.map((task): Found => ({
      ...evidence(task),
      fields: {
        kind: 'TASK',
        no: task.no,
        name: task.name,
        taskKind: task.type === 'project' ? 'PROJECT' : 'TASK',
        leads: task.leadUnits,
        coordinators: task.coordinatingUnits,
        scheduleText: task.periodText,
        startYear: task.startYear,
        endYear: task.endYear,
        dueOn: task.dueDate,
        recurrence: recurrenceOf(task.recurrence),
        cost: task.cost?.amount ?? null,
        currency: task.cost?.currency ?? null,
        fundingNature: natureOf(task.fundingSource),
        output: task.deliverable,
        note: task.note,
        subProjects: task.subProjects,
      },
    })),
    ...draft.budget.totals.map((total): Found => ({
      ...evidence(total),
      fields: {
        kind: 'FUNDING',
        printed: total.asPrinted,
        isTotal: true,
        isComposite: false,
        source: null,
        nature: null,
        currency: total.currency,
        amount: total.amount,
      },
    })),
    ...draft.budget.sources.map((source): Found => ({
      ...evidence(source),
      fields: {
        kind: 'FUNDING',
        printed: source.name,
        isTotal: false,
        isComposite: source.composite,
        source: sourceOf(source.type),
        nature: natureOf(source.type),
        currency: source.amount === null ? null : source.currency,
        amount: source.currency === null ? null : source.amount,
      },
    })),
    ...draft.responsibilities.map((duty): Found => ({
      ...evidence(duty),
      fields: {
        kind: 'DUTY',
        unit: duty.unit,
        role: duty.role === null ? null : duty.role === 'lead' ? 'LEAD' : 'COORDINATE',
        text: duty.text,
      },
    })),
    ...draft.reportedValues.map((value): Found => ({
      ...evidence(value),
      fields: {
        kind: 'VALUE',
        section: value.section,
        indicator: value.indicator,
        unit: value.unit,
        population: value.population,
        state: stateOf(value.status),
        value: value.status === 'value' ? value.value : null,
        uom: value.uom,
        asPrinted: value.asPrinted,
      },
    })),
    ...outline(draft.templateOutline, 0),
  ];
  const seen = new Map<string, number>();
  return found.map(({ fields, span, nodeId, confidence }) => {
    const base = `${fields.kind}:${span.file}:${span.start}:${span.end}`;
    const repeat = seen.get(base) ?? 0;
    seen.set(base, repeat + 1);
    return {
      kind: fields.kind,
      itemKey: createHash('sha256').update(`${base}:${repeat}`).digest('hex').slice(0, 32),
      fields,
      words: wordsOf(texts, span),
      sectionId: nodeId,
      span,
      confidence: Math.max(0, Math.min(1, confidence)),
    };
  });
}

/** What the document is and becomes, as read. */
export function draftHeader(draft: Draft, texts: readonly string[]): ImportHeader {
  const { period } = draft;
  return {
    outcome: draft.documentKind === 'report' ? 'REPORT' : draft.documentKind === 'guidance' ? 'FRAMEWORK' : 'PLAN',
    documentType: draft.documentTypeVi,
    title: draft.title ?? '',
    issuingAgency: draft.issuingAgency,
    issuingAuthority: draft.issuingAuthority,
    documentNumber: draft.documentNumber,
    issuedOn: draft.datePrecision === 'day' ? draft.date : null,
    dateAsPrinted: draft.dateAsPrinted,
    place: draft.place,
    signerName: draft.signer?.name ?? null,
    signerPosition: draft.signer?.position ?? null,
    signerCapacity: draft.signer?.capacity ?? null,
    kind: kindOf(draft),
    periodStart: period?.start ?? null,
    periodEnd: period?.end ?? null,
    orientationTo: period?.orientationTo ?? null,
    restriction: restrictionOf(texts),
    recipients: draft.recipients,
  };
}

/** The stamp of any of the files holds for the document. */
function restrictionOf(texts: readonly string[]): PlanRestriction {
  const marks = texts.map(circulationMark);
  if (marks.includes('return')) return 'RETURN';
  return marks.includes('internal') ? 'INTERNAL' : 'NONE';
}

function kindOf(draft: Draft): PlanKind {
  if (draft.documentKind === 'action_programme') return 'ACTION_PROGRAMME';
  if (fold(draft.title ?? '').includes('de an')) return 'SCHEME';
  const { start, end } = draft.period ?? { start: null, end: null };
  if (start === null || end === null) return 'OTHER';
  if (end - start === 0) return 'ANNUAL';
  return end - start === 4 ? 'FIVE_YEAR' : 'MEDIUM_TERM';
}

function outline(sections: OutlineSection[], depth: number): Found[] {
  return sections.flatMap((section) => [
    {
      span: section.span,
      nodeId: section.nodeId,
      confidence: 0.9,
      fields: {
        kind: 'OUTLINE',
        label: section.label,
        title: section.title,
        guidance: section.guidance,
        depth,
      } satisfies ImportItemFields,
    },
    ...outline(section.children, depth + 1),
  ]);
}

const evidence = (item: { span: Span; nodeId: string | null; confidence: number }) => ({
  span: item.span,
  nodeId: item.nodeId,
  confidence: item.confidence,
});

const wordsOf = (texts: readonly string[], span: Span) =>
  (texts[span.file] ?? '').slice(span.start, span.end).replace(/\s+/gu, ' ').trim();

const recurrenceOf = (recurrence: 'annual' | 'continuous' | null): Recurrence | null =>
  recurrence === null ? null : recurrence === 'annual' ? 'ANNUAL' : 'CONTINUOUS';

const natureOf = (kind: FundingSourceKind | null) =>
  kind === 'capital' ? 'CAPITAL' : kind === 'recurrent' ? 'RECURRENT' : null;

/** A nature says nothing of the purse; the two axes stay apart. */
function sourceOf(kind: FundingSourceKind | null) {
  switch (kind) {
    case 'oda':
      return 'ODA';
    case 'grant':
      return 'GRANT';
    case 'ppp':
      return 'PPP';
    case 'central_support':
      return 'TARGETED_TRANSFER';
    case 'other':
      return 'OTHER';
    case 'recurrent':
    case 'capital':
    case 'local_and_other':
    case null:
      return null;
  }
}

function stateOf(status: ReportedValue['status']) {
  switch (status) {
    case 'value':
      return 'VALUE';
    case 'no_data':
      return 'NONE_EXISTS';
    case 'pending':
      return 'IN_PROGRESS';
    case 'conflicted':
      return 'CONFLICTED';
  }
}
