import { keepPreviousData, queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { graphql as document } from '../../../gql/index.js';
import { graphql } from '../../../shared/lib/graphql.js';
import { planKeys } from './keys.js';

const findingsDocument = document(/* GraphQL */ `
  query PlanFindings($versionId: UUID!, $page: Int!, $size: Int!) {
    planFindings(versionId: $versionId, page: $page, size: $size) {
      items {
        ...FindingFields
      }
      total
      page
      size
      open
      advice
    }
  }

  fragment FindingFields on PlanFinding {
    fingerprint
    rule
    severity
    mayAcknowledge
    table
    itemId
    params
    acknowledgement {
      reason
      by
      at
    }
  }
`);
const expiredBasesDocument = document(/* GraphQL */ `
  query PlanExpiredBases($versionId: UUID!) {
    planExpiredBases(versionId: $versionId) {
      itemId
      name
      until
      replacedBy
    }
  }
`);
const acknowledgeDocument = document(/* GraphQL */ `
  mutation AcknowledgePlanFinding($versionId: UUID!, $fingerprint: String!, $reason: String!) {
    acknowledgePlanFinding(versionId: $versionId, fingerprint: $fingerprint, reason: $reason) {
      ...FindingFields
    }
  }
`);
const reopenDocument = document(/* GraphQL */ `
  mutation ReopenPlanFinding($versionId: UUID!, $fingerprint: String!) {
    reopenPlanFinding(versionId: $versionId, fingerprint: $fingerprint) {
      ...FindingFields
    }
  }
`);

const SIZE = 100;

/** Looked for anew on every visit: any edit of the plan may have mended something. */
export const findingsQueryOptions = (versionId: string, page = 1) =>
  queryOptions({
    queryKey: [...planKeys.findings(versionId), page],
    queryFn: async ({ signal }) =>
      (await graphql(findingsDocument, { versionId, page, size: SIZE }, signal)).planFindings,
    placeholderData: keepPreviousData,
    staleTime: 0,
  });

/** Bases that no longer held on the plan's day. */
export const expiredBasesQueryOptions = (versionId: string) =>
  queryOptions({
    queryKey: planKeys.expiredBases(versionId),
    queryFn: async ({ signal }) => (await graphql(expiredBasesDocument, { versionId }, signal)).planExpiredBases,
    staleTime: 0,
  });

export function useAcknowledgeFinding(versionId: string) {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: async (change: { fingerprint: string; reason: string }) =>
      (await graphql(acknowledgeDocument, { versionId, ...change })).acknowledgePlanFinding,
    onSettled: () => queryClient.invalidateQueries({ queryKey: planKeys.findings(versionId) }),
  });
}

export function useReopenFinding(versionId: string) {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: async (fingerprint: string) =>
      (await graphql(reopenDocument, { versionId, fingerprint })).reopenPlanFinding,
    onSettled: () => queryClient.invalidateQueries({ queryKey: planKeys.findings(versionId) }),
  });
}
