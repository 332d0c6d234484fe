import type {
  AppraisalKind,
  AppraisalResult,
  AppraisalView,
  PlanAppraisalsView,
  PointAnswer,
} from '@lotrinh/contracts';
import { appraisalChecklists, type AppraisalContent } from '@lotrinh/domain';
import { typedText } from '@lotrinh/text';
import type { AppraisalInput } from '../../../../gql/graphql.js';

/** The appraisal as its form holds it; points in the order of the checklist of its kind. */
export type AppraisalDraft = {
  kind: AppraisalKind;
  points: { answer: PointAnswer | null; note: string }[];
  opinion: string;
  result: AppraisalResult | null;
  conditions: { about: string; body: string }[];
  documentNumber: string;
  documentDate: string | null;
};

export const blankPoints = (kind: AppraisalKind): AppraisalDraft['points'] =>
  appraisalChecklists[kind].map(() => ({ answer: null, note: '' }));

/** What was saved, or a form with nothing said yet. */
export function draftOf(saved: AppraisalView | null): AppraisalDraft {
  const kind = saved?.kind ?? 'FULL';
  return {
    kind,
    points: saved?.points.map(({ answer, note }) => ({ answer, note: note ?? '' })) ?? blankPoints(kind),
    opinion: saved?.opinion ?? '',
    result: saved?.result ?? null,
    conditions: saved?.conditions.map(({ about, body }) => ({ about: about ?? '', body })) ?? [],
    documentNumber: saved?.documentNumber ?? '',
    documentDate: saved?.documentDate ?? null,
  };
}

/** As the server takes it; `lockVersion` is of the appraisal that the form began with or saved last. */
export function inputOf(
  draft: AppraisalDraft,
  { versionId, lockVersion: versionLock }: PlanAppraisalsView,
  lockVersion: number | null,
): AppraisalInput {
  const keys = appraisalChecklists[draft.kind];
  const points = draft.points.flatMap((point, at) => {
    const key = keys[at]?.key;
    return key === undefined ? [] : [{ key, ...point }];
  });
  return { ...draft, points, versionId, versionLock, lockVersion };
}

/** What the form says, for the rules that the server asks too; lines left empty are no conditions. */
export function contentOf({ points, opinion, result, conditions }: AppraisalDraft): AppraisalContent {
  return {
    points: points.map(({ answer, note }) => ({ answer, note: typedText(note) })),
    opinion: typedText(opinion),
    result,
    conditions: conditions
      .filter(({ about, body }) => typedText(about) !== null || typedText(body) !== null)
      .map(({ body }) => ({ body: typedText(body) })),
  };
}
