import { abolishedLevels } from '../abolished-levels.js';
import { type CheckedPlan, dayOf } from '../checked-plan.js';
import { at, nowhere, quoted, type Place, type Rule } from '../finding.js';

type Named = { place: Place; words: string; text: string };

/** What a plan lays on somebody: its targets and tasks with their units; what it cites or tells of the past is left alone. */
function demands({ targets, tasks }: CheckedPlan): Named[] {
  return [
    ...targets.map((target) => ({
      place: at('TARGETS', target),
      words: target.phrase,
      text: [target.phrase, target.population, target.scope, target.owner].join('\n'),
    })),
    ...tasks.map((task) => ({
      place: at('TASKS', task),
      words: task.name,
      text: [task.name, ...task.leads, ...task.coordinators].join('\n'),
    })),
  ];
}

/** Targets and tasks for a level of administration that had ended when the plan was written (L12). */
export const levelAbolished: Rule = (plan, { today }) => {
  const day = dayOf(plan, today);
  return abolishedLevels
    .filter(({ until }) => day >= until)
    .flatMap((level) =>
      demands(plan)
        .filter(({ text }) => level.words.test(text))
        .map(({ place, words }) => ({ place, params: { words: quoted(words), level: level.name } })),
    );
};

/** The same in an older plan: right in its time, and no longer to be carried over as it stands. */
export const levelSinceAbolished: Rule = (plan, { today }) => {
  const day = dayOf(plan, today);
  return abolishedLevels
    .filter(({ until }) => day < until && today >= until)
    .flatMap((level) => {
      const named = demands(plan).filter(({ text }) => level.words.test(text));
      const [first] = named;
      if (first === undefined) return [];
      return [
        {
          place: named.length === 1 ? first.place : { ...nowhere, span: first.place.span, table: first.place.table },
          params: { count: named.length, level: level.name },
        },
      ];
    });
};
