import type { JobKind, JobView } from '@lotrinh/contracts';
import { Injectable } from '@nestjs/common';
import type { Actor } from '../auth/actor.js';
import { Clock } from '../clock/clock.js';
import { Db } from '../database/db.js';
import { newId } from '../database/id.js';
import { demand } from '../errors/domain-error.js';

type JobRow = {
  id: string;
  kind: JobKind;
  state: JobView['state'];
  step: string | null;
  percent: number;
  cancel_requested: boolean;
  error_code: string | null;
  subject_id: string | null;
  created_at: Date;
  finished_at: Date | null;
};

const columns = 'id, kind, state, step, percent, cancel_requested, error_code, subject_id, created_at, finished_at';

/** The product's own record of long work; graphile-worker only carries `{jobId}` to whoever runs it. */
@Injectable()
export class JobService {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
  ) {}

  /** Records and enqueues in the caller's transaction: committed together or not at all. */
  async enqueue(actor: Actor, kind: JobKind, subjectId: string): Promise<string> {
    const id = newId();
    await this.db.insert('job', {
      id,
      kind,
      requester_id: actor.personId,
      subject_id: subjectId,
      created_at: this.clock.now(),
    });
    await this.db.query('select app_enqueue($1, $2)', [kind, JSON.stringify({ jobId: id })]);
    return id;
  }

  /** `record.not_found` for other people's jobs. */
  async get(id: string): Promise<JobView> {
    return view(await this.db.get<JobRow>(`select ${columns} from job where id = $1`, [id]));
  }

  async listMine(actor: Actor): Promise<JobView[]> {
    const rows = await this.db.query<JobRow>(
      `select ${columns} from job where requester_id = $1 order by created_at desc, id limit 50`,
      [actor.personId],
    );
    return rows.map(view);
  }

  /** The job ends at its next step; one that waits ends when it begins, so that its subject is told too. */
  async cancel(actor: Actor, id: string): Promise<JobView> {
    return this.db.write(actor, async () => {
      const row = await this.db.get<JobRow>(`select ${columns} from job where id = $1 for update`, [id]);
      demand(row.state === 'WAITING' || row.state === 'RUNNING', 'job.not_cancellable');
      await this.db.query('update job set cancel_requested = true where id = $1', [id]);
      return this.get(id);
    });
  }
}

function view(row: JobRow): JobView {
  return {
    id: row.id,
    kind: row.kind,
    state: row.state,
    step: row.step,
    percent: row.percent,
    cancelRequested: row.cancel_requested,
    errorCode: row.error_code,
    subjectId: row.subject_id,
    createdAt: row.created_at.toISOString(),
    finishedAt: row.finished_at?.toISOString() ?? null,
  };
}
