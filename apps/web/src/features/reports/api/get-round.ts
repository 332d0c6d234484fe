import { queryOptions } from '@tanstack/react-query';
import { graphql as document } from '../../../gql/index.js';
import { graphql } from '../../../shared/lib/graphql.js';

const roundDocument = document(/* GraphQL */ `
  query HistoricalRound($id: UUID!) {
    historicalRound(id: $id) {
      id
      title
      documentNumber
      issuedOn
      issuer
    }
    historicalValues(roundId: $id) {
      id
      section
      indicator
      unit {
        printed
        unitName
      }
      population
      state
      value
      uom
      asPrinted
    }
  }
`);

export const roundQueryOptions = (id: string) =>
  queryOptions({
    queryKey: ['rounds', id],
    queryFn: ({ signal }) => graphql(roundDocument, { id }, signal),
  });
