import { dayOf } from '../checked-plan.js';
import { at, quoted, type Rule } from '../finding.js';
import { readServiceLevels, serviceLevelsUntil } from '../service-level.js';

/**
 * Shares at two service levels with no word on whether the higher one counts towards the lower (L18): "100% mức độ 3" beside
 * "80% mức độ 4" for the same year. "Trở lên" or both levels in one share would say.
 */
export const levelsOverlap: Rule = ({ targets }) => {
  const levelled = targets.flatMap((target) => {
    const read = target.unit === '%' ? readServiceLevels(target.phrase) : null;
    const [level, ...more] = read?.levels ?? [];
    return level === undefined || more.length > 0 || read?.isCumulative ? [] : [{ target, level }];
  });
  return levelled.flatMap(({ target, level }, index) => {
    const lower = levelled
      .slice(0, index)
      .find((other) => other.level !== level && other.target.targetYear === target.targetYear);
    if (lower === undefined || isSaid(target.phrase) || isSaid(lower.target.phrase)) return [];
    return [
      { place: at('TARGETS', target), params: { first: quoted(lower.target.phrase), second: quoted(target.phrase) } },
    ];
  });
};

const isSaid = (phrase: string): boolean => /(?:không )?bao gồm cả|kể cả|trong đó|riêng|tính cả/iu.test(phrase);

/** Levels 1 to 4 in a plan written after they ended. */
export const serviceLevelObsolete: Rule = (plan, { today }) => {
  if (dayOf(plan, today) < serviceLevelsUntil) return [];
  return plan.targets
    .filter(({ phrase }) => readServiceLevels(phrase) !== null)
    .map((target) => ({ place: at('TARGETS', target), params: { words: quoted(target.phrase) } }));
};
