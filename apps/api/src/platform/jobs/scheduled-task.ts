/**
 * Work by the clock that belongs to no person. However many servers share the queue, one of them runs it, again after it threw,
 * and later where none was up at the hour; so it must bear being run twice.
 */
export abstract class ScheduledTask {
  /** Letters, digits and hyphens. */
  abstract readonly name: string;
  /** The five fields of a crontab line in UTC, and behind `?` how far back a missed hour is made up for and how often it is tried. */
  abstract readonly schedule: { at: string; makeUpFor: string; attempts: number };
  /** `dueAt` is the hour it was meant for, whenever it runs. */
  abstract run(dueAt: Date, signal: AbortSignal): Promise<void>;
}
