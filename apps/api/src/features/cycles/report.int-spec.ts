import { type CycleWorld, openCycleWorld, say, signedCopy } from '../../../test/support/cycles.js';

let w: CycleWorld;
let files: string;
let trained: string;
let unit: Awaited<ReturnType<CycleWorld['respondent']>>;
let other: typeof unit;
beforeAll(async () => {
  w = await openCycleWorld();
  files = await w.indicator('HS', { name: 'Hồ sơ xử lý điện tử', valueType: 'RATIO' });
  trained = await w.indicator('BD', { name: 'Lượt người được bồi dưỡng', valueType: 'COUNT_FLOW', decimals: 0 });
  unit = await w.respondent('Cục Dịch vụ');
  other = await w.respondent('Viện Nghiên cứu');
});
afterAll(() => w.close());

let serial = 0;
/** A round of a year of its own, far enough from the others that nothing of theirs stands beside it. */
async function aRound(more: { year?: number } = {}) {
  serial += 1;
  const year = more.year ?? 2022 + 4 * serial;
  const period = {
    kind: 'HALF_YEAR' as const,
    dataFrom: `${year - 1}-12-15`,
    dataTo: `${year}-06-14`,
    reportingYear: year,
  };
  const respondents = [unit, other].map((each) => ({
    unitId: each.unit.id,
    represents: [each.unit.id],
    exempt: [] as string[],
  }));
  const cycle = await w.opened(
    w.values({
      period,
      dueOn: `${year}-06-18`,
      structureDate: '2026-06-14',
      indicatorIds: [files, trained],
      respondents,
    }),
  );
  const idOf = (of: typeof unit) => cycle.reports.find((each) => each.unit.id === of.unit.id)!.id;
  return { cycle, own: idOf(unit), others: idOf(other) };
}
const cellOf = async (id: string, indicatorId = files) =>
  (await w.report(w.collector, id)).cells.find(({ indicator }) => indicator.id === indicatorId)!;
const enter = (
  id: string,
  value: string,
  second: string | null,
  lockVersion = 0,
  actor = unit.writer,
  indicatorId = files,
) => w.cells.save(actor, id, [{ indicatorId, lockVersion, words: say(value, second) }]);
const filled = async (id: string) => {
  await enter(id, '900', '1.000');
  await enter(id, '12', null, 0, unit.writer, trained);
};
const refused = (promise: Promise<unknown>, code: string) => expect(promise).rejects.toMatchObject({ code });

describe('a round', () => {
  it('is nobody’s but its keepers’ until it is opened, then its respondents’, and never another agency’s', async () => {
    const respondents = [{ unitId: unit.unit.id, represents: [unit.unit.id], exempt: [] }];
    const made = await w.cycles.create(w.collector, w.ministry.id, w.values({ indicatorIds: [files], respondents }));
    const seenBy = (actor: typeof unit.writer) => w.asActor(actor, () => w.cycles.get(actor, made.id));
    await refused(seenBy(unit.writer), 'record.not_found');
    await refused(w.report(unit.writer, made.reports[0]!.id), 'record.not_found');
    await w.cycles.open(w.collector, made.id, made.lockVersion);
    expect((await seenBy(unit.writer)).reports).toHaveLength(1);
    await refused(seenBy(w.stranger), 'record.not_found');
    await refused(
      w.cycles.save(w.collector, made.id, made.lockVersion + 1, w.values({ indicatorIds: [files], respondents })),
      'cycle.not_draft',
    );
  });

  it('is prepared by whoever collects for the unit, asks what is defined, of units of the agency', async () => {
    const respondents = [{ unitId: unit.unit.id, represents: [unit.unit.id], exempt: [] }];
    const values = w.values({ indicatorIds: [files], respondents });
    await refused(w.cycles.create(unit.writer, w.ministry.id, values), 'access.forbidden');
    const strange = [{ unitId: w.bureau.id, represents: [w.bureau.id], exempt: [] }];
    await expect(
      w.cycles.create(w.collector, w.ministry.id, { ...values, respondents: strange }),
    ).rejects.toMatchObject({
      ...{ code: 'request.invalid', fields: [{ field: 'respondents' }] },
    });
    const old = {
      ...values,
      period: { ...values.period, dataFrom: '2014-12-15', dataTo: '2015-06-14', reportingYear: 2015 },
    };
    await expect(w.cycles.create(w.collector, w.ministry.id, old)).rejects.toMatchObject({
      fields: [{ field: 'indicatorIds' }],
    });
  });

  it('shows a respondent its own report alone', async () => {
    const { cycle, others } = await aRound();
    const seen = await w.asActor(unit.writer, () => w.cycles.get(unit.writer, cycle.id));
    expect(seen.reports.map((each) => each.unit.id)).toEqual([unit.unit.id]);
    await refused(w.report(unit.writer, others), 'record.not_found');
    const rows = await w.asActor(unit.writer, () => w.db.query('select id from report where id = $1', [others]));
    expect(rows).toEqual([]);
  });

  it('is over for good once it is closed', async () => {
    const { cycle, own } = await aRound();
    const { lockVersion } = await w.asActor(w.collector, () => w.cycles.get(w.collector, cycle.id));
    await w.cycles.close(w.collector, cycle.id, lockVersion);
    await refused(enter(own, '1', '2'), 'report.not_editable');
    await refused(w.moved(w.collector, own, 'SEND_ON_BEHALF'), 'cycle.not_open');
  });

  it('gives one respondent another deadline, and takes it back', async () => {
    const { cycle, own } = await aRound();
    const before = cycle.reports.find(({ id }) => id === own)!;
    const later = await w.cycles.extend(w.collector, own, before.lockVersion, { on: '2045-06-25', time: '16:00' });
    const extended = later.reports.find(({ id }) => id === own)!;
    expect(extended.dueAt).toBe('2045-06-25T09:00:00.000Z');
    const again = await w.cycles.extend(w.collector, own, extended.lockVersion, null);
    expect(again.reports.find(({ id }) => id === own)!.dueAt).toBe(before.dueAt);
  });
});

describe('a cell', () => {
  it('E1: keeps 0, "Chưa có" and silence apart', async () => {
    const { own } = await aRound();
    expect(await cellOf(own)).toMatchObject({ state: 'MISSING', words: { value: null }, lockVersion: 0 });
    await enter(own, '0', '10');
    expect(await cellOf(own)).toMatchObject({
      state: 'REPORTED',
      words: { value: '0', second: '10' },
      changedBy: 'Đầu mối Cục Dịch vụ',
    });
    await enter(own, 'Chưa có', '10', 1);
    expect(await cellOf(own)).toMatchObject({ state: 'NONE_EXISTS', words: { value: 'Chưa có', second: '10' } });
    await w.cells.save(unit.writer, own, [{ indicatorId: files, lockVersion: 2, words: say(null) }]);
    expect(await cellOf(own)).toMatchObject({ state: 'MISSING', words: { value: null, second: null } });
    const history = await w.asActor(unit.writer, () => w.cells.history(unit.writer, own, files));
    expect(history.map(({ state }) => state)).toEqual(['MISSING', 'NONE_EXISTS', 'REPORTED']);
  });

  it('E44: of two people who write at once the first is kept, the second sees both', async () => {
    const { own } = await aRound();
    const [first] = await enter(own, '5', '10');
    expect(first).toMatchObject({ result: 'SAVED', lockVersion: 1 });
    const [second] = await enter(own, '6', '10', 0, w.collector);
    expect(second).toMatchObject({
      result: 'CONFLICT',
      lockVersion: 1,
      words: { value: '5', second: '10' },
      changedBy: 'Đầu mối Cục Dịch vụ',
    });
    expect(await cellOf(own)).toMatchObject({ words: { value: '5' } });
  });

  it('is written twice by no entry that says the same', async () => {
    const { own } = await aRound();
    await enter(own, '5', '10');
    expect(await enter(own, '5', '10', 1)).toMatchObject([{ result: 'SAVED', lockVersion: 1 }]);
  });

  it('never changes what was entered before, not even by the owner of the right to write', async () => {
    const { own } = await aRound();
    await enter(own, '5', '10');
    for (const sql of [
      "update observation set state = 'MISSING'",
      'delete from observation',
      'update report_step set reason = null',
    ]) {
      await expect(w.db.write(unit.writer, () => w.db.query(sql))).rejects.toThrow('permission denied');
    }
  });

  it('is written by its unit and by whoever collects, by nobody else', async () => {
    const { own } = await aRound();
    await refused(enter(own, '1', '2', 0, other.writer), 'record.not_found');
    await refused(enter(own, '1', '2', 0, w.leader), 'report.not_editable');
    expect(await enter(own, '1', '2', 0, w.collector)).toMatchObject([{ result: 'SAVED' }]);
  });

  it('shows the period before and the same period of last year beside it', async () => {
    const year = 2023;
    const before = await aRound({ year: year - 1 });
    await enter(before.own, '310', null, 0, unit.writer, trained);
    const { own } = await aRound({ year });
    const cell = await cellOf(own, trained);
    expect(cell.sameLastYear).toMatchObject({ words: { value: '310' }, exact: { numerator: '310', denominator: '1' } });
    expect(cell.previous?.period.reportingYear).toBe(year - 1);
  });
});

describe('a report on its way', () => {
  it('goes from whoever enters through the head to whoever collects', async () => {
    const { own } = await aRound();
    await filled(own);
    expect((await w.report(unit.writer, own)).state).toBe('IN_PROGRESS');
    await w.moved(unit.writer, own, 'TO_HEAD');
    await refused(enter(own, '1', '2', 1), 'report.not_editable');
    await w.moved(unit.head, own, 'SEND');
    const accepted = await w.moved(w.collector, own, 'ACCEPT');
    expect(accepted).toMatchObject({
      state: 'ACCEPTED',
      steps: [{ action: 'ACCEPT', by: 'Người tổng hợp' }, { action: 'SEND' }, { action: 'TO_HEAD' }],
    });
    const actions = await w.db.read({ system: 'test' }, () =>
      w.db.query<{ action: string }>(
        "select action from audit_event where entity_id = $1 and action = 'report.moved'",
        [own],
      ),
    );
    expect(actions).toHaveLength(3);
  });

  it('E45: is not sent by the head while the sheet says no, and names the cells', async () => {
    const { own } = await aRound();
    await enter(own, '12.480', '12.000');
    await expect(w.moved(unit.writer, own, 'TO_HEAD')).rejects.toMatchObject({
      ...{ code: 'report.not_ready', params: { count: 2 } },
      fields: [
        { field: 'HS', rule: 'numerator_exceeds' },
        { field: 'BD', rule: 'required' },
      ],
    });
    expect((await w.report(unit.writer, own)).state).toBe('IN_PROGRESS');
  });

  it('E30: comes back with ticked cells and why; what was answered stays, and only the corrected one is marked', async () => {
    const { own } = await aRound();
    await filled(own);
    await w.moved(unit.writer, own, 'TO_HEAD');
    await w.moved(unit.head, own, 'SEND');
    await refused(w.moved(w.collector, own, 'RETURN'), 'report.reason_required');
    const returned = await w.moved(w.collector, own, 'RETURN', {
      returns: [{ indicatorId: trained, reason: 'Gấp mười lần kỳ trước' }],
    });
    expect(returned.steps[0]).toMatchObject({
      ...{ action: 'RETURN', reason: null, returns: [{ code: 'BD', reason: 'Gấp mười lần kỳ trước' }] },
    });
    expect(await cellOf(own, trained)).toMatchObject({
      returnedFor: 'Gấp mười lần kỳ trước',
      words: { value: '12' },
      isChanged: false,
    });
    expect(await cellOf(own)).toMatchObject({ returnedFor: null, words: { value: '900' } });
    await enter(own, '11', null, 1, unit.writer, trained);
    expect(await cellOf(own, trained)).toMatchObject({ isChanged: true, returnedFor: 'Gấp mười lần kỳ trước' });
    expect((await cellOf(own)).isChanged).toBe(false);
    // A changed figure needs the head again.
    await refused(w.moved(unit.writer, own, 'RESEND'), 'report.not_possible');
    await w.moved(unit.writer, own, 'TO_HEAD');
  });

  it('goes past the head again where only evidence was added', async () => {
    const { own } = await aRound();
    await filled(own);
    await w.moved(unit.writer, own, 'TO_HEAD');
    await w.moved(unit.head, own, 'SEND');
    await w.moved(w.collector, own, 'RETURN', { returns: [{ indicatorId: files, reason: 'Thiếu minh chứng' }] });
    await w.evidence.attach(unit.writer, own, files, true, signedCopy);
    expect((await cellOf(own)).files).toMatchObject([{ name: signedCopy.name }]);
    expect(await w.moved(unit.writer, own, 'RESEND')).toMatchObject({ state: 'SENT' });
  });

  it('E29: is reopened after acceptance with a reason; what was accepted counts until the correction is, and changes are counted', async () => {
    const { cycle, own } = await aRound();
    await w.accepted(own, unit, { [files]: say('900', '1.000'), [trained]: say('310') });
    const official = async () =>
      (await w.asActor(w.leader, () => w.figures.figures(w.leader, cycle.id, 'OFFICIAL'))).find(
        ({ indicator }) => indicator.id === trained,
      )!.figure.value;
    await refused(w.moved(w.collector, own, 'REOPEN'), 'report.reason_required');
    await w.moved(w.collector, own, 'REOPEN', { reason: 'Đơn vị đính chính' });
    await enter(own, '130', null, 1, unit.writer, trained);
    expect(await official()).toBe('310');
    await w.moved(unit.writer, own, 'TO_HEAD');
    await w.moved(unit.head, own, 'SEND');
    expect(await w.moved(w.collector, own, 'ACCEPT')).toMatchObject({ changedAfterAcceptance: 1 });
    expect(await official()).toBe('130');
  });

  it('is entered on behalf from a signed paper, and bears the mark until its head confirms', async () => {
    const { own } = await aRound();
    await enter(own, 'Chưa có', '380', 0, w.collector);
    await enter(own, '35', null, 0, w.collector, trained);
    await refused(w.moved(w.collector, own, 'SEND_ON_BEHALF'), 'report.paper_required');
    await refused(w.evidence.keepPaper(unit.writer, own, true, signedCopy), 'access.forbidden');
    const { id: paperFileId } = await w.evidence.keepPaper(w.collector, own, true, signedCopy);
    const sent = await w.moved(w.collector, own, 'SEND_ON_BEHALF', { paperFileId });
    expect(sent).toMatchObject({ state: 'SENT', isOnBehalf: true, steps: [{ paper: { name: signedCopy.name } }] });
    await w.moved(w.collector, own, 'ACCEPT');
    expect(await w.moved(unit.head, own, 'CONFIRM')).toMatchObject({ state: 'ACCEPTED', isOnBehalf: false });
  });

  it('is moved once by two people at a time', async () => {
    const { own } = await aRound();
    await filled(own);
    const { lockVersion } = await w.report(unit.writer, own);
    const move = { action: 'TO_HEAD' as const, lockVersion, reason: null, returns: [], paperFileId: null };
    const results = await Promise.allSettled([1, 2].map(() => w.reports.move(unit.writer, own, move)));
    expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  });

  it('is accepted together with others, all or none', async () => {
    const { own, others } = await aRound();
    await filled(own);
    await w.moved(unit.writer, own, 'TO_HEAD');
    await w.moved(unit.head, own, 'SEND');
    await refused(w.reports.acceptAll(w.collector, [own, others]), 'report.not_possible');
    expect((await w.report(w.collector, own)).state).toBe('SENT');
    await w.reports.acceptAll(w.collector, [own]);
    expect((await w.report(w.collector, own)).state).toBe('ACCEPTED');
  });
});

describe('reports that wait', () => {
  it('stand with whoever has the turn: to enter, approve, accept, correct', async () => {
    const { own } = await aRound();
    const work = async (actor: typeof unit.writer) =>
      (await w.asActor(actor, () => w.work.list(actor, 1, 100))).items
        .filter(({ reportId }) => reportId === own)
        .map((each) => each.work);
    expect([await work(unit.writer), await work(unit.head), await work(w.collector)]).toEqual([['ENTER'], [], []]);
    await filled(own);
    await w.moved(unit.writer, own, 'TO_HEAD');
    expect([await work(unit.writer), await work(unit.head), await work(w.collector)]).toEqual([[], ['APPROVE'], []]);
    await w.moved(unit.head, own, 'SEND');
    expect([await work(unit.head), await work(w.collector), await work(other.head)]).toEqual([[], ['ACCEPT'], []]);
    const before = await w.asActor(w.collector, () => w.work.count(w.collector));
    await w.moved(w.collector, own, 'RETURN', { reason: 'Xem lại' });
    expect([await work(unit.writer), await work(w.collector)]).toEqual([['CORRECT'], []]);
    expect(await w.asActor(w.collector, () => w.work.count(w.collector))).toBe(before - 1);
  });
});
