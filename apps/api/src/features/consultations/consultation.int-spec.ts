import { openPlanWorld } from '../../../test/support/plans.js';
import { anActor } from '../../../test/support/plan-world.js';
import type { Actor } from '../../platform/auth/actor.js';
import { UnitDirectoryService } from '../units/unit-directory.service.js';
import { ConsultationQueries } from './consultation.queries.js';
import { ConsultationService } from './consultation.service.js';
import { ConsultationPapersService } from './consultation-papers.service.js';

let w: Awaited<ReturnType<typeof openPlanWorld>>;
let service: ConsultationService;
let papers: ConsultationPapersService;
/** Of a unit that reads no drafts of the ministry unless it is asked. */
let guest: Actor;

beforeAll(async () => {
  w = await openPlanWorld();
  const stored = new ConsultationQueries(w.db);
  const units = new UnitDirectoryService(w.db, w.clock);
  service = new ConsultationService(w.db, w.clock, w.audit, w.plans, w.procedures, units, stored);
  papers = new ConsultationPapersService(w.db, w.clock, w.audit, w.plans, stored);
  guest = await anActor(w.db, 'Người được hỏi', w.bureau);
});

afterAll(() => w.close());

const get = (actor: Actor, versionId: string) => w.asActor(actor, () => service.get(actor, versionId));

async function asked(change: Partial<Parameters<ConsultationService['ask']>[1]> = {}) {
  const { versionId, planId } = await w.drafted();
  const { lockVersion } = await get(w.author, versionId);
  const unitIds = [w.bureau.id, w.finance.id];
  const input = { versionId, lockVersion, unitIds, dueOn: '2026-12-01', request: 'Cho ý kiến về Mục II', ...change };
  return { versionId, planId, view: await service.ask(w.author, input) };
}

const remark = { about: 'Mục II.1', body: 'Nêu rõ nguồn vốn' };
async function given(versionId: string, actor = guest, remarks = [remark]) {
  const own = (await get(actor, versionId)).consultations[0]?.units.find(({ isOwn }) => isOwn);
  const verdict = remarks.length === 0 ? ('AGREE' as const) : ('REMARKS' as const);
  return service.give(actor, { consultedUnitId: own!.id, lockVersion: own!.lockVersion, verdict, remarks });
}

async function closed(versionId: string) {
  const { lockVersion } = await get(w.author, versionId);
  return service.close(w.author, { versionId, lockVersion });
}

describe('units asked for their opinions', () => {
  it('read the draft while they are asked, and only then', async () => {
    const { versionId } = await w.drafted();
    await expect(get(guest, versionId)).rejects.toMatchObject({ code: 'record.not_found' });
    const { versionId: open } = await asked();
    expect(await get(guest, open)).toMatchObject({ mayAsk: false, mayClose: false, mayAnswer: false });
    await closed(open);
    await expect(get(guest, open)).rejects.toMatchObject({ code: 'record.not_found' });
  });

  it('see their own row; those who read the unit’s drafts see all, with who is silent', async () => {
    const { versionId } = await asked();
    await given(versionId);
    const names = async (actor: Actor) =>
      (await get(actor, versionId)).consultations.flatMap(({ units }) => units.map(({ unitName }) => unitName));
    expect(await names(guest)).toEqual(['Sở Khoa học']);
    expect(await names(w.colleague)).toEqual(['Sở Khoa học', 'Vụ Kế hoạch - Tài chính']);
    const [consultation] = (await get(w.author, versionId)).consultations;
    expect(consultation).toMatchObject({ n: 1, dueOn: '2026-12-01', askedBy: 'Người soạn', closedAt: null });
    expect(consultation?.units).toMatchObject([
      { verdict: 'REMARKS', personName: 'Người được hỏi', isOwn: false, remarks: [{ ...remark, answer: null }] },
      { verdict: null, personName: null, remarks: [] },
    ]);
  });

  it('change their opinion until it is answered, and agree without a remark', async () => {
    const { versionId } = await asked();
    await given(versionId);
    await given(versionId, guest, []);
    const view = await given(versionId, guest, [{ about: null as never, body: 'Thêm phụ lục' }]);
    const first = view.consultations[0]?.units[0]?.remarks[0];
    expect(view.consultations[0]?.units[0]?.remarks).toMatchObject([{ about: null, body: 'Thêm phụ lục' }]);
    const answer = { remarkId: first!.id, lockVersion: 1, answer: 'ACCEPTED' as const, text: 'Đã bổ sung' };
    await service.answer(w.author, answer);
    await expect(given(versionId)).rejects.toMatchObject({ code: 'consultation.answered' });
  });

  it.each([
    ['nothing said', { verdict: 'REMARKS' as const, remarks: [] }],
    ['an empty remark', { verdict: 'REMARKS' as const, remarks: [{ about: null, body: '  ' }] }],
    ['agreement with remarks', { verdict: 'AGREE' as const, remarks: [remark] }],
  ])('are refused %s', async (_what, opinion) => {
    const { versionId } = await asked();
    const own = (await get(guest, versionId)).consultations[0]!.units[0]!;
    const giving = service.give(guest, { consultedUnitId: own.id, lockVersion: own.lockVersion, ...opinion });
    await expect(giving).rejects.toMatchObject({ code: 'plan.value_invalid' });
  });

  it('answer for themselves alone, one person at a time', async () => {
    const { versionId, view } = await asked();
    const other = view.consultations[0]!.units[1]!;
    const opinion = { verdict: 'AGREE' as const, remarks: [], lockVersion: 1 };
    const foreign = service.give(guest, { consultedUnitId: other.id, ...opinion });
    await expect(foreign).rejects.toMatchObject({ code: 'record.not_found' });
    const own = (await get(guest, versionId)).consultations[0]!.units[0]!;
    await service.give(guest, { consultedUnitId: own.id, ...opinion });
    const late = service.give(guest, { consultedUnitId: own.id, ...opinion });
    await expect(late).rejects.toMatchObject({ code: 'record.conflict' });
  });
});

describe('the drafting unit', () => {
  it('asks on a draft that then stands still, and revises it afterwards', async () => {
    const { versionId, view } = await asked();
    expect(view).toMatchObject({ mayAsk: false, mayClose: true });
    const row = { itemId: versionId, afterItemId: null, lockVersion: null, values: null };
    const writing = w.asActor(w.author, () => w.items.tasks(w.author, versionId));
    expect((await writing).length).toBeGreaterThan(0);
    await expect(w.rows.saveTasks(w.author, versionId, [row as never])).rejects.toMatchObject({
      code: 'plan.not_editable',
    });
    expect(await closed(versionId)).toMatchObject({ mayAsk: true, mayClose: false });
    const procedure = await w.asActor(w.author, () => w.procedures.get(w.author, versionId));
    expect(procedure.state).toBe('REVISING');
    expect(procedure.decisions.map(({ action }) => action)).toEqual(['CLOSE_OPINIONS', 'ASK_OPINIONS']);
  });

  it('asks again, and earlier opinions stay', async () => {
    const { versionId } = await asked();
    await given(versionId);
    const { lockVersion } = await closed(versionId);
    const again = { versionId, lockVersion, unitIds: [w.bureau.id], dueOn: '2026-12-05', request: null };
    const { consultations } = await service.ask(w.author, again);
    expect(consultations.map(({ n }) => n)).toEqual([2, 1]);
    expect((await get(guest, versionId)).consultations.map(({ n }) => n)).toEqual([2]);
  });

  it.each([
    ['itself', () => ({ unitIds: [w.bureau.id, w.centre.id] }), { field: 'unitIds', rule: 'unit' }],
    ['nobody', () => ({ unitIds: [] }), { field: 'unitIds', rule: 'unit' }],
    ['until yesterday', () => ({ dueOn: '2026-11-20' }), { field: 'dueOn', rule: 'datePast' }],
  ])('does not ask %s', async (_whom, change, field) => {
    await expect(asked(change())).rejects.toMatchObject({ code: 'plan.value_invalid', fields: [field] });
  });

  it('accepts or explains each remark, also after the end; nobody else does', async () => {
    const { versionId } = await asked();
    const view = await given(versionId);
    await closed(versionId);
    const { id: remarkId } = view.consultations[0]!.units[0]!.remarks[0]!;
    const answer = { remarkId, lockVersion: 1, answer: 'EXPLAINED' as const, text: 'Nguồn vốn nêu tại Mục IV' };
    await expect(service.answer(w.clerk, answer)).rejects.toMatchObject({ code: 'record.not_found' });
    const { consultations } = await service.answer(w.author, answer);
    expect(consultations[0]?.units[0]?.remarks[0]).toMatchObject({
      answer: 'EXPLAINED',
      answerText: 'Nguồn vốn nêu tại Mục IV',
      answeredBy: 'Người soạn',
    });
  });

  it('is the only one who asks and closes, and by no other call', async () => {
    const { versionId, view } = await asked();
    const close = service.close(w.clerk, { versionId, lockVersion: view.lockVersion });
    await expect(close).rejects.toMatchObject({ code: 'procedure.not_possible' });
    const move = { versionId, lockVersion: view.lockVersion, action: 'CLOSE_OPINIONS' as const, opinion: null };
    await expect(w.procedures.act(w.author, move)).rejects.toMatchObject({ code: 'request.invalid' });
  });
});

describe('the table of opinions', () => {
  it('is a Word file for those who read the drafts, and for no asked unit', async () => {
    const { versionId } = await asked();
    await given(versionId);
    const exported = (actor: Actor, n: number) => w.db.write(actor, () => papers.table(actor, versionId, n));
    const { name, bytes } = await exported(w.colleague, 1);
    expect(name).toBe('BangTongHopYKien_trung-tam-thong-tin_1_20261121.docx');
    expect(Buffer.from(bytes).subarray(0, 2).toString()).toBe('PK');
    await expect(exported(guest, 1)).rejects.toMatchObject({ code: 'record.not_found' });
    await expect(exported(w.colleague, 2)).rejects.toMatchObject({ code: 'record.not_found' });
  });
});

describe('the letter to units that are silent', () => {
  it('is there while one is and the consultation is open, for those who read the drafts', async () => {
    const { versionId, view } = await asked();
    const letter = (actor: Actor) => w.db.write(actor, () => papers.reminder(actor, versionId, 1));
    expect((await letter(w.colleague)).name).toBe('CongVanDonDoc_trung-tam-thong-tin_1_20261121.docx');
    await expect(letter(guest)).rejects.toMatchObject({ code: 'record.not_found' });
    await service.close(w.author, { versionId, lockVersion: view.lockVersion });
    await expect(letter(w.colleague)).rejects.toMatchObject({ code: 'consultation.all_answered' });
  });
});

describe('row-level security alone', () => {
  it('shows an asked unit its own row and remarks, a stranger nothing', async () => {
    const { versionId } = await asked();
    await given(versionId);
    await given(versionId, await anActor(w.db, 'Vụ trưởng', w.finance));
    const seen = async (actor: Actor) =>
      w.db.read(actor, async () => {
        const units = await w.db.query<{ unit_id: string }>(
          'select unit_id from consultation_unit where consultation_id in (select id from consultation where version_id = $1)',
          [versionId],
        );
        const [remarks] = await w.db.query<{ count: number }>(
          `select count(*)::int as count from consultation_remark r join consultation_unit cu on cu.id = r.consultation_unit_id
           join consultation c on c.id = cu.consultation_id where c.version_id = $1`,
          [versionId],
        );
        return { units: units.map(({ unit_id }) => unit_id), remarks: remarks?.count };
      });
    expect(await seen(guest)).toEqual({ units: [w.bureau.id], remarks: 1 });
    expect(await seen(w.stranger)).toEqual({ units: [], remarks: 0 });
    expect((await seen(w.author)).remarks).toBe(2);
  });

  it('lets nobody but the asked unit write an opinion, nor the unit answer itself', async () => {
    const { versionId } = await asked();
    const view = await given(versionId);
    const unit = view.consultations[0]!.units[0]!;
    const touched = (actor: Actor, sql: string) =>
      w.db.write(actor, () => w.db.query(`${sql} returning id`, [unit.id])).then((rows) => rows.length);
    expect(await touched(w.author, "update consultation_unit set verdict = 'AGREE' where id = $1")).toBe(0);
    const answer = `update consultation_remark set answer = 'ACCEPTED', answer_text = 'x', answered_by = '${guest.personId}',
      answered_by_name = 'x', answered_at = now() where consultation_unit_id = $1`;
    expect(await touched(guest, answer)).toBe(0);
    expect(await touched(w.author, 'delete from consultation_remark where consultation_unit_id = $1')).toBe(0);
  });
});
