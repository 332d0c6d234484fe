import { useMutation, useQueryClient } from '@tanstack/react-query';
import { graphql as document } from '../../../gql/index.js';
import type { ImportHeaderInput, UnitResolution } from '../../../gql/graphql.js';
import { graphql } from '../../../shared/lib/graphql.js';
import { importKeys } from './keys.js';

const headerDocument = document(/* GraphQL */ `
  mutation SetImportHeader($importId: UUID!, $lockVersion: Int!, $header: ImportHeaderInput!) {
    setImportHeader(importId: $importId, lockVersion: $lockVersion, header: $header) {
      id
      lockVersion
    }
  }
`);
const resolveDocument = document(/* GraphQL */ `
  mutation ResolveImportUnit($importId: UUID!, $printed: String!, $resolution: UnitResolution!, $unitId: UUID) {
    resolveImportUnit(importId: $importId, printed: $printed, resolution: $resolution, unitId: $unitId) {
      printed
    }
  }
`);
const acceptDocument = document(/* GraphQL */ `
  mutation AcceptImport($importId: UUID!, $lockVersion: Int!) {
    acceptImport(importId: $importId, lockVersion: $lockVersion) {
      id
      resultId
    }
  }
`);
const discardDocument = document(/* GraphQL */ `
  mutation DiscardImport($importId: UUID!) {
    discardImport(importId: $importId) {
      id
    }
  }
`);

export function useSetHeader(importId: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (input: { lockVersion: number; header: ImportHeaderInput }) =>
      graphql(headerDocument, { importId, ...input }),
    onSuccess: () => client.invalidateQueries({ queryKey: importKeys.one(importId) }),
  });
}

export function useResolveUnit(importId: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (input: { printed: string; resolution: UnitResolution; unitId: string | null }) =>
      graphql(resolveDocument, { importId, ...input }),
    onSuccess: () => client.invalidateQueries({ queryKey: importKeys.unitNames(importId) }),
  });
}

export function useAcceptImport(importId: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (lockVersion: number) => graphql(acceptDocument, { importId, lockVersion }),
    onSuccess: () => client.invalidateQueries(),
  });
}

export function useDiscardImport(importId: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: () => graphql(discardDocument, { importId }),
    onSuccess: () => client.invalidateQueries({ queryKey: importKeys.all }),
  });
}
