import type { JobView } from '@lotrinh/contracts';
import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import pg from 'pg';
import { Observable, Subject } from 'rxjs';
import type { Actor } from '../auth/actor.js';
import { Db } from '../database/db.js';
import { JobService } from './job.service.js';

const RECONNECT_MS = 1000;
const HEARTBEAT_MS = 15_000;

/** Tells open pages that a job moved: one LISTEN connection for the process, one small read per change and page. */
@Injectable()
export class JobEvents implements OnApplicationShutdown {
  private readonly changed = new Subject<string>();
  private client: pg.Client | null = null;
  private stopped = false;

  constructor(
    private readonly db: Db,
    private readonly jobs: JobService,
  ) {}

  async listen(url: string): Promise<void> {
    if (this.stopped) return;
    const client = new pg.Client({ connectionString: url, application_name: 'lotrinh-listen' });
    client.on('notification', (message) => {
      if (message.payload !== undefined) this.changed.next(message.payload);
    });
    client.on('error', () => undefined);
    client.on('end', () => {
      if (!this.stopped) setTimeout(() => void this.listen(url).catch(() => undefined), RECONNECT_MS).unref();
    });
    this.client = client;
    await client.connect();
    await client.query('listen job_changed');
  }

  /** The job now and after every change, until it ends; an empty beat keeps proxies from closing the line. */
  watch(actor: Actor, id: string): Observable<{ data: JobView } | { type: string; data: string }> {
    return new Observable((subscriber) => {
      const send = async () => {
        const job = await this.db.read(actor, () => this.jobs.get(id));
        subscriber.next({ data: job });
        if (job.finishedAt !== null) subscriber.complete();
      };
      const fail = (error: unknown) => {
        subscriber.error(error);
      };
      let tail = send().catch(fail);
      const subscription = this.changed.subscribe((changedId) => {
        if (changedId === id) tail = tail.then(send).catch(fail);
      });
      const beat = setInterval(() => {
        subscriber.next({ type: 'beat', data: '' });
      }, HEARTBEAT_MS);
      return () => {
        clearInterval(beat);
        subscription.unsubscribe();
      };
    });
  }

  async onApplicationShutdown(): Promise<void> {
    this.stopped = true;
    await this.client?.end().catch(() => undefined);
  }
}
