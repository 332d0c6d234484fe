import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { graphql as document } from '../../gql/index.js';
import { graphql } from '../lib/graphql.js';

/** Begins the key of everything that is read of units. */
export const unitsKey = ['units'] as const;

const searchUnits = document(/* GraphQL */ `
  query SearchUnits($text: String!, $asOf: Date) {
    unitSearch(text: $text, asOf: $asOf, includeClosed: true, size: 20) {
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

/** Units by any of their names, with or without diacritics, as of a day (today when left out); at most 20. */
export const searchUnitsQueryOptions = ({ q, asOf }: { q: string; asOf?: string }) =>
  queryOptions({
    queryKey: [...unitsKey, 'search', q, asOf ?? null],
    queryFn: async ({ signal }) =>
      (await graphql(searchUnits, { text: q, asOf: asOf ?? null }, signal)).unitSearch.items,
    placeholderData: keepPreviousData,
    staleTime: 300_000,
  });
