import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { graphql as document } from '../../../gql/index.js';
import { inboxKey } from '../../../shared/inbox/inbox-counts.js';
import { graphql } from '../../../shared/lib/graphql.js';
import { inboxPageSize } from './list-inbox.js';

const workDocument = document(/* GraphQL */ `
  query ReportWork($page: Int!, $size: Int!) {
    reportWork(page: $page, size: $size) {
      items {
        reportId
        cycleId
        title
        unit {
          id
          name
        }
        work
        dueAt
        isOverdue
      }
      total
    }
  }
`);

/** Looked for anew on every visit: somebody may have sent or returned meanwhile. */
export const reportWorkQueryOptions = (page: number) =>
  queryOptions({
    queryKey: [...inboxKey, 'reports', page],
    queryFn: async ({ signal }) => (await graphql(workDocument, { page, size: inboxPageSize }, signal)).reportWork,
    placeholderData: keepPreviousData,
    staleTime: 0,
  });
