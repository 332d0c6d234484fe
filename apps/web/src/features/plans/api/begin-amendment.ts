import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { AmendmentInput } from '../../../gql/graphql.js';
import { graphql as document } from '../../../gql/index.js';
import { graphql } from '../../../shared/lib/graphql.js';
import { planKeys } from './keys.js';

const beginDocument = document(/* GraphQL */ `
  mutation BeginAmendment($versionId: UUID!, $input: AmendmentInput!) {
    beginAmendment(versionId: $versionId, input: $input) {
      versionId
    }
  }
`);

/** Answers with the id of the new draft. */
export function useBeginAmendment() {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: async (change: { versionId: string; input: AmendmentInput }) =>
      (await graphql(beginDocument, change)).beginAmendment.versionId,
    onSuccess: () => queryClient.invalidateQueries({ queryKey: planKeys.all }),
  });
}
