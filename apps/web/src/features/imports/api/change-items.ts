import type { ImportItemKind } from '@lotrinh/contracts';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { graphql as document } from '../../../gql/index.js';
import type { ImportDecisionInput, ImportItemFieldsInput } from '../../../gql/graphql.js';
import { graphql } from '../../../shared/lib/graphql.js';
import { importKeys } from './keys.js';
import type { ImportItem } from './list-import-items.js';

const decideDocument = document(/* GraphQL */ `
  mutation DecideImportItems($importId: UUID!, $decisions: [ImportDecisionInput!]!) {
    decideImportItems(importId: $importId, decisions: $decisions) {
      id
      decided
    }
  }
`);
const sureDocument = document(/* GraphQL */ `
  mutation AcceptSureImportItems($importId: UUID!, $kind: ImportItemKind) {
    acceptSureImportItems(importId: $importId, kind: $kind) {
      id
      decided
    }
  }
`);
const editDocument = document(/* GraphQL */ `
  mutation EditImportItem($id: UUID!, $lockVersion: Int!, $fields: ImportItemFieldsInput!) {
    editImportItem(id: $id, lockVersion: $lockVersion, fields: $fields) {
      id
      lockVersion
    }
  }
`);
const mergeDocument = document(/* GraphQL */ `
  mutation MergeImportItem($id: UUID!) {
    mergeImportItemWithPrevious(id: $id) {
      id
    }
  }
`);

/** Accept, skip or reopen; the list shows it at once and is put right when the server refuses. */
export function useDecide(importId: string, kind: ImportItemKind) {
  const client = useQueryClient();
  const key = importKeys.items(importId, kind);
  const mutationKey = [...key, 'decide'];
  return useMutation({
    mutationKey,
    mutationFn: (decisions: ImportDecisionInput[]) => graphql(decideDocument, { importId, decisions }),
    onMutate: async (decisions) => {
      await client.cancelQueries({ queryKey: key });
      const before = client.getQueryData<ImportItem[]>(key);
      const decided = new Map(decisions.map(({ id, decision }) => [id, decision]));
      client.setQueryData<ImportItem[]>(key, (items) =>
        items?.map((item) => ({ ...item, decision: decided.get(item.id) ?? item.decision })),
      );
      return { before };
    },
    onError: (_error, _decisions, context) => {
      client.setQueryData(key, context?.before);
    },
    onSettled: async () => {
      // While more decisions are on their way, what the server says now is older than what the list shows.
      if (client.isMutating({ mutationKey }) > 1) return;
      await Promise.all([
        client.invalidateQueries({ queryKey: importKeys.one(importId), exact: true }),
        client.invalidateQueries({ queryKey: key }),
      ]);
    },
  });
}

export function useAcceptSure(importId: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (kind: ImportItemKind | null) => graphql(sureDocument, { importId, kind }),
    onSuccess: () => client.invalidateQueries({ queryKey: importKeys.one(importId) }),
  });
}

export function useEditItem(importId: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (input: { id: string; lockVersion: number; fields: ImportItemFieldsInput }) =>
      graphql(editDocument, input),
    onSuccess: () => client.invalidateQueries({ queryKey: importKeys.one(importId) }),
  });
}

export function useMergeItem(importId: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (id: string) => graphql(mergeDocument, { id }),
    onSuccess: () => client.invalidateQueries({ queryKey: importKeys.one(importId) }),
  });
}
