import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { CycleInput } from '../../../gql/graphql.js';
import { graphql as document } from '../../../gql/index.js';
import { graphql } from '../../../shared/lib/graphql.js';
import { cycleKeys } from './cycle-keys.js';

const createDocument = document(/* GraphQL */ `
  mutation CreateCycle($unitId: UUID!, $values: CycleInput!) {
    createCycle(unitId: $unitId, values: $values) {
      id
    }
  }
`);
const saveDocument = document(/* GraphQL */ `
  mutation SaveCycle($id: UUID!, $lockVersion: Int!, $values: CycleInput!) {
    saveCycle(id: $id, lockVersion: $lockVersion, values: $values) {
      id
    }
  }
`);
const openDocument = document(/* GraphQL */ `
  mutation OpenCycle($id: UUID!, $lockVersion: Int!) {
    openCycle(id: $id, lockVersion: $lockVersion) {
      id
    }
  }
`);
const closeDocument = document(/* GraphQL */ `
  mutation CloseCycle($id: UUID!, $lockVersion: Int!) {
    closeCycle(id: $id, lockVersion: $lockVersion) {
      id
    }
  }
`);
const deleteDocument = document(/* GraphQL */ `
  mutation DeleteCycle($id: UUID!) {
    deleteCycle(id: $id)
  }
`);
const extendDocument = document(/* GraphQL */ `
  mutation ExtendReport($reportId: UUID!, $lockVersion: Int!, $on: Date, $time: String!) {
    extendReport(reportId: $reportId, lockVersion: $lockVersion, on: $on, time: $time) {
      id
    }
  }
`);
const acceptDocument = document(/* GraphQL */ `
  mutation AcceptReports($ids: [UUID!]!) {
    acceptReports(ids: $ids)
  }
`);

type Versioned = { id: string; lockVersion: number };

export const useCreateCycle = () =>
  useChange(
    async (input: { unitId: string; values: CycleInput }) => (await graphql(createDocument, input)).createCycle.id,
  );

export const useSaveCycle = () =>
  useChange(async (input: Versioned & { values: CycleInput }) => (await graphql(saveDocument, input)).saveCycle.id);

export const useOpenCycle = () => useChange((cycle: Versioned) => graphql(openDocument, cycle));

export const useCloseCycle = () => useChange((cycle: Versioned) => graphql(closeDocument, cycle));

/** The page that showed it leaves first; only the lists are read anew. */
export function useDeleteCycle() {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: (id: string) => graphql(deleteDocument, { id }),
    onSuccess: (_done, id) => {
      queryClient.removeQueries({ queryKey: cycleKeys.one(id) });
      void queryClient.invalidateQueries({ queryKey: ['cycles', 'list'] });
    },
  });
}

/** Without a day the deadline of the round holds again. */
export const useExtendReport = () =>
  useChange((input: { reportId: string; lockVersion: number; on: string | null; time: string }) =>
    graphql(extendDocument, input),
  );

export const useAcceptReports = () =>
  useChange(async (ids: string[]) => (await graphql(acceptDocument, { ids })).acceptReports);

function useChange<Input, Result>(mutationFn: (input: Input) => Promise<Result>) {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn,
    onSuccess: () => queryClient.invalidateQueries({ queryKey: cycleKeys.all }),
  });
}
