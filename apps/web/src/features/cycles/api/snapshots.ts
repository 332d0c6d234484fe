import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import type { CycleDriftQuery, CycleSnapshotsQuery } from '../../../gql/graphql.js';
import { graphql as document } from '../../../gql/index.js';
import { graphql } from '../../../shared/lib/graphql.js';
import { cycleKeys } from './cycle-keys.js';

const snapshotsDocument = document(/* GraphQL */ `
  query CycleSnapshots($cycleId: UUID!) {
    cycleSnapshots(cycleId: $cycleId) {
      id
      n
      takenAt
      takenBy
    }
  }
`);
const driftDocument = document(/* GraphQL */ `
  query CycleDrift($snapshotId: UUID!) {
    cycleDrift(snapshotId: $snapshotId) {
      indicatorId
      code
      name
      before {
        kind
        value
        exact {
          numerator
          denominator
        }
      }
      after {
        kind
        value
        exact {
          numerator
          denominator
        }
      }
      causes {
        unit {
          id
          name
        }
        before {
          state
          words {
            value
            second
            note
            documentNumber
            documentIssuedOn
          }
        }
        after {
          state
          words {
            value
            second
            note
            documentNumber
            documentIssuedOn
          }
        }
        by
        at
      }
    }
  }
`);
const freezeDocument = document(/* GraphQL */ `
  mutation FreezeCycle($cycleId: UUID!) {
    freezeCycle(cycleId: $cycleId) {
      id
    }
  }
`);

export type Snapshot = CycleSnapshotsQuery['cycleSnapshots'][number];
export type Drift = CycleDriftQuery['cycleDrift'][number];

export const snapshotsQueryOptions = (cycleId: string) =>
  queryOptions({
    queryKey: cycleKeys.snapshots(cycleId),
    queryFn: async ({ signal }) => (await graphql(snapshotsDocument, { cycleId }, signal)).cycleSnapshots,
    staleTime: 0,
  });

export const driftQueryOptions = (cycleId: string, snapshotId: string) =>
  queryOptions({
    queryKey: cycleKeys.drift(cycleId, snapshotId),
    queryFn: async ({ signal }) => (await graphql(driftDocument, { snapshotId }, signal)).cycleDrift,
    staleTime: 0,
  });

export function useFreezeCycle() {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: (cycleId: string) => graphql(freezeDocument, { cycleId }),
    onSuccess: (_done, cycleId) => queryClient.invalidateQueries({ queryKey: cycleKeys.one(cycleId) }),
  });
}
