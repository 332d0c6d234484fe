import type { PlanAssignmentsView } from '@lotrinh/contracts';
import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import type {
  AnswerAssignmentInput,
  AssignInput,
  ProposeAssignmentInput,
  WithdrawAssignmentInput,
} from '../../../gql/graphql.js';
import { graphql as document } from '../../../gql/index.js';
import { graphql } from '../../../shared/lib/graphql.js';
import { planKeys } from './keys.js';

const assignmentsDocument = document(/* GraphQL */ `
  query PlanAssignments($versionId: UUID!) {
    planAssignments(versionId: $versionId) {
      ...AssignmentsFields
    }
  }

  fragment AssignmentsFields on PlanAssignments {
    versionId
    mayAssign
    assignments {
      id
      n
      state
      request
      dueOn
      proposedBy
      proposedAt
      documentNumber
      issuedOn
      assignedBy
      assignedAt
      withdrawnReason
      lockVersion
      units {
        id
        unitName
        verdict
        opinion
        personName
        givenAt
        mayAnswer
        lockVersion
        items {
          id
          itemId
          kind
          words
          level
          changedBy
        }
      }
    }
  }
`);
const proposeDocument = document(/* GraphQL */ `
  mutation ProposeAssignment($input: ProposeAssignmentInput!) {
    proposeAssignment(input: $input) {
      ...AssignmentsFields
    }
  }
`);
const answerDocument = document(/* GraphQL */ `
  mutation AnswerAssignment($input: AnswerAssignmentInput!) {
    answerAssignment(input: $input) {
      ...AssignmentsFields
    }
  }
`);
const assignDocument = document(/* GraphQL */ `
  mutation Assign($input: AssignInput!) {
    assign(input: $input) {
      ...AssignmentsFields
    }
  }
`);
const withdrawDocument = document(/* GraphQL */ `
  mutation WithdrawAssignment($input: WithdrawAssignmentInput!) {
    withdrawAssignment(input: $input) {
      ...AssignmentsFields
    }
  }
`);

export const assignmentsQueryOptions = (versionId: string) =>
  queryOptions({
    queryKey: [...planKeys.all, versionId, 'assignments'],
    queryFn: async ({ signal }) => (await graphql(assignmentsDocument, { versionId }, signal)).planAssignments,
  });

/** Units may be assigned something elsewhere too: their lists and the inbox are asked for anew. */
function useAct<Input>(act: (input: Input) => Promise<PlanAssignmentsView>) {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: act,
    onSuccess: () => {
      void queryClient.invalidateQueries();
    },
  });
}

export const useProposeAssignment = () =>
  useAct(async (input: ProposeAssignmentInput) => (await graphql(proposeDocument, { input })).proposeAssignment);
export const useAnswerAssignment = () =>
  useAct(async (input: AnswerAssignmentInput) => (await graphql(answerDocument, { input })).answerAssignment);
export const useAssign = () => useAct(async (input: AssignInput) => (await graphql(assignDocument, { input })).assign);
export const useWithdrawAssignment = () =>
  useAct(async (input: WithdrawAssignmentInput) => (await graphql(withdrawDocument, { input })).withdrawAssignment);
