import { queryOptions } from '@tanstack/react-query';
import { graphql as document } from '../../../gql/index.js';
import type { ImportUnitNamesQuery } from '../../../gql/graphql.js';
import { graphql } from '../../../shared/lib/graphql.js';
import { importKeys } from './keys.js';

const namesDocument = document(/* GraphQL */ `
  query ImportUnitNames($id: UUID!) {
    importUnitNames(importId: $id) {
      printed
      uses
      resolution
      unitId
      unitName
      isConfirmed
    }
  }
`);

export type UnitName = ImportUnitNamesQuery['importUnitNames'][number];

export const unitNamesQueryOptions = (id: string) =>
  queryOptions({
    queryKey: importKeys.unitNames(id),
    queryFn: async ({ signal }) => (await graphql(namesDocument, { id }, signal)).importUnitNames,
  });
