import type { CommentAnchorKind, CommentSummaryView } from '@lotrinh/contracts';
import { createContext, useContext } from 'react';

/** What is commented on: one paragraph or row by its id, or everything. */
export type CommentPlace = string;
export const everywhere: CommentPlace = 'tat-ca';

export type Comments = {
  summary: CommentSummaryView;
  /** Whose opinions are open beside the page; null for none. */
  at: CommentPlace | null;
  open: (at: CommentPlace, quote?: string) => void;
};

/** Leads to the paragraph or row that an opinion is about. */
export type GoTo = (kind: CommentAnchorKind, itemId: string) => void;

export const CommentsContext = createContext<Comments | null>(null);

/** Opinions on the version of this page; null where the reader takes no part in them. */
export const useComments = (): Comments | null => useContext(CommentsContext);
