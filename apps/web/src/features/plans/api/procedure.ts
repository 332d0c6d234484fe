import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import type { ActOnPlanInput, AssignPlanNumberInput, RecordPaperDecisionInput } from '../../../gql/graphql.js';
import { graphql as document } from '../../../gql/index.js';
import { inboxKey } from '../../../shared/inbox/inbox-counts.js';
import { graphql } from '../../../shared/lib/graphql.js';
import { rest } from '../../../shared/lib/rest.js';
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
    paperActions
    signers {
      id
      name
      capacity
    }
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
      paper {
        decidedOn
        recordedBy
        pageFileId
      }
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
const paperDocument = document(/* GraphQL */ `
  mutation RecordPaperDecision($input: RecordPaperDecisionInput!) {
    recordPaperDecision(input: $input) {
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

/** After a move, and after one that came too late, everything shown of plans and of work is read again. */
export function useForgetPlans() {
  const queryClient = useQueryClient();
  return () => Promise.all([planKeys.all, inboxKey].map((queryKey) => queryClient.invalidateQueries({ queryKey })));
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

/** Stores the scanned page, then records the decision that stands on it. */
export function useRecordPaperDecision() {
  const onSettled = useForgetPlans();
  return useMutation({
    mutationFn: async ({ page, input }: { page: File; input: Omit<RecordPaperDecisionInput, 'pageFileId'> }) => {
      const form = new FormData();
      form.append('file', page, page.name);
      const path = `/api/plans/versions/${input.versionId}/pages?declaredNoStateSecret=true`;
      const { id } = await rest<{ id: string }>('POST', path, form);
      return (await graphql(paperDocument, { input: { ...input, pageFileId: id } })).recordPaperDecision;
    },
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
