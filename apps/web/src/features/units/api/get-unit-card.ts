import { queryOptions } from '@tanstack/react-query';
import { graphql as document } from '../../../gql/index.js';
import { graphql } from '../../../shared/lib/graphql.js';
import { unitKeys } from './keys.js';

const unitCard = document(/* GraphQL */ `
  query UnitCard($id: UUID!, $asOf: Date) {
    unit(id: $id, asOf: $asOf) {
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
      lockVersion
      budgetCode
      budgetLevel
      canManage
      canReadContacts
      ancestors {
        id
        name
        shortName
      }
      names {
        name
        shortName
        symbol
        legalBasis
        validFrom
        validTo
      }
      identifiers {
        scheme
        value
        canonical
        validFrom
        validTo
      }
      aliases {
        kind
        name
      }
      events {
        id
        type
        effectiveOn
        legalBasis
        recordedAt
        predecessors {
          id
          name
          shortName
        }
        successors {
          id
          name
          shortName
        }
      }
    }
  }
`);

export const unitCardQueryOptions = (id: string, asOf: string) =>
  queryOptions({
    queryKey: unitKeys.card(id, asOf),
    queryFn: async ({ signal }) => (await graphql(unitCard, { id, asOf }, signal)).unit,
  });
