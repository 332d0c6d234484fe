import type { PlanConsultationsView } from '@lotrinh/contracts';
import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import type { AskOpinionsInput, RemarkAnswerInput, UnitOpinionInput } from '../../../gql/graphql.js';
import { graphql as document } from '../../../gql/index.js';
import { graphql } from '../../../shared/lib/graphql.js';
import { planKeys } from './keys.js';

const consultationsDocument = document(/* GraphQL */ `
  query PlanConsultations($versionId: UUID!) {
    planConsultations(versionId: $versionId) {
      ...ConsultationsFields
    }
  }

  fragment ConsultationsFields on PlanConsultations {
    versionId
    lockVersion
    mayAsk
    mayClose
    mayAnswer
    consultations {
      id
      n
      request
      dueOn
      askedBy
      askedAt
      closedAt
      units {
        id
        unitName
        verdict
        personName
        postTitle
        givenAt
        isOwn
        lockVersion
        remarks {
          id
          about
          body
          answer
          answerText
          answeredBy
          lockVersion
        }
      }
    }
  }
`);
const askDocument = document(/* GraphQL */ `
  mutation AskOpinions($input: AskOpinionsInput!) {
    askOpinions(input: $input) {
      ...ConsultationsFields
    }
  }
`);
const closeDocument = document(/* GraphQL */ `
  mutation CloseOpinions($versionId: UUID!, $lockVersion: Int!) {
    closeOpinions(versionId: $versionId, lockVersion: $lockVersion) {
      ...ConsultationsFields
    }
  }
`);
const giveDocument = document(/* GraphQL */ `
  mutation GiveUnitOpinion($input: UnitOpinionInput!) {
    giveUnitOpinion(input: $input) {
      ...ConsultationsFields
    }
  }
`);
const answerDocument = document(/* GraphQL */ `
  mutation AnswerRemark($input: RemarkAnswerInput!) {
    answerRemark(input: $input) {
      ...ConsultationsFields
    }
  }
`);

export const consultationsQueryOptions = (versionId: string) =>
  queryOptions({
    queryKey: planKeys.consultations(versionId),
    queryFn: async ({ signal }) => (await graphql(consultationsDocument, { versionId }, signal)).planConsultations,
  });

/** Asking and closing move the version, so everything shown of plans is read again. */
function useMove<Input>(act: (input: Input) => Promise<PlanConsultationsView>) {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: act,
    onSettled: () => queryClient.invalidateQueries({ queryKey: planKeys.all }),
  });
}

export const useAskOpinions = () =>
  useMove(async (input: AskOpinionsInput) => (await graphql(askDocument, { input })).askOpinions);

export const useCloseOpinions = () =>
  useMove(
    async (version: { versionId: string; lockVersion: number }) =>
      (await graphql(closeDocument, version)).closeOpinions,
  );

/** What is said and answered changes the consultations alone. */
function useEntry<Input>(act: (input: Input) => Promise<PlanConsultationsView>) {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: act,
    onSuccess: (view) => {
      queryClient.setQueryData(planKeys.consultations(view.versionId), view);
    },
  });
}

export const useGiveOpinion = () =>
  useEntry(async (input: UnitOpinionInput) => (await graphql(giveDocument, { input })).giveUnitOpinion);

export const useAnswerRemark = () =>
  useEntry(async (input: RemarkAnswerInput) => (await graphql(answerDocument, { input })).answerRemark);
