import { inspectForm, type ReadResult, readDocument } from '@lotrinh/reader';
import fc from 'fast-check';
import { planArbitrary } from './fixtures/plan-arbitrary.js';
import { officialPlan, type WritablePlan } from './plan.js';
import { writeOfficial } from './write.js';

// Every run writes a Word file and reads it.
jest.setTimeout(900_000);

const reread = (bytes: Uint8Array): Promise<ReadResult> => readDocument([{ name: 'ke-hoach.docx', bytes }]);

const said = (plan: WritablePlan) => ({
  targets: plan.targets.map(({ phrase, comparator, value, valueMax, unit, targetYear }) => ({
    ...{ phrase, comparator, value, valueMax, unit, targetYear },
  })),
  tasks: plan.tasks.map(({ name, leads, coordinators, startYear, endYear, cost }) => ({
    ...{ name, startYear, endYear, cost },
    leads: leads.map(({ printed }) => printed),
    coordinators: coordinators.map(({ printed }) => printed),
  })),
  totals: plan.funding.filter(({ isTotal }) => isTotal).map(({ amount }) => amount),
  sources: plan.funding.filter(({ isTotal }) => !isTotal).map(({ printed, amount }) => ({ printed, amount })),
  bases: plan.bases.map(({ type, number, issuedOn, issuer }) => ({ type, number, issuedOn, issuer })),
});

const found = (draft: ReadResult, plan: WritablePlan): ReturnType<typeof said> => ({
  targets: draft.targets.map(({ phrase, comparator, value, valueMax, unit, targetYear }) => ({
    // A sentence says value and year behind the words of the row.
    phrase: plan.targets.find((target) => phrase.startsWith(target.phrase))?.phrase ?? phrase,
    ...{ comparator, value, valueMax, unit, targetYear },
  })),
  tasks: draft.tasks.map(({ name, leadUnits, coordinatingUnits, startYear, endYear, cost }) => ({
    ...{ name, startYear, endYear, cost: cost?.amount ?? null, leads: leadUnits, coordinators: coordinatingUnits },
  })),
  totals: draft.budget.totals.map(({ amount }) => amount),
  sources: draft.budget.sources.map(({ name, amount }) => ({ printed: name, amount })),
  bases: draft.legalBases.items.map(({ type, number, date, issuer }) => ({ type, number, issuedOn: date, issuer })),
});

const headings = ({ sections }: WritablePlan): string[] =>
  sections.filter(({ kind }) => kind === 'SECTION').map(({ label, text }) => `${label} ${text}`);

/** Headings as read, without the articles of the decision around the plan. */
const outlineOf = (sections: ReadResult['sections']): string[] =>
  sections
    .filter(({ label }) => !label.startsWith('Điều'))
    .flatMap(({ label, title, children }) => [`${label} ${title}`, ...outlineOf(children)]);

describe('a plan written as an official document', () => {
  it('comes back with every target, task, funding line, basis and section when it is read', async () => {
    await fc.assert(
      fc.asyncProperty(planArbitrary, async (plan) => {
        const draft = await reread(await writeOfficial(officialPlan(plan)));
        expect(found(draft, plan)).toEqual(said(plan));
        if (plan.sections.length > 0) expect(outlineOf(draft.sections)).toEqual(headings(plan));
        else
          expect(draft.sections.map(({ label }) => label).filter((label) => /^[IVX]+$/.test(label))).toEqual([
            'I',
            'II',
            'III',
          ]);
      }),
    );
  });

  it('keeps the form', async () => {
    await fc.assert(
      fc.asyncProperty(planArbitrary, async (plan) => {
        expect(inspectForm(await writeOfficial(officialPlan(plan)), 'ke-hoach.docx')).toEqual([]);
      }),
      { numRuns: 50 },
    );
  });

  it('names above the signature by whose authority it stands, in the form and read again', async () => {
    const [plan] = fc.sample(planArbitrary, { numRuns: 1, seed: 7 });
    if (plan === undefined) throw new Error('no plan');
    const by = { signerCapacity: 'TUQ. BỘ TRƯỞNG', signerPosition: 'VỤ TRƯỞNG', signerName: 'Trần Thị Hải Vân' };
    const official = officialPlan({ ...plan, version: { ...plan.version, ...by } });
    expect(official.signature).toEqual({ capacity: ['TUQ. BỘ TRƯỞNG', 'VỤ TRƯỞNG'], name: 'Trần Thị Hải Vân' });
    const bytes = await writeOfficial(official);
    expect(inspectForm(bytes, 'ke-hoach.docx')).toEqual([]);
    expect((await reread(bytes)).signer).toMatchObject({ capacity: 'TUQ. BỘ TRƯỞNG', name: 'Trần Thị Hải Vân' });
  });
});
