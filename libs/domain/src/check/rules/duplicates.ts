import { at, quoted, type Rule } from '../finding.js';
import { introducedNames, similarPairs } from '../similar.js';

const ALIKE = { task: 0.85, target: 0.72 };
/** Two tasks that introduce one thing need be less alike in the rest. */
const ALIKE_BY_NAME = 0.35;

/** Work that the plan names twice (L6). */
export const taskDuplicate: Rule = ({ tasks }) => {
  const names = introducedNames(tasks.map(({ name }) => name));
  const rows = tasks.map((task, index) => ({ task, names: names[index] ?? new Set<string>() }));
  return similarPairs(
    rows,
    ({ task }) => task.name,
    (a, b) => ([...a.names].some((name) => b.names.has(name)) ? ALIKE_BY_NAME : ALIKE.task),
    (a, b) => a.task.parentItemId !== b.task.itemId && b.task.parentItemId !== a.task.itemId,
  ).map(({ first, second }) => ({
    place: at('TASKS', second.task),
    params: { first: quoted(first.task.name), second: quoted(second.task.name) },
  }));
};

/** The same level of the same thing in two sentences (L6). */
export const targetDuplicate: Rule = ({ targets }) =>
  similarPairs(
    targets,
    ({ phrase }) => phrase,
    () => ALIKE.target,
    (a, b) => a.value === b.value && a.targetYear === b.targetYear && a.printedId !== b.printedId,
  ).map(({ first, second }) => ({
    place: at('TARGETS', second),
    params: { first: quoted(first.phrase), second: quoted(second.phrase) },
  }));
