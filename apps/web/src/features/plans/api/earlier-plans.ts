import { queryOptions } from '@tanstack/react-query';
import { graphql as document } from '../../../gql/index.js';
import { graphql } from '../../../shared/lib/graphql.js';
import { planKeys } from './keys.js';

const earlierDocument = document(/* GraphQL */ `
  query EarlierPlans($versionId: UUID!) {
    earlierPlans(versionId: $versionId) {
      versionId
      title
      periodStart
      periodEnd
    }
  }
`);

const carriedDocument = document(/* GraphQL */ `
  query CarriedSections($versionId: UUID!, $earlierVersionId: UUID!) {
    carriedSections(versionId: $versionId, earlierVersionId: $earlierVersionId) {
      fed {
        itemId
        earlierItemIds
      }
      lostItemIds
    }
  }
`);

/** Other plans of the unit whose text can be taken into this draft. */
export const earlierPlansQueryOptions = (versionId: string) =>
  queryOptions({
    queryKey: planKeys.earlier(versionId),
    queryFn: async ({ signal }) => (await graphql(earlierDocument, { versionId }, signal)).earlierPlans,
  });

/** Where the sections of one of them stand in this draft by the maps between their frameworks. */
export const carriedSectionsQueryOptions = (versionId: string, earlierVersionId: string) =>
  queryOptions({
    queryKey: planKeys.carried(versionId, earlierVersionId),
    queryFn: async ({ signal }) =>
      (await graphql(carriedDocument, { versionId, earlierVersionId }, signal)).carriedSections,
  });
