import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { graphql as document } from '../../../gql/index.js';
import { graphql } from '../../../shared/lib/graphql.js';
import { frameworkKeys } from './keys.js';

const frameworksDocument = document(/* GraphQL */ `
  query Frameworks($page: Int!, $size: Int!) {
    frameworks(page: $page, size: $size) {
      total
      items {
        id
        title
        state
        isShipped
        documentNumber
        issuedOn
        issuer
        periodStart
        periodEnd
      }
    }
  }
`);

export const frameworksPageSize = 20;

export const frameworksQueryOptions = (page: number) =>
  queryOptions({
    queryKey: frameworkKeys.list(page),
    queryFn: async ({ signal }) =>
      (await graphql(frameworksDocument, { page, size: frameworksPageSize }, signal)).frameworks,
    placeholderData: keepPreviousData,
  });
