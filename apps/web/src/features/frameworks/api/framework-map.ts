import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import type { SaveFrameworkMapInput } from '../../../gql/graphql.js';
import { graphql as document } from '../../../gql/index.js';
import { graphql } from '../../../shared/lib/graphql.js';
import { frameworkKeys } from './keys.js';

const earlierDocument = document(/* GraphQL */ `
  query EarlierFrameworks($frameworkId: UUID!) {
    earlierFrameworks(frameworkId: $frameworkId) {
      id
      title
      isMapped
    }
  }
`);
const mapDocument = document(/* GraphQL */ `
  query FrameworkMap($frameworkId: UUID!, $fromFrameworkId: UUID!) {
    frameworkMap(frameworkId: $frameworkId, fromFrameworkId: $fromFrameworkId) {
      ...FrameworkMapFields
    }
    frameworkSections(frameworkId: $fromFrameworkId) {
      id
      depth
      label
      title
    }
  }

  fragment FrameworkMapFields on FrameworkMap {
    lockVersion
    links {
      fromSectionId
      toSectionIds
    }
  }
`);
const saveDocument = document(/* GraphQL */ `
  mutation SaveFrameworkMap($input: SaveFrameworkMapInput!) {
    saveFrameworkMap(input: $input) {
      ...FrameworkMapFields
    }
  }
`);

/** Outlines from which a framework can take over. */
export const earlierFrameworksQueryOptions = (frameworkId: string) =>
  queryOptions({
    queryKey: [...frameworkKeys.one(frameworkId), 'earlier'],
    queryFn: async ({ signal }) => (await graphql(earlierDocument, { frameworkId }, signal)).earlierFrameworks,
  });

/** The map from an earlier outline, with the sections of that outline. */
export const frameworkMapQueryOptions = (frameworkId: string, fromFrameworkId: string) =>
  queryOptions({
    queryKey: [...frameworkKeys.one(frameworkId), 'map', fromFrameworkId],
    queryFn: ({ signal }) => graphql(mapDocument, { frameworkId, fromFrameworkId }, signal),
  });

export function useSaveFrameworkMap() {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: async (input: SaveFrameworkMapInput) => (await graphql(saveDocument, { input })).saveFrameworkMap,
    onSuccess: async () => {
      await queryClient.invalidateQueries({ queryKey: frameworkKeys.all });
      // What plans take over goes by the maps.
      await queryClient.invalidateQueries({ queryKey: ['plans', 'carried'] });
    },
  });
}
