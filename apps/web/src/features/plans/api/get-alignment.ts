import { queryOptions } from '@tanstack/react-query';
import { graphql as document } from '../../../gql/index.js';
import { graphql } from '../../../shared/lib/graphql.js';
import { planKeys } from './keys.js';

const alignmentDocument = document(/* GraphQL */ `
  query PlanAlignment($planId: UUID!) {
    planAlignment(planId: $planId) {
      itemId
      phrase
      comparator
      value
      valueMax
      unit
      targetYear
      carried {
        planId
        unitName
        year
        comparator
        value
        valueMax
        unit
        targetYear
        isBelow
      }
      missing {
        planId
        unitName
        year
        reason
      }
    }
  }
`);

const droppedDocument = document(/* GraphQL */ `
  query PlanDroppedTargets($versionId: UUID!) {
    planDroppedTargets(versionId: $versionId) {
      itemId
      verdict
      note
      isCarried
      phrase
      comparator
      value
      valueMax
      unit
      targetYear
    }
  }
`);

const beforeDocument = document(/* GraphQL */ `
  query PlanEvaluationBefore($versionId: UUID!) {
    planEvaluationBefore(versionId: $versionId) {
      planId
      title
      results
      lessons
    }
  }
`);

export const alignmentQueryOptions = (planId: string) =>
  queryOptions({
    queryKey: planKeys.alignment(planId),
    queryFn: async ({ signal }) => (await graphql(alignmentDocument, { planId }, signal)).planAlignment,
  });

export const droppedQueryOptions = (versionId: string) =>
  queryOptions({
    queryKey: [...planKeys.rows(versionId), 'dropped'],
    queryFn: async ({ signal }) => (await graphql(droppedDocument, { versionId }, signal)).planDroppedTargets,
  });

/** How the plan before this draft's was evaluated; null where it was not. */
export const evaluationBeforeQueryOptions = (versionId: string) =>
  queryOptions({
    queryKey: [...planKeys.rows(versionId), 'evaluation-before'],
    queryFn: async ({ signal }) => (await graphql(beforeDocument, { versionId }, signal)).planEvaluationBefore ?? null,
  });
