import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { CreatePlanDraftInput, PlanHeaderInputType, RecordPlanInput } from '../../../gql/graphql.js';
import { graphql as document } from '../../../gql/index.js';
import { graphql } from '../../../shared/lib/graphql.js';
import { planKeys } from './keys.js';

const createDocument = document(/* GraphQL */ `
  mutation CreatePlanDraft($input: CreatePlanDraftInput!) {
    createPlanDraft(input: $input) {
      ...PlanFields
    }
  }
`);
const fromFrameworkDocument = document(/* GraphQL */ `
  mutation CreatePlanFromFramework($frameworkId: UUID!, $input: CreatePlanDraftInput!) {
    createPlanFromFramework(frameworkId: $frameworkId, input: $input) {
      ...PlanFields
    }
  }
`);
const headerDocument = document(/* GraphQL */ `
  mutation UpdatePlanHeader($versionId: UUID!, $lockVersion: Int!, $input: PlanHeaderInputType!) {
    updatePlanHeader(versionId: $versionId, lockVersion: $lockVersion, input: $input) {
      ...PlanFields
    }
  }
`);
const recordDocument = document(/* GraphQL */ `
  mutation RecordPlan($versionId: UUID!, $input: RecordPlanInput!) {
    recordPlan(versionId: $versionId, input: $input) {
      ...PlanFields
    }
  }
`);
const deleteDocument = document(/* GraphQL */ `
  mutation DeletePlanDraft($versionId: UUID!) {
    deletePlanDraft(versionId: $versionId)
  }
`);

export function useCreatePlanDraft() {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: async ({ frameworkId, ...input }: CreatePlanDraftInput & { frameworkId: string | null }) =>
      frameworkId === null
        ? (await graphql(createDocument, { input })).createPlanDraft
        : (await graphql(fromFrameworkDocument, { frameworkId, input })).createPlanFromFramework,
    onSuccess: () => queryClient.invalidateQueries({ queryKey: planKeys.lists }),
  });
}

export function useUpdatePlanHeader() {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: async (change: { versionId: string; lockVersion: number; input: PlanHeaderInputType }) =>
      (await graphql(headerDocument, change)).updatePlanHeader,
    onSettled: () => queryClient.invalidateQueries({ queryKey: planKeys.all }),
  });
}

export function useRecordPlan() {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: async (change: { versionId: string; input: RecordPlanInput }) =>
      (await graphql(recordDocument, change)).recordPlan,
    onSuccess: () => queryClient.invalidateQueries({ queryKey: planKeys.all }),
  });
}

export function useDeletePlanDraft() {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: (versionId: string) => graphql(deleteDocument, { versionId }),
    onSuccess: () => queryClient.invalidateQueries({ queryKey: planKeys.lists }),
  });
}
