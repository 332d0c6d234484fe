import type { ProcedureAction } from '@lotrinh/contracts';
import { appraisalChecklists } from '@lotrinh/domain';
import { readDocument } from '@lotrinh/reader';
import { anActor, aSeat } from '../../../test/support/plan-world.js';
import { openPlanWorld } from '../../../test/support/plans.js';
import type { Actor } from '../../platform/auth/actor.js';
import { newId } from '../../platform/database/id.js';
import { WorkingDays } from '../reference/working-days.service.js';
import { AppraisalReportService } from './appraisal-report.service.js';
import { AppraisalQueries } from './appraisal.queries.js';
import { AppraisalService, type WrittenAppraisal } from './appraisal.service.js';

const system = { system: 'test' };

let w: Awaited<ReturnType<typeof openPlanWorld>>;
let service: AppraisalService;
let people: Record<'head' | 'appraiser' | 'minister' | 'both', Actor>;

beforeAll(async () => {
  w = await openPlanWorld();
  const workingDays = new WorkingDays(w.db);
  const stored = new AppraisalQueries(w.db, w.clock, workingDays);
  service = new AppraisalService(w.db, w.clock, w.audit, w.procedures, w.guards, workingDays, stored);
  service.onModuleInit();
  const reads = { 'plan.read': [w.ministry] };
  people = {
    head: await anActor(w.db, 'Giám đốc', w.centre, { ...reads, 'plan.confirm': [w.ministry] }),
    appraiser: await anActor(w.db, 'Người thẩm định', w.finance, { ...reads, 'plan.appraise': [w.ministry] }),
    minister: await anActor(w.db, 'Thủ trưởng', w.ministry, { ...reads, 'plan.decide_head': [w.ministry] }),
    both: await anActor(w.db, 'Kiêm nhiệm', w.centre, {
      ...reads,
      'plan.write': [w.ministry],
      'plan.appraise': [w.ministry],
    }),
  };
  await aSeat(w.db, people.appraiser, w.ministry, 'Trưởng phòng Thẩm định', 'plan.appraise');
});

afterAll(() => w.close());

const get = (actor: Actor, versionId: string) => w.asActor(actor, () => service.get(actor, versionId));

async function act(actor: Actor, versionId: string, action: ProcedureAction, opinion: string | null = null) {
  const { lockVersion } = await w.asActor(actor, () => w.procedures.get(actor, versionId));
  return w.procedures.act(actor, { versionId, lockVersion, action, opinion });
}

/** A plan that the centre issues by itself, sent as far as its appraisal. */
async function atAppraisal(author = w.author): Promise<string> {
  const { header } = w.planInput();
  const input = w.planInput({ header: { ...header, issuerId: w.centre.id } });
  const { versionId } = await w.contents.createPlan(author, input, w.content());
  await act(author, versionId, 'SEND_TO_UNIT_HEAD');
  await act(people.head, versionId, 'AGREE');
  return versionId;
}

const condition = { about: 'Mục III', body: 'Bổ sung nguồn vốn' };

async function written(versionId: string, change: Partial<WrittenAppraisal> = {}): Promise<WrittenAppraisal> {
  const { lockVersion, appraisals } = await get(people.appraiser, versionId);
  return {
    versionId,
    versionLock: lockVersion,
    lockVersion: appraisals.find(({ sentAt }) => sentAt === null)?.lockVersion ?? null,
    kind: 'FULL',
    points: appraisalChecklists.FULL.map(({ key }) => ({ key, answer: 'MET', note: null })),
    opinion: 'Nội dung đạt yêu cầu.',
    result: 'FIND_READY_ONCE_COMPLETED',
    conditions: [condition],
    documentNumber: '12/BC-KHTC',
    documentDate: '2026-11-20',
    ...change,
  };
}

const save = async (versionId: string, change: Partial<WrittenAppraisal> = {}, actor = people.appraiser) =>
  service.save(actor, await written(versionId, change));
const send = async (versionId: string, change: Partial<WrittenAppraisal> = {}, actor = people.appraiser) =>
  service.send(actor, await written(versionId, change));

const trail = (versionId: string) =>
  w.db.read(system, async () => {
    const events = await w.db.query<{ action: string }>(
      "select action from audit_event where entity_id = $1 and (action like 'appraisal.%' or action like 'procedure.found%') order by id",
      [versionId],
    );
    return events.map(({ action }) => action);
  });

describe('an appraisal', () => {
  it('is waited for by working days, and written by the appraiser alone', async () => {
    const versionId = await atAppraisal();
    expect(await get(people.appraiser, versionId)).toMatchObject({
      mayWrite: true,
      turn: { round: 1, dueOn: '2026-12-04', daysLate: 0 },
      appraisals: [],
    });
    expect(await get(w.author, versionId)).toMatchObject({ mayWrite: false });
    await expect(save(versionId, {}, people.head)).rejects.toMatchObject({ code: 'procedure.not_your_turn' });
    await expect(get(w.reader, versionId)).rejects.toMatchObject({ code: 'record.not_found' });
  });

  it('is never written by who wrote the plan', async () => {
    const versionId = await atAppraisal(people.both);
    expect(await get(people.both, versionId)).toMatchObject({ mayWrite: false });
    await expect(save(versionId, {}, people.both)).rejects.toMatchObject({ code: 'procedure.four_eyes' });
  });

  it('is a draft that only appraisers read, and that two do not overwrite', async () => {
    const versionId = await atAppraisal();
    const first = await written(versionId, { opinion: null, result: null, conditions: [{ about: null, body: ' ' }] });
    const view = await service.save(people.appraiser, first);
    expect(view.appraisals).toMatchObject([
      {
        round: 1,
        kind: 'FULL',
        opinion: null,
        result: null,
        conditions: [],
        sentAt: null,
        documentNumber: '12/BC-KHTC',
      },
    ]);
    expect((await get(w.author, versionId)).appraisals).toEqual([]);
    await expect(service.save(people.appraiser, first)).rejects.toMatchObject({ code: 'record.conflict' });
    await save(versionId, { kind: 'ESTIMATE', points: [{ key: 'norms', answer: 'NOT_MET', note: 'Thiếu báo giá' }] });
    const [again] = (await get(people.appraiser, versionId)).appraisals;
    expect(again?.points.map(({ key }) => key)).toEqual(appraisalChecklists.ESTIMATE.map(({ key }) => key));
    expect(again?.points[0]).toMatchObject({ answer: 'NOT_MET', note: 'Thiếu báo giá' });
    expect(await trail(versionId)).toEqual(['appraisal.saved', 'appraisal.saved']);
  });

  it.each<[string, Partial<WrittenAppraisal>, string, string]>([
    ['a point of another checklist', { points: [{ key: 'norms', answer: 'MET', note: null }] }, 'points', 'invalid'],
    ['a day to come', { documentDate: '2026-11-22' }, 'documentDate', 'dateInFuture'],
    ['a condition without words', { conditions: [{ about: 'Mục I', body: '' }] }, 'body', 'required'],
  ])('refuses %s', async (_what, change, field, rule) => {
    const versionId = await atAppraisal();
    await expect(save(versionId, change)).rejects.toMatchObject({ fields: [expect.objectContaining({ field, rule })] });
  });

  it('is sent whole, or not at all', async () => {
    const versionId = await atAppraisal();
    const refused = send(versionId, { opinion: ' ', conditions: [] });
    await expect(refused).rejects.toMatchObject({
      code: 'appraisal.incomplete',
      fields: [{ rule: 'OPINION' }, { rule: 'CONDITIONS' }],
    });
    expect((await get(people.appraiser, versionId)).appraisals).toEqual([]);
  });

  it('is the only way to decide the step', async () => {
    const versionId = await atAppraisal();
    await expect(act(people.appraiser, versionId, 'FIND_READY')).rejects.toMatchObject({ code: 'request.invalid' });
  });

  it('decides the step as it concludes, is read by all who read drafts, and changes no more', async () => {
    const versionId = await atAppraisal();
    await save(versionId);
    await send(versionId);
    const { appraisals } = await get(w.colleague, versionId);
    expect(appraisals).toMatchObject([
      {
        ...{ result: 'FIND_READY_ONCE_COMPLETED', personName: 'Người thẩm định', postTitle: 'Trưởng phòng Thẩm định' },
        ...{
          unitName: 'Bộ Mẫu',
          documentDate: '2026-11-20',
          daysLate: 0,
          conditions: [{ ...condition, answer: null }],
        },
      },
    ]);
    expect(await trail(versionId)).toEqual(['appraisal.saved', 'procedure.found_ready_once_completed']);
    await expect(save(versionId)).rejects.toMatchObject({ code: 'procedure.not_your_turn' });
    const id = appraisals[0]?.id;
    for (const sql of [
      "update appraisal set opinion = 'x' where id = $1",
      "update appraisal_condition set body = 'x' where appraisal_id = $1",
      'delete from appraisal_point where appraisal_id = $1',
      'delete from appraisal_condition where appraisal_id = $1',
    ]) {
      const changed = await w.db.write(people.appraiser, () => w.db.query(`${sql} returning 1`, [id]));
      expect(changed).toEqual([]);
    }
  });

  it('is late by working days alone', async () => {
    const versionId = await atAppraisal();
    await w.db.write(system, () =>
      w.db.query("update plan_submission set turn_since = '2026-11-05T02:00:00Z' where version_id = $1", [versionId]),
    );
    // Thursday 5/11 and ten working days: Thursday 19/11; on Saturday 21/11 one working day has passed.
    expect(await get(people.appraiser, versionId)).toMatchObject({ turn: { dueOn: '2026-11-19', daysLate: 1 } });
  });
});

describe('the database alone', () => {
  it('shows no draft to the drafter, and lets nobody else write one', async () => {
    const versionId = await atAppraisal();
    await save(versionId);
    const seen = (actor: Actor) =>
      w.asActor(actor, () => w.db.query('select 1 from appraisal where version_id = $1', [versionId]));
    expect([(await seen(w.author)).length, (await seen(people.appraiser)).length]).toEqual([0, 1]);
    expect(await seen(w.stranger)).toEqual([]);
    const row = { version_id: versionId, round: 2, kind: 'FULL', asked_at: new Date(), working_days: 1 };
    const forged = w.db.write(w.author, () =>
      w.db.insert('appraisal', { id: newId(), begun_by: w.author.personId, ...row }),
    );
    await expect(forged).rejects.toThrow(/row-level security/);
  });
});

describe('a condition', () => {
  async function conditional() {
    const versionId = await atAppraisal();
    await send(versionId);
    const [appraisal] = (await get(w.author, versionId)).appraisals;
    const answer = { answer: 'ACCEPTED' as const, text: 'Đã bổ sung tại Mục III.' };
    return { versionId, input: { conditionId: appraisal!.conditions[0]!.id, lockVersion: 1, ...answer } };
  }

  it('is answered by the drafter before the version is sent on', async () => {
    const { versionId, input } = await conditional();
    const waiting = { code: 'appraisal.conditions_open', params: { count: 1 } };
    await expect(act(w.author, versionId, 'SUBMIT')).rejects.toMatchObject(waiting);
    await expect(act(w.author, versionId, 'SEND_TO_UNIT_HEAD')).rejects.toMatchObject(waiting);
    await expect(service.answer(people.appraiser, input)).rejects.toMatchObject({ code: 'record.not_found' });
    await expect(service.answer(w.author, { ...input, text: ' ' })).rejects.toMatchObject({
      code: 'plan.value_invalid',
    });
    const answered = await service.answer(w.author, input);
    expect(answered.appraisals[0]?.conditions[0]).toMatchObject({
      ...{ answer: 'ACCEPTED', answerText: 'Đã bổ sung tại Mục III.', answeredBy: 'Người soạn' },
    });
    expect(await trail(versionId)).toEqual(['procedure.found_ready_once_completed', 'appraisal.condition_answered']);
    expect((await act(w.author, versionId, 'SUBMIT')).state).toBe('SUBMITTED');
    const late = service.answer(w.author, { ...input, lockVersion: 2 });
    await expect(late).rejects.toMatchObject({ code: 'appraisal.answers_sent' });
    // Returned by the signer: the answers stand as they were submitted.
    await act(people.minister, versionId, 'AGREE_WITH_CHANGES', 'Sửa câu chữ.');
    await expect(service.answer(w.author, { ...input, lockVersion: 2 })).rejects.toMatchObject({
      code: 'appraisal.answers_sent',
    });
    expect((await get(w.author, versionId)).appraisals[0]).toMatchObject({ mayAnswer: false });
    await act(w.author, versionId, 'SUBMIT');
    expect((await act(people.minister, versionId, 'SIGN')).state).toBe('SIGNED');
  });

  it('of a version sent back is answered too; the next round has an appraisal of its own and shows the former', async () => {
    const versionId = await atAppraisal();
    const found = await send(versionId, { result: 'FIND_NOT_READY' });
    expect(found).toMatchObject({ turn: null, mayWrite: false });
    const returned = await get(w.author, versionId);
    expect(returned.appraisals[0]).toMatchObject({ mayAnswer: true });
    const { id: conditionId } = returned.appraisals[0]!.conditions[0]!;
    await service.answer(w.author, {
      conditionId,
      lockVersion: 1,
      answer: 'EXPLAINED',
      text: 'Nguồn vốn nêu tại Mục IV',
    });
    await act(w.author, versionId, 'SEND_TO_UNIT_HEAD');
    await act(people.head, versionId, 'AGREE');
    expect(await get(people.appraiser, versionId)).toMatchObject({ mayWrite: true, turn: { round: 2 } });
    await send(versionId, { result: 'FIND_READY', conditions: [] });
    const { appraisals } = await get(w.author, versionId);
    expect(appraisals.map(({ round, result }) => [round, result])).toEqual([
      [2, 'FIND_READY'],
      [1, 'FIND_NOT_READY'],
    ]);
    expect((await act(w.author, versionId, 'SUBMIT')).state).toBe('SUBMITTED');
  });
});

describe('the report', () => {
  const exported = (actor: Actor, versionId: string, round = 1) => {
    const reports = new AppraisalReportService(w.db, w.clock, w.audit, w.plans, service);
    return w.db.write(actor, () => reports.write(actor, versionId, round));
  };

  it('is a Word file once the appraisal is issued, for those who read the drafts', async () => {
    const versionId = await atAppraisal();
    await save(versionId);
    const missing = { code: 'record.not_found' };
    await expect(exported(people.appraiser, versionId)).rejects.toMatchObject(missing);
    await send(versionId);
    const { name, bytes } = await exported(w.colleague, versionId);
    expect(name).toBe('BaoCaoThamDinh_trung-tam-thong-tin_1_20261121.docx');
    const { texts } = await readDocument([{ name, bytes }]);
    for (const words of ['Kết quả thẩm định Kế hoạch', '12/BC-KHTC', 'Mục III: Bổ sung nguồn vốn']) {
      expect(texts.join('\n')).toContain(words);
    }
    await expect(exported(w.stranger, versionId)).rejects.toMatchObject(missing);
    await expect(exported(w.colleague, versionId, 2)).rejects.toMatchObject(missing);
  });
});
