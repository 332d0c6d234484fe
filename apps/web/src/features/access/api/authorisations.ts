import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import type { GrantAuthorisationInput } from '../../../gql/graphql.js';
import { graphql as document } from '../../../gql/index.js';
import { graphql } from '../../../shared/lib/graphql.js';
import { accessKeys } from './keys.js';

const listDocument = document(/* GraphQL */ `
  query Authorisations {
    authorisations {
      ...AuthorisationFields
    }
  }

  fragment AuthorisationFields on Authorisation {
    id
    unitName
    grantorTitle
    grantorName
    postTitle
    postUnitName
    holders
    capacity
    seats
    planKinds
    limits
    documentNumber
    documentOn
    validFrom
    lastOn
    standing
    endedAt
    endedBy
    endReason
    recordedBy
    lockVersion
    mayEnd
  }
`);
const choicesDocument = document(/* GraphQL */ `
  query AuthorisationChoices($unitId: UUID!) {
    authorisationChoices(unitId: $unitId) {
      grantors {
        id
        title
        unitName
        holders
      }
      posts {
        id
        title
        unitName
        holders
      }
    }
  }
`);
const grantDocument = document(/* GraphQL */ `
  mutation GrantAuthorisation($input: GrantAuthorisationInput!) {
    grantAuthorisation(input: $input) {
      ...AuthorisationFields
    }
  }
`);
const endDocument = document(/* GraphQL */ `
  mutation EndAuthorisation($id: UUID!, $lockVersion: Int!, $reason: String!) {
    endAuthorisation(input: { id: $id, lockVersion: $lockVersion, reason: $reason }) {
      ...AuthorisationFields
    }
  }
`);

export const authorisationsQueryOptions = queryOptions({
  queryKey: accessKeys.authorisations,
  queryFn: async ({ signal }) => (await graphql(listDocument, {}, signal)).authorisations,
});

/** Who may authorise whom for plans of the unit. */
export const authorisationChoicesQueryOptions = (unitId: string) =>
  queryOptions({
    queryKey: [...accessKeys.authorisations, 'choices', unitId],
    queryFn: async ({ signal }) => (await graphql(choicesDocument, { unitId }, signal)).authorisationChoices,
  });

export function useGrantAuthorisation() {
  const refresh = useRefresh();
  return useMutation({
    mutationFn: async (input: GrantAuthorisationInput) => (await graphql(grantDocument, { input })).grantAuthorisation,
    onSuccess: refresh,
  });
}

export function useEndAuthorisation() {
  const refresh = useRefresh();
  return useMutation({
    mutationFn: async (input: { id: string; lockVersion: number; reason: string }) =>
      (await graphql(endDocument, input)).endAuthorisation,
    onSuccess: refresh,
  });
}

function useRefresh() {
  const queryClient = useQueryClient();
  return () => queryClient.invalidateQueries({ queryKey: accessKeys.authorisations });
}
