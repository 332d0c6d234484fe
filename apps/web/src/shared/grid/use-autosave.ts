import { useCallback, useEffect, useRef, useState } from 'react';

const waitMs = 800;
const retryMs = 5000;
const rowsAtOnce = 500;

export type SaveStatus = { isSaving: boolean; savedAt: Date | null; failure: unknown };

type Options<Change, Answer> = {
  /** What a save could take now. Read when the save begins, not when it was asked for. */
  ready: () => Change[];
  save: (changes: Change[]) => Promise<Answer[]>;
  onAnswers: (sent: Change[], answers: Answer[]) => void;
  /** The server's limit for one save. */
  atOnce?: number;
};

/**
 * Saves what is ready 0.8 s after the last change, one save at a time. A failed save is tried again by itself, at once when
 * the network is back; one that waits for the person to sign in again goes on afterwards.
 */
export function useAutosave<Change, Answer>(options: Options<Change, Answer>) {
  const latest = useRef(options);
  useEffect(() => {
    latest.current = options;
  });
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const isBusy = useRef(false);
  const [status, setStatus] = useState<SaveStatus>({ isSaving: false, savedAt: null, failure: null });

  const run = useCallback(async (): Promise<void> => {
    clearTimeout(timer.current);
    if (isBusy.current) return;
    const sent = latest.current.ready().slice(0, latest.current.atOnce ?? rowsAtOnce);
    if (sent.length === 0) return;
    isBusy.current = true;
    setStatus((before) => ({ ...before, isSaving: true }));
    let next = waitMs;
    try {
      const answers = await latest.current.save(sent);
      latest.current.onAnswers(sent, answers);
      setStatus({ isSaving: false, savedAt: new Date(), failure: null });
    } catch (failure) {
      next = retryMs;
      setStatus((before) => ({ ...before, isSaving: false, failure }));
    } finally {
      isBusy.current = false;
      // What was typed meanwhile, or what failed.
      timer.current = setTimeout(() => void run(), next);
    }
  }, []);

  /** Something changed: save soon. */
  const touch = useCallback((): void => {
    clearTimeout(timer.current);
    timer.current = setTimeout(() => void run(), waitMs);
  }, [run]);

  useEffect(() => {
    const now = (): void => void run();
    window.addEventListener('online', now);
    return () => {
      window.removeEventListener('online', now);
      clearTimeout(timer.current);
    };
  }, [run]);

  return { status, touch, saveNow: run };
}
