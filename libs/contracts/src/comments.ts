export const commentLimits = { body: 4000, quote: 1000, words: 300, perThread: 100, perVersion: 500 } as const;

/** What an opinion is about: the whole version, or one paragraph or row of it. */
export const commentAnchorKinds = ['VERSION', 'SECTION', 'TARGET', 'TASK', 'FUNDING', 'BASIS', 'DUTY'] as const;
export type CommentAnchorKind = (typeof commentAnchorKinds)[number];

export type CommentView = {
  id: string;
  body: string;
  authorName: string;
  /** The author's unit as it was called on that day. */
  unitName: string | null;
  writtenAt: string;
};

/** One opinion with its answers. It goes on with its item into later versions until it is settled. */
export type CommentThreadView = {
  id: string;
  kind: CommentAnchorKind;
  itemId: string | null;
  /** The item's words of today; those of the day of the opinion where the item is gone. */
  words: string | null;
  isGone: boolean;
  /** The words inside the item that the opinion is about. */
  quote: string | null;
  isResolved: boolean;
  resolvedByName: string | null;
  resolvedAt: string | null;
  mayResolve: boolean;
  comments: CommentView[];
  lockVersion: number;
};

export type CommentCount = { itemId: string | null; open: number; total: number };

/** Where the opinions on a version stand, for marks beside its rows. */
export type CommentSummaryView = { mayComment: boolean; open: number; total: number; counts: CommentCount[] };

export type CommentFilter = { itemId?: string | null; onlyOpen?: boolean | null };
