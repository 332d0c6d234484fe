import { appraisalKinds, appraisalLimits } from '@lotrinh/contracts';
import { appraisalChecklists } from './checklist.js';

it.each(appraisalKinds)('the checklist of %s names each of its points once', (kind) => {
  const points = appraisalChecklists[kind];
  expect(new Set(points.map(({ key }) => key)).size).toBe(points.length);
  expect(new Set(points.map(({ words }) => words)).size).toBe(points.length);
  expect(points.length).toBeLessThanOrEqual(appraisalLimits.points);
});
