import { screen, waitFor } from '@testing-library/react';
import { session } from '../../../shared/lib/session.js';
import { openPage } from '../../../testing/open-page.js';
import { aGrant, aMe, refuse, startTestServer, unreachable } from '../../../testing/server.js';

const noSession = { 'POST /api/session/refresh': () => refuse(401, 'access.sign_in_required') };

beforeEach(() => {
  session.reset();
  localStorage.clear();
});

async function fillIn(user: ReturnType<typeof openPage>['user'], password: string): Promise<void> {
  await user.type(await screen.findByLabelText(/Tên đăng nhập/), 'binh.tt');
  await user.type(screen.getByLabelText(/^Mật khẩu/), `${password}{Enter}`);
}

describe('signing in', () => {
  it('returns to the page that was asked for', async () => {
    startTestServer({
      ...noSession,
      'POST /api/session': ({ body }) => {
        expect(body).toEqual({ username: 'binh.tt', password: 'đúng mật khẩu' });
        return aGrant();
      },
      'GET /api/sessions': () => ({ items: [] }),
    });
    const { user, address } = openPage('/tai-khoan/phien');
    await fillIn(user, 'đúng mật khẩu');
    await screen.findByRole('heading', { name: 'Phiên đăng nhập' });
    expect(address()).toBe('/tai-khoan/phien');
  });

  it('says what to do after a wrong password, and lets it be pasted again', async () => {
    startTestServer({ ...noSession, 'POST /api/session': () => refuse(401, 'access.wrong_credentials') });
    const { user } = openPage('/dang-nhap');
    await fillIn(user, 'sai');
    expect(await screen.findByRole('alert')).toHaveProperty('textContent', expect.stringContaining('bộ gõ tiếng Việt'));
    const password = screen.getByLabelText<HTMLInputElement>(/^Mật khẩu/);
    await waitFor(() => {
      expect(document.activeElement).toBe(password);
    });
    await user.clear(password);
    await user.paste('dán vào');
    expect(password.value).toBe('dán vào');
  });

  it('tells when a locked account opens', async () => {
    startTestServer({ ...noSession, 'POST /api/session': () => refuse(429, 'access.locked', { seconds: 900 }) });
    const { user } = openPage('/dang-nhap');
    await fillIn(user, 'sai');
    expect((await screen.findByRole('alert')).textContent).toMatch(/đăng nhập lại từ \d{2}:\d{2}/);
  });

  it('asks for both fields before it asks the server', async () => {
    const server = startTestServer(noSession);
    const { user } = openPage('/dang-nhap');
    await user.click(await screen.findByRole('button', { name: 'Đăng nhập' }));
    expect(await screen.findByText('Cần nhập: Tên đăng nhập.')).toBeTruthy();
    expect(server.calls).toEqual(['POST /api/session/refresh']);
  });

  it('shows the form even when the server cannot be reached, and says so on trying', async () => {
    startTestServer({ 'POST /api/session/refresh': () => unreachable, 'POST /api/session': () => unreachable });
    const { user } = openPage('/dang-nhap');
    await fillIn(user, 'x');
    expect((await screen.findByRole('alert')).textContent).toContain('Không kết nối được máy chủ');
  });

  it('speaks English on request and remembers it', async () => {
    startTestServer(noSession);
    const { user } = openPage('/dang-nhap');
    await user.click(await screen.findByText('EN'));
    expect(await screen.findByRole('heading', { name: 'Sign in' })).toBeTruthy();
    expect(document.documentElement.lang).toBe('en');
    expect(localStorage.getItem('lotrinh.locale')).toBe('en');
    await user.click(screen.getByText('VI'));
    expect(await screen.findByRole('heading', { name: 'Đăng nhập' })).toBeTruthy();
  });
});

describe('the first sign-in', () => {
  it('asks for a password of one’s own before anything else', async () => {
    startTestServer({
      'POST /api/session/refresh': () => aGrant(aMe({ mustChangePassword: true })),
      'PUT /api/password': ({ body, bearer }) => {
        expect(body).toEqual({ current: 'được cấp', next: 'một câu dài dễ nhớ' });
        expect(bearer).toBe('Bearer token-1');
        return undefined;
      },
      'GET /api/sessions': () => ({ items: [] }),
    });
    const { user, address } = openPage('/tai-khoan/phien');
    await screen.findByRole('heading', { name: 'Đặt mật khẩu của bạn' });
    await user.type(screen.getByLabelText(/Mật khẩu hiện tại/), 'được cấp');
    await user.type(screen.getByLabelText(/^Mật khẩu mới/), 'một câu dài dễ nhớ');
    await user.type(screen.getByLabelText(/Nhập lại mật khẩu mới/), 'một câu dài dễ nhớ{Enter}');
    await screen.findByRole('heading', { name: 'Phiên đăng nhập' });
    expect(address()).toBe('/tai-khoan/phien');
  });
});
