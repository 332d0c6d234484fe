import type { JobKind } from '@lotrinh/contracts';

/** What a handler may say while it works. Both throw {@link JobCancelled} once the requester asked to stop. */
export type JobProgress = {
  /** `step` is a key under `job.step.`; percent is 0–100. */
  report(step: string, percent: number): Promise<void>;
  /** Aborted when the requester cancels or the process stops. */
  signal: AbortSignal;
};

export type JobContext = { jobId: string; requesterId: string; subjectId: string; progress: JobProgress };

/** Thrown through a handler to end its work; what it wrote in its open transaction is rolled back. */
export class JobCancelled extends Error {}

/** Reason of an abort when the process stops: the job is not cancelled, it begins again with the next process. */
export class JobInterrupted extends Error {}

/**
 * One kind of long work. It reads state again by the subject's id, checks that the work still applies, and writes its result in
 * one transaction, so that it may be run again after a crash.
 */
export abstract class JobHandler {
  abstract readonly kind: JobKind;
  /** Returns what the job's result column keeps; throws DomainError for an outcome that people must read. */
  abstract run(context: JobContext): Promise<Record<string, unknown>>;
}
