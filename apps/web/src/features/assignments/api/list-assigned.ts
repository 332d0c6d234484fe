import type { AssignedFilter } from '@lotrinh/contracts';
import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { graphql as document } from '../../../gql/index.js';
import { graphql } from '../../../shared/lib/graphql.js';

const assignedDocument = document(/* GraphQL */ `
  query Assigned($filter: AssignedFilter!, $page: Int!, $size: Int!) {
    assigned(filter: $filter, page: $page, size: $size) {
      total
      items {
        id
        kind
        planId
        versionId
        planTitle
        documentNumber
        issuedOn
        words
        role
        among
        comparator
        value
        valueMax
        unit
        targetYear
        scheduleText
        startYear
        endYear
        dueOn
        recurrence
        given {
          level
          documentNumber
          issuedOn
        }
      }
    }
  }
`);

export const assignedPageSize = 25;

export const assignedQueryOptions = (filter: AssignedFilter, page: number) =>
  queryOptions({
    queryKey: ['assigned', filter, page],
    queryFn: async ({ signal }) =>
      (await graphql(assignedDocument, { filter, page, size: assignedPageSize }, signal)).assigned,
    placeholderData: keepPreviousData,
  });
