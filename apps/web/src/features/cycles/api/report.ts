import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import type { MoveReportInput, ReportQuery, SaveCellsInput } from '../../../gql/graphql.js';
import { graphql as document } from '../../../gql/index.js';
import { graphql } from '../../../shared/lib/graphql.js';
import { rest } from '../../../shared/lib/rest.js';

const reportDocument = document(/* GraphQL */ `
  query Report($id: UUID!) {
    report(id: $id) {
      ...ReportFields
    }
  }

  fragment WordsFields on EntryWords {
    value
    second
    note
    documentNumber
    documentIssuedOn
  }

  fragment EarlierFields on EarlierValue {
    period {
      kind
      dataFrom
      dataTo
      reportingYear
    }
    words {
      ...WordsFields
    }
    exact {
      numerator
      denominator
    }
  }

  fragment ReportFields on Report {
    id
    state
    dueAt
    sentAt
    isOnBehalf
    changedAfterAcceptance
    lockVersion
    mayWrite
    actions
    unit {
      id
      name
    }
    represents {
      id
      name
    }
    cycle {
      id
      title
      state
      ruleSet
      unit {
        id
        name
      }
      period {
        kind
        dataFrom
        dataTo
        reportingYear
      }
    }
    cells {
      isExempt
      lockVersion
      state
      changedBy
      changedAt
      knownWhole
      returnedFor
      isChanged
      words {
        ...WordsFields
      }
      previous {
        ...EarlierFields
      }
      sameLastYear {
        ...EarlierFields
      }
      targets {
        itemId
        phrase
        comparator
        value
        valueMax
        unit
        targetYear
        planId
        planTitle
        versionId
      }
      files {
        id
        name
        addedBy
        addedAt
      }
      indicator {
        id
        code
        definition {
          id
          n
          state
          name
          theme
          uom
          valueType
          direction
          accumulation
          decimals
          mayExceedWhole
          shareOf
          levels
          levelsExclude
          scaleMin
          scaleMax
          required
          isConfidential
          numerator
          denominator
          exclusions
          help
          example
          mistakes
          noData
          validFrom
          validTo
          link
          bridge
          lockVersion
        }
      }
    }
    steps {
      id
      action
      by
      postTitle
      at
      reason
      paper {
        fileId
        name
      }
      returns {
        indicatorId
        code
        reason
      }
    }
  }
`);
const historyDocument = document(/* GraphQL */ `
  query CellHistory($reportId: UUID!, $indicatorId: UUID!) {
    cellHistory(reportId: $reportId, indicatorId: $indicatorId) {
      id
      state
      basis
      by
      at
      words {
        ...WordsFields
      }
    }
  }
`);
const saveDocument = document(/* GraphQL */ `
  mutation SaveCells($input: SaveCellsInput!) {
    saveCells(input: $input) {
      indicatorId
      result
      lockVersion
      state
      changedBy
      changedAt
      words {
        ...WordsFields
      }
    }
  }
`);
const moveDocument = document(/* GraphQL */ `
  mutation MoveReport($input: MoveReportInput!) {
    moveReport(input: $input) {
      ...ReportFields
    }
  }
`);

export type Report = ReportQuery['report'];
export type ReportCell = Report['cells'][number];

const keys = {
  one: (id: string) => ['cycles', 'report', id] as const,
  history: (id: string, indicatorId: string) => ['cycles', 'report', id, 'history', indicatorId] as const,
};

export const reportQueryOptions = (id: string) =>
  queryOptions({
    queryKey: keys.one(id),
    queryFn: async ({ signal }) => (await graphql(reportDocument, { id }, signal)).report,
  });

export const historyQueryOptions = (reportId: string, indicatorId: string) =>
  queryOptions({
    queryKey: keys.history(reportId, indicatorId),
    queryFn: async ({ signal }) => (await graphql(historyDocument, { reportId, indicatorId }, signal)).cellHistory,
    staleTime: 0,
  });

export const saveCells = async (input: SaveCellsInput) => (await graphql(saveDocument, { input })).saveCells;

/**
 * Takes one step of the report's way; a signed paper is stored before it. `onMoved` is told also where the page around the caller
 * has become another by then.
 */
export function useMoveReport(onMoved: () => void) {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: async ({ paper, ...input }: MoveReportInput & { paper?: File }) => {
      const path = `/api/reports/${input.reportId}/papers?declaredNoStateSecret=true`;
      const paperFileId = paper === undefined ? null : (await upload(path, paper)).id;
      return (await graphql(moveDocument, { input: { ...input, paperFileId } })).moveReport;
    },
    onSuccess: (report) => {
      onMoved();
      queryClient.setQueryData(keys.one(report.id), report);
    },
    onSettled: () => queryClient.invalidateQueries({ queryKey: ['cycles'] }),
  });
}

type Evidence = { reportId: string; indicatorId: string };
const filesOf = ({ reportId, indicatorId }: Evidence) => `/api/reports/${reportId}/cells/${indicatorId}/files`;

/** `before`: what has to reach the server first. */
export const useAttachEvidence = (cell: Evidence, before: () => Promise<void>) =>
  useEvidence(cell, async (file: File) => {
    await before();
    return upload(`${filesOf(cell)}?declaredNoStateSecret=true`, file);
  });

export const useDetachEvidence = (cell: Evidence) =>
  useEvidence(cell, (fileId: string) => rest<unknown>('DELETE', `${filesOf(cell)}/${fileId}`));

function useEvidence<Input>({ reportId }: Evidence, mutationFn: (input: Input) => Promise<unknown>) {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn,
    onSettled: () => queryClient.invalidateQueries({ queryKey: keys.one(reportId) }),
  });
}

function upload(path: string, file: File): Promise<{ id: string }> {
  const form = new FormData();
  form.append('file', file, file.name);
  return rest('POST', path, form);
}
