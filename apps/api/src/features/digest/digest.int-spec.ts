import type { PermissionKey } from '@lotrinh/contracts';
import { PinoLogger } from 'nestjs-pino';
import pg from 'pg';
import { type ArrivedLetter, startMailServer } from '../../../test/support/mail-server.js';
import { aSeat, anActor } from '../../../test/support/plan-world.js';
import { openPlanWorld } from '../../../test/support/plans.js';
import type { Actor } from '../../platform/auth/actor.js';
import { Clock } from '../../platform/clock/clock.js';
import { JobRunner } from '../../platform/jobs/job-runner.service.js';
import { Mailer } from '../../platform/mail/mailer.service.js';
import { PrincipalService } from '../access/principal.service.js';
import { ReportWorkService } from '../cycles/report-work.service.js';
import { UnitDirectoryService } from '../units/unit-directory.service.js';
import { InboxQueries } from '../inbox/inbox.queries.js';
import { InboxService } from '../inbox/inbox.service.js';
import { WorkingDays } from '../reference/working-days.service.js';
import { UnitTreeService } from '../units/unit-tree.service.js';
import { DailyMailService } from './daily-mail.service.js';
import { DigestService } from './digest.service.js';
import { DigestTask } from './digest.task.js';

/** What was sent to the unit's head on Saturday 21/11/2026 is due two working days later, on Tuesday. */
const [SATURDAY, MONDAY, TUESDAY, WEDNESDAY, THURSDAY] = [21, 23, 24, 25, 26].map((day) => `2026-11-${day}`) as [
  string,
  string,
  string,
  string,
  string,
];
const system = { system: 'test' };
const from = 'lo-trinh@example.vn';
const publicUrl = 'https://plans.example.vn';

/** 07:00 in Vietnam on the day. */
class MorningClock extends Clock {
  day = MONDAY;
  override now(): Date {
    return new Date(`${this.day}T00:00:00Z`);
  }
}

let w: Awaited<ReturnType<typeof openPlanWorld>>;
let mail: Awaited<ReturnType<typeof startMailServer>>;
let runner: JobRunner | null = null;
const clock = new MorningClock();
const logged: string[] = [];

beforeAll(async () => {
  w = await openPlanWorld();
  mail = await startMailServer();
});
afterEach(async () => {
  await runner?.onApplicationShutdown();
  runner = null;
  mail.arrived.length = 0;
  mail.refused.clear();
  logged.length = 0;
  await w.db.write(system, async () => {
    await w.db.query('delete from digest_letter');
    await w.db.query('update account set email = null');
    await w.db.query('delete from calendar_day');
  });
});
afterAll(async () => {
  await mail.close();
  await w.close();
});

const mailer = (port = mail.port) =>
  new Mailer({
    mail: { host: '127.0.0.1', port, secure: false, requireTls: false, signIn: null, from },
  });

function digests(through = mailer()): DigestService {
  const logger = new PinoLogger({
    pinoHttp: { level: 'debug', stream: { write: (line: string) => logged.push(line) } },
  });
  const workingDays = new WorkingDays(w.db);
  const inbox = new InboxService(
    clock,
    new InboxQueries(w.db, clock),
    workingDays,
    new ReportWorkService(w.db, clock, new UnitDirectoryService(w.db, clock)),
  );
  const principals = new PrincipalService(w.db, clock, new UnitTreeService(w.db, clock));
  return new DigestService(w.db, clock, logger, through, principals, inbox, workingDays, { publicUrl });
}

const send = (day: string, service = digests()): Promise<void> => {
  clock.day = day;
  return service.sendAll(day, new AbortController().signal);
};

let serial = 0;
/** Somebody with an address and an account, in a post of the ministry that holds the keys there. */
async function recipient(...keys: PermissionKey[]): Promise<Actor & { email: string }> {
  serial += 1;
  const actor = await anActor(w.db, `Người nhận ${serial}`, w.centre);
  const email = `nguoi-nhan-${serial}@example.vn`;
  await w.db.write(system, () =>
    w.db.insert('account', { person_id: actor.personId, username: `nguoi.nhan.${serial}`, email, password_hash: '-' }),
  );
  for (const key of keys) await aSeat(w.db, actor, w.ministry, `Chức danh ${serial}`, key);
  return { ...actor, email };
}

async function sentToHead(title: string, change: Parameters<typeof w.drafted>[0] = {}): Promise<string> {
  const { versionId } = await w.drafted({ title, ...change });
  const { lockVersion } = await w.asActor(w.author, () => w.procedures.get(w.author, versionId));
  await w.procedures.act(w.author, { versionId, lockVersion, action: 'SEND_TO_UNIT_HEAD', opinion: null });
  return versionId;
}

const to = ({ email }: { email: string }): ArrivedLetter[] =>
  mail.arrived.filter((letter) => letter.to.includes(email));
const change = (person: Actor, set: string) =>
  w.db.write(system, () => w.db.query(`update account set ${set} where person_id = $1`, [person.personId]));

describe('the digest', () => {
  it('names what is due, by title, with its last day and a link, in Vietnamese as text and as HTML', async () => {
    const head = await recipient('plan.read', 'plan.confirm');
    const versionId = await sentToHead('Kế hoạch <thử> & “nhắc hạn”');
    await send(TUESDAY);
    const [letter] = to(head);
    expect(letter?.subject).toMatch(
      /^Việc của tôi ngày 24\/11\/2026: \d+ việc sắp đến hạn hoặc quá hạn, tổng số \d+ việc$/,
    );
    const line = 'Xác nhận nội dung: Kế hoạch <thử> & “nhắc hạn” (Trung tâm Thông tin). Hạn 24/11/2026.';
    expect(letter?.text).toContain('CẦN XONG HÔM NAY\n');
    expect(letter?.text).toContain(`- ${line}\n  ${publicUrl}/ke-hoach/`);
    expect(letter?.text).toContain(`?ban=${versionId}&muc=trinh-duyet`);
    expect(letter?.html).toContain('<html lang="vi">');
    expect(letter?.html).toContain('Kế hoạch &lt;thử&gt; &amp; “nhắc hạn”');
    expect(letter?.html).not.toContain('<thử>');
    expect(letter?.headers.get('from')).toContain(`<${from}>`);
    expect(letter?.headers.get('to')).toBe(head.email);
    expect(letter?.headers.get('auto-submitted')).toBe('auto-generated');
    expect(letter?.headers.get('message-id')).toBe(`<digest.${TUESDAY}.${head.personId}@plans.example.vn>`);
  });

  it('names an item the day before, on the day and the working day after its term, and then only counts it', async () => {
    const head = await recipient('plan.read', 'plan.confirm');
    await sentToHead('Kế hoạch qua bốn ngày');
    const heading: string[] = [];
    for (const day of [MONDAY, TUESDAY, WEDNESDAY, THURSDAY]) {
      await send(day);
      const text = to(head).at(-1)?.text ?? '';
      const sections = text.split('\n\n').filter((section) => section.includes('Kế hoạch qua bốn ngày'));
      heading.push(
        ...(sections.length === 0 ? [text.split('\n\n')[1] ?? ''] : sections.map((each) => each.split('\n')[0] ?? '')),
      );
    }
    expect(heading.slice(0, 3)).toEqual(['CÒN 1 NGÀY LÀM VIỆC', 'CẦN XONG HÔM NAY', 'QUÁ HẠN']);
    expect(heading[3]).toMatch(/^Có \d+ việc đang chờ bạn xử lý\. Trong số đó \d+ việc đã quá hạn từ trước\.$/);
  });

  it('is in the language of its reader', async () => {
    const head = await recipient('plan.read', 'plan.confirm');
    await change(head, "locale = 'en'");
    await send(THURSDAY);
    expect(to(head)[0]?.subject).toMatch(/^My work on 26\/11\/2026: \d+ waiting$/);
  });

  it('does not tell the title of a plan of restricted circulation', async () => {
    const head = await recipient('plan.read', 'plan.confirm');
    await sentToHead('Kế hoạch chỉ dùng nội bộ', { restriction: 'INTERNAL' });
    await send(TUESDAY);
    const [letter] = to(head);
    expect(`${letter?.subject}${letter?.text}${letter?.html}`).not.toContain('chỉ dùng nội bộ');
    expect(letter?.text).toContain('Xác nhận nội dung: kế hoạch hạn chế lưu hành, xem trên hệ thống');
  });

  it('goes to whoever holds the post that day, and tells nobody of work that is not theirs', async () => {
    const [head, former, office] = [
      await recipient('plan.read', 'plan.confirm'),
      await recipient('plan.read', 'plan.confirm'),
      await recipient('plan.read', 'plan.check_form'),
    ];
    await w.db.write(system, () =>
      w.db.query('update holding set valid_to = $2 where person_id = $1', [former.personId, TUESDAY]),
    );
    await sentToHead('Kế hoạch của chức danh');
    await send(MONDAY);
    expect([head, former, office].map((person) => to(person).length)).toEqual([1, 1, 0]);
    await send(TUESDAY);
    expect([head, former, office].map((person) => to(person).length)).toEqual([2, 1, 0]);
  });

  it('is not sent to who does not want it, has no address or is locked', async () => {
    const people = [await recipient('plan.read', 'plan.confirm')];
    for (const set of ['wants_digest = false', 'email = null', 'disabled_at = now()']) {
      const person = await recipient('plan.read', 'plan.confirm');
      await change(person, set);
      people.push(person);
    }
    await sentToHead('Kế hoạch không ai quên');
    await send(MONDAY);
    expect(people.map((person) => to(person).length)).toEqual([1, 0, 0, 0]);
  });

  it('comes on working days only', async () => {
    const head = await recipient('plan.read', 'plan.confirm');
    await sentToHead('Kế hoạch cuối tuần');
    await send(SATURDAY);
    await w.db.write(system, () => w.db.insert('calendar_day', { day: MONDAY, kind: 'OFF', name: 'Nghỉ bù' }));
    await send(MONDAY);
    expect(to(head)).toEqual([]);
    await send(TUESDAY);
    expect(to(head)).toHaveLength(1);
  });

  it('is of its own day: what could not be sent then is not sent the day after', async () => {
    const head = await recipient('plan.read', 'plan.confirm');
    await sentToHead('Kế hoạch hôm qua');
    clock.day = TUESDAY;
    await digests().sendAll(MONDAY, new AbortController().signal);
    expect(to(head)).toEqual([]);
  });
});

describe('sending', () => {
  it('sends nothing twice, neither when it runs again nor when two servers run at once', async () => {
    const head = await recipient('plan.read', 'plan.confirm');
    await sentToHead('Kế hoạch một thư');
    await Promise.all([send(MONDAY, digests()), send(MONDAY, digests())]);
    await send(MONDAY);
    expect(to(head)).toHaveLength(1);
  });

  it('goes on past an address that is refused, tries it again, and logs no address', async () => {
    const [refused, other] = [
      await recipient('plan.read', 'plan.confirm'),
      await recipient('plan.read', 'plan.confirm'),
    ];
    await sentToHead('Kế hoạch bị từ chối');
    mail.refused.add(refused.email);
    await expect(send(MONDAY)).rejects.toThrow('not sent: 1');
    expect([to(refused).length, to(other).length]).toEqual([0, 1]);
    expect(logged.join('')).toContain(refused.personId);
    expect(logged.join('')).toContain('EENVELOPE 550');
    expect(logged.join('')).not.toContain('@example.vn');
    mail.refused.clear();
    await send(MONDAY);
    expect([to(refused).length, to(other).length]).toEqual([1, 1]);
  });

  it('ends at once where no mail server answers, and nothing counts as sent', async () => {
    await recipient('plan.read', 'plan.confirm');
    await sentToHead('Kế hoạch không máy chủ');
    const gone = await startMailServer();
    await gone.close();
    await expect(send(MONDAY, digests(mailer(gone.port)))).rejects.toThrow('ESOCKET');
    expect(await w.db.read(system, () => w.db.query('select 1 from digest_letter'))).toEqual([]);
  });

  it('speaks no word in clear where TLS is required', async () => {
    const head = await recipient('plan.read', 'plan.confirm');
    await sentToHead('Kế hoạch có khóa');
    const strict = { host: '127.0.0.1', port: mail.port, secure: false, requireTls: true, signIn: null, from };
    await expect(send(MONDAY, digests(new Mailer({ mail: strict })))).rejects.toThrow('The mail server cannot be used');
    expect(to(head)).toEqual([]);
  });

  it('does nothing where mail is not configured', async () => {
    await recipient('plan.read', 'plan.confirm');
    await sentToHead('Kế hoạch không thư');
    await send(MONDAY, digests(new Mailer({ mail: null })));
    expect(mail.arrived).toEqual([]);
  });

  it('is started by the queue, which knows the hour', async () => {
    const head = await recipient('plan.read', 'plan.confirm');
    await sentToHead('Kế hoạch theo giờ');
    clock.day = MONDAY;
    const logger = new PinoLogger({ pinoHttp: { level: 'silent' } });
    runner = new JobRunner(w.db, clock, logger, [], [new DigestTask(digests())]);
    await runner.start(w.database.ownerUrl);
    const owner = new pg.Client({ connectionString: w.database.ownerUrl });
    await owner.connect();
    try {
      const known = await owner.query('select identifier from graphile_worker._private_known_crontabs');
      expect(known.rows).toEqual([{ identifier: 'daily-digest' }]);
      const payload = JSON.stringify({ _cron: { ts: `${MONDAY}T00:00:00Z`, backfilled: false } });
      await owner.query("select graphile_worker.add_job('daily-digest', $1)", [payload]);
      while (to(head).length === 0) await new Promise((resolve) => setTimeout(resolve, 50));
    } finally {
      await owner.end();
    }
    expect(to(head)).toHaveLength(1);
  });
});

describe('the owner of an account', () => {
  it('says whether they want the digest, and is told where it goes and whether any is sent', async () => {
    const person = await recipient();
    const service = new DailyMailService(w.db, w.audit, mailer());
    const view = () => w.asActor(person, () => service.get(person));
    expect(await view()).toEqual({ email: person.email, isWanted: true, isConfigured: true });
    await service.set(person, { isWanted: false });
    expect(await view()).toMatchObject({ isWanted: false });
    const trail = await w.asActor(person, () =>
      w.db.query('select action, changes from audit_event where entity_id = $1', [person.personId]),
    );
    expect(trail).toEqual([{ action: 'account.digest_set', changes: { isWanted: false } }]);
  });

  it('does not see which letters were sent', async () => {
    const head = await recipient('plan.read', 'plan.confirm');
    await sentToHead('Kế hoạch đã gửi thư');
    await send(MONDAY);
    expect(await w.asActor(head, () => w.db.query('select 1 from digest_letter'))).toEqual([]);
    await expect(
      w.db.write(head, () =>
        w.db.insert('digest_letter', { person_id: head.personId, day: MONDAY, sent_at: clock.now() }),
      ),
    ).rejects.toThrow('row-level security');
  });
});
