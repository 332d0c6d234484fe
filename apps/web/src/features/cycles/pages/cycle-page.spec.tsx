import type { PermissionKey } from '@lotrinh/contracts';
import { screen, waitFor, within } from '@testing-library/react';
import { session } from '../../../shared/lib/session.js';
import { openPage } from '../../../testing/open-page.js';
import { aGrant, aMe, refuse, startTestServer } from '../../../testing/server.js';
import type { Cycle, CycleReport } from '../api/get-cycles.js';
import type { CycleFigure, Source } from '../api/get-figures.js';
// A chunk of its own; here before the first test, so that none waits for it.
import './cycle-page.js';

const id = '01994e5c-7a30-7b1c-8f7e-3c1d2b4a5f60';
const indicatorId = '01994e5c-7a30-7b1c-8f7e-3c1d2b4a5f61';
const dueAt = '2026-06-18T09:00:00.000Z';
const report = (name: string, change: Partial<CycleReport> = {}): CycleReport => ({
  ...{ id: `r-${name}`, unit: { id: name, name }, represents: [{ id: name, name }], state: 'NOT_STARTED', dueAt },
  ...{ sentAt: null, isOnBehalf: false, answered: 0, asked: 1, changedAfterAcceptance: 0, exempt: [], lockVersion: 1 },
  ...change,
});
const cycle: Cycle = {
  ...{ id, title: 'Báo cáo 6 tháng', unit: { id: 'u', name: 'Bộ' }, state: 'OPEN', receiver: null, dueAt },
  period: { kind: 'HALF_YEAR', dataFrom: '2025-12-15', dataTo: '2026-06-14', reportingYear: 2026 },
  ...{ structureDate: '2026-06-14', mayManage: true, lockVersion: 4 },
  indicators: [{ id: indicatorId, code: 'CT1', definition: { name: 'Tỷ lệ hồ sơ' } }],
  reports: [
    report('Viện Một', { state: 'SENT', sentAt: '2026-06-20T02:00:00.000Z', answered: 1, isOnBehalf: true }),
    report('Cục Hai', { state: 'ACCEPTED', sentAt: '2026-06-17T02:00:00.000Z', changedAfterAcceptance: 2 }),
    report('Văn phòng', { represents: ['Văn phòng', 'Phòng A', 'Phòng B'].map((name) => ({ id: name, name })) }),
  ],
};

const target = {
  ...{ itemId: 't', phrase: 'Tối thiểu 95% hồ sơ xử lý trên môi trường số', targetYear: 2026 },
  ...{ planId: 'p', planTitle: 'Kế hoạch năm', versionId: 'v' },
};
const figure: CycleFigure = {
  indicator: {
    ...{ id: indicatorId, code: 'CT1' },
    definition: { name: 'Tỷ lệ hồ sơ', uom: '%', valueType: 'RATIO', decimals: 1 },
  },
  figure: {
    ...{ kind: 'SHARE', methodVersion: '2026-11', value: '94.8', range: null, parts: [], meeting: null },
    ...{ exact: { numerator: '37697', denominator: '39770' }, flags: ['ESTIMATED', 'PARTIAL_COVERAGE'] },
    coverage: { expected: { respondents: 3, units: 5 }, withFigure: { respondents: 2, units: 2 } },
  },
  previous: { period: { dataFrom: '2025-06-15', dataTo: '2025-12-14' }, value: '90.5' },
  targets: [
    {
      ...{ target, verdict: 'CANNOT_DETERMINE' },
      lowest: { numerator: '37697', denominator: '41130' },
      highest: { numerator: '39057', denominator: '41130' },
    },
  ],
};
const silence: Source['words'] = {
  value: null,
  second: null,
  note: null,
  documentNumber: null,
  documentIssuedOn: null,
};
const source = (name: string, change: Partial<Source>): Source => ({
  ...{ reportId: `r-${name}`, unit: { id: name, name }, represents: 1, state: 'MISSING', words: silence },
  ...{ basis: 'COUNTED', exact: null, enteredBy: null, enteredAt: null, acceptedAt: null, isOnBehalf: false },
  ...{ files: [], ...change },
});

const base = (permissions: PermissionKey[] = ['cycle.manage', 'report.read'], seen: Cycle = cycle) => ({
  'POST /api/session/refresh': () => aGrant(aMe({ permissions })),
  'query Cycle': () => ({ cycle: seen }),
  'query CycleSnapshots': () => ({ cycleSnapshots: [] }),
});
const address = `/dot-bao-cao/${id}`;
const lineOf = async (name: string) =>
  (await screen.findByRole('rowheader', { name: new RegExp(name) })).closest('tr')!;

beforeEach(() => {
  session.reset();
  localStorage.clear();
});

describe('the monitor of a round', () => {
  it('says how late each is, for how many units it answers, and what is particular', async () => {
    startTestServer(base());
    openPage(address);
    const first = await lineOf('Viện Một');
    expect(first.textContent).toContain('Gửi muộn 2 ngày');
    expect(first.textContent).toContain('Nhập thay');
    expect((await lineOf('Cục Hai')).textContent).toContain('Sửa sau tiếp nhận: 2');
    const office = await lineOf('Văn phòng');
    expect(office.textContent).toContain('Đại diện 3 đơn vị');
    expect(office.textContent).toMatch(/Quá hạn \d+ ngày/);
  });

  it('sorts by state, and shows only who has not sent', async () => {
    startTestServer(base());
    const { user, address: here } = openPage(address);
    await user.click(await screen.findByRole('button', { name: 'Trạng thái' }));
    await waitFor(() => {
      expect(screen.getAllByRole('rowheader').map(({ textContent }) => textContent.slice(0, 7))).toEqual([
        'Văn phò',
        'Viện Mộ',
        'Cục Hai',
      ]);
    });
    await user.click(screen.getByRole('radio', { name: 'Chưa gửi' }));
    await waitFor(() => {
      expect(screen.getAllByRole('rowheader')).toHaveLength(1);
    });
    expect(here()).toContain('loc=chua-gui');
  });

  it('accepts what was ticked, and only reports that are sent can be', async () => {
    const sent: unknown[] = [];
    startTestServer({
      ...base(),
      'mutation AcceptReports': ({ variables }) => {
        sent.push(variables);
        return { acceptReports: 1 };
      },
    });
    const { user } = openPage(address);
    await user.click(await screen.findByRole('checkbox', { name: 'Chọn tất cả báo cáo đã gửi' }));
    await user.click(screen.getByRole('button', { name: 'Tiếp nhận 1 báo cáo' }));
    const dialog = await screen.findByRole('dialog');
    expect(dialog.textContent).toContain('Viện Một');
    await user.click(within(dialog).getByRole('button', { name: 'Tiếp nhận 1 báo cáo' }));
    await waitFor(() => {
      expect(sent).toEqual([{ ids: ['r-Viện Một'] }]);
    });
  });

  it('offers nothing to whoever only reads', async () => {
    startTestServer(base(['report.read'], { ...cycle, mayManage: false }));
    openPage(address);
    await lineOf('Viện Một');
    for (const name of ['Tiếp nhận', 'Đóng đợt', /^Lùi hạn/, 'Sao chép danh sách chưa gửi']) {
      expect(screen.queryByRole('button', { name })).toBeNull();
    }
  });
});

describe('the figures of a round', () => {
  const figures = { 'query CycleFigures': () => ({ cycleFigures: [figure] }) };

  it('say why a verdict is open, between which ends, and who is missing', async () => {
    startTestServer({ ...base(), ...figures });
    openPage(`${address}?muc=ket-qua`);
    const line = await lineOf('Tỷ lệ hồ sơ');
    for (const words of ['94,8%', '37.697/39.770', 'Ước tính', '90,5%', 'Chưa đủ số liệu để đánh giá', '2/5 đơn vị']) {
      expect(line.textContent).toContain(words);
    }
    expect(line.textContent).toContain('Chưa đủ số liệu: 2/3 đầu mối. Kết luận có thể thay đổi từ 91,65% đến 94,96%.');
    expect(line.textContent).not.toContain('Chưa đủ đầu mối');
  });

  it('are read anew, and marked, when the others are chosen', async () => {
    const asked: unknown[] = [];
    startTestServer({
      ...base(),
      'query CycleFigures': ({ variables }) => {
        asked.push(Reflect.get(Object(variables), 'series'));
        return { cycleFigures: [figure] };
      },
    });
    const { user, address: here } = openPage(`${address}?muc=ket-qua`);
    await user.click(await screen.findByRole('radio', { name: 'Số sơ bộ' }));
    await screen.findByText(/Gồm cả báo cáo đã gửi mà chưa tiếp nhận/);
    await waitFor(() => {
      expect(asked).toEqual(['OFFICIAL', 'PROVISIONAL']);
    });
    expect(here()).toContain('so=so-bo');
  });

  it('say through whom they are otherwise than when they were frozen', async () => {
    const side = (value: string) => ({ state: 'REPORTED', words: { ...silence, value, second: '380' } });
    startTestServer({
      ...base(),
      ...figures,
      'query CycleSnapshots': () => ({
        cycleSnapshots: [{ id: 's', n: 1, takenAt: '2026-06-22T02:00:00.000Z', takenBy: 'Trần An' }],
      }),
      'query CycleDrift': () => ({
        cycleDrift: [
          {
            ...{ indicatorId, code: 'CT1', name: 'Tỷ lệ hồ sơ' },
            before: { kind: 'SHARE', value: '94.8', exact: { numerator: '37697', denominator: '39770' } },
            after: { kind: 'SHARE', value: '95.1', exact: { numerator: '38021', denominator: '39980' } },
            causes: [
              {
                unit: { id: 'v', name: 'Viện Một' },
                before: side('300'),
                after: side('350'),
                by: 'Lê Bình',
                at: dueAt,
              },
            ],
          },
        ],
      }),
    });
    openPage(`${address}?muc=ket-qua`);
    const alert = await screen.findByRole('alert');
    for (const words of [
      '1 chỉ tiêu',
      '94,8% (37.697/39.770) → 95,1% (38.021/39.980)',
      'Viện Một: 300/380 → 350/380',
      'Lê Bình nhập',
    ]) {
      expect(alert.textContent).toContain(words);
    }
    expect(screen.getByText('Lần 1, lúc 09:00 22/06/2026, Trần An')).toBeTruthy();
  });

  it('open what is behind one, who is missing first, by a link too', async () => {
    startTestServer({
      ...base(),
      ...figures,
      'query FigureSources': () => ({
        figureSources: [
          source('Viện Một', {
            ...{
              state: 'NONE_EXISTS',
              words: { ...silence, value: 'Chưa có', second: '380', note: 'Chưa triển khai' },
            },
            ...{ exact: { numerator: '0', denominator: '380' }, enteredBy: 'Trần An', enteredAt: dueAt },
            files: [{ id: 'f', name: 'phu-luc.pdf' }],
          }),
          source('Cục Hai', {}),
        ],
      }),
    });
    openPage(`${address}?muc=ket-qua&nguon=${indicatorId}`);
    const dialog = await screen.findByRole('dialog');
    const missing = await within(dialog).findByRole('region', { name: 'Chưa có số liệu' });
    expect(missing.textContent).toContain('Cục Hai');
    const given = within(dialog).getByRole('region', { name: 'Có trả lời' });
    for (const words of ['Chưa có', 'Đóng góp: 0% · 0/380', 'Trần An nhập lúc 16:00 18/06/2026', 'Chưa tiếp nhận']) {
      expect(given.textContent).toContain(words);
    }
    expect(within(given).getByRole('button', { name: 'phu-luc.pdf' })).toBeTruthy();
    expect(dialog.textContent).toContain('Phiên bản cách tính 2026-11');
  });

  it('are not shown to whoever may read only its own unit', async () => {
    startTestServer({
      ...base(['report.write']),
      'query CycleFigures': () => refuse(403, 'access.forbidden'),
    });
    openPage(`${address}?muc=ket-qua`);
    await screen.findByRole('heading', { name: /Kết quả chung chỉ hiện với/ });
  });
});
