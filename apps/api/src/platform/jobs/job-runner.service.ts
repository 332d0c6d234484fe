import type { JobKind } from '@lotrinh/contracts';
import { Inject, Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { Logger, type Runner, run, type Task } from 'graphile-worker';
import { PinoLogger } from 'nestjs-pino';
import pg from 'pg';
import { Clock } from '../clock/clock.js';
import { Db } from '../database/db.js';
import { DomainError } from '../errors/domain-error.js';
import { JobCancelled, JobInterrupted, type JobContext, type JobHandler } from './job-handler.js';
import type { ScheduledTask } from './scheduled-task.js';

const system = { system: 'job-runner' };
const BEAT_MS = 1000;
export const JOB_HANDLERS = Symbol('JobHandlers');
export const SCHEDULED_TASKS = Symbol('ScheduledTasks');

type Started = { requester_id: string; subject_id: string; cancel_requested: boolean };

/** Runs the kinds of work that the features registered, two at a time. */
@Injectable()
export class JobRunner implements OnApplicationShutdown {
  private runner: Runner | null = null;
  private readonly running = new Set<AbortController>();

  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly logger: PinoLogger,
    @Inject(JOB_HANDLERS) private readonly handlers: JobHandler[],
    @Inject(SCHEDULED_TASKS) private readonly scheduled: ScheduledTask[],
  ) {}

  /** Begins to work. Jobs whose worker died are freed first: the queue alone would notice only after hours. */
  async start(ownerUrl: string): Promise<void> {
    await freeAbandoned(ownerUrl);
    const jobs = this.handlers.map((handler): [JobKind, Task] => [
      handler.kind,
      (payload) => this.perform(handler, (payload as { jobId: string }).jobId),
    ]);
    const tasks = this.scheduled.map((task): [string, Task] => [
      task.name,
      (payload, { abortSignal }) => this.keepTime(task, (payload as { _cron: { ts: string } })._cron.ts, abortSignal),
    ]);
    this.runner = await run({
      connectionString: ownerUrl,
      taskList: Object.fromEntries([...jobs, ...tasks]),
      crontab: this.scheduled.map(crontabLine).join('\n'),
      concurrency: 2,
      noHandleSignals: true,
      pollInterval: 2000,
      logger: new Logger(() => () => undefined),
      preset: { worker: { gracefulShutdownAbortTimeout: 3000 } },
    });
  }

  async onApplicationShutdown(): Promise<void> {
    for (const controller of this.running) controller.abort(new JobInterrupted());
    await this.runner?.stop();
    this.runner = null;
  }

  /** Runs one job to its end; also called by tests, without a queue. */
  async perform(handler: JobHandler, jobId: string): Promise<void> {
    const started = await this.begin(jobId);
    if (started === null) return;
    const abort = new AbortController();
    this.running.add(abort);
    if (started.cancel_requested) abort.abort(new JobCancelled());
    const beat = setInterval(() => void this.beat(jobId, abort).catch(() => undefined), BEAT_MS);
    const context: JobContext = {
      jobId,
      requesterId: started.requester_id,
      subjectId: started.subject_id,
      progress: {
        signal: abort.signal,
        report: async (step, percent) => {
          if (abort.signal.aborted) throw new JobCancelled();
          await this.db.write(system, () =>
            this.db.query('update job set step = $2, percent = $3, beat_at = now() where id = $1', [
              jobId,
              step,
              percent,
            ]),
          );
        },
      },
    };
    try {
      const result = await handler.run(context);
      await this.finish(jobId, 'DONE', { result });
    } catch (error) {
      if (abort.signal.reason instanceof JobInterrupted) {
        await this.putBack(jobId);
        throw abort.signal.reason;
      }
      if (error instanceof JobCancelled || abort.signal.aborted) await this.finish(jobId, 'CANCELLED', {});
      else if (error instanceof DomainError) await this.finish(jobId, 'FAILED', { errorCode: error.code });
      else {
        this.logger.error({ err: error, jobId }, 'job failed');
        await this.finish(jobId, 'FAILED', { errorCode: 'server.internal' });
      }
    } finally {
      clearInterval(beat);
      this.running.delete(abort);
    }
  }

  /** What a task throws is said here and tried again by the queue. */
  private async keepTime(task: ScheduledTask, dueAt: string, signal: AbortSignal): Promise<void> {
    try {
      await task.run(new Date(dueAt), signal);
    } catch (error) {
      this.logger.error({ err: error, task: task.name }, 'scheduled task failed');
      throw error;
    }
  }

  private async putBack(jobId: string): Promise<void> {
    await this.db.write(system, () =>
      this.db.query("update job set state = 'WAITING', step = null, percent = 0, beat_at = null where id = $1", [
        jobId,
      ]),
    );
  }

  private begin(jobId: string): Promise<Started | null> {
    return this.db.write(system, () =>
      this.db.find<Started>(
        `update job set state = 'RUNNING', beat_at = now(), percent = 0 where id = $1 and state in ('WAITING', 'RUNNING')
         returning requester_id, subject_id, cancel_requested`,
        [jobId],
      ),
    );
  }

  private async beat(jobId: string, abort: AbortController): Promise<void> {
    const row = await this.db.write(system, () =>
      this.db.find<{ cancel_requested: boolean }>(
        'update job set beat_at = now() where id = $1 returning cancel_requested',
        [jobId],
      ),
    );
    if (row?.cancel_requested === true) abort.abort(new JobCancelled());
  }

  private async finish(jobId: string, state: string, outcome: { result?: unknown; errorCode?: string }): Promise<void> {
    await this.db.write(system, () =>
      this.db.query(
        `update job set state = $2, result = $3, error_code = $4, finished_at = now(), percent = case when $2 = 'DONE' then 100 else percent end where id = $1`,
        [jobId, state, outcome.result === undefined ? null : JSON.stringify(outcome.result), outcome.errorCode ?? null],
      ),
    );
  }
}

const crontabLine = ({ name, schedule: { at, makeUpFor, attempts } }: ScheduledTask): string =>
  `${at} ${name} ?fill=${makeUpFor}&max=${attempts}`;

/**
 * Unlocks the jobs of workers that are gone: no beat for three intervals. As owner of the queue's tables, which role `app` may
 * not touch.
 */
async function freeAbandoned(ownerUrl: string): Promise<void> {
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    await client.query('select set_config(\'app.scope\', \'{"system": "job-runner"}\', false)');
    const { rows } = await client.query<{ locked_by: string }>(
      `select distinct q.locked_by from graphile_worker._private_jobs q join job j on j.id = (q.payload ->> 'jobId')::uuid
       where q.locked_by is not null and (j.beat_at is null or j.beat_at < now() - interval '3 seconds')`,
    );
    if (rows.length > 0)
      await client.query('select graphile_worker.force_unlock_workers($1)', [rows.map((row) => row.locked_by)]);
  } finally {
    await client.end();
  }
}
