import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { LegalInstrumentInput } from '../../../gql/graphql.js';
import { graphql as document } from '../../../gql/index.js';
import { graphql } from '../../../shared/lib/graphql.js';
import { legalKey } from '../../../shared/legal/search-instruments.js';

const createDocument = document(/* GraphQL */ `
  mutation CreateLegalInstrument($input: LegalInstrumentInput!) {
    createLegalInstrument(input: $input) {
      ...InstrumentFields
    }
  }
`);
const saveDocument = document(/* GraphQL */ `
  mutation SaveLegalInstrument($id: UUID!, $lockVersion: Int!, $input: LegalInstrumentInput!) {
    saveLegalInstrument(id: $id, lockVersion: $lockVersion, input: $input) {
      ...InstrumentFields
    }
  }
`);

/** Saves what is open; null adds a new one. What replaces another changes that one too, so the register is read anew. */
export function useSaveInstrument(open: { id: string; lockVersion: number } | null) {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: async (input: LegalInstrumentInput): Promise<void> => {
      if (open === null) await graphql(createDocument, { input });
      else await graphql(saveDocument, { id: open.id, lockVersion: open.lockVersion, input });
    },
    onSuccess: () => queryClient.invalidateQueries({ queryKey: legalKey }),
  });
}
