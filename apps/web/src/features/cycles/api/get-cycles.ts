import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import type { CycleQuery, CyclesQuery } from '../../../gql/graphql.js';
import { graphql as document } from '../../../gql/index.js';
import { graphql } from '../../../shared/lib/graphql.js';
import { cycleKeys } from './cycle-keys.js';

const cyclesDocument = document(/* GraphQL */ `
  query Cycles($page: Int!, $size: Int!) {
    cycles(page: $page, size: $size) {
      total
      items {
        id
        title
        unit {
          id
          name
        }
        state
        period {
          kind
          dataFrom
          dataTo
          reportingYear
        }
        dueAt
        respondents
        sent
        accepted
        ownReportId
      }
    }
  }
`);
const cycleDocument = document(/* GraphQL */ `
  query Cycle($id: UUID!) {
    cycle(id: $id) {
      id
      title
      unit {
        id
        name
      }
      state
      period {
        kind
        dataFrom
        dataTo
        reportingYear
      }
      dueAt
      structureDate
      receiver
      indicators {
        id
        code
        definition {
          name
        }
      }
      reports {
        id
        unit {
          id
          name
        }
        represents {
          id
          name
        }
        state
        dueAt
        sentAt
        isOnBehalf
        answered
        asked
        changedAfterAcceptance
        exempt
        lockVersion
      }
      mayManage
      lockVersion
    }
  }
`);

export const cyclePageSize = 20;

export type CycleRow = CyclesQuery['cycles']['items'][number];
export type Cycle = CycleQuery['cycle'];
export type CycleReport = Cycle['reports'][number];

export const cyclesQueryOptions = (page: number) =>
  queryOptions({
    queryKey: cycleKeys.list(page),
    queryFn: async ({ signal }) => (await graphql(cyclesDocument, { page, size: cyclePageSize }, signal)).cycles,
    placeholderData: keepPreviousData,
    staleTime: 0,
  });

/** Read anew whenever it is opened: what respondents do is watched here. */
export const cycleQueryOptions = (id: string) =>
  queryOptions({
    queryKey: cycleKeys.one(id),
    queryFn: async ({ signal }) => (await graphql(cycleDocument, { id }, signal)).cycle,
    staleTime: 0,
  });
