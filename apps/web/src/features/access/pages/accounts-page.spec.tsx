import { screen, waitFor, within } from '@testing-library/react';
import type { OneTimeSlip, PersonView, UnitHitView } from '@lotrinh/contracts';
import { session } from '../../../shared/lib/session.js';
import { openPage } from '../../../testing/open-page.js';
import { aGrant, aMe, refuse, startTestServer } from '../../../testing/server.js';

const aPerson = (change: Partial<PersonView> = {}): PersonView => ({
  id: 'p1',
  name: 'Vũ Thị Thử',
  lockVersion: 2,
  account: { username: 'thu.vt', email: null, isLocked: false, mustChangePassword: false, lastSignedInAt: null },
  canManage: true,
  holdings: [
    {
      id: 'h1',
      postId: 'post-9',
      postLockVersion: 5,
      title: 'Văn thư',
      unitId: 'vp',
      unitName: 'Văn phòng',
      validFrom: '2024-01-01',
      validTo: null,
      grants: [{ role: 'clerk', unitId: 'bo', unitName: 'Bộ Thử' }],
    },
  ],
  ...change,
});
const slip: OneTimeSlip = {
  personId: 'p1',
  name: 'Vũ Thị Thử',
  username: 'thu.vt',
  password: 'mot-lan-thoi',
  title: 'Văn thư',
  unitName: 'Văn phòng',
};
const office: UnitHitView = {
  id: 'vp',
  name: 'Văn phòng',
  shortName: 'VP',
  symbol: null,
  kind: 'OFFICE',
  edgeKind: 'INTERNAL',
  parentId: 'bo',
  agencyId: 'bo',
  childCount: 0,
  closedOn: null,
  matchKind: 'NAME',
  matchText: 'Văn phòng',
  place: [],
};

const base = {
  'POST /api/session/refresh': () => aGrant(aMe({ permissions: ['account.manage'] })),
  'GET /api/people': () => ({ items: [aPerson()], total: 1, page: 1, size: 50 }),
  'GET /api/people/p1': () => aPerson(),
  'GET /api/daily-mail': () => ({ email: null, isWanted: true, isConfigured: true }),
  'query SearchUnits': () => ({ unitSearch: { items: [office] } }),
};

beforeEach(() => {
  session.reset();
  localStorage.clear();
});

describe('the list of people', () => {
  it('reads filters and page from the address', async () => {
    const asked: string[] = [];
    startTestServer({
      ...base,
      'GET /api/people': ({ search }) => {
        asked.push(search.toString());
        return { items: [aPerson()], total: 120, page: 2, size: 50 };
      },
    });
    const { user, address } = openPage('/quan-tri/tai-khoan?q=thu&dv=vp&ten=Văn phòng&trang=2');
    expect(await screen.findByText('51 đến 100 trong 120')).toBeTruthy();
    expect(asked).toEqual(['q=thu&unitId=vp&page=2&size=50']);
    await user.click(screen.getByRole('button', { name: 'Trang sau' }));
    await waitFor(() => {
      expect(address()).toContain('trang=3');
    });
  });

  it('tells nobody yet from nobody found', async () => {
    startTestServer({ ...base, 'GET /api/people': () => ({ items: [], total: 0, page: 1, size: 50 }) });
    openPage('/quan-tri/tai-khoan');
    expect(await screen.findByText('Chưa có người nào')).toBeTruthy();
  });

  it('says what to change when the search finds nobody', async () => {
    startTestServer({ ...base, 'GET /api/people': () => ({ items: [], total: 0, page: 1, size: 50 }) });
    openPage('/quan-tri/tai-khoan?q=zz');
    expect(await screen.findByText('Không có người nào khớp với điều kiện tìm')).toBeTruthy();
  });

  it('says that no mail is sent where no mail server is set up', async () => {
    const mail = { email: null, isWanted: true, isConfigured: false };
    startTestServer({ ...base, 'GET /api/daily-mail': () => mail });
    openPage('/quan-tri/tai-khoan');
    expect((await screen.findByText(/chưa được cấu hình máy chủ thư/)).textContent).toContain('SMTP_URL');
  });

  it('says why it cannot be shown', async () => {
    startTestServer({ ...base, 'GET /api/people': () => refuse(403, 'access.forbidden') });
    openPage('/quan-tri/tai-khoan');
    expect((await screen.findByRole('alert')).textContent).toContain('Bạn chưa được giao quyền làm việc này');
  });
});

describe('one person', () => {
  it('is given a new password on a slip that is gone once closed', async () => {
    startTestServer({ ...base, 'POST /api/people/p1/password-reset': () => slip });
    const { user } = openPage('/quan-tri/tai-khoan?nguoi=p1');
    await user.click(await screen.findByRole('button', { name: 'Cấp lại mật khẩu' }));
    const ask = await screen.findByRole('dialog', { name: 'Cấp lại mật khẩu' });
    await user.click(within(ask).getByRole('button', { name: 'Cấp lại mật khẩu' }));
    const sheet = await screen.findByRole('dialog', { name: 'Phiếu cấp tài khoản' });
    expect(within(sheet).getByText('mot-lan-thoi')).toBeTruthy();
    expect(document.querySelector('[data-print-sheet]')?.textContent).toContain('mot-lan-thoi');
    await user.keyboard('{Escape}');
    expect(within(sheet).getByText('mot-lan-thoi')).toBeTruthy();
    await user.click(within(sheet).getByRole('button', { name: 'Đã giao phiếu, đóng lại' }));
    await waitFor(() => {
      expect(document.body.textContent).not.toContain('mot-lan-thoi');
    });
  });

  it('is locked after asking; Escape answers the question and leaves the details open', async () => {
    let locked = false;
    const account = () => ({ ...aPerson().account!, isLocked: locked });
    startTestServer({
      ...base,
      'GET /api/people/p1': () => aPerson({ account: account() }),
      'POST /api/people/p1/lock': () => {
        locked = true;
        return undefined;
      },
    });
    const { user } = openPage('/quan-tri/tai-khoan?nguoi=p1');
    await user.click(await screen.findByRole('button', { name: 'Khóa tài khoản' }));
    await screen.findByRole('dialog', { name: 'Khóa tài khoản' });
    await user.keyboard('{Escape}');
    await waitFor(() => {
      expect(screen.queryByRole('dialog', { name: 'Khóa tài khoản' })).toBeNull();
    });
    await user.click(screen.getByRole('button', { name: 'Khóa tài khoản' }));
    const ask = await screen.findByRole('dialog', { name: 'Khóa tài khoản' });
    await user.click(within(ask).getByRole('button', { name: 'Khóa tài khoản' }));
    expect(await screen.findByRole('button', { name: 'Mở khóa tài khoản' })).toBeTruthy();
  });

  it('leaves a post by date, and what stays behind is listed', async () => {
    startTestServer({
      ...base,
      'POST /api/holdings/h1/end': ({ body }) => ({
        personId: 'p1',
        name: 'Vũ Thị Thử',
        posts: [
          {
            postId: 'post-9',
            title: 'Văn thư',
            unitName: 'Văn phòng',
            validTo: (body as { validTo: string }).validTo,
            grants: [{ role: 'clerk', unitId: 'bo', unitName: 'Bộ Thử' }],
            otherHolders: [],
          },
        ],
        openWork: [
          { kind: 'draftPlan', count: 2 },
          { kind: 'import', count: 0 },
        ],
      }),
    });
    const { user } = openPage('/quan-tri/tai-khoan?nguoi=p1');
    await user.click(await screen.findByRole('button', { name: 'Thôi giữ chức danh' }));
    const ask = await screen.findByRole('dialog', { name: 'Thôi giữ chức danh' });
    const day = within(ask).getByLabelText(/Thôi giữ từ ngày/);
    await user.clear(day);
    await user.type(day, '1/12/2026');
    await user.tab();
    await user.click(within(ask).getByRole('button', { name: 'Thôi giữ chức danh' }));
    const handover = await screen.findByRole('dialog', { name: 'Bàn giao của Vũ Thị Thử' });
    expect(handover.textContent).toContain('từ 01/12/2026');
    expect(handover.textContent).toContain('Không còn ai giữ chức danh này');
    expect(within(handover).getByText('Dự thảo kế hoạch: 2')).toBeTruthy();
    expect(handover.textContent).not.toContain('Văn bản đang nhập');
  });

  it('is given an e-mail address; one that another account has is refused in the dialog', async () => {
    let taken = true;
    const sent: unknown[] = [];
    startTestServer({
      ...base,
      'PUT /api/people/p1/email': ({ body }) => {
        sent.push(body);
        return taken ? refuse(409, 'access.email_taken') : undefined;
      },
    });
    const { user } = openPage('/quan-tri/tai-khoan?nguoi=p1');
    await user.click(await screen.findByRole('button', { name: 'Sửa thư điện tử' }));
    const dialog = await screen.findByRole('dialog', { name: 'Sửa thư điện tử' });
    await user.type(within(dialog).getByLabelText(/^Thư điện tử/), ' thu.vt@example.vn ');
    await user.click(within(dialog).getByRole('button', { name: 'Lưu' }));
    expect(await within(dialog).findByText(/đã có tài khoản khác dùng/)).toBeTruthy();
    taken = false;
    await user.click(within(dialog).getByRole('button', { name: 'Lưu' }));
    expect(await screen.findByText('Đã sửa thư điện tử')).toBeTruthy();
    expect(sent[1]).toEqual({ lockVersion: 2, email: 'thu.vt@example.vn' });
  });

  it('is only looked at when they also work elsewhere', async () => {
    startTestServer({ ...base, 'GET /api/people/p1': () => aPerson({ canManage: false }) });
    openPage('/quan-tri/tai-khoan?nguoi=p1');
    expect(await screen.findByText(/ngoài phạm vi của bạn nên chỉ xem được/)).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Cấp lại mật khẩu' })).toBeNull();
  });
});

it('adds a person with rights, and puts the server’s findings at their inputs', async () => {
  let taken = true;
  const sent: unknown[] = [];
  startTestServer({
    ...base,
    'POST /api/people': ({ body }) => {
      sent.push(body);
      const fields = [{ field: 'username', rule: 'maxLength', params: { limit: 100 } }];
      return taken ? refuse(400, 'request.invalid', {}, fields) : slip;
    },
  });
  const { user } = openPage('/quan-tri/tai-khoan');
  await user.click(await screen.findByRole('button', { name: 'Thêm người' }));
  const dialog = await screen.findByRole('dialog', { name: 'Thêm người' });
  await user.type(within(dialog).getByLabelText(/Họ và tên/), 'Vũ Thị Thử');
  await user.type(within(dialog).getByLabelText(/Tên đăng nhập/), 'Thu.VT');
  await user.type(within(dialog).getByRole('textbox', { name: /Đơn vị công tác/ }), 'vp');
  await user.click(await screen.findByRole('option', { name: 'Văn phòng' }));
  await user.type(within(dialog).getByLabelText(/^Chức danh/), 'Văn thư');
  await user.click(within(dialog).getByRole('button', { name: 'Thêm vai trò' }));
  await user.click(within(dialog).getByRole('combobox', { name: /^Vai trò/ }));
  await user.click(await screen.findByRole('option', { name: 'Văn thư' }));
  const add = within(dialog).getByRole('button', { name: 'Thêm' });
  await user.click(add);
  expect(await within(dialog).findByText('Tên đăng nhập tối đa 100 ký tự.')).toBeTruthy();
  taken = false;
  await user.type(within(dialog).getByLabelText(/Tên đăng nhập/), '2');
  await user.click(add);
  expect(await screen.findByRole('dialog', { name: 'Phiếu cấp tài khoản' })).toBeTruthy();
  expect(sent[1]).toMatchObject({
    name: 'Vũ Thị Thử',
    username: 'thu.vt2',
    unitId: 'vp',
    title: 'Văn thư',
    grants: [{ role: 'clerk', unitId: 'vp' }],
  });
});
