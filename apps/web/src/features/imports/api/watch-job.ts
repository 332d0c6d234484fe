import type { JobView } from '@lotrinh/contracts';
import { useMutation } from '@tanstack/react-query';
import { useEffect, useEffectEvent, useState } from 'react';
import { readEvents } from '../../../shared/lib/event-stream.js';
import { rest } from '../../../shared/lib/rest.js';

const reconnectMs = 1000;

/** The job as it moves. Events tell at once; when the line breaks it is opened again until the job has ended. */
export function useJob(id: string | null, onEnd: () => void): JobView | null {
  const [job, setJob] = useState<JobView | null>(null);
  const ended = useEffectEvent(onEnd);
  useEffect(() => {
    if (id === null) return undefined;
    const abort = new AbortController();
    void follow(id, setJob, abort.signal).then(() => {
      if (!abort.signal.aborted) ended();
    });
    return () => {
      abort.abort();
    };
  }, [id]);
  return job;
}

/** Ends with the job, or when the page is left. */
async function follow(id: string, onJob: (job: JobView) => void, signal: AbortSignal): Promise<void> {
  for (;;) {
    let last: JobView | null = null;
    const take = ({ event, data }: { event: string; data: string }) => {
      if (event !== 'message') return;
      last = JSON.parse(data) as JobView;
      onJob(last);
    };
    await readEvents(`/api/jobs/${id}/events`, take, signal).catch(() => undefined);
    if (signal.aborted || isOver(last)) return;
    await new Promise((resolve) => setTimeout(resolve, reconnectMs));
  }
}

const isOver = (job: JobView | null): boolean => job !== null && job.finishedAt !== null;

export function useCancelJob() {
  return useMutation({ mutationFn: (id: string) => rest<JobView>('POST', `/api/jobs/${id}/cancel`) });
}
