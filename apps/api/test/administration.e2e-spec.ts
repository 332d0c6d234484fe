import type {
  OneTimeSlip,
  Page,
  PersonView,
  PostView,
  Problem,
  SessionGrant,
  UnitChanged,
  UnitImportResult,
} from '@lotrinh/contracts';
import { writeSpreadsheet } from '../src/platform/spreadsheet/spreadsheet.js';
import { type Answer, type Client, startApp, STARTING_MS, type TestApp } from './support/app.js';

let world: TestApp;
let administrator: Client;
let contributor: Client;
beforeAll(async () => {
  world = await startApp();
  administrator = await world.as('quantri');
  contributor = await world.as('daumoi');
}, STARTING_MS);
afterAll(() => world.close());

const codeOf = (answer: Answer) => (answer.json() as Problem).code;
const data = (answer: Answer) => (answer.json() as { data: unknown }).data;
const idOf = async (text: string): Promise<string> => {
  const answer = await administrator.graphql('query ($text: String!) { unitSearch(text: $text) { items { id } } }', {
    text,
  });
  return (data(answer) as { unitSearch: { items: { id: string }[] } }).unitSearch.items[0]!.id;
};
const create = async (parent: string, name: string) => {
  const input = {
    parentId: await idOf(parent),
    kind: 'DIVISION',
    edgeKind: 'INTERNAL',
    name,
    effectiveOn: '2020-01-01',
  };
  const answer = await administrator.send('POST', '/api/units', input);
  expect(answer.status).toBe(201);
  return answer.json() as UnitChanged;
};

describe('the directory', () => {
  it('is everyone’s to read, on any day', async () => {
    const answer = await contributor.graphql(
      `query ($below: UUID!) {
         unitChildren { total items { name childCount } }
         units(selector: { below: $below, depth: 1, kinds: [DEPARTMENT] }, asOf: "2020-01-01", size: 2) { total size items { name kind } }
         before: unitChildren(asOf: "2001-01-01") { total }
       }`,
      { below: await idOf('Bộ Mẫu') },
    );
    expect(data(answer)).toMatchObject({
      unitChildren: { total: 2, items: [{ name: 'Bộ Mẫu', childCount: 12 }, { childCount: 6 }] },
      units: { total: 4, size: 2, items: [{ kind: 'DEPARTMENT' }, { kind: 'DEPARTMENT' }] },
      before: { total: 0 },
    });
  });

  it('refuses days, sizes and words that are none', async () => {
    for (const query of [
      '{ unitChildren(asOf: "2020-13-01") { total } }',
      '{ unitChildren(size: 101) { total } }',
      '{ unitChildren(parentId: "1") { total } }',
      '{ units(selector: { kinds: [CASTLE] }) { total } }',
    ]) {
      const { errors } = (await contributor.graphql(query)).json() as { errors: { extensions: { code: string } }[] };
      expect(errors[0]?.extensions.code).toMatch(/^(query.refused|request.invalid)$/);
    }
  });

  it('keeps contacts from people of other agencies', async () => {
    const query =
      'query ($id: UUID!) { unitContacts(unitId: $id) { name } unit(id: $id) { canManage canReadContacts } }';
    const ownUnit = await contributor.graphql(query, { id: await idOf('Văn phòng Bộ') });
    expect(data(ownUnit)).toEqual({ unitContacts: [], unit: { canManage: false, canReadContacts: true } });
    const { errors } = (await contributor.graphql(query, { id: await idOf('Sở Tài chính') })).json() as {
      errors: { extensions: { code: string } }[];
    };
    expect(errors[0]?.extensions.code).toBe('access.forbidden');
  });
});

describe('units', () => {
  it('are changed by their administrators only', async () => {
    const { id } = await create('Cục Quản lý Một', 'Phòng Thử');
    const rename = { lockVersion: 1, name: 'Phòng Khác', effectiveOn: '2026-01-01' };
    expect(codeOf(await contributor.send('POST', `/api/units/${id}/rename`, rename))).toBe('access.forbidden');
    expect((await administrator.send('POST', `/api/units/${id}/rename`, rename)).json()).toEqual({
      id,
      lockVersion: 2,
    });
    expect(codeOf(await administrator.send('POST', `/api/units/${id}/rename`, rename))).toBe('record.conflict');
  });

  it('are refused with the field that is wrong', async () => {
    const answer = await administrator.send('POST', '/api/units', { name: ' ', effectiveOn: '2026-02-30', extra: 1 });
    const fields = (answer.json() as Problem).fields.map((field) => `${field.field} ${field.rule}`);
    expect(answer.status).toBe(400);
    expect(fields).toEqual(
      expect.arrayContaining(['name minLength', 'effectiveOn date', 'parentId isUuid', 'extra whitelistValidation']),
    );
  });

  it('come from a workbook: cells taken out, looked through, then created', async () => {
    const file = await writeSpreadsheet({
      name: 'Đơn vị',
      notes: ['DANH SÁCH ĐƠN VỊ'],
      columns: ['Tên đơn vị', 'Tên viết tắt', 'Cấp trên'].map((title) => ({ title, width: 20, as: 'text' })),
      rows: [
        ['Phòng Hành chính', 'P. HC', 'Cục Quản lý Hai'],
        ['Đội Xe', null, 'Phòng Hành chính'],
      ],
    });
    const sheet = await upload('/api/units/import/sheet', 'danh-sach.xlsx', file);
    expect(sheet.status).toBe(200);
    const input = {
      parentId: await idOf('Bộ Mẫu'),
      effectiveOn: '2026-01-01',
      text: (sheet.json() as { text: string }).text,
    };
    const check = (await administrator.send('POST', '/api/units/import/check', input)).json() as UnitImportResult;
    expect(check.rows.map((row) => [row.name, row.superior, row.outcome])).toEqual([
      ['Phòng Hành chính', 'Cục Quản lý Hai', 'NEW'],
      ['Đội Xe', 'Phòng Hành chính', 'NEW'],
    ]);
    expect((await administrator.send('POST', '/api/units/import/apply', input)).json()).toMatchObject({ created: 2 });
    expect(codeOf(await upload('/api/units/import/sheet', 'danh-sach.xlsx', Buffer.from('no workbook')))).toBe(
      'list.unreadable',
    );
    expect(codeOf(await upload('/api/units/import/sheet', 'danh-sach.txt', file))).toBe('list.unreadable');
  });
});

describe('rights', () => {
  it('follow a moved unit in the very next request', async () => {
    const { id } = await create('Cục Quản lý Một', 'Phòng Đi');
    const slip = await newPerson('di.phong', 'Cục Quản lý Một', 'administrator');
    const local = await signIn(slip);
    const rename = (name: string, lockVersion: number) =>
      local.send('POST', `/api/units/${id}/rename`, { lockVersion, name, effectiveOn: '2026-01-02' });
    expect((await rename('Phòng Đang Đi', 1)).status).toBe(200);
    const move = {
      lockVersion: 2,
      parentId: await idOf('Cục Quản lý Hai'),
      edgeKind: 'INTERNAL',
      effectiveOn: '2026-01-03',
    };
    expect(codeOf(await local.send('POST', `/api/units/${id}/move`, move))).toBe('record.not_found');
    expect((await administrator.send('POST', `/api/units/${id}/move`, move)).status).toBe(200);
    expect(codeOf(await rename('Phòng Đã Đi', 3))).toBe('record.not_found');
  });
});

describe('legal instruments', () => {
  it('keep every word and day that an administrator enters, and are entered by nobody else', async () => {
    const words = {
      type: 'Nghị định',
      number: '9471/2026/NĐ-CP',
      title: 'Nghị định về dữ liệu mẫu',
      issuer: 'Chính phủ',
    };
    const days = { issuedOn: '2026-03-02', inForceFrom: '2026-05-01', inForceUntil: '2030-01-01' };
    const input = { ...words, ...days, replaces: [], amends: [] };
    const mutation = `mutation ($input: LegalInstrumentInput!) {
      createLegalInstrument(input: $input) { type number title issuer issuedOn inForceFrom inForceUntil }
    }`;
    const made = await administrator.graphql(mutation, { input });
    expect(data(made)).toEqual({ createLegalInstrument: { ...words, ...days } });
    const refused = await contributor.graphql(mutation, { input: { ...input, number: '9472/2026/NĐ-CP' } });
    expect(refused.text).toContain('access.forbidden');
  });
});

describe('accounts', () => {
  it('are made, used once with the slip, locked at once and unlocked', async () => {
    const slip = await newPerson('moi.nguoi', 'Cục Dịch vụ', 'coordinator');
    const first = await world.inject('POST', '/api/session', {}, { username: slip.username, password: slip.password });
    const grant = first.json() as SessionGrant;
    expect(grant.me.mustChangePassword).toBe(true);
    const cookie = String(first.headers['set-cookie']).split(';')[0]!;
    const bearer = { authorization: `Bearer ${grant.accessToken}` };
    expect(codeOf(await world.inject('GET', '/api/people', bearer))).toBe('access.password_change_required');

    expect((await administrator.send('POST', `/api/people/${slip.personId}/lock`)).status).toBe(204);
    expect((await world.inject('GET', '/api/me', bearer)).status).toBe(401);
    expect(codeOf(await world.inject('POST', '/api/session/refresh', { cookie }))).toBe('access.session_ended');
    expect((await administrator.send('POST', `/api/people/${slip.personId}/unlock`)).status).toBe(204);
    // Sessions from before the lock stay ended.
    expect(codeOf(await world.inject('POST', '/api/session/refresh', { cookie }))).toBe('access.session_ended');
    expect(
      (await world.inject('POST', '/api/session', {}, { username: slip.username, password: slip.password })).status,
    ).toBe(200);
  });

  it('are listed to administrators only, without anything secret', async () => {
    expect(codeOf(await contributor.get('/api/people'))).toBe('access.forbidden');
    const answer = await administrator.get(`/api/people?q=${encodeURIComponent('thứ trưởng')}&size=10`);
    const page = answer.json() as Page<PersonView>;
    expect(page.items.map((person) => person.account?.username)).toEqual(['thuky', 'lanhdao']);
    expect(answer.text).not.toMatch(/hash|argon/);
  });

  it('hand a post over with its rights', async () => {
    const slip = await newPerson('nguoi.di', 'Cục Dịch vụ', 'coordinator');
    const person = (await administrator.get(`/api/people/${slip.personId}`)).json() as PersonView;
    await world.db.write({ system: 'test' }, () =>
      world.db.query(
        `insert into import (id, unit_id, created_by, state) select gen_random_uuid(), p.unit_id, $1, 'REVIEW' from post p where p.id = $2`,
        [slip.personId, person.holdings[0]!.postId],
      ),
    );
    const end = await administrator.send('POST', `/api/holdings/${person.holdings[0]!.id}/end`, {
      validTo: '2026-12-31',
    });
    expect(end.json()).toMatchObject({
      posts: [{ title: 'Chuyên viên', validTo: '2026-12-31' }],
      openWork: [{ kind: 'import', count: 1 }],
    });
    const heir = await newPerson('nguoi.den', 'Cục Dịch vụ');
    const take = { validFrom: '2026-12-31', postId: person.holdings[0]!.postId };
    expect((await administrator.send('POST', `/api/people/${heir.personId}/holdings`, take)).status).toBe(204);
    const posts = await administrator.get(`/api/posts?unitId=${await idOf('Cục Dịch vụ')}`);
    const post = (posts.json() as { items: PostView[] }).items.find((item) => item.id === take.postId)!;
    expect(post.grants.map((grant) => grant.role)).toEqual(['coordinator']);
    expect(post.holders.map((holder) => [holder.personId, holder.validFrom, holder.validTo])).toEqual([
      [slip.personId, '2020-01-01', '2026-12-31'],
      [heir.personId, '2026-12-31', null],
    ]);
  });
});

async function newPerson(username: string, unit: string, role?: 'administrator' | 'coordinator'): Promise<OneTimeSlip> {
  const unitId = await idOf(unit);
  const grants = role === undefined ? [] : [{ role, unitId }];
  const input = { name: 'Người Mới', username, unitId, title: 'Chuyên viên', validFrom: '2020-01-01', grants };
  const answer = await administrator.send('POST', '/api/people', input);
  expect(answer.status).toBe(201);
  return answer.json() as OneTimeSlip;
}

/** Signs in with the slip and sets a password, as the person would. */
async function signIn(slip: OneTimeSlip) {
  const enter = async (password: string) => {
    const answer = await world.inject('POST', '/api/session', {}, { username: slip.username, password });
    return { authorization: `Bearer ${(answer.json() as SessionGrant).accessToken}` };
  };
  const next = 'một mật khẩu riêng';
  const change = await world.inject('PUT', '/api/password', await enter(slip.password), {
    current: slip.password,
    next,
  });
  expect(change.status).toBe(204);
  const headers = await enter(next);
  return { send: (method: 'POST', path: string, body: unknown) => world.inject(method, path, headers, body) };
}

async function upload(path: string, name: string, bytes: Buffer): Promise<Answer> {
  const boundary = 'part-of-a-test';
  const head = `--${boundary}\r\ncontent-disposition: form-data; name="file"; filename="${name}"\r\ncontent-type: application/octet-stream\r\n\r\n`;
  const answer = await world.app.inject({
    method: 'POST',
    url: path,
    headers: {
      authorization: `Bearer ${administrator.token}`,
      'content-type': `multipart/form-data; boundary=${boundary}`,
    },
    payload: Buffer.concat([Buffer.from(head), bytes, Buffer.from(`\r\n--${boundary}--\r\n`)]),
  });
  return {
    status: answer.statusCode,
    headers: answer.headers,
    text: answer.payload,
    json: () => JSON.parse(answer.payload) as unknown,
  };
}
