import { Injectable } from '@nestjs/common';
import { dayOf } from '../../platform/clock/clock.js';
import { ScheduledTask } from '../../platform/jobs/scheduled-task.js';
import { DigestService } from './digest.service.js';

/** 07:00 in Vietnam, which has no daylight saving; until 17:00 where no server was up. Nine attempts take about an hour and a half. */
@Injectable()
export class DigestTask extends ScheduledTask {
  readonly name = 'daily-digest';
  readonly schedule = { at: '0 0 * * *', makeUpFor: '10h', attempts: 9 };

  constructor(private readonly digests: DigestService) {
    super();
  }

  run(dueAt: Date, signal: AbortSignal): Promise<void> {
    return this.digests.sendAll(dayOf(dueAt), signal);
  }
}
