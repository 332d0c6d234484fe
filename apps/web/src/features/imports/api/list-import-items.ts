import type { ImportItemKind } from '@lotrinh/contracts';
import { queryOptions } from '@tanstack/react-query';
import { graphql as document } from '../../../gql/index.js';
import type {
  ImportBasesQuery,
  ImportDutiesQuery,
  ImportFundingQuery,
  ImportOutlineQuery,
  ImportTargetsQuery,
  ImportTasksQuery,
  ImportValuesQuery,
} from '../../../gql/graphql.js';
import { graphql } from '../../../shared/lib/graphql.js';
import { importKeys } from './keys.js';

// One document a kind: a query asks only for the fields that the kind has, which keeps it within the server's limit.

const targets = document(/* GraphQL */ `
  query ImportTargets($id: UUID!) {
    importItems(importId: $id, kind: TARGET) {
      id
      kind
      position
      words
      confidence
      decision
      lockVersion
      source {
        fileId
        start
        end
      }
      target {
        phrase
        printedId
        comparator
        value
        valueMax
        unit
        population
        scope
        targetYear
        baselineYear
        direction
      }
    }
  }
`);
const tasks = document(/* GraphQL */ `
  query ImportTasks($id: UUID!) {
    importItems(importId: $id, kind: TASK) {
      id
      kind
      position
      words
      confidence
      decision
      lockVersion
      source {
        fileId
        start
        end
      }
      task {
        no
        name
        taskKind
        leads
        coordinators
        scheduleText
        startYear
        endYear
        dueOn
        recurrence
        cost
        currency
        fundingNature
        output
        note
        subProjects
      }
    }
  }
`);
const funding = document(/* GraphQL */ `
  query ImportFunding($id: UUID!) {
    importItems(importId: $id, kind: FUNDING) {
      id
      kind
      position
      words
      confidence
      decision
      lockVersion
      source {
        fileId
        start
        end
      }
      funding {
        printed
        isTotal
        isComposite
        source
        nature
        currency
        amount
      }
    }
  }
`);
const bases = document(/* GraphQL */ `
  query ImportBases($id: UUID!) {
    importItems(importId: $id, kind: BASIS) {
      id
      kind
      position
      words
      confidence
      decision
      lockVersion
      source {
        fileId
        start
        end
      }
      basis {
        type
        number
        issuedOn
        issuer
        title
        printed
      }
    }
  }
`);
const duties = document(/* GraphQL */ `
  query ImportDuties($id: UUID!) {
    importItems(importId: $id, kind: DUTY) {
      id
      kind
      position
      words
      confidence
      decision
      lockVersion
      source {
        fileId
        start
        end
      }
      duty {
        unit
        role
        text
      }
    }
  }
`);
const values = document(/* GraphQL */ `
  query ImportValues($id: UUID!) {
    importItems(importId: $id, kind: VALUE) {
      id
      kind
      position
      words
      confidence
      decision
      lockVersion
      source {
        fileId
        start
        end
      }
      value {
        section
        indicator
        unit
        population
        state
        value
        uom
        asPrinted
      }
    }
  }
`);
const outline = document(/* GraphQL */ `
  query ImportOutline($id: UUID!) {
    importItems(importId: $id, kind: OUTLINE) {
      id
      kind
      position
      words
      confidence
      decision
      lockVersion
      source {
        fileId
        start
        end
      }
      outline {
        label
        title
        guidance
        depth
      }
    }
  }
`);

type Fields = {
  target: ImportTargetsQuery['importItems'][number]['target'];
  task: ImportTasksQuery['importItems'][number]['task'];
  funding: ImportFundingQuery['importItems'][number]['funding'];
  basis: ImportBasesQuery['importItems'][number]['basis'];
  duty: ImportDutiesQuery['importItems'][number]['duty'];
  value: ImportValuesQuery['importItems'][number]['value'];
  outline: ImportOutlineQuery['importItems'][number]['outline'];
};

/** An item under review; the fields of its kind are set, the others absent. */
export type ImportItem = Omit<ImportTargetsQuery['importItems'][number], 'target'> & Partial<Fields>;

type Read = (id: string, signal: AbortSignal) => Promise<{ importItems: ImportItem[] }>;

const reads: Record<ImportItemKind, Read> = {
  TARGET: (id, signal) => graphql(targets, { id }, signal),
  TASK: (id, signal) => graphql(tasks, { id }, signal),
  FUNDING: (id, signal) => graphql(funding, { id }, signal),
  BASIS: (id, signal) => graphql(bases, { id }, signal),
  DUTY: (id, signal) => graphql(duties, { id }, signal),
  VALUE: (id, signal) => graphql(values, { id }, signal),
  OUTLINE: (id, signal) => graphql(outline, { id }, signal),
};

export const importItemsQueryOptions = (id: string, kind: ImportItemKind) =>
  queryOptions({
    queryKey: importKeys.items(id, kind),
    queryFn: async ({ signal }): Promise<ImportItem[]> => (await reads[kind](id, signal)).importItems,
  });
