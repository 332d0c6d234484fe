import fc from 'fast-check';
import { type ConsolidatedPlan, officialConsolidated } from './consolidated.js';
import { planArbitrary } from './fixtures/plan-arbitrary.js';
import type { WritablePlan } from './plan.js';

const [sample] = fc.sample(planArbitrary, { numRuns: 1, seed: 7 });
const plan = (change: Partial<WritablePlan> = {}): WritablePlan => {
  if (sample === undefined) throw new Error('fast-check made no plan');
  return { ...sample, ...change };
};
const consolidated = (change: Partial<ConsolidatedPlan> = {}) =>
  officialConsolidated({
    ...{ plan: plan(), root: 'Quyết định số 7/QĐ-BM ngày 05/02/2031', marks: new Map(), removed: [] },
    amendments: ['Quyết định số 9/QĐ-BM ngày 01/03/2032', 'Quyết định số 2/QĐ-BM ngày 05/01/2033'],
    ...change,
  });
const wordsOf = ({ body, attachments }: ReturnType<typeof consolidated>): string =>
  JSON.stringify([body, attachments.map(({ blocks }) => blocks)]);

it('bears no number and no signature and says that it replaces no document', () => {
  expect(consolidated()).toMatchObject({
    letterhead: null,
    signature: null,
    reference: '(Bản hợp nhất để tra cứu, không thay thế văn bản gốc)',
  });
});

it('names the documents it is made of, each under the figure that stands behind what it changed', () => {
  const [task] = plan().tasks;
  const words = wordsOf(consolidated({ marks: new Map([[task?.itemId ?? '', [1, 2]]]) }));
  expect(words).toContain('được sửa đổi, bổ sung bởi:');
  expect(words).toContain('¹ Quyết định số 9/QĐ-BM');
  expect(words).toContain('² Quyết định số 2/QĐ-BM');
  expect(words).toContain(`${task?.name} ¹, ²`);
});

it('lists what was taken out', () => {
  expect(wordsOf(consolidated({ removed: [{ label: 'Tập huấn', by: 12 }] }))).toContain('- Tập huấn ¹²');
});

it('takes no figure of an amendment for the value of a target', () => {
  const [target] = plan().targets;
  if (target === undefined) throw new Error('fast-check made no target');
  const measured = { ...target, phrase: 'Cổng dữ liệu', comparator: 'gte' as const, value: '1', unit: 'cổng' };
  const one = plan({ targets: [measured], sections: [] });
  const words = wordsOf(consolidated({ plan: one, marks: new Map([[target.itemId, [1]]]) }));
  expect(words).toContain('Cổng dữ liệu ¹ đạt tối thiểu 1 cổng');
});
