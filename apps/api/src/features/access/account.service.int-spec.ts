import { accountsWorld, type AccountsWorld } from '../../../test/support/accounts.js';
import { system } from '../../../test/support/units.js';
import type { Actor } from '../../platform/auth/actor.js';

const TODAY = '2026-03-15';
let world: AccountsWorld;
let ministry: string;
let cuc: string;
let vu: string;
let administrator: Actor;

beforeAll(async () => {
  world = await accountsWorld(TODAY);
});
beforeEach(async () => {
  world.clock.day = TODAY;
  ministry = await world.root('Bộ Mẫu', 'MINISTRY', '2009-01-01');
  cuc = await world.child(ministry, 'Cục Một', 'AUTHORITY', '2009-01-01');
  vu = await world.child(ministry, 'Vụ Hai', 'DEPARTMENT', '2009-01-01');
  administrator = await world.administratorOf(cuc);
});
afterAll(() => world.close());

const list = (actor: Actor, q?: string) =>
  world.db.read(actor, () => world.people.list(actor, { page: 1, size: 50, ...(q === undefined ? {} : { q }) }));
const view = (actor: Actor, id: string) => world.db.read(actor, () => world.people.get(actor, id));
const hashOf = (id: string) =>
  world.db.read(system, () =>
    world.db.get<{ password_hash: string; session_version: number; must_change_password: boolean }>(
      'select password_hash, session_version, must_change_password from account where person_id = $1',
      [id],
    ),
  );
const newcomer = (
  unitId: string,
  username: string,
  grants: { role: 'coordinator' | 'administrator'; unitId: string }[] = [],
) => ({
  name: 'Đỗ Minh Hạnh',
  username,
  unitId,
  title: 'Chuyên viên',
  validFrom: '2026-03-01',
  grants,
});

describe('creating an account', () => {
  it('answers a password that works once and stores only its hash', async () => {
    const slip = await world.accounts.create(administrator, newcomer(cuc, 'hanh.dm'));
    expect(slip).toMatchObject({
      name: 'Đỗ Minh Hạnh',
      username: 'hanh.dm',
      unitName: 'Cục Một',
      title: 'Chuyên viên',
    });
    const stored = await hashOf(slip.personId);
    expect(stored.must_change_password).toBe(true);
    expect(stored.password_hash).not.toContain(slip.password);
    expect(await world.passwords.matches(stored.password_hash, slip.password)).toBe(true);
    const trail = await world.db.read(system, () =>
      world.db.query('select changes from audit_event where entity_id = $1', [slip.personId]),
    );
    expect(JSON.stringify(trail)).not.toContain(slip.password);
  });

  it('is refused outside the administrator’s units, for the post and for the rights', async () => {
    await expect(world.accounts.create(administrator, newcomer(vu, 'ngoai.mot'))).rejects.toMatchObject({
      code: 'record.not_found',
    });
    await expect(
      world.accounts.create(administrator, newcomer(cuc, 'ngoai.hai', [{ role: 'coordinator', unitId: ministry }])),
    ).rejects.toMatchObject({ code: 'record.not_found' });
  });

  it('is refused when somebody has the username, also out of sight', async () => {
    await world.accounts.create(system, newcomer(vu, 'trung.ten'));
    await expect(world.accounts.create(administrator, newcomer(cuc, 'trung.ten'))).rejects.toMatchObject({
      code: 'access.username_taken',
    });
  });
});

describe('an e-mail address', () => {
  const set = (actor: Actor, id: string, lockVersion: number, email: string | null) =>
    world.accounts.setEmail(actor, id, { lockVersion, email });

  it('is set and taken away by the administrator, and the trail does not repeat it', async () => {
    const { personId } = await world.person(cuc);
    await set(administrator, personId, 1, 'thu.moi@example.vn');
    expect(await view(administrator, personId)).toMatchObject({
      lockVersion: 2,
      account: { email: 'thu.moi@example.vn' },
    });
    await expect(set(administrator, personId, 1, null)).rejects.toMatchObject({ code: 'record.conflict' });
    await set(administrator, personId, 2, null);
    expect((await view(administrator, personId)).account?.email).toBeNull();
    const trail = await world.db.read(system, () =>
      world.db.query<{ action: string }>('select action, changes from audit_event where entity_id = $1', [personId]),
    );
    expect(trail.filter(({ action }) => action === 'account.email_set')).toHaveLength(2);
    expect(JSON.stringify(trail)).not.toContain('thu.moi');
  });

  it('belongs to one account, and only whoever administers the person sets it', async () => {
    const foreign = await world.person(vu);
    const own = await world.person(cuc);
    await set(await world.administratorOf(vu), foreign.personId, 1, 'cua.vu@example.vn');
    await expect(set(administrator, own.personId, 1, 'cua.vu@example.vn')).rejects.toMatchObject({
      code: 'access.email_taken',
    });
    await expect(set(administrator, foreign.personId, 2, null)).rejects.toMatchObject({ code: 'record.not_found' });
  });

  it('is read by its owner and the administrator alone, also where a query forgets to ask', async () => {
    const { personId } = await world.person(cuc);
    await set(administrator, personId, 1, 'rieng.tu@example.vn');
    const colleague = await world.actorOf((await world.person(cuc)).personId);
    const read = (actor: Actor) =>
      world.db.read(actor, () => world.db.query('select email from account where person_id = $1', [personId]));
    expect(await read(colleague)).toEqual([]);
    expect(await read(await world.actorOf(personId))).toEqual([{ email: 'rieng.tu@example.vn' }]);
    expect(await read(administrator)).toEqual([{ email: 'rieng.tu@example.vn' }]);
  });
});

describe('the people of an administrator', () => {
  it('are those with a post in the units, with their rights and accounts', async () => {
    const own = await world.person(cuc, [{ role: 'contributor', unitId: cuc }], 'Lê Thị Ánh');
    const foreign = await world.person(vu, [], 'Lê Văn Xa');
    const found = await list(administrator, 'le');
    expect(found.items.map((person) => person.name)).toEqual(['Lê Thị Ánh']);
    expect(found.items[0]).toMatchObject({
      canManage: true,
      account: { isLocked: false, mustChangePassword: true },
      holdings: [{ unitName: 'Cục Một', title: 'Chuyên viên', grants: [{ role: 'contributor', unitId: cuc }] }],
    });
    await expect(view(administrator, foreign.personId)).rejects.toMatchObject({ code: 'record.not_found' });
    expect((await list(administrator, own.username)).total).toBe(1);
  });

  it('are seen but not administered when they also work or act elsewhere', async () => {
    const both = await world.person(cuc);
    const superior = await world.administratorOf(ministry);
    await world.posts.addHolding(superior, both.personId, {
      unitId: vu,
      title: 'Kiêm nhiệm',
      validFrom: '2026-01-01',
      grants: [],
    });
    const powerful = await world.person(cuc, [{ role: 'coordinator', unitId: ministry }]);
    for (const { personId } of [both, powerful]) {
      expect((await view(administrator, personId)).canManage).toBe(false);
      await expect(world.accounts.resetPassword(administrator, personId)).rejects.toMatchObject({
        code: 'access.person_elsewhere',
      });
      await expect(world.accounts.lock(administrator, personId)).rejects.toMatchObject({
        code: 'access.person_elsewhere',
      });
    }
    expect((await view(superior, both.personId)).canManage).toBe(true);
  });

  it('never include the password hash of someone else’s person, also where a query forgets to ask', async () => {
    const foreign = await world.person(vu);
    const read = () => world.db.query('select password_hash from account where person_id = $1', [foreign.personId]);
    expect(await world.db.read(administrator, read)).toEqual([]);
    const steal = `update account set password_hash = 'x' where person_id = $1 returning person_id`;
    expect(await world.db.write(administrator, () => world.db.query(steal, [foreign.personId]))).toEqual([]);
    const promote = `insert into post_grant (id, post_id, role_id, unit_id, valid_from)
      select gen_random_uuid(), h.post_id, r.id, $2, current_date from holding h, role r where h.person_id = $1 and r.code = 'coordinator'`;
    await expect(
      world.db.write(administrator, () => world.db.query(promote, [administrator.personId, ministry])),
    ).rejects.toThrow(/row-level security/);
  });
});

describe('an account', () => {
  it('gets a new one-time password, and all sessions end', async () => {
    const { personId, password } = await world.person(cuc);
    const before = await hashOf(personId);
    const slip = await world.accounts.resetPassword(administrator, personId);
    const after = await hashOf(personId);
    expect(await world.passwords.matches(after.password_hash, password)).toBe(false);
    expect(await world.passwords.matches(after.password_hash, slip.password)).toBe(true);
    expect(after.session_version).toBe(before.session_version + 1);
  });

  it('acts no more while locked, and again when unlocked', async () => {
    const { personId } = await world.person(cuc);
    await world.accounts.lock(administrator, personId);
    await expect(world.actorOf(personId)).rejects.toThrow('No such account');
    expect((await view(administrator, personId)).account?.isLocked).toBe(true);
    await world.accounts.unlock(administrator, personId);
    expect((await world.actorOf(personId)).personId).toBe(personId);
  });

  it('is not the administrator’s own', async () => {
    const own = { code: 'access.own_rights' };
    await expect(world.accounts.resetPassword(administrator, administrator.personId)).rejects.toMatchObject(own);
    const [holding] = (await view(administrator, administrator.personId)).holdings;
    await expect(
      world.posts.setGrants(administrator, holding!.postId, {
        lockVersion: 1,
        grants: [{ role: 'coordinator', unitId: cuc }],
      }),
    ).rejects.toMatchObject(own);
    await expect(world.posts.endHolding(administrator, holding!.id, '2026-12-31')).rejects.toMatchObject(own);
  });
});

describe('a post', () => {
  it('keeps its rights when its holder leaves, and gives them to the next', async () => {
    const leaver = await world.person(cuc, [{ role: 'coordinator', unitId: cuc }], 'Người Đi');
    const heir = await world.person(cuc, [], 'Người Đến');
    const [holding] = (await view(administrator, leaver.personId)).holdings;
    const handover = await world.posts.endHolding(administrator, holding!.id, '2026-03-15');
    expect(handover).toMatchObject({
      name: 'Người Đi',
      posts: [
        {
          title: 'Chuyên viên',
          unitName: 'Cục Một',
          validTo: '2026-03-15',
          grants: [{ role: 'coordinator' }],
          otherHolders: [],
        },
      ],
      openWork: [],
    });
    expect((await world.actorOf(leaver.personId)).grants).toEqual({});
    await world.posts.addHolding(administrator, heir.personId, { postId: holding!.postId, validFrom: '2026-03-15' });
    expect((await world.actorOf(heir.personId)).grants['plan.write']).toEqual([await world.pathOf(cuc)]);
    const posts = await world.db.read(administrator, () => world.people.listPosts(administrator, cuc));
    expect(posts.find((post) => post.id === holding!.postId)?.holders.map((holder) => holder.name)).toEqual([
      'Người Đến',
    ]);
  });

  it('counts what is still open, without saying what it is', async () => {
    const { personId } = await world.person(cuc);
    await world.db.write(system, () =>
      world.db.query(`insert into job (id, kind, requester_id) values (gen_random_uuid(), 'plan.export', $1)`, [
        personId,
      ]),
    );
    const handover = await world.posts.handover(administrator, personId, TODAY);
    expect(handover.openWork).toEqual([{ kind: 'job', count: 1 }]);
  });

  it('ends only after it began', async () => {
    const { personId } = await world.person(cuc);
    const [holding] = (await view(administrator, personId)).holdings;
    await expect(world.posts.endHolding(administrator, holding!.id, '2025-01-01')).rejects.toMatchObject({
      code: 'access.date_before_start',
      params: { date: '2025-01-01' },
    });
  });

  it('has the rights it is given from today, and keeps those over units out of the administrator’s sight', async () => {
    const { personId } = await world.person(cuc, [
      { role: 'contributor', unitId: cuc },
      { role: 'finance', unitId: vu },
    ]);
    const [holding] = (await view(administrator, personId)).holdings;
    await world.posts.setGrants(administrator, holding!.postId, {
      lockVersion: 1,
      grants: [{ role: 'leader', unitId: cuc }],
    });
    const grants = (await view(administrator, personId)).holdings[0]!.grants;
    expect(grants.map((grant) => [grant.role, grant.unitName])).toEqual([
      ['finance', 'Vụ Hai'],
      ['leader', 'Cục Một'],
    ]);
    await expect(
      world.posts.setGrants(administrator, holding!.postId, { lockVersion: 1, grants: [] }),
    ).rejects.toMatchObject({
      code: 'record.conflict',
    });
  });
});

describe('a pasted list of people', () => {
  const input = (text: string) => ({ unitId: cuc, validFrom: '2026-03-01', text });

  it('becomes accounts with made-up usernames and printable slips', async () => {
    await world.child(cuc, 'Phòng Kế hoạch', 'DIVISION', '2009-01-01');
    const text = [
      'Họ và tên\tĐơn vị\tChức danh\tVai trò',
      'Trần Thị Bình\tCục Một\tChuyên viên\tChuyên viên đầu mối',
      'Trần Tuấn Bình\tPhòng KH\tVăn thư\t',
    ].join('\n');
    const check = await world.personImports.check(administrator, input(text));
    expect(check).toMatchObject({ ready: 2, faulty: 0 });
    const slips = await world.personImports.apply(administrator, input(text));
    expect(slips.map((slip) => [slip.username, slip.unitName])).toEqual([
      ['binh.tt', 'Cục Một'],
      ['binh.tt2', 'Phòng Kế hoạch'],
    ]);
    expect(new Set(slips.map((slip) => slip.password)).size).toBe(2);
    expect((await world.actorOf(slips[0]!.personId)).grants['report.read']).toEqual([await world.pathOf(cuc)]);
  });

  it('gives addresses, in lower case, and refuses what is none or has an owner', async () => {
    const { personId } = await world.person(cuc);
    await world.accounts.setEmail(administrator, personId, { lockVersion: 1, email: 'da.co@example.vn' });
    const line = (email: string) => `Lý Một\tCục Một\tChuyên viên\t${email}`;
    const heading = 'Họ và tên\tĐơn vị\tChức danh\tThư điện tử';
    const emails = ['khong phai', 'Da.Co@example.vn', 'Moi@Example.vn', 'moi@example.vn', ''];
    const { rows } = await world.personImports.check(administrator, input([heading, ...emails.map(line)].join('\n')));
    expect(rows.map(({ email, faults }) => [email, ...faults.map((fault) => fault.fault)])).toEqual([
      ['khong phai', 'email_invalid'],
      ['da.co@example.vn', 'email_taken'],
      ['moi@example.vn'],
      ['moi@example.vn', 'duplicate_row'],
      [null],
    ]);
    const text = [heading, line('Moi@Example.vn')].join('\n');
    const [slip] = await world.personImports.apply(administrator, input(text));
    expect((await view(administrator, slip!.personId)).account?.email).toBe('moi@example.vn');
  });

  it('names every fault by line and column, and then writes nothing', async () => {
    await world.person(cuc);
    const taken = (await list(administrator)).items.find((person) => person.account !== null && person.canManage)!
      .account!.username;
    const text = [
      'Họ và tên\tTên đăng nhập\tĐơn vị\tChức danh\tVai trò',
      `A\t${taken}\tCục Một\tChuyên viên\t`,
      'B\tTên Có Dấu\tCục Một\tChuyên viên\t',
      'C\t\tVụ Hai\tChuyên viên\t',
      'D\t\t\t\tVua',
      'E\tnguoi.e\tCục Một\tChuyên viên\t',
      'F\tnguoi.e\tCục Một\tChuyên viên\t',
    ].join('\n');
    const { rows, faulty } = await world.personImports.check(administrator, input(text));
    expect(rows.map((row) => row.faults.map((fault) => `${fault.column} ${fault.fault}`))).toEqual([
      ['username username_taken'],
      ['username username_invalid'],
      ['unit unit_unknown'],
      ['title title_missing', 'unit unit_missing', 'role role_unknown'],
      [],
      ['username duplicate_row'],
    ]);
    const before = (await list(administrator)).total;
    await expect(world.personImports.apply(administrator, input(text))).rejects.toMatchObject({
      code: 'list.faulty',
      params: { count: faulty },
    });
    expect((await list(administrator)).total).toBe(before);
  });
});
