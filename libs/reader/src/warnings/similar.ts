import { similarPairs } from '@lotrinh/domain';
import type { Target, Task, Warning } from '../draft.js';

const ALIKE = { task: 0.85, target: 0.72 } as const;

/** Work or aims that the document names twice (L6). */
export function duplicateWarnings(tasks: readonly Task[], targets: readonly Target[]): Warning[] {
  const twiceDone = similarPairs(
    tasks,
    ({ name }) => name,
    () => ALIKE.task,
  );
  const twiceAimed = similarPairs(
    targets,
    ({ phrase }) => phrase,
    () => ALIKE.target,
    (a, b) => a.value === b.value && a.targetYear === b.targetYear && a.printed !== b.printed,
  );
  return [
    ...twiceDone.map(({ first, second }): Warning => ({
      code: 'duplicate_task',
      params: { first: first.name, second: second.name },
      span: second.span,
    })),
    ...twiceAimed.map(({ first, second }): Warning => ({
      code: 'duplicate_target',
      params: { first: first.phrase, second: second.phrase },
      span: second.span,
    })),
  ];
}
