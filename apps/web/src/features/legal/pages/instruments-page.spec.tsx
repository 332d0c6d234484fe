import { screen, waitFor, within } from '@testing-library/react';
import type { LegalInstrumentView, PermissionKey } from '@lotrinh/contracts';
import { session } from '../../../shared/lib/session.js';
import { openPage } from '../../../testing/open-page.js';
import { aGrant, aMe, refuse, startTestServer } from '../../../testing/server.js';
// A chunk of its own; here before the first test, so that none waits for it.
import './instruments-page.js';

const anInstrument = (change: Partial<LegalInstrumentView> = {}): LegalInstrumentView => ({
  ...{ id: 'i1', type: 'Nghị định', number: '900/2019/NĐ-CP', title: null, issuer: 'Chính phủ' },
  ...{ issuedOn: '2019-02-01', inForceFrom: null, inForceUntil: null },
  ...{ replaces: [], replacedBy: [], amends: [], amendedBy: [], lockVersion: 3 },
  ...change,
});
const newer = anInstrument({ id: 'i2', number: '901/2025/NĐ-CP', replaces: [anInstrument()] });
const older = anInstrument({ inForceUntil: '2025-03-01', replacedBy: [newer] });
const pageOf = (...items: LegalInstrumentView[]) => ({
  legalInstruments: { items, total: items.length, page: 1, size: 50 },
});
const base = (...permissions: PermissionKey[]) => ({
  'POST /api/session/refresh': () => aGrant(aMe({ permissions })),
  'query LegalInstruments': () => pageOf(newer, older),
});
const address = '/quan-tri/van-ban-phap-luat';

beforeEach(() => {
  session.reset();
  localStorage.clear();
});

describe('the register of legal instruments', () => {
  it('says what is in force, what is not, and what replaced it; readers change nothing', async () => {
    startTestServer(base('plan.write'));
    openPage(address);
    const row = (await screen.findByRole('rowheader', { name: /900\/2019/ })).closest('tr');
    expect(row?.textContent).toContain('Hết hiệu lực từ 01/03/2025, được thay bằng Nghị định 901/2025/NĐ-CP');
    expect(screen.getByText('Còn hiệu lực')).toBeTruthy();
    expect(screen.getByText('Thay thế Nghị định 900/2019/NĐ-CP')).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Thêm văn bản' })).toBeNull();
    expect(screen.queryByRole('button', { name: /^Sửa / })).toBeNull();
  });

  it('adds one that replaces another found by typing', async () => {
    const sent: unknown[] = [];
    startTestServer({
      ...base('reference.manage'),
      'mutation CreateLegalInstrument': ({ variables }) => {
        sent.push(variables);
        return { createLegalInstrument: newer };
      },
    });
    const { user } = openPage(address);
    await user.click(await screen.findByRole('button', { name: 'Thêm văn bản' }));
    const dialog = await screen.findByRole('dialog');
    await user.type(within(dialog).getByLabelText(/^Loại văn bản/), 'Nghị định');
    await user.type(within(dialog).getByLabelText(/^Số, ký hiệu/), '902/2026/NĐ-CP');
    await user.type(within(dialog).getByRole('textbox', { name: 'Thay thế' }), '900');
    await user.click(await screen.findByRole('option', { name: /900\/2019/ }));
    await user.click(within(dialog).getByRole('button', { name: 'Thêm' }));
    await waitFor(() => {
      expect(sent).toEqual([
        {
          input: {
            ...{ type: 'Nghị định', number: '902/2026/NĐ-CP', title: null, issuer: null },
            ...{ issuedOn: null, inForceFrom: null, inForceUntil: null, replaces: ['i1'], amends: [] },
          },
        },
      ]);
    });
    expect(await screen.findByText('Đã thêm văn bản.')).toBeTruthy();
  });

  it('says why an edit was not taken and keeps what was typed', async () => {
    startTestServer({
      ...base('reference.manage'),
      'mutation SaveLegalInstrument': () => refuse(422, 'legal.validity_reversed'),
    });
    const { user } = openPage(address);
    await user.click(await screen.findByRole('button', { name: 'Sửa Nghị định 901/2025/NĐ-CP' }));
    const dialog = await screen.findByRole('dialog');
    await user.type(within(dialog).getByLabelText(/^Tên văn bản/), 'Quy định mới');
    await user.click(within(dialog).getByRole('button', { name: 'Lưu' }));
    expect(await within(dialog).findByText(/Ngày hết hiệu lực phải sau/)).toBeTruthy();
    expect(within(dialog).getByLabelText<HTMLInputElement>(/^Tên văn bản/).value).toBe('Quy định mới');
  });

  it('keeps words and page of the search in the address, and says so where nothing matches', async () => {
    const asked: unknown[] = [];
    startTestServer({
      ...base(),
      'query LegalInstruments': ({ variables }) => {
        asked.push(variables);
        return pageOf();
      },
    });
    openPage(`${address}?q=đánh+bắt&trang=2`);
    expect(await screen.findByText('Không có văn bản nào khớp với "đánh bắt"')).toBeTruthy();
    expect(asked).toEqual([{ text: 'đánh bắt', page: 2, size: 50 }]);
  });
});
