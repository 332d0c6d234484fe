import { type InboxItemView, type InboxTab, pageLimits } from '@lotrinh/contracts';
import { addDays, isWorkingDay, placeOfWork, reminderOn, type WorkingCalendar } from '@lotrinh/domain';
import { Inject, Injectable } from '@nestjs/common';
import { PinoLogger } from 'nestjs-pino';
import type { Actor } from '../../platform/auth/actor.js';
import { Clock } from '../../platform/clock/clock.js';
import type { Config } from '../../platform/config/config.js';
import { CONFIG } from '../../platform/config/config.module.js';
import { Db } from '../../platform/database/db.js';
import { Mailer, MailUnavailable } from '../../platform/mail/mailer.service.js';
import { PrincipalService } from '../access/principal.service.js';
import { InboxService } from '../inbox/inbox.service.js';
import { WorkingDays } from '../reference/working-days.service.js';
import { type Digest, digestLetter, type NamedWork } from './digest-letter.js';

const system = { system: 'digest' };
/** How long it is known which letters were sent. */
const KEPT_DAYS = 30;
/** The oldest day off that can lie between yesterday's term and today's letter. */
const CALENDAR_DAYS = 30;

type Recipient = { personId: string; email: string };

/** One letter a person and working day about the work that is open to their posts. */
@Injectable()
export class DigestService {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly logger: PinoLogger,
    private readonly mailer: Mailer,
    private readonly principals: PrincipalService,
    private readonly inbox: InboxService,
    private readonly workingDays: WorkingDays,
    @Inject(CONFIG) private readonly config: Pick<Config, 'publicUrl'>,
  ) {}

  /** Everyone's letter of the day that was not sent yet. Goes on past one that fails, and throws in the end. */
  async sendAll(day: string, signal: AbortSignal): Promise<void> {
    if (!this.mailer.isConfigured || day !== this.clock.today()) return;
    const calendar = await this.db.read(system, () => this.workingDays.calendarFrom(addDays(day, -CALENDAR_DAYS)));
    if (!isWorkingDay(calendar, day)) return;
    let failed = 0;
    for (const recipient of await this.recipients(day)) {
      signal.throwIfAborted();
      try {
        await this.sendTo(recipient, day, calendar);
      } catch (error) {
        if (error instanceof MailUnavailable) throw error;
        failed += 1;
        this.logger.warn({ err: error, personId: recipient.personId }, 'digest not sent');
      }
    }
    if (failed > 0) throw new Error(`Letters of the digest not sent: ${failed}`);
  }

  private recipients(day: string): Promise<Recipient[]> {
    return this.db.write(system, async () => {
      await this.db.query('delete from digest_letter where day < $1', [addDays(day, -KEPT_DAYS)]);
      return this.db.query<Recipient>(
        `select a.person_id as "personId", a.email from account a
         where a.email is not null and a.wants_digest and a.disabled_at is null
           and not exists (select from digest_letter l where l.person_id = a.person_id and l.day = $1)
         order by a.person_id`,
        [day],
      );
    });
  }

  /**
   * The row goes first and is committed once the letter was taken: who comes second waits and finds it. A server that dies in
   * between leaves no row, so the letter is sent again, under the same Message-ID.
   */
  private async sendTo({ personId, email }: Recipient, day: string, calendar: WorkingCalendar): Promise<void> {
    const actor = await this.principals.actorToday(personId);
    const digest = actor && (await this.db.read(actor, () => this.digestOf(actor, day, calendar)));
    if (digest === null) return;
    await this.db.write(system, async () => {
      const isFirst = await this.db.find(
        'insert into digest_letter (person_id, day, sent_at) values ($1, $2, $3) on conflict do nothing returning 1',
        [personId, day, this.clock.now()],
      );
      if (isFirst === null) return;
      const messageId = `<digest.${day}.${personId}@${new URL(this.config.publicUrl).hostname}>`;
      await this.mailer.send({ messageId, to: email, ...digestLetter(digest) });
    });
  }

  /** null: nothing waits for the actor and nothing has to be named. */
  private async digestOf(actor: Actor, day: string, calendar: WorkingCalendar): Promise<Digest | null> {
    const todo = await this.all(actor, 'PENDING');
    const named = (items: InboxItemView[]) => items.flatMap((item) => this.named(item, day, calendar) ?? []);
    const namedTodo = named(todo);
    const work = [...namedTodo, ...named(await this.all(actor, 'COORDINATE'))];
    if (todo.length === 0 && work.length === 0) return null;
    const overdue = todo.filter(({ isOverdue }) => isOverdue).length;
    return {
      locale: actor.locale,
      day,
      named: await this.withoutRestricted(work),
      others: {
        count: todo.length - namedTodo.length,
        overdue: overdue - namedTodo.filter(({ reminder }) => reminder === 'OVERDUE').length,
      },
      inboxUrl: `${this.config.publicUrl}/viec`,
      settingsUrl: `${this.config.publicUrl}/tai-khoan/thu`,
    };
  }

  private async all(actor: Actor, tab: InboxTab): Promise<InboxItemView[]> {
    const found: InboxItemView[] = [];
    for (let page = 1; page <= pageLimits.pageMax; page += 1) {
      const { items, total } = await this.inbox.list(actor, tab, page, pageLimits.sizeMax);
      found.push(...items);
      if (items.length === 0 || found.length >= total) break;
    }
    return found;
  }

  private named(
    { versionId, planId, title, unitName, reason, dueOn }: InboxItemView,
    day: string,
    calendar: WorkingCalendar,
  ): (NamedWork & { versionId: string }) | null {
    const reminder = dueOn === null ? null : reminderOn(calendar, day, dueOn);
    if (dueOn === null || reminder === null) return null;
    const url = `${this.config.publicUrl}/ke-hoach/${planId}?ban=${versionId}&muc=${placeOfWork(reason)}`;
    return { versionId, reminder, reason, title, unitName, dueOn, url };
  }

  /** Mail is not a safe place: a plan of restricted circulation is not named there. */
  private async withoutRestricted(work: (NamedWork & { versionId: string })[]): Promise<NamedWork[]> {
    const rows = await this.db.query<{ id: string }>(
      `select v.id from plan_version v join plan p on p.id = v.plan_id where v.id = any ($1::uuid[]) and p.restriction = 'NONE'`,
      [work.map(({ versionId }) => versionId)],
    );
    const open = new Set(rows.map(({ id }) => id));
    return work.map(({ versionId, title, ...named }) => ({ ...named, title: open.has(versionId) ? title : null }));
  }
}
