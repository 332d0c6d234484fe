import type { PlanBasisView, PlanFundingView, PlanTargetView, PlanTaskView, RowOutcome } from '@lotrinh/contracts';
import type { PlanBasisChange, PlanFundingChange, PlanTargetChange, PlanTaskChange } from '../../../gql/graphql.js';
import { graphql as document } from '../../../gql/index.js';
import { graphql } from '../../../shared/lib/graphql.js';

const targetsDocument = document(/* GraphQL */ `
  mutation SavePlanTargets($versionId: UUID!, $changes: [PlanTargetChange!]!) {
    savePlanTargets(versionId: $versionId, changes: $changes) {
      itemId
      result
      changedBy
      changedAt
      problems {
        field
        rule
        min
        max
      }
      row {
        ...TargetFields
      }
    }
  }
`);
const tasksDocument = document(/* GraphQL */ `
  mutation SavePlanTasks($versionId: UUID!, $changes: [PlanTaskChange!]!) {
    savePlanTasks(versionId: $versionId, changes: $changes) {
      itemId
      result
      changedBy
      changedAt
      problems {
        field
        rule
        min
        max
      }
      row {
        ...TaskFields
      }
    }
  }
`);
const fundingDocument = document(/* GraphQL */ `
  mutation SavePlanFunding($versionId: UUID!, $changes: [PlanFundingChange!]!) {
    savePlanFunding(versionId: $versionId, changes: $changes) {
      itemId
      result
      changedBy
      changedAt
      problems {
        field
        rule
        min
        max
      }
      row {
        ...FundingFields
      }
    }
  }
`);
const basesDocument = document(/* GraphQL */ `
  mutation SavePlanBases($versionId: UUID!, $changes: [PlanBasisChange!]!) {
    savePlanBases(versionId: $versionId, changes: $changes) {
      itemId
      result
      changedBy
      changedAt
      problems {
        field
        rule
        min
        max
      }
      row {
        ...BasisFields
      }
    }
  }
`);

export const saveTargets = async (
  versionId: string,
  changes: PlanTargetChange[],
): Promise<RowOutcome<PlanTargetView>[]> => (await graphql(targetsDocument, { versionId, changes })).savePlanTargets;

export const saveTasks = async (versionId: string, changes: PlanTaskChange[]): Promise<RowOutcome<PlanTaskView>[]> =>
  (await graphql(tasksDocument, { versionId, changes })).savePlanTasks;

export const saveFunding = async (
  versionId: string,
  changes: PlanFundingChange[],
): Promise<RowOutcome<PlanFundingView>[]> => (await graphql(fundingDocument, { versionId, changes })).savePlanFunding;

export const saveBases = async (versionId: string, changes: PlanBasisChange[]): Promise<RowOutcome<PlanBasisView>[]> =>
  (await graphql(basesDocument, { versionId, changes })).savePlanBases;
