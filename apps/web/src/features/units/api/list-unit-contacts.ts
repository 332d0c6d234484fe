import { queryOptions } from '@tanstack/react-query';
import { graphql as document } from '../../../gql/index.js';
import { graphql } from '../../../shared/lib/graphql.js';
import { unitKeys } from './keys.js';

const unitContacts = document(/* GraphQL */ `
  query UnitContacts($unitId: UUID!) {
    unitContacts(unitId: $unitId) {
      name
      phone
      mail
      validFrom
      validTo
    }
  }
`);

export const unitContactsQueryOptions = (unitId: string) =>
  queryOptions({
    queryKey: unitKeys.contacts(unitId),
    queryFn: async ({ signal }) => (await graphql(unitContacts, { unitId }, signal)).unitContacts,
  });
