import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import type { ActOnPlanInput, AssignPlanNumberInput } from '../../../gql/graphql.js';
import { graphql as document } from '../../../gql/index.js';
import { graphql } from '../../../shared/lib/graphql.js';
import { planKeys } from './keys.js';

const procedureDocument = document(/* GraphQL */ `
  query PlanProcedure($versionId: UUID!) {
    planProcedure(versionId: $versionId) {
      ...ProcedureFields
    }
  }

  fragment ProcedureFields on PlanProcedure {
    versionId
    lockVersion
    state
    code
    round
    steps {
      key
      phase
      seat
      act
      required
      workingDays
      capacity
      state
      holders
      since
      doneBy
    }
    actions
    ownStepKey
    isBarred
    isSeen
    documentNumber
    issuedOn
    decisions {
      id
      round
      action
      seat
      act
      personName
      postTitle
      unitName
      capacity
      opinion
      at
    }
  }
`);
const actDocument = document(/* GraphQL */ `
  mutation ActOnPlan($input: ActOnPlanInput!) {
    actOnPlan(input: $input) {
      ...ProcedureFields
    }
  }
`);
const numberDocument = document(/* GraphQL */ `
  mutation AssignPlanNumber($input: AssignPlanNumberInput!) {
    assignPlanNumber(input: $input) {
      ...ProcedureFields
    }
  }
`);
const openDocument = document(/* GraphQL */ `
  mutation OpenPlanTurn($versionId: UUID!) {
    openPlanTurn(versionId: $versionId) {
      ...ProcedureFields
    }
  }
`);

export const procedureQueryOptions = (versionId: string) =>
  queryOptions({
    queryKey: planKeys.procedure(versionId),
    queryFn: async ({ signal }) => (await graphql(procedureDocument, { versionId }, signal)).planProcedure,
  });

/** After a move, and after one that came too late, everything shown of plans is read again. */
function useForgetPlans() {
  const queryClient = useQueryClient();
  return () => queryClient.invalidateQueries({ queryKey: planKeys.all });
}

export function useActOnPlan() {
  const onSettled = useForgetPlans();
  return useMutation({
    mutationFn: async (input: ActOnPlanInput) => (await graphql(actDocument, { input })).actOnPlan,
    onSettled,
  });
}

export function useAssignPlanNumber() {
  const onSettled = useForgetPlans();
  return useMutation({
    mutationFn: async (input: AssignPlanNumberInput) => (await graphql(numberDocument, { input })).assignPlanNumber,
    onSettled,
  });
}

/** Tells the server that the person whose turn it is has opened the version. */
export function useOpenPlanTurn() {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: async (versionId: string) => (await graphql(openDocument, { versionId })).openPlanTurn,
    onSuccess: (procedure) => {
      queryClient.setQueryData(planKeys.procedure(procedure.versionId), procedure);
    },
  });
}
