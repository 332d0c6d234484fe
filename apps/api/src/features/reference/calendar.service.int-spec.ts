import { createTestDatabase, type TestDatabase } from '../../../test/support/database.js';
import { anActor, aUnit } from '../../../test/support/plan-world.js';
import { Audit } from '../../platform/audit/audit.service.js';
import type { Actor } from '../../platform/auth/actor.js';
import { createAppSource } from '../../platform/database/data-source.js';
import { Db } from '../../platform/database/db.js';
import { CalendarService } from './calendar.service.js';
import { WorkingDays } from './working-days.service.js';

let database: TestDatabase;
let db: Db;
let calendar: CalendarService;
let workingDays: WorkingDays;
let keeper: Actor;
let reader: Actor;

beforeAll(async () => {
  database = await createTestDatabase();
  const source = await createAppSource(database.appUrl, 3).initialize();
  db = new Db(source);
  calendar = new CalendarService(db, new Audit(db));
  workingDays = new WorkingDays(db);
  const ministry = await aUnit(db, 'Bộ Mẫu');
  keeper = await anActor(db, 'Quản trị', ministry, { 'reference.manage': [ministry] });
  reader = await anActor(db, 'Người đọc', ministry);
});

afterAll(async () => {
  await db.onApplicationShutdown();
  await database.drop();
});

const after = (from: string, days: number) => db.read(reader, () => workingDays.after(from, days));
const daysOf = (actor: Actor, year: number) => db.read(actor, () => calendar.year(actor, year));

describe('the calendar', () => {
  it('knows Tết and what was exchanged, from the start', async () => {
    expect(await after('2026-02-13', 1)).toBe('2026-02-23');
    expect(await after('2025-04-25', 1)).toBe('2025-04-26');
    expect(await after('2025-04-29', 1)).toBe('2025-05-05');
  });

  it('takes a day, counts with it at once and lets go of it', async () => {
    const day = { day: '2028-07-05', kind: 'OFF', name: 'Nghỉ theo quyết định' } as const;
    expect(await after('2028-07-04', 1)).toBe('2028-07-05');
    await calendar.enter(keeper, day);
    expect(await daysOf(keeper, 2028)).toEqual({ year: 2028, days: [day], mayManage: true });
    expect(await after('2028-07-04', 1)).toBe('2028-07-06');
    await expect(calendar.enter(keeper, { ...day, kind: 'WORKING' })).rejects.toMatchObject({
      code: 'record.duplicate',
    });
    await calendar.remove(keeper, day.day);
    expect(await after('2028-07-04', 1)).toBe('2028-07-05');
    await expect(calendar.remove(keeper, day.day)).rejects.toMatchObject({ code: 'record.not_found' });
    const events = await db.read({ system: 'test' }, () =>
      db.query<{ action: string; changes: object }>(
        "select action, changes from audit_event where entity = 'calendar_day' order by id",
      ),
    );
    expect(events).toEqual([
      { action: 'calendar.day_entered', changes: day },
      { action: 'calendar.day_removed', changes: day },
    ]);
  });

  it('is read by everyone and changed by its keepers, in the service and past it', async () => {
    expect((await daysOf(reader, 2026)).mayManage).toBe(false);
    const day = { day: '2028-07-06', kind: 'OFF', name: 'x' } as const;
    await expect(calendar.enter(reader, day)).rejects.toMatchObject({ code: 'access.forbidden' });
    await expect(calendar.remove(reader, '2026-01-01')).rejects.toMatchObject({ code: 'access.forbidden' });
    await expect(db.write(reader, () => db.insert('calendar_day', day))).rejects.toThrow(/row-level security/);
    await db.write(reader, () => db.query("delete from calendar_day where day = '2026-01-01'"));
    expect((await daysOf(reader, 2026)).days[0]).toEqual({ day: '2026-01-01', kind: 'OFF', name: 'Tết Dương lịch' });
  });
});
