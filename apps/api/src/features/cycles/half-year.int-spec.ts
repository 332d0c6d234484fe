import type { CycleFigureView, EntryWords } from '@lotrinh/contracts';
import { type CycleWorld, firstHalf, openCycleWorld, say } from '../../../test/support/cycles.js';
import { inspectForm, readDocument } from '@lotrinh/reader';
import { aUnit } from '../../../test/support/plan-world.js';

/** A ministry's half-year: 12 respondents for 14 units, five indicators; some have none yet, one is silent. */
const none = 'Chưa có';
const underWay = 'Đang xây dựng';
const issued = (n: number): EntryWords => ({
  ...say('Đã ban hành'),
  documentNumber: `${n}/QĐ`,
  documentIssuedOn: '2026-03-02',
});
type Line = [
  name: string,
  files: EntryWords,
  trained: EntryWords,
  systems: EntryWords | null,
  rules: EntryWords,
  money: EntryWords | null,
];
const lines: Line[] = [
  ['Văn phòng', say('5.120', '5.200'), say('120'), say('2', '2'), issued(1), say('1.150', '2.400')],
  ['Vụ Tổ chức', say('1.310', '1.400'), say('85'), say('1', '1'), issued(2), null],
  ['Vụ Kế hoạch', say('1.780', '1.850'), say('40'), say('1', '2'), issued(3), null],
  ['Vụ Pháp chế', say('640', '640'), say('22'), null, say(underWay, null, 'Quý IV'), null],
  ['Vụ Hợp tác', say('402', '450'), say('0'), say('0', '1'), say(none), null],
  ['Cục Một', say('8.960', '9.700'), say('260'), say('3', '4'), issued(4), say('5.320', '12.500')],
  ['Cục Hai', say('7.105', '7.250'), say('310'), say('2', '2'), issued(5), say('6.100', '8.000')],
  ['Cục Dịch vụ', say('11.480', '12.000'), say('145'), say('4', '6'), issued(6), say('7.455', '21.300')],
  ['Trung tâm', say('900', '900'), say('64'), say('5', '5'), issued(7), say('9.300', '18.600')],
  ['Viện', say(none, '380'), say('35'), say('0', '1'), say(underWay, null, 'Quý IV'), say('0', '1.200')],
  [
    'Trường',
    say(underWay, null, 'Đang nâng cấp'),
    say('Không phát sinh'),
    say('1', '2'),
    issued(8),
    say('1.275', '3.000'),
  ],
];
const late: [EntryWords, EntryWords, EntryWords, EntryWords] = [say('205', '210'), say('12'), say('1', '1'), say(none)];

let w: CycleWorld;
let codes: Record<'CT1' | 'CT2' | 'CT3' | 'CT4' | 'CT5', string>;
let cycleId: string;
let people: Record<string, Awaited<ReturnType<CycleWorld['respondent']>>>;
let reportOf: (name: string) => string;

beforeAll(async () => {
  w = await openCycleWorld();
  codes = {
    CT1: await w.indicator('CT1', { name: 'Hồ sơ xử lý điện tử', valueType: 'RATIO' }),
    CT2: await w.indicator('CT2', {
      name: 'Lượt người được bồi dưỡng',
      valueType: 'COUNT_FLOW',
      decimals: 0,
      uom: 'lượt',
    }),
    CT3: await w.indicator('CT3', { name: 'Hệ thống được phê duyệt cấp độ', valueType: 'RATIO' }),
    CT4: await w.indicator('CT4', { name: 'Ban hành quy chế', valueType: 'DOCUMENT_ISSUED' }),
    CT5: await w.indicator('CT5', { name: 'Giải ngân', valueType: 'RATIO' }),
  };
  people = {};
  for (const [name] of [...lines, ['Tạp chí']] as [string][]) people[name] = await w.respondent(name);
  const below = [
    await aUnit(w.db, 'Phòng A', people['Văn phòng']!.unit),
    await aUnit(w.db, 'Phòng B', people['Văn phòng']!.unit),
  ];
  const respondents = [
    ...lines.map(([name, , , systems, , money]) => ({
      unitId: people[name]!.unit.id,
      represents: [people[name]!.unit.id, ...(name === 'Văn phòng' ? below.map(({ id }) => id) : [])],
      exempt: [...(systems === null ? [codes.CT3] : []), ...(money === null ? [codes.CT5] : [])],
    })),
    { unitId: people['Tạp chí']!.unit.id, represents: [people['Tạp chí']!.unit.id], exempt: [codes.CT5] },
  ];
  const indicatorIds = Object.values(codes);
  const idsOf = (cycle: Awaited<ReturnType<CycleWorld['opened']>>) => (name: string) =>
    cycle.reports.find(({ unit }) => unit.name === name)!.id;

  // The half-year before gave wholes that two of them do not know now.
  const before = await w.opened(
    w.values({
      title: 'Kỳ trước',
      period: { ...firstHalf(2026), dataFrom: '2025-06-15', dataTo: '2025-12-14', reportingYear: 2025 },
      indicatorIds,
      respondents,
    }),
  );
  const earlier = idsOf(before);
  const known: [string, EntryWords, EntryWords][] = [
    ['Trường', say('900', '1.150'), say('1', '2')],
    ['Tạp chí', say('180', '210'), say('0', '1')],
  ];
  for (const [name, files, systems] of known) {
    const rest = {
      [codes.CT2]: say('0'),
      [codes.CT4]: say(none),
      ...(name === 'Trường' ? { [codes.CT5]: say('1', '1') } : {}),
    };
    await w.accepted(earlier(name), people[name]!, { [codes.CT1]: files, [codes.CT3]: systems, ...rest });
  }

  const cycle = await w.opened(w.values({ indicatorIds, respondents }));
  cycleId = cycle.id;
  reportOf = idsOf(cycle);
  for (const [name, files, trained, systems, rules, money] of lines) {
    const { writer, head } = people[name]!;
    const words = {
      [codes.CT1]: files,
      [codes.CT2]: trained,
      [codes.CT4]: rules,
      ...(systems && { [codes.CT3]: systems }),
      ...(money && { [codes.CT5]: money }),
    };
    await w.accepted(reportOf(name), { writer, head }, words);
  }
});
afterAll(() => w.close());

const at = async (
  code: keyof typeof codes,
  series: 'OFFICIAL' | 'PROVISIONAL' = 'OFFICIAL',
): Promise<CycleFigureView> => {
  const all = await w.asActor(w.leader, () => w.figures.figures(w.leader, cycleId, series));
  return all.find(({ indicator }) => indicator.id === codes[code])!;
};
const of = (numerator: number, denominator: number) => ({
  numerator: String(numerator),
  denominator: String(denominator),
});

describe('the figures of a half-year out of the database (spec 9 §3)', () => {
  it('CT1: 37.697/39.770 = 94,8 % of 10/12, 13/14 units answered, between 37.697 and 39.057 of 41.130', async () => {
    const { figure } = await at('CT1');
    expect(figure).toMatchObject({
      value: '94.8',
      exact: of(37697, 39770),
      lowest: of(37697, 41130),
      highest: of(39057, 41130),
    });
    expect(figure.coverage).toMatchObject({
      withFigure: { respondents: 10 },
      expected: { respondents: 12, units: 14 },
      answered: { respondents: 11, units: 13 },
    });
  });

  it('CT2: 1.081 at least, of 11/12', async () => {
    const { figure } = await at('CT2');
    expect(figure).toMatchObject({ value: '1081', highest: null, coverage: { withFigure: { respondents: 11 } } });
    expect(figure.flags).toContain('AT_LEAST');
  });

  it('CT3: 19/26 = 73,1 % of 10/11 whom it concerns, at best 20/27', async () => {
    const { figure } = await at('CT3');
    expect(figure).toMatchObject({
      value: '73.1',
      exact: of(19, 26),
      highest: of(20, 27),
      coverage: { expected: { respondents: 11 } },
    });
  });

  it('CT4: 8/12, and 8/11 of those who answered', async () => {
    expect((await at('CT4')).figure).toMatchObject({ value: '66.7', exact: of(8, 12), answered: of(8, 11) });
  });

  it('CT5: 30.600/67.000 = 45,7 %', async () => {
    expect((await at('CT5')).figure).toMatchObject({ value: '45.7', exact: of(30600, 67000) });
  });

  it('names who is behind a figure: words as typed, states apart from 0, who is silent', async () => {
    const sources = await w.asActor(w.leader, () => w.figures.sources(w.leader, cycleId, codes.CT1, 'OFFICIAL'));
    const line = (name: string) => sources.find(({ unit }) => unit.name === name);
    expect(sources).toHaveLength(12);
    expect(line('Văn phòng')).toMatchObject({
      state: 'REPORTED',
      represents: 3,
      words: { value: '5.120', second: '5.200' },
      exact: of(5120, 5200),
      enteredBy: 'Đầu mối Văn phòng',
    });
    expect(line('Viện')).toMatchObject({
      state: 'NONE_EXISTS',
      words: { value: none, second: '380' },
      exact: of(0, 380),
    });
    expect(line('Trường')).toMatchObject({ state: 'IN_PROGRESS', words: { value: underWay }, exact: null });
    expect(line('Tạp chí')).toMatchObject({ state: 'MISSING', words: { value: null }, enteredBy: null });
    const zero = await w.asActor(w.leader, () => w.figures.sources(w.leader, cycleId, codes.CT2, 'OFFICIAL'));
    expect(zero.find(({ unit }) => unit.name === 'Vụ Hợp tác')).toMatchObject({
      state: 'REPORTED',
      words: { value: '0' },
    });
    expect(zero.find(({ unit }) => unit.name === 'Trường')).toMatchObject({ state: 'NONE_EXISTS' });
  });

  it('takes in what comes late: first only provisionally, officially once it is accepted', async () => {
    const { writer, head } = people['Tạp chí']!;
    const id = reportOf('Tạp chí');
    const write = [codes.CT1, codes.CT2, codes.CT3, codes.CT4].map((indicatorId, at) => ({
      indicatorId,
      lockVersion: 0,
      words: late[at]!,
    }));
    await w.cells.save(writer, id, write);
    expect((await at('CT1', 'PROVISIONAL')).figure.exact).toEqual(of(37697, 39770));
    await w.moved(writer, id, 'TO_HEAD');
    await w.moved(head, id, 'SEND');
    expect((await at('CT1', 'PROVISIONAL')).figure.exact).toEqual(of(37902, 39980));
    expect((await at('CT1')).figure.exact).toEqual(of(37697, 39770));
    await w.moved(w.collector, id, 'ACCEPT');
    expect((await at('CT1')).figure).toMatchObject({
      exact: of(37902, 39980),
      coverage: { withFigure: { respondents: 11 } },
    });
    expect((await at('CT2')).figure.value).toBe('1093');
  });

  it('is read by those above alone, and never by another agency', async () => {
    await expect(
      w.asActor(people['Viện']!.writer, () => w.figures.figures(people['Viện']!.writer, cycleId, 'OFFICIAL')),
    ).rejects.toMatchObject({ code: 'access.forbidden' });
    await expect(w.asActor(w.stranger, () => w.figures.figures(w.stranger, cycleId, 'OFFICIAL'))).rejects.toMatchObject(
      { code: 'record.not_found' },
    );
  });
});

describe('the papers of a round', () => {
  const textOf = async ({ name, bytes }: { name: string; bytes: Uint8Array }): Promise<string> => {
    const buffer = Buffer.from(bytes);
    expect(inspectForm(buffer, name)).toEqual([]);
    const read = await readDocument([{ name, bytes: buffer }]);
    return read.texts.join('\n');
  };

  it('print the frozen figures with coverage, verdict and who is missing', async () => {
    const { n } = await w.snapshots.freeze(w.collector, cycleId);
    const text = await textOf(await w.asRequest(w.leader, () => w.papers.consolidated(w.leader, cycleId, n)));
    for (const words of [
      '94,8%',
      '37.902/39.980',
      '1.093',
      '20/27',
      '8/12',
      '45,7%',
      '11/12',
      'Trường: đang xây dựng',
      'Chưa có (380)',
    ]) {
      expect(text).toContain(words);
    }
    await expect(w.asRequest(w.leader, () => w.papers.consolidated(w.leader, cycleId, 99))).rejects.toMatchObject({
      code: 'record.not_found',
    });
  });

  it('urge whoever is silent, by whoever collects, and nobody where all have sent', async () => {
    const { writer } = people['Viện']!;
    const id = reportOf('Viện');
    await w.moved(w.collector, id, 'REOPEN', { reason: 'Kiểm tra lại' });
    const text = await textOf(await w.asRequest(w.collector, () => w.papers.reminder(w.collector, cycleId)));
    for (const words of ['Viện', '16 giờ 00 ngày 18/12/2026', 'đã gửi: 11/12 đầu mối']) expect(text).toContain(words);
    expect(text).not.toContain('Trường');
    await expect(w.asRequest(writer, () => w.papers.reminder(writer, cycleId))).rejects.toMatchObject({
      code: 'access.forbidden',
    });
    await w.moved(writer, id, 'RESEND');
    await w.moved(w.collector, id, 'ACCEPT');
    await expect(w.asRequest(w.collector, () => w.papers.reminder(w.collector, cycleId))).rejects.toMatchObject({
      code: 'cycle.all_sent',
    });
  });

  it('print what a unit reports, and only for those who may read it', async () => {
    const text = await textOf(
      await w.asRequest(people['Viện']!.writer, () => w.papers.ofUnit(people['Viện']!.writer, reportOf('Viện'))),
    );
    for (const words of ['Chưa có', '380', 'Đang xây dựng', '1.200', 'Quý IV']) expect(text).toContain(words);
    await expect(
      w.asRequest(people['Trường']!.writer, () => w.papers.ofUnit(people['Trường']!.writer, reportOf('Viện'))),
    ).rejects.toMatchObject({
      code: 'record.not_found',
    });
  });
});

describe('figures that were frozen', () => {
  it('stay byte for byte, while the live ones go on and tell through whom', async () => {
    const cycle = await w.asActor(w.collector, () => w.cycles.get(w.collector, cycleId));
    expect(cycle.state).toBe('OPEN');
    const frozen = await w.snapshots.freeze(w.collector, cycleId);
    const stored = () =>
      w.db.read({ system: 'test' }, () =>
        w.db.get<{ content: string; sha256: string }>('select content, sha256 from cycle_snapshot where id = $1', [
          frozen.id,
        ]),
      );
    const before = await stored();
    expect(await w.asActor(w.leader, () => w.snapshots.drift(w.leader, frozen.id))).toEqual([]);

    // A unit finds that it counted 310 instead of 130.
    const id = reportOf('Cục Hai');
    const { writer, head } = people['Cục Hai']!;
    await w.moved(w.collector, id, 'REOPEN', { reason: 'Đơn vị đính chính' });
    const { cells } = await w.report(writer, id);
    const { lockVersion } = cells.find(({ indicator }) => indicator.id === codes.CT2)!;
    await w.cells.save(writer, id, [{ indicatorId: codes.CT2, lockVersion, words: say('130', null, 'Đếm lại') }]);
    await w.moved(writer, id, 'TO_HEAD');
    await w.moved(head, id, 'SEND');
    expect(await w.asActor(w.leader, () => w.snapshots.drift(w.leader, frozen.id))).toEqual([]);
    await w.moved(w.collector, id, 'ACCEPT');

    expect((await at('CT2')).figure.value).toBe('913');
    const drift = await w.asActor(w.leader, () => w.snapshots.drift(w.leader, frozen.id));
    expect(drift).toMatchObject([
      {
        ...{ code: 'CT2', before: { value: '1093' }, after: { value: '913' } },
        causes: [
          {
            unit: { name: 'Cục Hai' },
            before: { words: { value: '310' } },
            after: { words: { value: '130' } },
            by: 'Đầu mối Cục Hai',
          },
        ],
      },
    ]);
    expect(await stored()).toEqual(before);
    const { figures } = await w.asActor(w.leader, () => w.snapshots.get(w.leader, frozen.id));
    expect(figures.find(({ indicator }) => indicator.code === 'CT2')!.figure.value).toBe('1093');
  });

  it('are changed or removed by nobody, and frozen only by whoever collects', async () => {
    for (const sql of ["update cycle_snapshot set taken_by_name = 'x'", 'delete from cycle_snapshot']) {
      await expect(w.db.write(w.collector, () => w.db.query(sql))).rejects.toThrow('permission denied');
    }
    await expect(w.snapshots.freeze(w.leader, cycleId)).rejects.toMatchObject({ code: 'access.forbidden' });
    const seen = await w.asActor(w.leader, () => w.snapshots.list(w.leader, cycleId));
    expect(seen.map(({ n }) => n)).toEqual([2, 1]);
    const id = seen[0]!.id;
    const { writer } = people['Viện']!;
    await expect(w.asActor(writer, () => w.snapshots.get(writer, id))).rejects.toMatchObject({
      code: 'record.not_found',
    });
  });
});
