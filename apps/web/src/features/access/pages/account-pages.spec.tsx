import { screen, waitFor, within } from '@testing-library/react';
import type { SessionView } from '@lotrinh/contracts';
import { session } from '../../../shared/lib/session.js';
import { openPage } from '../../../testing/open-page.js';
import { aGrant, refuse, startTestServer } from '../../../testing/server.js';

const here: SessionView = {
  id: 'here',
  createdAt: '2026-11-21T02:14:00Z',
  lastSeenAt: '2026-11-21T03:00:00Z',
  userAgent: 'Mozilla/5.0 (Windows NT 10.0) AppleWebKit Chrome/131.0 Safari/537 Edg/131.0',
  address: '10.0.0.1',
  current: true,
};
const there: SessionView = { ...here, id: 'there', current: false, address: '10.0.0.2', userAgent: 'curl/8' };
const signedIn = { 'POST /api/session/refresh': () => aGrant() };

beforeEach(() => {
  session.reset();
  localStorage.clear();
});

describe('the sessions page', () => {
  it('lists devices and ends the others after asking', async () => {
    let items = [here, there];
    startTestServer({
      ...signedIn,
      'GET /api/sessions': () => ({ items }),
      'DELETE /api/sessions/others': () => {
        items = [here];
        return undefined;
      },
    });
    const { user } = openPage('/tai-khoan/phien');
    const row = (await screen.findByText('Edge, Windows')).closest('tr');
    expect(row?.textContent).toContain('09:14 21/11/2026');
    expect(within(row!).getByText('Phiên này')).toBeTruthy();
    expect(screen.getByText('Thiết bị không rõ')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Đăng xuất các nơi khác' }));
    const dialog = await screen.findByRole('dialog');
    await user.click(within(dialog).getByRole('button', { name: 'Đăng xuất các nơi khác' }));
    expect(await screen.findByText('Tài khoản chỉ đang đăng nhập ở đây.')).toBeTruthy();
    expect(screen.queryByText('Thiết bị không rõ')).toBeNull();
  });

  it('says why the list cannot be shown, with the code, and tries again', async () => {
    let broken = true;
    startTestServer({
      ...signedIn,
      'GET /api/sessions': () => (broken ? refuse(500, 'server.internal') : { items: [here] }),
    });
    const { user } = openPage('/tai-khoan/phien');
    expect((await screen.findByRole('alert')).textContent).toContain('server.internal · req-1');
    broken = false;
    await user.click(screen.getByRole('button', { name: 'Thử lại' }));
    expect(await screen.findByText('Edge, Windows')).toBeTruthy();
  });
});

describe('the daily digest', () => {
  it('is refused and wanted again by its owner', async () => {
    const mail = { email: 'thu@example.vn', isWanted: true, isConfigured: true };
    startTestServer({
      ...signedIn,
      'GET /api/daily-mail': () => mail,
      'PUT /api/daily-mail': ({ body }) => {
        Object.assign(mail, body);
        return undefined;
      },
    });
    const { user } = openPage('/tai-khoan/thu');
    const wanted = await screen.findByRole<HTMLInputElement>('switch', { name: 'Nhận thư tổng hợp hằng ngày' });
    expect(screen.getByText('Thư gửi đến: thu@example.vn')).toBeTruthy();
    await user.click(wanted);
    expect(await screen.findByText('Đã thôi gửi thư tổng hợp hằng ngày')).toBeTruthy();
    await waitFor(() => {
      expect(wanted.checked).toBe(false);
    });
    await user.click(wanted);
    expect(await screen.findByText('Bạn sẽ nhận thư tổng hợp hằng ngày')).toBeTruthy();
  });

  it('says what keeps it from coming', async () => {
    const mail = { email: null, isWanted: true, isConfigured: false };
    startTestServer({ ...signedIn, 'GET /api/daily-mail': () => mail });
    openPage('/tai-khoan/thu');
    expect(await screen.findByText(/chưa có địa chỉ thư điện tử/)).toBeTruthy();
    expect(screen.getByText(/chưa được cấu hình máy chủ thư/)).toBeTruthy();
  });
});

describe('changing the password', () => {
  async function type(user: ReturnType<typeof openPage>['user'], current: string, next: string, repeat: string) {
    await user.type(await screen.findByLabelText(/Mật khẩu hiện tại/), current);
    await user.type(screen.getByLabelText(/^Mật khẩu mới/), next);
    await user.type(screen.getByLabelText(/Nhập lại mật khẩu mới/), `${repeat}{Enter}`);
  }

  it.each([
    ['ngắn', 'ngắn', 'Mật khẩu quá ngắn. Cần ít nhất 12 ký tự.'],
    ['một câu dài dễ nhớ', 'một câu dài khác hẳn', 'Hai lần nhập mật khẩu mới chưa giống nhau.'],
    ['mật khẩu đang dùng', 'mật khẩu đang dùng', 'Mật khẩu mới phải khác mật khẩu hiện tại.'],
  ])('refuses %s / %s before asking the server', async (next, repeat, sentence) => {
    const server = startTestServer(signedIn);
    const { user } = openPage('/tai-khoan/mat-khau');
    await type(user, 'mật khẩu đang dùng', next, repeat);
    expect(await screen.findByText(sentence)).toBeTruthy();
    expect(server.calls).toEqual(['POST /api/session/refresh']);
  });

  it('puts the server’s refusal at the input it speaks about', async () => {
    startTestServer({ ...signedIn, 'PUT /api/password': () => refuse(422, 'access.password_wrong') });
    const { user } = openPage('/tai-khoan/mat-khau');
    await type(user, 'không phải', 'một câu dài dễ nhớ', 'một câu dài dễ nhớ');
    const current = screen.getByLabelText(/Mật khẩu hiện tại/);
    expect(await screen.findByText('Mật khẩu hiện tại chưa đúng.')).toBeTruthy();
    expect(current.getAttribute('aria-invalid')).toBe('true');
    expect(document.activeElement).toBe(current);
  });
});

describe('a session that ends while a form is being sent', () => {
  it('asks for the password over the page and then sends what was typed', async () => {
    let ended = false;
    const server = startTestServer({
      'POST /api/session/refresh': () => (ended ? refuse(401, 'access.session_ended') : aGrant()),
      'PUT /api/password': ({ bearer }) =>
        bearer === 'Bearer token-2' ? undefined : refuse(401, 'access.session_ended'),
      'POST /api/session': () => aGrant(undefined, 'token-2'),
      'GET /api/sessions': () => ({ items: [here] }),
    });
    const { user } = openPage('/tai-khoan/mat-khau');
    const current = await screen.findByLabelText<HTMLInputElement>(/Mật khẩu hiện tại/);
    ended = true;
    await user.type(current, 'mật khẩu đang dùng');
    await user.type(screen.getByLabelText(/^Mật khẩu mới/), 'một câu dài dễ nhớ');
    await user.type(screen.getByLabelText(/Nhập lại mật khẩu mới/), 'một câu dài dễ nhớ{Enter}');
    const dialog = await screen.findByRole('dialog', { name: 'Đăng nhập lại' });
    expect(current.value).toBe('mật khẩu đang dùng');
    await user.type(within(dialog).getByLabelText(/^Mật khẩu/), 'mật khẩu đang dùng{Enter}');
    expect(await screen.findByText('Đã đổi mật khẩu. Các thiết bị khác phải đăng nhập lại.')).toBeTruthy();
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(server.calls.filter((call) => call === 'PUT /api/password')).toHaveLength(2);
  });
});

it('shows an unknown address as not found, inside the shell', async () => {
  startTestServer(signedIn);
  openPage('/khong-co-trang-nay');
  expect(await screen.findByRole('heading', { name: 'Không tìm thấy trang' })).toBeTruthy();
  expect(screen.getByRole('navigation', { name: 'Chức năng' })).toBeTruthy();
});
