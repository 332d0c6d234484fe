import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { graphql as document } from '../../gql/index.js';
import { graphql } from '../lib/graphql.js';

/** Begins the key of everything that is read of units. */
export const unitsKey = ['units'] as const;

const searchUnits = document(/* GraphQL */ `
  query SearchUnits($text: String!, $asOf: Date, $includeClosed: Boolean!) {
    unitSearch(text: $text, asOf: $asOf, includeClosed: $includeClosed, size: 20) {
      items {
        id
        name
        shortName
        symbol
        kind
        edgeKind
        parentId
        agencyId
        childCount
        closedOn
        matchKind
        matchText
        place
      }
    }
  }
`);

type Search = {
  q: string;
  /** Today when left out. */
  asOf?: string;
  includeClosed?: boolean;
};

/** Units by any of their names, with or without diacritics; at most 20. */
export const searchUnitsQueryOptions = ({ q, asOf, includeClosed = false }: Search) =>
  queryOptions({
    queryKey: [...unitsKey, 'search', q, asOf ?? null, includeClosed],
    queryFn: async ({ signal }) => {
      const variables = { text: q, asOf: asOf ?? null, includeClosed };
      return (await graphql(searchUnits, variables, signal)).unitSearch.items;
    },
    placeholderData: keepPreviousData,
    staleTime: 300_000,
  });
