import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { graphql as document } from '../../../gql/index.js';
import { graphql } from '../../../shared/lib/graphql.js';
import { importKeys } from './keys.js';

const importsDocument = document(/* GraphQL */ `
  query Imports($page: Int!, $size: Int!) {
    imports(page: $page, size: $size) {
      total
      items {
        id
        state
        createdAt
        decided
        total
        resultId
        header {
          title
          outcome
        }
        files {
          fileId
          name
        }
      }
    }
  }
`);

export const importsPageSize = 20;
const pollMs = 3000;

export const importsQueryOptions = (page: number) =>
  queryOptions({
    queryKey: importKeys.list(page),
    queryFn: async ({ signal }) => (await graphql(importsDocument, { page, size: importsPageSize }, signal)).imports,
    placeholderData: keepPreviousData,
    // Reading goes on while nobody looks: what was true when the list was left need not be so now.
    staleTime: 0,
    refetchInterval: ({ state }) => (state.data?.items.some((each) => each.state === 'READING') ? pollMs : false),
  });
