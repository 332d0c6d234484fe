import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import type { DerivationInput } from '../../../gql/graphql.js';
import { graphql as document } from '../../../gql/index.js';
import { graphql } from '../../../shared/lib/graphql.js';
import { planKeys } from './keys.js';

const previewDocument = document(/* GraphQL */ `
  query PlanDerivation($parentVersionId: UUID!, $year: Int!) {
    planDerivation(parentVersionId: $parentVersionId, year: $year) {
      kind
      itemId
      label
      fate
    }
  }
`);
const deriveDocument = document(/* GraphQL */ `
  mutation DerivePlan($parentVersionId: UUID!, $input: DerivationInput!) {
    derivePlan(parentVersionId: $parentVersionId, input: $input) {
      planId
    }
  }
`);
const childrenDocument = document(/* GraphQL */ `
  query PlanChildren($parentId: UUID!, $size: Int!) {
    plans(filter: { parentId: $parentId }, sort: { key: PERIOD, descending: false }, page: 1, size: $size) {
      items {
        id
        title
        standing
        amendments
        unit {
          id
          name
        }
      }
      total
    }
  }
`);
const omissionsDocument = document(/* GraphQL */ `
  query PlanOmissions($versionId: UUID!) {
    planOmissions(versionId: $versionId) {
      kind
      label
      reason
    }
  }
`);

export const derivationQueryOptions = (parentVersionId: string, year: number) =>
  queryOptions({
    queryKey: [...planKeys.rows(parentVersionId), 'derivation', year],
    queryFn: async ({ signal }) => (await graphql(previewDocument, { parentVersionId, year }, signal)).planDerivation,
  });

export const childrenQueryOptions = (parentId: string) =>
  queryOptions({
    queryKey: [...planKeys.lists, 'children', parentId],
    queryFn: async ({ signal }) => (await graphql(childrenDocument, { parentId, size: 50 }, signal)).plans,
  });

export const omissionsQueryOptions = (versionId: string) =>
  queryOptions({
    queryKey: [...planKeys.rows(versionId), 'omissions'],
    queryFn: async ({ signal }) => (await graphql(omissionsDocument, { versionId }, signal)).planOmissions,
  });

/** Answers with the id of the new plan. */
export function useDerivePlan() {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: async (change: { parentVersionId: string; input: DerivationInput }) =>
      (await graphql(deriveDocument, change)).derivePlan.planId,
    onSuccess: () => queryClient.invalidateQueries({ queryKey: planKeys.lists }),
  });
}
