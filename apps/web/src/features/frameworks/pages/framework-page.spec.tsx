import { screen, waitFor, within } from '@testing-library/react';
import { session } from '../../../shared/lib/session.js';
import { openPage } from '../../../testing/open-page.js';
import { aGrant, aMe, startTestServer } from '../../../testing/server.js';
// A chunk of its own; here before the first test, so that none waits for it.
import './framework-page.js';

const section = (id: string, title: string) => ({
  ...{ id, title, depth: 0, label: 'I', guidance: null, isRequired: true, contents: [] },
});
const framework = {
  ...{ id: 'f2', title: 'Khung mới', state: 'IN_USE', isShipped: false, documentNumber: null, issuedOn: null },
  ...{ issuer: null, periodStart: 2026, periodEnd: null, lockVersion: 1, mayManage: true },
};

function open() {
  startTestServer({
    'POST /api/session/refresh': () => aGrant(aMe({ permissions: ['framework.manage'] })),
    'query Framework': () => ({ framework, frameworkSections: [section('s1', 'Mục tiêu mới')] }),
    'query EarlierFrameworks': () => ({
      earlierFrameworks: [
        { id: 'f1', title: 'Khung cũ', isMapped: false },
        { id: 'f0', title: 'Khung cũ hơn', isMapped: false },
      ],
    }),
    'query FrameworkMap': () => ({
      frameworkMap: { lockVersion: 0, links: [] },
      frameworkSections: [section('o1', 'Mục tiêu cũ')],
    }),
  });
  return openPage('/ke-hoach/khung/f2?noi=true');
}
const field = () => screen.getByRole('combobox', { name: 'Mục của khung trước đưa vào I. Mục tiêu mới' });

beforeEach(() => {
  session.reset();
});

describe('a map that is edited', () => {
  it('begins in its first field and gives the keyboard back to its button', async () => {
    const { user } = open();
    await user.click(await screen.findByRole('button', { name: 'Sửa bản nối' }));
    expect(document.activeElement).toBe(field());
    await user.click(screen.getByRole('button', { name: 'Hủy' }));
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Sửa bản nối' }));
  });

  it('is not left without a question, and keeps its links where one stays', async () => {
    const { user, address } = open();
    await user.click(await screen.findByRole('button', { name: 'Sửa bản nối' }));
    expect(screen.getByRole<HTMLInputElement>('combobox', { name: 'Khung trước' }).disabled).toBe(true);
    expect(screen.getByRole('checkbox', { name: /I. Mục tiêu cũ/ })).toBeTruthy();
    await user.click(field());
    await user.click(await screen.findByRole('option', { name: 'I. Mục tiêu cũ' }));
    await user.click(screen.getByRole('tab', { name: 'Đề cương' }));
    const ask = await screen.findByRole('dialog', { name: 'Còn thay đổi chưa lưu' });
    await user.click(within(ask).getByRole('button', { name: 'Ở lại' }));
    expect(address()).toContain('noi=true');
    // What has a place is not asked about: the earlier section still feeds the new one.
    expect(screen.queryByRole('checkbox')).toBeNull();

    await user.click(screen.getByRole('tab', { name: 'Đề cương' }));
    await user.click(await screen.findByRole('button', { name: 'Rời trang' }));
    await waitFor(() => {
      expect(address()).not.toContain('noi=true');
    });
  });

  it('is left without a question where nothing was changed', async () => {
    const { user, address } = open();
    await user.click(await screen.findByRole('button', { name: 'Sửa bản nối' }));
    await user.click(screen.getByRole('tab', { name: 'Đề cương' }));
    await waitFor(() => {
      expect(address()).not.toContain('noi=true');
    });
    expect(screen.queryByRole('dialog')).toBeNull();
  });
});
