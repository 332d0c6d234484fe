import type { AppraisalPointView, AppraisalResult } from '@lotrinh/contracts';

/** What an appraisal says so far. */
export type AppraisalContent = {
  points: readonly Pick<AppraisalPointView, 'answer' | 'note'>[];
  opinion: string | null;
  result: AppraisalResult | null;
  conditions: readonly { body: string | null }[];
};

/**
 * Why an appraisal cannot be sent. POINTS, OPINION, RESULT, CONDITIONS: missing; NOTES: a point not met without a word why;
 * RESULT_READY: found ready though a point is not met or a condition stands.
 */
export const appraisalGapKinds = ['POINTS', 'NOTES', 'OPINION', 'RESULT', 'CONDITIONS', 'RESULT_READY'] as const;
export type AppraisalGap = (typeof appraisalGapKinds)[number];

/** In the order of the form; empty where the appraisal can be sent. */
export function appraisalGaps({ points, opinion, result, conditions }: AppraisalContent): AppraisalGap[] {
  const notMet = points.filter(({ answer }) => answer === 'NOT_MET');
  const found: Record<AppraisalGap, boolean> = {
    POINTS: points.length === 0 || points.some(({ answer }) => answer === null),
    NOTES: notMet.some(({ note }) => note === null),
    OPINION: opinion === null,
    RESULT: result === null,
    CONDITIONS:
      (result === 'FIND_READY_ONCE_COMPLETED' && conditions.length === 0) ||
      conditions.some(({ body }) => body === null),
    RESULT_READY: result === 'FIND_READY' && (notMet.length > 0 || conditions.length > 0),
  };
  return appraisalGapKinds.filter((gap) => found[gap]);
}
