import type { InboxTab } from '@lotrinh/contracts';
import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { graphql as document } from '../../../gql/index.js';
import { inboxKey } from '../../../shared/inbox/inbox-counts.js';
import { graphql } from '../../../shared/lib/graphql.js';

const inboxDocument = document(/* GraphQL */ `
  query Inbox($tab: InboxTab!, $page: Int!, $size: Int!) {
    inbox(tab: $tab, page: $page, size: $size) {
      items {
        versionId
        planId
        title
        unitName
        reason
        from
        lastAction
        since
        dueOn
        isOverdue
      }
      total
    }
  }
`);

export const inboxPageSize = 25;

/** Looked for anew on every visit: somebody may have acted meanwhile. */
export const inboxQueryOptions = (tab: InboxTab, page: number) =>
  queryOptions({
    queryKey: [...inboxKey, tab, page],
    queryFn: async ({ signal }) => (await graphql(inboxDocument, { tab, page, size: inboxPageSize }, signal)).inbox,
    placeholderData: keepPreviousData,
    staleTime: 0,
  });
