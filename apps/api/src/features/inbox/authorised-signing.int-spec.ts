import type { NewAuthorisation, ProcedureAction } from '@lotrinh/contracts';
import { anActor, aSeat, aUnit, aScannedPage } from '../../../test/support/plan-world.js';
import { openPlanWorld } from '../../../test/support/plans.js';
import type { Actor } from '../../platform/auth/actor.js';
import { AuthorisedSigners } from '../access/authorised-signers.service.js';
import { AuthorisationService } from '../access/authorisation.service.js';
import { PrincipalService } from '../access/principal.service.js';
import { InboxQueries } from './inbox.queries.js';
import { UnitTreeService } from '../units/unit-tree.service.js';

const system = { system: 'test' };
// The clock of these tests stands on 21/11/2026.
const dates = { documentOn: '2026-11-20', validFrom: '2026-11-20', lastOn: '2026-11-30' };

let w: Awaited<ReturnType<typeof openPlanWorld>>;
let principals: PrincipalService;
let authorisations: AuthorisationService;
let people: Record<'head' | 'office' | 'minister' | 'chief' | 'admin' | 'secretary' | 'registry', Actor>;
let posts: Record<'minister' | 'chief' | 'author', string>;

beforeAll(async () => {
  w = await openPlanWorld();
  principals = new PrincipalService(w.db, w.clock, new UnitTreeService(w.db, w.clock));
  const queries = new AuthorisedSigners(w.db, w.clock);
  authorisations = new AuthorisationService(w.db, w.clock, w.audit, queries, principals);
  const reads = { 'plan.read': [w.ministry] };
  people = {
    head: await anActor(w.db, 'Giám đốc', w.centre, { ...reads, 'plan.confirm': [w.ministry] }),
    office: await anActor(w.db, 'Văn phòng', w.finance, { ...reads, 'plan.check_form': [w.ministry] }),
    minister: await anActor(w.db, 'Lâm Bộ trưởng', w.ministry, { ...reads, 'plan.decide_head': [w.ministry] }),
    chief: await anActor(w.db, 'Trần Vụ trưởng', w.finance, reads),
    admin: await anActor(w.db, 'Quản trị', w.centre, { 'account.manage': [w.ministry] }),
    secretary: await anActor(w.db, 'Thư ký', w.ministry, { ...reads, 'plan.prepare': [w.ministry] }),
    registry: await anActor(w.db, 'Văn thư số', w.finance, { ...reads, 'plan.number': [w.ministry] }),
  };
  await aSeat(w.db, people.minister, w.ministry, 'Bộ trưởng', 'plan.decide_head');
  await aSeat(w.db, people.chief, w.finance, 'Vụ trưởng', 'plan.read');
  await aSeat(w.db, w.author, w.centre, 'Chuyên viên', 'plan.read');
  // A grant over the ministry, not only over the own unit, lets the posts read its plans.
  await w.db.write(system, () => w.db.query('update post_grant set unit_id = $1', [w.ministry.id]));
  const postOf = async (actor: Actor) =>
    (
      await w.db.read(system, () =>
        w.db.get<{ id: string }>('select post_id as id from holding where person_id = $1', [actor.personId]),
      )
    ).id;
  posts = {
    minister: await postOf(people.minister),
    chief: await postOf(people.chief),
    author: await postOf(w.author),
  };
  await w.db.write(system, async () => {
    for (const [n, { personId }] of [people.chief, w.author].entries()) {
      await w.db.insert('account', {
        person_id: personId,
        username: `tuq${n}`,
        password_hash: 'x',
        must_change_password: false,
      });
    }
  });
});
afterAll(() => w.close());
afterEach(() =>
  w.db.write(system, () =>
    w.db.query(
      "update signing_authorisation set ended_at = now(), ended_by_name = 'x', end_reason = 'x' where ended_at is null",
    ),
  ),
);

const input = (change: Partial<NewAuthorisation> = {}): NewAuthorisation => ({
  unitId: w.ministry.id,
  grantorPostId: posts.minister,
  postId: posts.chief,
  seats: ['DEPUTY', 'HEAD'],
  planKinds: ['FIVE_YEAR', 'ANNUAL', 'MEDIUM_TERM', 'ACTION_PROGRAMME', 'SCHEME', 'OTHER'],
  limits: 'Kế hoạch của năm 2027',
  documentNumber: '12/GUQ-BM',
  ...dates,
  ...change,
});
/** The person as the server sees them now. */
async function today({ personId }: Actor): Promise<Actor> {
  const actor = await w.db.read(system, () => principals.load(personId, null, null));
  if (actor === null) throw new Error('no account');
  return actor;
}
const get = (actor: Actor, versionId: string) => w.asActor(actor, () => w.procedures.get(actor, versionId));
async function act(actor: Actor, versionId: string, action: ProcedureAction, opinion: string | null = null) {
  const { lockVersion } = await get(actor, versionId);
  return w.procedures.act(actor, { versionId, lockVersion, action, opinion });
}
async function submitted(): Promise<string> {
  const { versionId } = await w.drafted();
  await act(w.author, versionId, 'SEND_TO_UNIT_HEAD');
  await act(people.head, versionId, 'AGREE');
  await act(w.author, versionId, 'SUBMIT');
  await act(people.office, versionId, 'AGREE');
  return versionId;
}
const waiting = (actor: Actor) =>
  w.asActor(actor, async () => {
    const { rows } = await new InboxQueries(w.db, w.clock).list(actor, 'PENDING', { limit: 100, offset: 0 });
    return rows.map(({ versionId }) => versionId);
  });

describe('an authorisation to sign', () => {
  it('lets its holder sign for the head in its time, by name in decision and signature block', async () => {
    const versionId = await submitted();
    expect((await get(await today(people.chief), versionId)).actions).toEqual([]);
    await authorisations.grant(people.minister, input());
    const chief = await today(people.chief);
    expect(await waiting(chief)).toContain(versionId);
    expect((await get(chief, versionId)).actions).toEqual(['SIGN', 'AGREE_WITH_CHANGES', 'RETURN', 'REFER']);
    const signed = await act(chief, versionId, 'SIGN');
    expect(signed.steps.find(({ key }) => key === 'deputy')?.holders).toEqual(['Trần Vụ trưởng (TUQ.)']);
    expect(signed.decisions[0]).toMatchObject({
      ...{ action: 'SIGN', personName: 'Trần Vụ trưởng', postTitle: 'Vụ trưởng', capacity: 'TUQ. BỘ TRƯỞNG' },
    });
    const version = await w.db.read(system, () =>
      w.db.get('select state, signer_name, signer_position, signer_capacity from plan_version where id = $1', [
        versionId,
      ]),
    );
    expect(version).toEqual({
      ...{ state: 'SIGNED', signer_name: 'Trần Vụ trưởng' },
      ...{ signer_position: 'VỤ TRƯỞNG', signer_capacity: 'TUQ. BỘ TRƯỞNG' },
    });
  });

  it('is named in every answer, and ends with what it allows when it is taken back', async () => {
    const versionId = await submitted();
    const { id, lockVersion } = await authorisations.grant(people.minister, input());
    const chief = await today(people.chief);
    const returned = await act(chief, versionId, 'RETURN', 'Bổ sung kinh phí');
    expect(returned.decisions[0]).toMatchObject({ action: 'RETURN', capacity: 'TUQ. BỘ TRƯỞNG' });

    const next = await submitted();
    const ended = await authorisations.end(people.minister, id, lockVersion, 'Bộ trưởng đã về');
    expect(ended).toMatchObject({
      standing: 'ENDED',
      endedBy: 'Lâm Bộ trưởng',
      endReason: 'Bộ trưởng đã về',
      mayEnd: false,
    });
    // Also whoever still acts on what the server knew before is refused.
    await expect(act(chief, next, 'SIGN')).rejects.toMatchObject({ code: 'procedure.not_your_turn' });
    expect(await waiting(chief)).not.toContain(next);
    expect((await today(people.chief)).grants['plan.sign_authorised']).toBeUndefined();
    await expect(authorisations.end(people.minister, id, lockVersion + 1, 'Lần nữa')).rejects.toMatchObject({
      code: 'authorisation.over',
    });
    const events = await w.db.read(system, () =>
      w.db.query('select action, reason from audit_event where entity_id = $1 order by id', [id]),
    );
    expect(events).toEqual([
      { action: 'authorisation.granted', reason: null },
      { action: 'authorisation.ended', reason: 'Bộ trưởng đã về' },
    ]);
  });

  it.each<[string, Partial<NewAuthorisation>]>([
    ['before it begins', { validFrom: '2026-11-22' }],
    ['in a seat that it does not name', { seats: ['HEAD'] }],
    ['for a kind of plan that it does not name', { planKinds: ['SCHEME'] }],
  ])('allows nothing %s', async (_name, change) => {
    const versionId = await submitted();
    await authorisations.grant(people.minister, input(change));
    const chief = await today(people.chief);
    expect((await get(chief, versionId)).actions).toEqual([]);
    expect(await waiting(chief)).not.toContain(versionId);
    await expect(act(chief, versionId, 'SIGN')).rejects.toMatchObject({ code: 'procedure.not_your_turn' });
  });

  it('leaves four eyes as they are: whoever wrote the plan does not sign it', async () => {
    const versionId = await submitted();
    await authorisations.grant(people.minister, input({ postId: posts.author }));
    const author = { ...(await today(w.author)), grants: { ...w.author.grants, ...(await today(w.author)).grants } };
    expect(await get(author, versionId)).toMatchObject({ isBarred: true });
    await expect(act(author, versionId, 'SIGN')).rejects.toMatchObject({ code: 'procedure.four_eyes' });
  });

  it('is recorded from paper as any signature is', async () => {
    const versionId = await submitted();
    await authorisations.grant(people.admin, input());
    const { lockVersion, signers } = await get(people.secretary, versionId);
    expect(signers).toEqual([{ id: people.chief.personId, name: 'Trần Vụ trưởng', capacity: 'TUQ. BỘ TRƯỞNG' }]);
    const pageFileId = await aScannedPage(w.db, w.ministry, people.secretary);
    const recorded = await w.papers.record(people.secretary, {
      ...{ versionId, lockVersion, action: 'SIGN', opinion: null },
      ...{ personId: people.chief.personId, decidedOn: '2026-11-21', pageFileId },
    });
    expect(recorded.decisions[0]).toMatchObject({ capacity: 'TUQ. BỘ TRƯỞNG', paper: { recordedBy: 'Thư ký' } });
  });
});

describe('granting one', () => {
  it('is for the head and those who manage accounts, never for its holder', async () => {
    await authorisations.grant(people.minister, input());
    const chief = await today(people.chief);
    const onward = input({ grantorPostId: posts.chief, postId: posts.author });
    await expect(authorisations.grant(chief, onward)).rejects.toMatchObject({ code: 'access.forbidden' });
    await expect(authorisations.grant(people.admin, onward)).rejects.toMatchObject({ code: 'authorisation.not_head' });
    await expect(authorisations.grant(w.author, input())).rejects.toMatchObject({ code: 'access.forbidden' });
    await expect(authorisations.grant(people.minister, input({ postId: posts.minister }))).rejects.toMatchObject({
      code: 'access.own_rights',
    });
    const seen = await w.asActor(chief, () => authorisations.list(chief));
    expect(seen[0]).toMatchObject({ standing: 'VALID', holders: ['Trần Vụ trưởng'], mayEnd: false });
    expect(await w.asActor(w.stranger, () => authorisations.list(w.stranger))).toEqual([]);
  });

  it('is refused outside the agency, to a post that reads no plans, and for days that are over', async () => {
    const other = await aUnit(w.db, 'Bộ Khác');
    const outsider = await anActor(w.db, 'Người bộ khác', other);
    await aSeat(w.db, outsider, other, 'Vụ trưởng', 'plan.read');
    const blind = await anActor(w.db, 'Người không xem', w.finance);
    await aSeat(w.db, blind, w.finance, 'Chuyên viên', 'report.read');
    const [outside, unread] = await w.db.read(system, () =>
      w.db.query<{ post_id: string }>(
        'select post_id from holding where person_id = any ($1) order by person_id = $2',
        [[outsider.personId, blind.personId], blind.personId],
      ),
    );
    const refused = (change: Partial<NewAuthorisation>) => authorisations.grant(people.minister, input(change));
    await expect(refused({ postId: outside!.post_id })).rejects.toMatchObject({ code: 'authorisation.other_agency' });
    await expect(refused({ postId: unread!.post_id })).rejects.toMatchObject({ code: 'authorisation.cannot_read' });
    await expect(refused({ lastOn: '2026-11-20' })).rejects.toMatchObject({
      code: 'authorisation.invalid',
      fields: [{ field: 'lastOn', rule: 'dayPassed' }],
    });
    await expect(refused({ limits: '  ' })).rejects.toMatchObject({ fields: [{ field: 'limits', rule: 'required' }] });
    await expect(refused({ limits: '  ', documentOn: '2026-11-22', seats: [] })).rejects.toMatchObject({
      fields: [
        { field: 'limits', rule: 'required' },
        { field: 'seats', rule: 'required' },
        { field: 'documentOn', rule: 'dateInFuture' },
        { field: 'validFrom', rule: 'beforeDocument' },
      ],
    });
  });

  it('stands as it was granted, in the database too', async () => {
    const { id } = await authorisations.grant(people.minister, input());
    const changed = w.db.write(people.minister, () =>
      w.db.query("update signing_authorisation set last_on = '2030-01-01' where id = $1", [id]),
    );
    await expect(changed).rejects.toMatchObject({ code: 'authorisation.over' });
    const touched = await w.db.write(await today(people.chief), () =>
      w.db.query('update signing_authorisation set lock_version = 9 where id = $1 returning id', [id]),
    );
    expect(touched).toEqual([]);
  });
});
