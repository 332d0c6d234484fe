import { screen, waitFor, within } from '@testing-library/react';
import type { FieldError } from '@lotrinh/contracts';
import { session } from '../../../shared/lib/session.js';
import { openPage } from '../../../testing/open-page.js';
import { aGrant, aMe, refuse, startTestServer } from '../../../testing/server.js';
// A chunk of its own; here before the first test, so that none waits for it.
import './authorisations-page.js';

const post = (id: string, title: string) => ({ id, title, unitName: 'Trung tâm', holders: ['Lê Văn Ba'] });

async function openForm(faults: FieldError[] = []) {
  const sent: unknown[] = [];
  startTestServer({
    'POST /api/session/refresh': () => aGrant(aMe({ permissions: ['plan.decide_head'] })),
    'query Authorisations': () => ({ authorisations: [] }),
    'query AuthorisationChoices': () => ({
      authorisationChoices: { grantors: [post('g1', 'Giám đốc')], posts: [post('p1', 'Chánh văn phòng')] },
    }),
    'mutation GrantAuthorisation': ({ variables }) => {
      sent.push(variables);
      return refuse(400, 'authorisation.invalid', {}, faults);
    },
  });
  const { user } = openPage('/quan-tri/uy-quyen');
  await user.click(await screen.findByRole('button', { name: 'Lập ủy quyền' }));
  const dialog = await screen.findByRole('dialog');
  const send = () => user.click(within(dialog).getByRole('button', { name: 'Lập ủy quyền' }));
  return { user, dialog, send, sent };
}

beforeEach(() => {
  session.reset();
});

describe('authorising somebody to sign', () => {
  it('asks for a step and a kind of plan before anything is sent', async () => {
    const { user, dialog, send, sent } = await openForm();
    for (const name of ['Ký ở bước', 'Loại kế hoạch']) {
      await user.click(within(dialog).getByRole('combobox', { name: new RegExp(name) }));
      await user.keyboard('{Backspace>9/}{Escape}');
    }
    await send();
    expect(await within(dialog).findByText('Cần nhập: Ký ở bước.')).toBeTruthy();
    expect(within(dialog).getByText('Cần nhập: Loại kế hoạch.')).toBeTruthy();
    expect(sent).toEqual([]);
  });

  it('says at each field what the server refused, and goes to the first of them', async () => {
    const { user, dialog, send, sent } = await openForm([
      { field: 'lastOn', rule: 'lastBeforeFirst', params: {} },
      { field: 'validFrom', rule: 'beforeDocument', params: {} },
    ]);
    await user.click(await within(dialog).findByRole('combobox', { name: /Vị trí được ủy quyền/ }));
    await user.click(await screen.findByRole('option', { name: /Chánh văn phòng/ }));
    const fill = (label: RegExp, text: string) => user.type(within(dialog).getByLabelText(label), text);
    await fill(/^Nội dung và giới hạn/, 'Kế hoạch năm');
    await fill(/^Số văn bản/, '12/QĐ');
    await fill(/^Ngày văn bản/, '20/11/2026');
    await fill(/^Từ ngày/, '19/11/2026');
    await fill(/^Đến hết ngày/, '18/11/2026');
    await send();
    await within(dialog).findByText('Từ ngày không được trước ngày của văn bản ủy quyền.');
    expect(within(dialog).getByText('Đến hết ngày không được trước ngày bắt đầu.')).toBeTruthy();
    expect(sent).toHaveLength(1);
    await waitFor(() => {
      expect(document.activeElement).toBe(within(dialog).getByLabelText(/^Từ ngày/));
    });
  });
});

it('says of each authorisation at which steps it signs', async () => {
  startTestServer({
    'POST /api/session/refresh': () => aGrant(aMe({ permissions: ['plan.decide_head'] })),
    'query Authorisations': () => ({
      authorisations: [
        {
          ...{ id: 'a1', unitName: 'Bộ Mẫu', grantorTitle: 'Bộ trưởng', grantorName: null, postTitle: 'Vụ trưởng' },
          ...{ postUnitName: 'Vụ Mẫu', holders: ['Lê Văn Ba'], capacity: 'TUQ. BỘ TRƯỞNG', seats: ['HEAD'] },
          ...{ planKinds: ['ANNUAL'], limits: 'Kế hoạch năm', documentNumber: '1/QĐ', documentOn: '2026-01-02' },
          ...{ validFrom: '2026-01-02', lastOn: '2026-12-31', standing: 'VALID', endedAt: null, endedBy: null },
          ...{ endReason: null, recordedBy: 'Lâm Chí', lockVersion: 1, mayEnd: false },
        },
      ],
    }),
  });
  openPage('/quan-tri/uy-quyen');
  expect(await screen.findByText('Ký ở bước: Người đứng đầu')).toBeTruthy();
});
