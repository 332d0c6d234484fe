import { commentLimits } from '@lotrinh/contracts';
import { wireComments } from '../../../test/support/comments.js';
import { openPlanWorld, wirePlans } from '../../../test/support/plans.js';
import type { Actor } from '../../platform/auth/actor.js';
import { createOwnerSource } from '../../platform/database/data-source.js';
import { newId } from '../../platform/database/id.js';
import type { CommentService } from '../comments/comment.service.js';

let w: Awaited<ReturnType<typeof openPlanWorld>>;
let comments: CommentService;

beforeAll(async () => {
  w = await openPlanWorld();
  comments = wireComments(w);
});

afterAll(() => w.close());

const listed = (actor: Actor, versionId: string, filter = {}) =>
  w.asActor(actor, () => comments.list(actor, versionId, filter, 1, 50));
const summary = (actor: Actor, versionId: string) => w.asActor(actor, () => comments.summary(actor, versionId));
const opinion = (versionId: string, itemId: string | null = null, quote: string | null = null) => ({
  versionId,
  itemId,
  quote,
  body: 'Nêu rõ nguồn kinh phí',
});
const firstTask = async (versionId: string) => {
  const [task] = await w.asActor(w.author, () => w.items.tasks(w.author, versionId));
  return task!;
};
/** Opens the drafts of a plan to a unit, as a consultation does. */
const invite = (planId: string, unitId: string) =>
  w.db.write(w.author, () =>
    w.db.insert('audience', {
      record_id: planId,
      unit_id: unitId,
      capacity: 'INVITED',
      owner_unit_id: w.centre.id,
      valid_from: '2026-01-01',
    }),
  );

describe('an opinion on a draft', () => {
  it('stands by the row it is about, with its words, its answers and who said them', async () => {
    const { versionId } = await w.drafted();
    const task = await firstTask(versionId);
    const { id } = await comments.begin(w.clerk, opinion(versionId, task.itemId, 'cổng dịch vụ'));
    await comments.reply(w.author, { versionId, threadId: id }, '  Đã bổ sung nguồn\n');
    const { items, total } = await listed(w.colleague, versionId);
    expect(total).toBe(1);
    expect(items[0]).toMatchObject({
      kind: 'TASK',
      itemId: task.itemId,
      words: 'Nâng cấp cổng dịch vụ',
      isGone: false,
      quote: 'cổng dịch vụ',
      isResolved: false,
      comments: [
        { authorName: 'Văn thư', body: 'Nêu rõ nguồn kinh phí' },
        { authorName: 'Người soạn', body: 'Đã bổ sung nguồn' },
      ],
    });
  });

  it.each([
    ['SECTION', 'I Mục tiêu', 'sections'],
    ['TARGET', 'mức t1', 'targets'],
    ['FUNDING', 'Ngân sách trung ương', 'funding'],
  ] as const)('can be about a row of kind %s', async (kind, words, rows) => {
    const { versionId } = await w.drafted();
    const [row] = await w.asActor<{ itemId: string }[]>(w.author, () => w.items[rows](w.author, versionId));
    expect(await comments.begin(w.author, opinion(versionId, row!.itemId))).toMatchObject({ kind, words });
  });

  it('is counted by row, and can be narrowed to one row and to what is open', async () => {
    const { versionId } = await w.drafted();
    const { itemId } = await firstTask(versionId);
    const whole = await comments.begin(w.author, opinion(versionId));
    await comments.begin(w.author, opinion(versionId, itemId));
    await comments.resolve(w.author, { versionId, threadId: whole.id }, whole.lockVersion, null);
    expect(await summary(w.author, versionId)).toMatchObject({
      mayComment: true,
      open: 1,
      total: 2,
      counts: expect.arrayContaining([
        { itemId: null, open: 0, total: 1 },
        { itemId, open: 1, total: 1 },
      ]) as unknown,
    });
    expect((await listed(w.author, versionId, { itemId })).items.map((thread) => thread.itemId)).toEqual([itemId]);
    expect((await listed(w.author, versionId, { onlyOpen: true })).items.map((thread) => thread.itemId)).toEqual([
      itemId,
    ]);
  });

  it('keeps its words when the row is thrown away, and says that the row is gone', async () => {
    const { versionId } = await w.drafted();
    const task = await firstTask(versionId);
    await comments.begin(w.author, opinion(versionId, task.itemId));
    await w.db.write(w.author, () =>
      w.db.query('delete from plan_task where version_id = $1 and item_id = $2', [versionId, task.itemId]),
    );
    expect((await listed(w.author, versionId)).items).toMatchObject([{ words: 'Nâng cấp cổng dịch vụ', isGone: true }]);
  });

  it('refuses rows of other plans, words that are not there and texts without words or too long', async () => {
    const { versionId } = await w.drafted();
    const other = await w.drafted();
    const { itemId } = await firstTask(other.versionId);
    const own = await firstTask(versionId);
    const refusals: [Parameters<CommentService['begin']>[1], string][] = [
      [opinion(versionId, itemId), 'record.not_found'],
      [opinion(newId()), 'record.not_found'],
      [opinion(versionId, own.itemId, 'chữ không có'), 'comment.words_changed'],
      [opinion(versionId, null, 'chữ không có'), 'comment.words_changed'],
      [{ ...opinion(versionId), body: ' \n ' }, 'comment.text_invalid'],
      [{ ...opinion(versionId), body: 'x'.repeat(commentLimits.body + 1) }, 'comment.text_invalid'],
    ];
    for (const [input, code] of refusals) await expect(comments.begin(w.author, input)).rejects.toMatchObject({ code });
    expect((await listed(w.author, versionId)).total).toBe(0);
  });
});

describe('settling', () => {
  it('is for who writes the plan and for who began; a last answer goes with it', async () => {
    const { versionId } = await w.drafted();
    const { id, lockVersion, mayResolve } = await comments.begin(w.author, opinion(versionId));
    expect(mayResolve).toBe(true);
    const thread = { versionId, threadId: id };
    expect((await listed(w.clerk, versionId)).items).toMatchObject([{ mayResolve: false }]);
    await expect(comments.resolve(w.clerk, thread, lockVersion, null)).rejects.toMatchObject({
      code: 'access.forbidden',
    });
    const settled = await comments.resolve(w.colleague, thread, lockVersion, 'Đã tiếp thu');
    expect(settled).toMatchObject({ isResolved: true, resolvedByName: 'Đồng nghiệp' });
    expect(settled.comments.map(({ body }) => body)).toEqual(['Nêu rõ nguồn kinh phí', 'Đã tiếp thu']);
    expect(await comments.reopen(w.author, thread, settled.lockVersion)).toMatchObject({
      isResolved: false,
      resolvedByName: null,
      resolvedAt: null,
    });
    const mine = await comments.begin(w.clerk, opinion(versionId));
    expect(await comments.resolve(w.clerk, { versionId, threadId: mine.id }, mine.lockVersion, null)).toMatchObject({
      isResolved: true,
    });
  });

  it('happens once when two people do it at the same time, and the answer of the other is not kept', async () => {
    const { versionId } = await w.drafted();
    const { id, lockVersion } = await comments.begin(w.author, opinion(versionId));
    const settle = (actor: Actor) =>
      comments.resolve(actor, { versionId, threadId: id }, lockVersion, 'Đã tiếp thu').then(
        () => 'settled',
        (error: unknown) => Reflect.get(Object(error), 'code') as string,
      );
    expect((await Promise.all([settle(w.author), settle(w.colleague)])).sort()).toEqual(['record.conflict', 'settled']);
    expect((await listed(w.author, versionId)).items[0]!.comments).toHaveLength(2);
  });

  it('writes one audit event for each act, without the words', async () => {
    const { versionId } = await w.drafted();
    const { id, lockVersion } = await comments.begin(w.author, opinion(versionId));
    await comments.reply(w.author, { versionId, threadId: id }, 'Trả lời');
    const settled = await comments.resolve(w.author, { versionId, threadId: id }, lockVersion, 'Xong');
    await comments.reopen(w.author, { versionId, threadId: id }, settled.lockVersion);
    const events = await w.db.read({ system: 'test' }, () =>
      w.db.query<{ action: string; changes: object }>(
        'select action, changes from audit_event where entity_id = $1 order by id',
        [id],
      ),
    );
    expect(events.map(({ action }) => action)).toEqual([
      'comment.opened',
      'comment.answered',
      'comment.resolved',
      'comment.reopened',
    ]);
    for (const { changes } of events) expect(changes).toEqual({ versionId, itemId: null });
  });
});

describe('through versions', () => {
  it('goes on with its row while it is open, and stays behind once it is settled', async () => {
    const { versionId } = await w.drafted();
    const open = await comments.begin(w.author, opinion(versionId));
    const done = await comments.begin(w.author, opinion(versionId));
    await comments.resolve(w.author, { versionId, threadId: done.id }, done.lockVersion, null);
    const record = { documentNumber: '871/QĐ-BM', issuedOn: '2026-02-01', unknownReason: null };
    await w.contents.record(w.author, versionId, record);
    const next = await w.drafted({ amendsVersionId: versionId });

    expect((await listed(w.author, next.versionId)).items.map(({ id }) => id)).toEqual([open.id]);
    const here = { versionId: next.versionId, threadId: open.id };
    await comments.resolve(w.author, here, open.lockVersion, 'Đã nêu trong bản này');
    expect((await listed(w.author, next.versionId)).items).toMatchObject([{ id: open.id, isResolved: true }]);
    await expect(comments.reply(w.author, { ...here, threadId: done.id }, 'x')).rejects.toMatchObject({
      code: 'record.not_found',
    });
  });

  it('is open again when the draft that settled it is thrown away', async () => {
    const { versionId } = await w.issued();
    const next = await w.drafted({ amendsVersionId: versionId });
    const { id, lockVersion } = await comments.begin(w.author, opinion(next.versionId));
    const third = await w.drafted({ amendsVersionId: versionId });
    await comments.resolve(w.author, { versionId: third.versionId, threadId: id }, lockVersion, null);
    await w.plans.deleteDraft(w.author, third.versionId);
    expect((await listed(w.author, next.versionId)).items).toMatchObject([{ id, isResolved: false }]);
  });

  it('adds and settles nothing on an issued version, in the service and past it', async () => {
    const { versionId } = await w.drafted();
    const { id, lockVersion } = await comments.begin(w.author, opinion(versionId));
    const record = { documentNumber: '872/QĐ-BM', issuedOn: '2026-02-01', unknownReason: null };
    await w.contents.record(w.author, versionId, record);
    const thread = { versionId, threadId: id };
    const closed = { code: 'comment.version_closed' };
    await expect(comments.begin(w.author, opinion(versionId))).rejects.toMatchObject(closed);
    await expect(comments.reply(w.author, thread, 'x')).rejects.toMatchObject(closed);
    await expect(comments.resolve(w.author, thread, lockVersion, null)).rejects.toMatchObject(closed);
    expect((await listed(w.author, versionId)).items).toMatchObject([{ id, mayResolve: false }]);
    await expect(
      w.db.write(w.author, () =>
        w.db.insert('comment', { id: newId(), thread_id: id, author_id: w.author.personId, body: 'x' }),
      ),
    ).rejects.toThrow(/row-level security/);
  });
});

describe('who reads and writes', () => {
  it('lets an invited unit take part, and nobody else outside', async () => {
    const { planId, versionId } = await w.drafted();
    const { id } = await comments.begin(w.author, opinion(versionId));
    for (const actor of [w.reader, w.outsideLead]) {
      await expect(listed(actor, versionId)).rejects.toMatchObject({ code: 'record.not_found' });
      await expect(comments.begin(actor, opinion(versionId))).rejects.toMatchObject({ code: 'record.not_found' });
      await expect(comments.reply(actor, { versionId, threadId: id }, 'x')).rejects.toMatchObject({
        code: 'record.not_found',
      });
    }
    await invite(planId, w.bureau.id);
    await comments.reply(w.outsideLead, { versionId, threadId: id }, 'Sở có ý kiến');
    await comments.begin(w.outsideLead, opinion(versionId));
    expect((await listed(w.outsideLead, versionId)).total).toBe(2);
  });

  it('keeps what was said on a draft from the readers of what was issued', async () => {
    const { planId, versionId } = await w.drafted({ title: 'Kế hoạch có góp ý' });
    await comments.begin(w.author, opinion(versionId));
    const record = { documentNumber: '873/QĐ-BM', issuedOn: '2026-02-01', unknownReason: null };
    await w.contents.record(w.author, versionId, record);
    expect((await w.asActor(w.reader, () => w.plans.get(w.reader, planId))).title).toBe('Kế hoạch có góp ý');
    expect(await summary(w.reader, versionId)).toBeNull();
    expect(await summary(w.clerk, versionId)).toMatchObject({ mayComment: false, open: 1, total: 1 });
  });

  it('holds by row-level security without the service, and by the service without row-level security', async () => {
    const { versionId, planId } = await w.drafted();
    const { id } = await comments.begin(w.author, opinion(versionId));
    await w.asActor(w.reader, async () => {
      expect(await w.db.query('select 1 from comment_thread where id = $1', [id])).toEqual([]);
      expect(await w.db.query('select 1 from comment where thread_id = $1', [id])).toEqual([]);
    });
    const forged = { record_id: planId, version_id: versionId, kind: 'VERSION', opened_by: w.reader.personId };
    await expect(w.db.write(w.reader, () => w.db.insert('comment_thread', { id: newId(), ...forged }))).rejects.toThrow(
      /row-level security/,
    );
    // In the name of another, on the record of another.
    await expect(w.db.write(w.author, () => w.db.insert('comment_thread', { id: newId(), ...forged }))).rejects.toThrow(
      /row-level security/,
    );
    await w.db.write(w.clerk, () =>
      w.db.query(
        'update comment_thread set resolved_version_id = $2, resolved_by = $3, resolved_at = now() where id = $1',
        [id, versionId, w.clerk.personId],
      ),
    );
    await w.db.write(w.author, async () => {
      await w.db.query('delete from comment_thread where id = $1', [id]);
      await w.db.query('update comment set body = $2 where thread_id = $1', [id, 'x']);
    });
    expect((await listed(w.author, versionId)).items).toMatchObject([
      { id, isResolved: false, comments: [{ body: 'Nêu rõ nguồn kinh phí' }] },
    ]);

    const owner = await createOwnerSource(w.database.ownerUrl).initialize();
    try {
      const open = wirePlans(owner);
      const unguarded = wireComments(open);
      await open.db.read(w.reader, async () => {
        expect(await open.db.query('select 1 from comment_thread where id = $1', [id])).toHaveLength(1);
        await expect(unguarded.list(w.reader, versionId, {}, 1, 50)).rejects.toMatchObject({
          code: 'record.not_found',
        });
      });
    } finally {
      await owner.destroy();
    }
  });
});
