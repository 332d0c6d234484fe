import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { CreateIndicatorInput, IndicatorInput } from '../../../gql/graphql.js';
import { graphql as document } from '../../../gql/index.js';
import { graphql } from '../../../shared/lib/graphql.js';
import { indicatorKeys } from './keys.js';

const createDocument = document(/* GraphQL */ `
  mutation CreateIndicator($input: CreateIndicatorInput!) {
    createIndicator(input: $input) {
      id
    }
  }
`);
const saveDocument = document(/* GraphQL */ `
  mutation SaveIndicatorDraft($versionId: UUID!, $lockVersion: Int!, $values: IndicatorInput!) {
    saveIndicatorDraft(versionId: $versionId, lockVersion: $lockVersion, values: $values) {
      id
    }
  }
`);
const putInUseDocument = document(/* GraphQL */ `
  mutation PutIndicatorInUse($versionId: UUID!, $lockVersion: Int!) {
    putIndicatorInUse(versionId: $versionId, lockVersion: $lockVersion) {
      id
    }
  }
`);
const beginDocument = document(/* GraphQL */ `
  mutation BeginIndicatorVersion($id: UUID!) {
    beginIndicatorVersion(id: $id) {
      id
    }
  }
`);
const deleteDocument = document(/* GraphQL */ `
  mutation DeleteIndicatorDraft($versionId: UUID!) {
    deleteIndicatorDraft(versionId: $versionId)
  }
`);
const retireDocument = document(/* GraphQL */ `
  mutation RetireIndicator($id: UUID!, $lockVersion: Int!, $on: Date!) {
    retireIndicator(id: $id, lockVersion: $lockVersion, on: $on) {
      id
    }
  }
`);
const linkDocument = document(/* GraphQL */ `
  mutation LinkTarget($targetItemId: UUID!, $indicatorId: UUID) {
    linkTarget(targetItemId: $targetItemId, indicatorId: $indicatorId)
  }
`);

type Draft = { versionId: string; lockVersion: number };

export const useCreateIndicator = () =>
  useChange(async (input: CreateIndicatorInput) => (await graphql(createDocument, { input })).createIndicator.id);

export const useSaveDraft = () =>
  useChange((change: Draft & { values: IndicatorInput }) => graphql(saveDocument, change));

export const usePutInUse = () => useChange((draft: Draft) => graphql(putInUseDocument, draft));

export const useBeginVersion = () => useChange((id: string) => graphql(beginDocument, { id }));

/** The page decides what is shown when the indicator went with its only draft. */
export const useDeleteDraft = () => useChange((versionId: string) => graphql(deleteDocument, { versionId }));

export const useRetireIndicator = () =>
  useChange((retiring: { id: string; lockVersion: number; on: string }) => graphql(retireDocument, retiring));

export const useLinkTarget = () =>
  useChange((link: { targetItemId: string; indicatorId: string | null }) => graphql(linkDocument, link));

function useChange<Input, Result>(mutationFn: (input: Input) => Promise<Result>) {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn,
    onSuccess: () => {
      void queryClient.invalidateQueries({ queryKey: indicatorKeys.all });
    },
  });
}
