import type { JobView } from '@lotrinh/contracts';
import { useMutation } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { readEvents } from '../../../shared/lib/event-stream.js';
import { rest } from '../../../shared/lib/rest.js';

const reconnectMs = 1000;

/** The job as it moves. Events tell at once; when the line breaks it is opened again until the job has ended. */
export function useJob(id: string | null, onEnd: () => void): JobView | null {
  const [job, setJob] = useState<JobView | null>(null);
  useEffect(() => {
    if (id === null) return undefined;
    const abort = new AbortController();
    const watch = async () => {
      let ended = false;
      while (!ended && !abort.signal.aborted) {
        await readEvents(
          `/api/jobs/${id}/events`,
          ({ event, data }) => {
            if (event !== 'message') return;
            const next = JSON.parse(data) as JobView;
            setJob(next);
            if (next.finishedAt !== null) ended = true;
          },
          abort.signal,
        ).catch(() => undefined);
        if (!ended) await new Promise((resolve) => setTimeout(resolve, reconnectMs));
      }
      if (!abort.signal.aborted) onEnd();
    };
    void watch();
    return () => {
      abort.abort();
    };
    // eslint-disable-next-line react-hooks/exhaustive-deps -- a new callback is no reason to open the line again
  }, [id]);
  return job;
}

export function useCancelJob() {
  return useMutation({ mutationFn: (id: string) => rest<JobView>('POST', `/api/jobs/${id}/cancel`) });
}
