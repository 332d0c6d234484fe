import { queryOptions } from '@tanstack/react-query';
import { graphql as document } from '../../../gql/index.js';
import { graphql } from '../../../shared/lib/graphql.js';
import { planKeys } from './keys.js';

const planDocument = document(/* GraphQL */ `
  query Plan($id: UUID!) {
    plan(id: $id) {
      ...PlanFields
    }
  }

  fragment PlanFields on Plan {
    id
    title
    kind
    unit {
      id
      name
    }
    agency {
      id
      name
    }
    periodStart
    periodEnd
    orientationTo
    origin
    restriction
    currentVersionId
    parent {
      id
      title
    }
    predecessor {
      id
      title
    }
    mayWrite
    mayRecord
    mayFollow
    mayAmend
    versions {
      id
      n
      title
      state
      standing
      documentType
      documentNumber
      numberUnknownReason
      issuedOn
      issuer {
        id
        name
      }
      issuingAuthority
      place
      signerName
      signerPosition
      signerCapacity
      amendsVersionId
      frameworkId
      amendmentType
      amendmentCause
      copiedFromVersionId
      extendsTo
      amendments
      contentSha256
      recordedAt
      updatedAt
      updatedBy
      lockVersion
      completeness
      counts {
        sections
        targets
        targetSentences
        tasks
        funding
        bases
        duties
        targetsWithoutValue
        targetsWithoutYear
        targetsWithoutOwner
        targetsComplete
        tasksWithoutLead
        tasksWithoutTime
        tasksWithoutCost
        tasksComplete
        unknownUnits
      }
      files {
        fileId
        name
        role
        position
        mediaType
        sizeBytes
        isPurged
      }
    }
  }
`);

export const planQueryOptions = (id: string) =>
  queryOptions({
    queryKey: planKeys.one(id),
    queryFn: async ({ signal }) => (await graphql(planDocument, { id }, signal)).plan,
  });
