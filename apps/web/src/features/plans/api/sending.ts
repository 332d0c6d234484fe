import { queryOptions, useMutation } from '@tanstack/react-query';
import type { RecordSendingInput } from '../../../gql/graphql.js';
import { graphql as document } from '../../../gql/index.js';
import { graphql } from '../../../shared/lib/graphql.js';
import { planKeys } from './keys.js';
import { useForgetPlans } from './procedure.js';

const sendingDocument = document(/* GraphQL */ `
  query PlanSending($versionId: UUID!) {
    planSending(versionId: $versionId) {
      ...SendingFields
    }
  }

  fragment SendingFields on PlanSending {
    versionId
    recipient
    workingDays
    dueOn
    standing
    outcome
    way
    documentNumber
    sentOn
    reason
    recordedBy
    recordedAt
    mayRecord
    lockVersion
  }
`);
const recordDocument = document(/* GraphQL */ `
  mutation RecordPlanSending($input: RecordSendingInput!) {
    recordPlanSending(input: $input) {
      ...SendingFields
    }
  }
`);

export const sendingQueryOptions = (versionId: string) =>
  queryOptions({
    queryKey: planKeys.sending(versionId),
    queryFn: async ({ signal }) => (await graphql(sendingDocument, { versionId }, signal)).planSending,
  });

/** It ends a work of the registry, so the lists of work are read again too. */
export function useRecordSending() {
  const onSettled = useForgetPlans();
  return useMutation({
    mutationFn: async (input: RecordSendingInput) => (await graphql(recordDocument, { input })).recordPlanSending,
    onSettled,
  });
}
