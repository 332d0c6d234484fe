import { queryOptions } from '@tanstack/react-query';
import { graphql as document } from '../../../gql/index.js';
import { graphql } from '../../../shared/lib/graphql.js';

const makesPdfDocument = document(/* GraphQL */ `
  query MakesPdf {
    makesPdf
  }
`);

/** Whether the server makes PDF itself; where it does not, people print the page and save it. */
export const makesPdfQueryOptions = queryOptions({
  queryKey: ['makes-pdf'],
  queryFn: async () => (await graphql(makesPdfDocument, {})).makesPdf,
  staleTime: Infinity,
});
