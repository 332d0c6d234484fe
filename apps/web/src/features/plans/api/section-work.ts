import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import type { PlanSectionView, SectionMove } from '@lotrinh/contracts';
import type { SectionWorkInput } from '../../../gql/graphql.js';
import { graphql as document } from '../../../gql/index.js';
import { graphql } from '../../../shared/lib/graphql.js';
import { planKeys } from './keys.js';

const workDocument = document(/* GraphQL */ `
  query PlanSectionWork($versionId: UUID!) {
    planSectionWork(versionId: $versionId) {
      ...SectionWorkFields
    }
  }

  fragment SectionWorkFields on SectionWork {
    itemId
    isDone
    owner {
      id
      name
    }
  }
`);
const setDocument = document(/* GraphQL */ `
  mutation SetPlanSectionWork($versionId: UUID!, $input: SectionWorkInput!) {
    setPlanSectionWork(versionId: $versionId, input: $input) {
      ...SectionWorkFields
    }
  }
`);
const moveDocument = document(/* GraphQL */ `
  mutation MovePlanSection($versionId: UUID!, $itemId: UUID!, $move: SectionMove!) {
    movePlanSection(versionId: $versionId, itemId: $itemId, move: $move) {
      ...SectionFields
    }
  }
`);

/** Who writes which section of a draft, and which are done. */
export const sectionWorkQueryOptions = (versionId: string) =>
  queryOptions({
    queryKey: planKeys.sectionWork(versionId),
    queryFn: async ({ signal }) => (await graphql(workDocument, { versionId }, signal)).planSectionWork,
  });

export function useSetSectionWork(versionId: string) {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: async (input: SectionWorkInput) =>
      (await graphql(setDocument, { versionId, input })).setPlanSectionWork,
    onSuccess: (work) => {
      queryClient.setQueryData(planKeys.sectionWork(versionId), work);
    },
  });
}

export async function moveSection(versionId: string, itemId: string, move: SectionMove): Promise<PlanSectionView[]> {
  return (await graphql(moveDocument, { versionId, itemId, move })).movePlanSection;
}
