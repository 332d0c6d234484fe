import { queryOptions } from '@tanstack/react-query';
import { graphql as document } from '../../../gql/index.js';
import { graphql } from '../../../shared/lib/graphql.js';

const inUseDocument = document(/* GraphQL */ `
  query FrameworksInUse {
    frameworksInUse {
      id
      title
      periodStart
      periodEnd
    }
  }
`);
const guidanceDocument = document(/* GraphQL */ `
  query PlanGuidance($frameworkId: UUID!) {
    framework(id: $frameworkId) {
      id
      title
    }
    frameworkSections(frameworkId: $frameworkId) {
      id
      guidance
      isRequired
      contents
    }
  }
`);

/** What a plan may be begun from. */
export const frameworksInUseQueryOptions = queryOptions({
  queryKey: ['frameworks', 'in-use'],
  queryFn: async ({ signal }) => (await graphql(inUseDocument, {}, signal)).frameworksInUse,
});

/** What the framework of a plan says of its sections. */
export const guidanceQueryOptions = (frameworkId: string) =>
  queryOptions({
    queryKey: ['frameworks', frameworkId, 'guidance'],
    queryFn: ({ signal }) => graphql(guidanceDocument, { frameworkId }, signal),
  });
