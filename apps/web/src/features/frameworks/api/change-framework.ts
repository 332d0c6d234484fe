import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { FrameworkInput } from '../../../gql/graphql.js';
import { graphql as document } from '../../../gql/index.js';
import { graphql } from '../../../shared/lib/graphql.js';
import { frameworkKeys } from './keys.js';

const copyDocument = document(/* GraphQL */ `
  mutation CopyFramework($id: UUID!, $unitId: UUID!) {
    copyFramework(id: $id, unitId: $unitId) {
      ...FrameworkFields
    }
  }
`);
const saveDocument = document(/* GraphQL */ `
  mutation SaveFramework($id: UUID!, $lockVersion: Int!, $input: FrameworkInput!) {
    saveFramework(id: $id, lockVersion: $lockVersion, input: $input) {
      ...FrameworkFields
    }
  }
`);
const putInUseDocument = document(/* GraphQL */ `
  mutation PutFrameworkInUse($id: UUID!, $lockVersion: Int!) {
    putFrameworkInUse(id: $id, lockVersion: $lockVersion) {
      ...FrameworkFields
    }
  }
`);
const retireDocument = document(/* GraphQL */ `
  mutation RetireFramework($id: UUID!, $lockVersion: Int!) {
    retireFramework(id: $id, lockVersion: $lockVersion) {
      ...FrameworkFields
    }
  }
`);

type Held = { id: string; lockVersion: number };

export function useCopyFramework() {
  const refresh = useRefresh();
  return useMutation({
    mutationFn: async (copy: { id: string; unitId: string }) => (await graphql(copyDocument, copy)).copyFramework,
    onSuccess: refresh,
  });
}

export function useSaveFramework() {
  const refresh = useRefresh();
  return useMutation({
    mutationFn: async (change: Held & { input: FrameworkInput }) => (await graphql(saveDocument, change)).saveFramework,
    onSuccess: refresh,
  });
}

export function usePutFrameworkInUse() {
  const refresh = useRefresh();
  return useMutation({
    mutationFn: async (held: Held) => (await graphql(putInUseDocument, held)).putFrameworkInUse,
    onSuccess: refresh,
  });
}

export function useRetireFramework() {
  const refresh = useRefresh();
  return useMutation({
    mutationFn: async (held: Held) => (await graphql(retireDocument, held)).retireFramework,
    onSuccess: refresh,
  });
}

function useRefresh() {
  const queryClient = useQueryClient();
  return () => queryClient.invalidateQueries({ queryKey: frameworkKeys.all });
}
