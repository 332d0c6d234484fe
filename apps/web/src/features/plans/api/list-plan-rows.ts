import { queryOptions } from '@tanstack/react-query';
import { graphql as document } from '../../../gql/index.js';
import { graphql } from '../../../shared/lib/graphql.js';
import { planKeys } from './keys.js';

const targetsDocument = document(/* GraphQL */ `
  query PlanTargets($versionId: UUID!) {
    planTargets(versionId: $versionId) {
      ...TargetFields
    }
  }

  fragment TargetFields on PlanTarget {
    id
    itemId
    position
    sectionItemId
    printedId
    printedText
    phrase
    comparator
    value
    valueMax
    unit
    population
    scope
    targetYear
    baselineYear
    baselineValue
    direction
    partOfItemId
    owner {
      printed
      resolution
      unitId
      unitName
    }
    source {
      fileId
      start
      end
    }
    lockVersion
  }
`);
const tasksDocument = document(/* GraphQL */ `
  query PlanTasks($versionId: UUID!) {
    planTasks(versionId: $versionId) {
      ...TaskFields
    }
  }

  fragment TaskFields on PlanTask {
    id
    itemId
    position
    sectionItemId
    parentItemId
    no
    name
    kind
    leads {
      printed
      resolution
      unitId
      unitName
    }
    coordinators {
      printed
      resolution
      unitId
      unitName
    }
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
    continues
    source {
      fileId
      start
      end
    }
    lockVersion
  }
`);
const fundingDocument = document(/* GraphQL */ `
  query PlanFunding($versionId: UUID!) {
    planFunding(versionId: $versionId) {
      ...FundingFields
    }
  }

  fragment FundingFields on PlanFunding {
    id
    itemId
    position
    printed
    isTotal
    isComposite
    source
    nature
    year
    currency
    amount
    sourceSpan {
      fileId
      start
      end
    }
    lockVersion
  }
`);
const basesDocument = document(/* GraphQL */ `
  query PlanBases($versionId: UUID!) {
    planBases(versionId: $versionId) {
      ...BasisFields
    }
  }

  fragment BasisFields on PlanBasis {
    id
    itemId
    position
    type
    number
    issuedOn
    issuer
    title
    printed
    source {
      fileId
      start
      end
    }
    lockVersion
  }
`);
const sectionsDocument = document(/* GraphQL */ `
  query PlanSections($versionId: UUID!) {
    planSections(versionId: $versionId) {
      ...SectionFields
    }
  }

  fragment SectionFields on PlanSection {
    id
    itemId
    parentItemId
    position
    kind
    label
    text
    rows
    frameworkSectionId
    source {
      fileId
      start
      end
    }
    lockVersion
  }
`);
const dutiesDocument = document(/* GraphQL */ `
  query PlanDuties($versionId: UUID!) {
    planDuties(versionId: $versionId) {
      id
      itemId
      position
      unit {
        printed
        resolution
        unitId
        unitName
      }
      role
      text
      source {
        fileId
        start
        end
      }
      lockVersion
    }
  }
`);

/** The call itself: the grid makes it under a key of its own, so that it opens on what the server has now. */
export const targetsQuery = (versionId: string) => ({
  queryKey: [...planKeys.rows(versionId), 'targets'],
  queryFn: async ({ signal }: { signal: AbortSignal }) =>
    (await graphql(targetsDocument, { versionId }, signal)).planTargets,
});
export const targetsQueryOptions = (versionId: string) => queryOptions(targetsQuery(versionId));

export const tasksQuery = (versionId: string) => ({
  queryKey: [...planKeys.rows(versionId), 'tasks'],
  queryFn: async ({ signal }: { signal: AbortSignal }) =>
    (await graphql(tasksDocument, { versionId }, signal)).planTasks,
});
export const tasksQueryOptions = (versionId: string) => queryOptions(tasksQuery(versionId));

export const fundingQuery = (versionId: string) => ({
  queryKey: [...planKeys.rows(versionId), 'funding'],
  queryFn: async ({ signal }: { signal: AbortSignal }) =>
    (await graphql(fundingDocument, { versionId }, signal)).planFunding,
});
export const fundingQueryOptions = (versionId: string) => queryOptions(fundingQuery(versionId));

export const basesQuery = (versionId: string) => ({
  queryKey: [...planKeys.rows(versionId), 'bases'],
  queryFn: async ({ signal }: { signal: AbortSignal }) =>
    (await graphql(basesDocument, { versionId }, signal)).planBases,
});
export const basesQueryOptions = (versionId: string) => queryOptions(basesQuery(versionId));

export const sectionsQueryOptions = (versionId: string) =>
  queryOptions({
    queryKey: [...planKeys.rows(versionId), 'sections'],
    queryFn: async ({ signal }) => (await graphql(sectionsDocument, { versionId }, signal)).planSections,
  });

export const dutiesQueryOptions = (versionId: string) =>
  queryOptions({
    queryKey: [...planKeys.rows(versionId), 'duties'],
    queryFn: async ({ signal }) => (await graphql(dutiesDocument, { versionId }, signal)).planDuties,
  });
