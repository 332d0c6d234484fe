import { queryOptions } from '@tanstack/react-query';
import { graphql as document } from '../../gql/index.js';
import { graphql } from '../lib/graphql.js';

/** Everything about the inbox; invalidated by whatever moves work from one person to another. */
export const inboxKey = ['inbox'] as const;

const countsDocument = document(/* GraphQL */ `
  query InboxCounts {
    inboxCounts {
      todo
      coordinate
      reports
    }
  }
`);

const MINUTE = 60_000;

/** How much waits for this person; looked for again each minute, because others send work. */
export const inboxCountsQueryOptions = queryOptions({
  queryKey: [...inboxKey, 'counts'],
  queryFn: async ({ signal }) => (await graphql(countsDocument, {}, signal)).inboxCounts,
  staleTime: MINUTE / 2,
  refetchInterval: MINUTE,
});
