import { useQuery } from '@tanstack/react-query';
import { useMemo, useState, type ReactNode } from 'react';
import { CommentPanel } from './comment-panel.js';
import { summaryQueryOptions } from './comments-api.js';
import { CommentsContext, type CommentPlace, type GoTo } from './use-comments.js';

type Props = {
  versionId: string;
  /** Stands in the address, so that an opinion can be linked to. */
  at: CommentPlace | null;
  onAt: (at: CommentPlace | null) => void;
  goTo: GoTo;
  children: ReactNode;
};

/** Opinions on one version: marks inside the page, the opinions themselves beside it. */
export function CommentsScope({ versionId, at, onAt, goTo, children }: Props) {
  const { data: summary } = useQuery(summaryQueryOptions(versionId));
  const [quote, setQuote] = useState<string | null>(null);
  const comments = useMemo(
    () =>
      summary === undefined || summary === null
        ? null
        : {
            summary,
            at,
            open: (next: CommentPlace, words?: string) => {
              setQuote(words ?? null);
              onAt(next);
            },
          },
    [summary, at, onAt],
  );
  return (
    <CommentsContext value={comments}>
      {children}
      {at !== null && comments !== null && (
        <CommentPanel
          key={`${versionId} ${at}`}
          versionId={versionId}
          at={at}
          quoted={quote}
          mayComment={comments.summary.mayComment}
          goTo={goTo}
          onAll={comments.open}
          onClose={() => {
            onAt(null);
          }}
        />
      )}
    </CommentsContext>
  );
}
