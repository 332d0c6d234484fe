import type { SectionChange, SectionOutcome } from '@lotrinh/contracts';
import { graphql as document } from '../../../gql/index.js';
import { graphql } from '../../../shared/lib/graphql.js';

const sectionsDocument = document(/* GraphQL */ `
  mutation SavePlanSections($versionId: UUID!, $changes: [PlanSectionChange!]!) {
    savePlanSections(versionId: $versionId, changes: $changes) {
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
      rows {
        ...SectionFields
      }
    }
  }
`);

export async function saveSections(versionId: string, changes: SectionChange[]): Promise<SectionOutcome[]> {
  return (await graphql(sectionsDocument, { versionId, changes })).savePlanSections;
}
