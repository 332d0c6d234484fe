import type { CommentThreadView } from '@lotrinh/contracts';
import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import type {
  AnswerCommentThreadMutationVariables,
  NewCommentThread,
  ReopenCommentThreadMutationVariables,
  ResolveCommentThreadMutationVariables,
} from '../../gql/graphql.js';
import { graphql as document } from '../../gql/index.js';
import { graphql } from '../lib/graphql.js';

const threadsDocument = document(/* GraphQL */ `
  query CommentThreads($versionId: UUID!, $filter: CommentFilter!, $page: Int!, $size: Int!) {
    commentThreads(versionId: $versionId, filter: $filter, page: $page, size: $size) {
      total
      items {
        ...ThreadFields
      }
    }
  }

  fragment ThreadFields on CommentThread {
    id
    kind
    itemId
    words
    isGone
    quote
    isResolved
    resolvedByName
    resolvedAt
    mayResolve
    lockVersion
    comments {
      id
      body
      authorName
      unitName
      writtenAt
    }
  }
`);
const summaryDocument = document(/* GraphQL */ `
  query CommentSummary($versionId: UUID!) {
    commentSummary(versionId: $versionId) {
      mayComment
      open
      total
      counts {
        itemId
        open
        total
      }
    }
  }
`);
const openDocument = document(/* GraphQL */ `
  mutation OpenCommentThread($input: NewCommentThread!) {
    openCommentThread(input: $input) {
      ...ThreadFields
    }
  }
`);
const answerDocument = document(/* GraphQL */ `
  mutation AnswerCommentThread($versionId: UUID!, $threadId: UUID!, $body: String!) {
    answerCommentThread(versionId: $versionId, threadId: $threadId, body: $body) {
      ...ThreadFields
    }
  }
`);
const resolveDocument = document(/* GraphQL */ `
  mutation ResolveCommentThread($versionId: UUID!, $threadId: UUID!, $lockVersion: Int!, $answer: String) {
    resolveCommentThread(versionId: $versionId, threadId: $threadId, lockVersion: $lockVersion, answer: $answer) {
      ...ThreadFields
    }
  }
`);
const reopenDocument = document(/* GraphQL */ `
  mutation ReopenCommentThread($versionId: UUID!, $threadId: UUID!, $lockVersion: Int!) {
    reopenCommentThread(versionId: $versionId, threadId: $threadId, lockVersion: $lockVersion) {
      ...ThreadFields
    }
  }
`);

const commentsKey = (versionId: string) => ['comments', versionId] as const;
export const threadsPerPage = 20;

export const summaryQueryOptions = (versionId: string) =>
  queryOptions({
    queryKey: [...commentsKey(versionId), 'summary'],
    queryFn: async ({ signal }) => (await graphql(summaryDocument, { versionId }, signal)).commentSummary,
  });

type Wanted = { itemId: string | null; onlyOpen: boolean; page: number };

/** `itemId` narrows to one paragraph or row. */
export const threadsQueryOptions = (versionId: string, { itemId, onlyOpen, page }: Wanted) =>
  queryOptions({
    queryKey: [...commentsKey(versionId), 'threads', itemId, onlyOpen, page],
    queryFn: async ({ signal }) => {
      const variables = { versionId, filter: { itemId, onlyOpen }, page, size: threadsPerPage };
      return (await graphql(threadsDocument, variables, signal)).commentThreads;
    },
  });

/** A change of one thread; whatever comes of it, what is shown is read again. */
function useThreadChange<Change>(versionId: string, change: (input: Change) => Promise<CommentThreadView>) {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: change,
    onSettled: () => queryClient.invalidateQueries({ queryKey: commentsKey(versionId) }),
  });
}

export const useOpenThread = (versionId: string) =>
  useThreadChange(
    versionId,
    async (input: NewCommentThread) => (await graphql(openDocument, { input })).openCommentThread,
  );

export const useAnswerThread = (versionId: string) =>
  useThreadChange(
    versionId,
    async (input: AnswerCommentThreadMutationVariables) => (await graphql(answerDocument, input)).answerCommentThread,
  );

export const useResolveThread = (versionId: string) =>
  useThreadChange(
    versionId,
    async (input: ResolveCommentThreadMutationVariables) =>
      (await graphql(resolveDocument, input)).resolveCommentThread,
  );

export const useReopenThread = (versionId: string) =>
  useThreadChange(
    versionId,
    async (input: ReopenCommentThreadMutationVariables) => (await graphql(reopenDocument, input)).reopenCommentThread,
  );
