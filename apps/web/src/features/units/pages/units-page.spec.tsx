import { screen, waitFor, within } from '@testing-library/react';
import type { UnitCardView, UnitHitView, UnitView } from '@lotrinh/contracts';
import { session } from '../../../shared/lib/session.js';
import { openPage } from '../../../testing/open-page.js';
import { aGrant, aMe, refuse, startTestServer } from '../../../testing/server.js';

const aUnit = (id: string, name: string, change: Partial<UnitView> = {}): UnitView => ({
  id,
  name,
  shortName: null,
  symbol: null,
  kind: 'DEPARTMENT',
  edgeKind: 'INTERNAL',
  parentId: 'bo',
  agencyId: 'bo',
  childCount: 0,
  closedOn: null,
  ...change,
});
const ministry = aUnit('bo', 'Bộ Thử', { kind: 'MINISTRY', parentId: null, edgeKind: null, childCount: 2 });
const office = aUnit('vp', 'Văn phòng', { kind: 'OFFICE', shortName: 'VP' });
const finance = aUnit('khtc', 'Vụ Tài chính');

const aCard = (unit: UnitView, change: Partial<UnitCardView> = {}): UnitCardView => ({
  ...unit,
  lockVersion: 3,
  budgetCode: null,
  budgetLevel: null,
  ancestors: unit.parentId === null ? [] : [{ id: 'bo', name: 'Bộ Thử', shortName: null }],
  names: [
    { name: unit.name, shortName: null, symbol: null, legalBasis: '9/QĐ-BT', validFrom: '2020-03-01', validTo: null },
  ],
  identifiers: [],
  aliases: [],
  events: [],
  canManage: true,
  canReadContacts: false,
  ...change,
});

const signedIn = { 'POST /api/session/refresh': () => aGrant(aMe({ permissions: ['unit.manage'] })) };
const tree = {
  ...signedIn,
  'query UnitChildren': ({ variables }: { variables: unknown }) => {
    const { parentId } = variables as { parentId: string | null };
    const items = parentId === null ? [ministry] : parentId === 'bo' ? [office, finance] : [];
    return { unitChildren: { total: items.length, items } };
  },
  'query UnitCard': ({ variables }: { variables: unknown }) => {
    const { id } = variables as { id: string };
    return { unit: aCard([ministry, office, finance].find((unit) => unit.id === id)!) };
  },
};

beforeEach(() => {
  session.reset();
  localStorage.clear();
});

describe('the unit tree', () => {
  it('opens, moves and chooses by keyboard, and keeps the choice in the address', async () => {
    startTestServer(tree);
    const { user, address } = openPage('/quan-tri/don-vi');
    const root = await screen.findByRole('treeitem', { name: 'Bộ Thử' });
    expect(screen.queryByRole('treeitem', { name: 'Văn phòng' })).toBeNull();
    root.focus();
    await user.keyboard('{ArrowRight}');
    await screen.findByRole('treeitem', { name: 'Văn phòng' });
    await user.keyboard('{ArrowRight}{ArrowDown}{Enter}');
    expect(await screen.findByRole('heading', { name: 'Vụ Tài chính' })).toBeTruthy();
    expect(address()).toBe('/quan-tri/don-vi?dv=khtc');
    await user.keyboard('{ArrowLeft}{ArrowLeft}');
    await waitFor(() => {
      expect(screen.queryByRole('treeitem', { name: 'Văn phòng' })).toBeNull();
    });
  });

  it('opens the way to the unit that the address names, on the day that it names', async () => {
    const days = new Set<unknown>();
    startTestServer({
      ...tree,
      'query UnitChildren': (request) => {
        days.add((request.variables as { asOf: string }).asOf);
        return tree['query UnitChildren'](request);
      },
    });
    openPage('/quan-tri/don-vi?dv=vp&ngay=2021-05-01');
    const item = await screen.findByRole('treeitem', { name: 'Văn phòng' });
    expect(item.getAttribute('aria-selected')).toBe('true');
    expect(screen.getByText('Đang xem cơ cấu tại ngày 01/05/2021')).toBeTruthy();
    expect([...days]).toEqual(['2021-05-01']);
    // What was is shown, not changed.
    await screen.findByRole('heading', { name: 'Văn phòng' });
    expect(screen.queryByRole('button', { name: 'Đổi tên' })).toBeNull();
  });

  it('says so where there is no unit, and why where it cannot be read', async () => {
    let broken = true;
    startTestServer({
      ...signedIn,
      'query UnitChildren': () => (broken ? refuse(503, 'server.busy') : { unitChildren: { total: 0, items: [] } }),
    });
    const { user } = openPage('/quan-tri/don-vi');
    expect((await screen.findByRole('alert')).textContent).toContain('server.busy');
    broken = false;
    await user.click(screen.getByRole('button', { name: 'Thử lại' }));
    expect(await screen.findByText('Chưa có đơn vị nào tại ngày này')).toBeTruthy();
  });
});

describe('searching', () => {
  it('shows where a unit stands and by which name it was found', async () => {
    const hit: UnitHitView = { ...office, matchKind: 'SHORT_NAME', matchText: 'VP', place: ['Bộ Thử'] };
    startTestServer({
      ...tree,
      'query SearchUnits': ({ variables }) => ({
        unitSearch: { items: (variables as { text: string }).text === 'vp' ? [hit] : [] },
      }),
    });
    const { user, address } = openPage('/quan-tri/don-vi');
    const box = await screen.findByRole('searchbox', { name: 'Tìm đơn vị' });
    await user.type(box, 'vp');
    const found = await screen.findByRole('button', { name: /Bộ Thử · Tên viết tắt: VP/ });
    await user.click(found);
    expect(address()).toContain('q=vp');
    expect(address()).toContain('dv=vp');
    await user.clear(box);
    await user.type(box, 'zz');
    expect(await screen.findByText('Không có đơn vị nào khớp với "zz"')).toBeTruthy();
  });
});

describe('changing a unit', () => {
  it('renames from a day on, on the state that was seen', async () => {
    const sent: unknown[] = [];
    startTestServer({
      ...tree,
      'POST /api/units/vp/rename': ({ body }) => {
        sent.push(body);
        return { id: 'vp', lockVersion: 4 };
      },
    });
    const { user } = openPage('/quan-tri/don-vi?dv=vp');
    await user.click(await screen.findByRole('button', { name: 'Đổi tên' }));
    const dialog = await screen.findByRole('dialog', { name: 'Đổi tên' });
    const name = within(dialog).getByLabelText(/Tên đơn vị/);
    await user.clear(name);
    await user.click(within(dialog).getByRole('button', { name: 'Đổi tên' }));
    expect(await within(dialog).findByText('Cần nhập: Tên đơn vị.')).toBeTruthy();
    await user.type(name, 'Văn phòng Thử');
    const day = within(dialog).getByLabelText(/Có hiệu lực từ ngày/);
    await user.clear(day);
    await user.type(day, '1/3/2026');
    await user.tab();
    await user.click(within(dialog).getByRole('button', { name: 'Đổi tên' }));
    expect(await screen.findByText('Đã đổi tên đơn vị')).toBeTruthy();
    expect(sent).toEqual([
      {
        lockVersion: 3,
        name: 'Văn phòng Thử',
        shortName: 'VP',
        symbol: null,
        effectiveOn: '2026-03-01',
        legalBasis: null,
      },
    ]);
  });

  it('keeps what was typed when someone else was faster', async () => {
    startTestServer({ ...tree, 'POST /api/units/vp/close': () => refuse(409, 'record.conflict') });
    const { user } = openPage('/quan-tri/don-vi?dv=vp');
    await user.click(await screen.findByRole('button', { name: 'Kết thúc hoạt động' }));
    const dialog = await screen.findByRole('dialog');
    const basis = within(dialog).getByLabelText<HTMLInputElement>(/Căn cứ/);
    await user.type(basis, '12/QĐ-BT');
    await user.click(within(dialog).getByRole('button', { name: 'Kết thúc hoạt động' }));
    expect((await within(dialog).findByRole('alert')).textContent).toContain('nội dung bạn nhập vẫn còn');
    expect(basis.value).toBe('12/QĐ-BT');
  });

  it('offers nothing to whoever may only look', async () => {
    startTestServer({
      ...tree,
      'POST /api/session/refresh': () => aGrant(),
      'query UnitCard': () => ({ unit: aCard(office, { canManage: false }) }),
    });
    openPage('/quan-tri/don-vi?dv=vp');
    await screen.findByRole('heading', { name: 'Văn phòng' });
    for (const name of ['Đổi tên', 'Sửa thẻ', 'Thêm đơn vị', 'Nhập danh sách']) {
      expect(screen.queryByRole('button', { name })).toBeNull();
    }
  });
});

describe('importing a list', () => {
  const row = { line: 1, name: 'Phòng Một', kind: 'DIVISION', superior: '', faults: [] };
  const hit: UnitHitView = { ...ministry, matchKind: 'NAME', matchText: 'Bộ Thử', place: [] };

  it('says what is wrong cell by cell, and imports only what was checked', async () => {
    const applied: unknown[] = [];
    startTestServer({
      ...tree,
      'query SearchUnits': () => ({ unitSearch: { items: [hit] } }),
      'POST /api/units/import/sheet': ({ body }) => {
        expect(body).toBeInstanceOf(FormData);
        return { text: 'Phòng Một\tsai' };
      },
      'POST /api/units/import/check': ({ body }) =>
        (body as { text: string }).text.includes('sai')
          ? {
              rows: [{ ...row, outcome: 'FAULTY', kind: null, faults: [{ column: 'kind', fault: 'kind_unknown' }] }],
              created: 0,
              existing: 0,
              faulty: 1,
            }
          : { rows: [{ ...row, outcome: 'NEW' }], created: 1, existing: 0, faulty: 0 },
      'POST /api/units/import/apply': ({ body }) => {
        applied.push(body);
        return { rows: [], created: 1, existing: 0, faulty: 0 };
      },
    });
    const { user, address, container } = openPage('/quan-tri/don-vi/nhap');
    await user.type(await screen.findByRole('textbox', { name: /Nhập vào bên dưới đơn vị/ }), 'bo');
    await user.click(await screen.findByRole('option', { name: 'Bộ Thử' }));
    const file = new File(['x'], 'don-vi.xlsx');
    await user.upload(container.querySelector<HTMLInputElement>('input[type=file]')!, file);
    const text = screen.getByLabelText<HTMLTextAreaElement>(/Bảng đơn vị/);
    await waitFor(() => {
      expect(text.value).toBe('Phòng Một\tsai');
    });
    await user.click(screen.getByRole('button', { name: 'Kiểm tra' }));
    expect(await screen.findByText('Loại: không nhận ra loại đơn vị')).toBeTruthy();
    expect(screen.queryByRole('button', { name: /^Thêm \d/ })).toBeNull();
    await user.clear(text);
    await user.type(text, 'Phòng Một');
    await user.click(screen.getByRole('button', { name: 'Kiểm tra' }));
    await user.click(await screen.findByRole('button', { name: 'Thêm 1 đơn vị' }));
    await waitFor(() => {
      expect(address()).toBe('/quan-tri/don-vi?dv=bo');
    });
    expect(applied).toEqual([expect.objectContaining({ parentId: 'bo', text: 'Phòng Một', legalBasis: null })]);
  });
});
