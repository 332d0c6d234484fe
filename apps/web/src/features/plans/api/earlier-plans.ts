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

/** Other plans of the unit whose text can be taken into this draft. */
export const earlierPlansQueryOptions = (versionId: string) =>
  queryOptions({
    queryKey: planKeys.earlier(versionId),
    queryFn: async ({ signal }) => (await graphql(earlierDocument, { versionId }, signal)).earlierPlans,
  });
