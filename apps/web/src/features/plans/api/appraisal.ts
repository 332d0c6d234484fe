import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import type { AppraisalInput, ConditionAnswerInput } from '../../../gql/graphql.js';
import { graphql as document } from '../../../gql/index.js';
import { graphql } from '../../../shared/lib/graphql.js';
import { planKeys } from './keys.js';
import { useForgetPlans } from './procedure.js';

const appraisalsDocument = document(/* GraphQL */ `
  query PlanAppraisals($versionId: UUID!) {
    planAppraisals(versionId: $versionId) {
      ...AppraisalsFields
    }
  }

  fragment AppraisalsFields on PlanAppraisals {
    versionId
    lockVersion
    turn {
      round
      askedAt
      dueOn
      daysLate
    }
    mayWrite
    appraisals {
      id
      round
      kind
      askedAt
      dueOn
      daysLate
      points {
        key
        words
        answer
        note
      }
      opinion
      result
      conditions {
        id
        about
        body
        answer
        answerText
        answeredBy
        lockVersion
      }
      documentNumber
      documentDate
      personName
      postTitle
      unitName
      sentAt
      mayAnswer
      lockVersion
    }
  }
`);
const saveDocument = document(/* GraphQL */ `
  mutation SaveAppraisal($input: AppraisalInput!) {
    saveAppraisal(input: $input) {
      ...AppraisalsFields
    }
  }
`);
const sendDocument = document(/* GraphQL */ `
  mutation SendAppraisal($input: AppraisalInput!) {
    sendAppraisal(input: $input) {
      ...AppraisalsFields
    }
  }
`);
const answerDocument = document(/* GraphQL */ `
  mutation AnswerCondition($input: ConditionAnswerInput!) {
    answerCondition(input: $input) {
      ...AppraisalsFields
    }
  }
`);

export const appraisalsQueryOptions = (versionId: string) =>
  queryOptions({
    queryKey: planKeys.appraisals(versionId),
    queryFn: async ({ signal }) => (await graphql(appraisalsDocument, { versionId }, signal)).planAppraisals,
  });

export function useSaveAppraisal() {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: async (input: AppraisalInput) => (await graphql(saveDocument, { input })).saveAppraisal,
    onSuccess: (view) => {
      queryClient.setQueryData(planKeys.appraisals(view.versionId), view);
    },
  });
}

/** Sending moves the version on. */
export function useSendAppraisal() {
  const onSuccess = useForgetPlans();
  return useMutation({
    mutationFn: async (input: AppraisalInput) => (await graphql(sendDocument, { input })).sendAppraisal,
    onSuccess,
  });
}

export function useAnswerCondition() {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: async (input: ConditionAnswerInput) => (await graphql(answerDocument, { input })).answerCondition,
    onSuccess: (view) => {
      queryClient.setQueryData(planKeys.appraisals(view.versionId), view);
    },
  });
}
