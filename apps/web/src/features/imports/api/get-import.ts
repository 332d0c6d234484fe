import { queryOptions } from '@tanstack/react-query';
import { graphql as document } from '../../../gql/index.js';
import type { ImportQuery } from '../../../gql/graphql.js';
import { graphql } from '../../../shared/lib/graphql.js';
import { importKeys } from './keys.js';

const importDocument = document(/* GraphQL */ `
  query Import($id: UUID!) {
    import(id: $id) {
      id
      state
      unitId
      jobId
      errorCode
      errorParams
      header {
        outcome
        documentType
        title
        issuingAgency
        issuingAuthority
        documentNumber
        issuedOn
        dateAsPrinted
        place
        signerName
        signerPosition
        signerCapacity
        kind
        periodStart
        periodEnd
        orientationTo
        restriction
        recipients
      }
      files {
        fileId
        name
        role
        position
        hasText
      }
      warnings {
        code
        params
        source {
          fileId
          start
          end
        }
      }
      decided
      total
      duplicateOfVersionId
      amendsVersionId
      resultId
      lockVersion
    }
  }
`);

export type Import = ImportQuery['import'];

const pollMs = 5000;

export const importQueryOptions = (id: string) =>
  queryOptions({
    queryKey: importKeys.one(id),
    queryFn: async ({ signal }) => (await graphql(importDocument, { id }, signal)).import,
    // Events of the job say at once when reading has ended; this holds where a proxy swallows them.
    refetchInterval: ({ state }) => (state.data?.state === 'READING' ? pollMs : false),
  });
