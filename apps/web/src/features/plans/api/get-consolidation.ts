import { queryOptions } from '@tanstack/react-query';
import { graphql as document } from '../../../gql/index.js';
import { graphql } from '../../../shared/lib/graphql.js';
import { planKeys } from './keys.js';

const consolidationDocument = document(/* GraphQL */ `
  query PlanConsolidation($planId: UUID!) {
    planConsolidation(planId: $planId) {
      versionId
      marks {
        itemId
        type
        versionId
      }
      removed {
        kind
        itemId
        label
        versionId
      }
    }
  }
`);

export const consolidationQueryOptions = (planId: string) =>
  queryOptions({
    queryKey: planKeys.consolidation(planId),
    queryFn: async ({ signal }) => (await graphql(consolidationDocument, { planId }, signal)).planConsolidation,
  });
