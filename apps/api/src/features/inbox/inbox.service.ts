import type { InboxCounts, InboxItemView, InboxPage, InboxTab } from '@lotrinh/contracts';
import { dayInVietnam } from '@lotrinh/domain';
import { Injectable } from '@nestjs/common';
import type { Actor } from '../../platform/auth/actor.js';
import { Clock } from '../../platform/clock/clock.js';
import { pageWindow } from '../../platform/paging/page-window.js';
import { ReportWorkService } from '../cycles/report-work.service.js';
import { WorkingDays } from '../reference/working-days.service.js';
import { InboxQueries, type InboxRow } from './inbox.queries.js';

/** "Việc của tôi": by post, not by person, so that whoever takes over a post finds its work. */
@Injectable()
export class InboxService {
  constructor(
    private readonly clock: Clock,
    private readonly stored: InboxQueries,
    private readonly workingDays: WorkingDays,
    private readonly reports: ReportWorkService,
  ) {}

  async list(actor: Actor, tab: InboxTab, page: number, size: number): Promise<InboxPage> {
    const { rows, total } = await this.stored.list(actor, tab, pageWindow(page, size));
    return { items: await this.items(rows), total, page, size };
  }

  async count(actor: Actor): Promise<InboxCounts> {
    return { ...(await this.stored.count(actor)), reports: await this.reports.count(actor) };
  }

  private async items(rows: InboxRow[]): Promise<InboxItemView[]> {
    const today = this.clock.today();
    const ends = await this.workingDays.ends(
      rows.map(({ since, workingDays }) => ({ from: dayInVietnam(since), workingDays })),
    );
    return rows.map(({ since, workingDays: _, dueOn: named, ...row }, at) => {
      const dueOn = named ?? ends[at] ?? null;
      return { ...row, since: since.toISOString(), dueOn, isOverdue: dueOn !== null && dueOn < today };
    });
  }
}
