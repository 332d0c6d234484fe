import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { graphql as document } from '../../../gql/index.js';
import { graphql } from '../../../shared/lib/graphql.js';

const roundsDocument = document(/* GraphQL */ `
  query HistoricalRounds($page: Int!, $size: Int!) {
    historicalRounds(page: $page, size: $size) {
      total
      items {
        id
        title
        documentNumber
        issuedOn
        issuer
        valueCount
      }
    }
  }
`);

export const roundsPageSize = 20;

export const roundsQueryOptions = (page: number) =>
  queryOptions({
    queryKey: ['rounds', 'list', page],
    queryFn: async ({ signal }) =>
      (await graphql(roundsDocument, { page, size: roundsPageSize }, signal)).historicalRounds,
    placeholderData: keepPreviousData,
  });
