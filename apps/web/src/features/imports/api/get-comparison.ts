import { queryOptions } from '@tanstack/react-query';
import { graphql as document } from '../../../gql/index.js';
import { graphql } from '../../../shared/lib/graphql.js';
import { importKeys } from './keys.js';

const comparisonDocument = document(/* GraphQL */ `
  query ImportComparison($id: UUID!) {
    importComparison(importId: $id) {
      planId
      title
      kinds {
        kind
        same
        added
        missing
        changed {
          words
          before
          after
        }
      }
    }
  }
`);

export const comparisonQueryOptions = (id: string) =>
  queryOptions({
    queryKey: importKeys.comparison(id),
    queryFn: async ({ signal }) => (await graphql(comparisonDocument, { id }, signal)).importComparison,
  });
