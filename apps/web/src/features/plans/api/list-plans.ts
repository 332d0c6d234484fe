import type { PlanFilter, PlanSort } from '@lotrinh/contracts';
import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { graphql as document } from '../../../gql/index.js';
import { graphql } from '../../../shared/lib/graphql.js';
import { planKeys } from './keys.js';

const plansDocument = document(/* GraphQL */ `
  query Plans($filter: PlanFilter, $sort: PlanSort, $page: Int!, $size: Int!) {
    plans(filter: $filter, sort: $sort, page: $page, size: $size) {
      total
      items {
        id
        versionId
        title
        kind
        unit {
          id
          name
        }
        documentNumber
        issuedOn
        periodStart
        periodEnd
        orientationTo
        restriction
        origin
        standing
        amendments
        targets
        tasks
        completeness
        updatedAt
      }
    }
  }
`);

export const plansPageSize = 25;

export const plansQueryOptions = (filter: PlanFilter, sort: PlanSort, page: number) =>
  queryOptions({
    queryKey: [...planKeys.lists, filter, sort, page],
    queryFn: async ({ signal }) =>
      (await graphql(plansDocument, { filter, sort, page, size: plansPageSize }, signal)).plans,
    placeholderData: keepPreviousData,
  });
