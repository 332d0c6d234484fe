import { queryOptions } from '@tanstack/react-query';
import { graphql as document } from '../../../gql/index.js';
import { graphql } from '../../../shared/lib/graphql.js';
import { importKeys } from './keys.js';

const placesDocument = document(/* GraphQL */ `
  query ImportUnits {
    importUnits {
      id
      name
    }
  }
`);

/** Units for which this person may enter a document. */
export const importPlacesQueryOptions = queryOptions({
  queryKey: importKeys.places,
  queryFn: async ({ signal }) => (await graphql(placesDocument, {}, signal)).importUnits,
});
