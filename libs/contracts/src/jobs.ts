export const jobKinds = ['import.read', 'plan.export'] as const;
export type JobKind = (typeof jobKinds)[number];
export const jobStates = ['WAITING', 'RUNNING', 'DONE', 'FAILED', 'CANCELLED'] as const;
export type JobState = (typeof jobStates)[number];

/** A long piece of work as its requester sees it; `step` is a key under `job.step.` in the catalogue. */
export type JobView = {
  id: string;
  kind: JobKind;
  state: JobState;
  step: string | null;
  percent: number;
  cancelRequested: boolean;
  errorCode: string | null;
  subjectId: string | null;
  createdAt: string;
  finishedAt: string | null;
};
