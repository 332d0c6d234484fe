import { queryOptions } from '@tanstack/react-query';
import { graphql as document } from '../../../gql/index.js';
import { graphql } from '../../../shared/lib/graphql.js';
import { planKeys } from './keys.js';

const comparisonDocument = document(/* GraphQL */ `
  query PlanComparison($beforeVersionId: UUID!, $afterVersionId: UUID!) {
    planComparison(beforeVersionId: $beforeVersionId, afterVersionId: $afterVersionId) {
      kind
      itemId
      type
      isMoved
      label
      movedAfter
      fields {
        field
        before
        after
      }
    }
  }
`);

export const comparisonQueryOptions = (beforeVersionId: string, afterVersionId: string) =>
  queryOptions({
    queryKey: planKeys.comparison(beforeVersionId, afterVersionId),
    queryFn: async ({ signal }) =>
      (await graphql(comparisonDocument, { beforeVersionId, afterVersionId }, signal)).planComparison,
  });
