import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import type { SavePlanEvaluationInput } from '../../../gql/graphql.js';
import { graphql as document } from '../../../gql/index.js';
import { downloadMade } from '../../../shared/lib/download.js';
import { graphql } from '../../../shared/lib/graphql.js';
import { planKeys } from './keys.js';
import { useForgetPlans } from './procedure.js';

const evaluationDocument = document(/* GraphQL */ `
  query PlanEvaluation($versionId: UUID!) {
    planEvaluation(versionId: $versionId) {
      ...EvaluationFields
    }
  }

  fragment EvaluationFields on PlanEvaluation {
    versionId
    lockVersion
    results
    lessons
    targets {
      itemId
      phrase
      comparator
      value
      valueMax
      unit
      targetYear
      verdict
      note
    }
    updatedBy
    updatedAt
    isFinal
    hasDossier
    closedBy
    closedAt
    closeReason
    mayWrite
    mayClose
    versionLock
  }
`);
const saveDocument = document(/* GraphQL */ `
  mutation SavePlanEvaluation($input: SavePlanEvaluationInput!) {
    savePlanEvaluation(input: $input) {
      ...EvaluationFields
    }
  }
`);

/** null where there is nothing to read or to write. */
export const evaluationQueryOptions = (versionId: string) =>
  queryOptions({
    queryKey: planKeys.evaluation(versionId),
    queryFn: async ({ signal }) => (await graphql(evaluationDocument, { versionId }, signal)).planEvaluation ?? null,
  });

export function useSaveEvaluation() {
  const onSettled = useForgetPlans();
  return useMutation({
    mutationFn: async (input: SavePlanEvaluationInput) => (await graphql(saveDocument, { input })).savePlanEvaluation,
    onSettled,
  });
}

/** The dossier for the archive. The server notes that it was made, and closing goes by that. */
export function useDownloadDossier(versionId: string) {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: () => downloadMade(`/api/plans/versions/${versionId}/dossier.zip`),
    onSuccess: () => queryClient.invalidateQueries({ queryKey: planKeys.evaluation(versionId) }),
  });
}
