import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { CycleView, EntryWords } from '@lotrinh/contracts';
import type { Browser } from 'playwright-core';
import { type Caller, fill, move, reportsOf, signedIn, uploader } from './support/cycles.js';
import { accessibilityFaults, accountOf, openBrowser, openWindow, say, signIn } from './support/product.js';

jest.setTimeout(600_000);

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

type Words = Partial<EntryWords>;
const part = (value: string, second: string | null = null): Words => ({ value, second });
const issued: Words = { value: 'Đã ban hành', documentNumber: '87/QĐ', documentIssuedOn: '2026-03-02' };
const none = part('Chưa có');
const underWay: Words = { value: 'Đang xây dựng', note: 'Quý IV' };

/** A half-year of the ministry: files, people trained, systems, rules, money; null does not concern the unit. */
const lines: [string, Words, Words, Words | null, Words, Words | null][] = [
  ['Văn phòng Bộ', part('5.120', '5.200'), part('120'), part('2', '2'), issued, part('1.150', '2.400')],
  ['Vụ Tổ chức cán bộ', part('1.310', '1.400'), part('85'), part('1', '1'), issued, null],
  ['Vụ Kế hoạch - Tài chính', part('1.780', '1.850'), part('40'), part('1', '2'), issued, null],
  ['Vụ Pháp chế', part('640', '640'), part('22'), null, underWay, null],
  ['Vụ Hợp tác quốc tế', part('402', '450'), part('0'), part('0', '1'), none, null],
  ['Cục Quản lý Một', part('8.960', '9.700'), part('260'), part('3', '4'), issued, part('5.320', '12.500')],
  ['Cục Quản lý Hai', part('7.105', '7.250'), part('310'), part('2', '2'), issued, part('6.100', '8.000')],
  ['Cục Dịch vụ', part('11.480', '12.000'), part('145'), part('4', '6'), issued, part('7.455', '21.300')],
  ['Trung tâm Thông tin', part('900', '900'), part('64'), part('5', '5'), issued, part('9.300', '18.600')],
  ['Viện Nghiên cứu', part('Chưa có', '380'), part('35'), part('0', '1'), underWay, part('0', '1.200')],
  ['Trường Đào tạo', underWay, part('Không phát sinh'), part('1', '2'), issued, part('1.275', '3.000')],
];
const codes = ['CT1', 'CT2', 'CT3', 'CT4', 'CT5'] as const;
const last = 'Tạp chí';

type Round = Pick<CycleView, 'id' | 'unit' | 'indicators' | 'reports' | 'lockVersion'>;
const whole = `{ id lockVersion unit { id name } indicators { id code definition { n } } reports { id unit { id name } } }`;

/** A round like the open one, of another kind of period, so that its values are its own. */
async function opened(call: Caller, like: Round, title: string, dataFrom: string, dataTo: string): Promise<Round> {
  const indicator = (code: string) => like.indicators.find((each) => each.code === code)!.id;
  const unit = (name: string) => like.reports.find((each) => each.unit.name === name)!.unit.id;
  const exempt = (systems: Words | null, money: Words | null) => [
    ...(systems === null ? [indicator('CT3')] : []),
    ...(money === null ? [indicator('CT5')] : []),
  ];
  const values = {
    ...{ title, dueOn: '2026-06-18', dueTime: '16:00', structureDate: '2026-06-14', receiver: null },
    period: { kind: 'OTHER', dataFrom, dataTo, reportingYear: 2026 },
    indicatorIds: codes.map(indicator),
    respondents: [
      ...lines.map(([name, , , systems, , money]) => ({
        ...{ unitId: unit(name), represents: [unit(name)], exempt: exempt(systems, money) },
      })),
      { unitId: unit(last), represents: [unit(last)], exempt: [indicator('CT5')] },
    ],
  };
  const { createCycle } = await call<{ createCycle: Round }>(
    `mutation($unitId: UUID!, $values: CycleInput!) { createCycle(unitId: $unitId, values: $values) ${whole} }`,
    { unitId: like.unit.id, values },
  );
  const { openCycle } = await call<{ openCycle: Round }>(
    `mutation($id: UUID!, $lockVersion: Int!) { openCycle(id: $id, lockVersion: $lockVersion) ${whole} }`,
    { id: createCycle.id, lockVersion: createCycle.lockVersion },
  );
  return openCycle;
}

it('collects a half-year from signed papers, shows every figure with who is behind it, freezes them and prints them; a late report changes only what is live', async () => {
  const collector = accountOf('tonghop');
  const [call, upload] = [await signedIn(collector), await uploader(collector)];
  const list = await call<{ cycles: { items: { id: string; title: string }[] } }>(
    'query { cycles(page: 1, size: 50) { items { id title } } }',
    {},
  );
  const model = list.cycles.items.find(({ title }) => title === 'Báo cáo 6 tháng đầu năm 2026')!;
  const { cycle: like } = await call<{ cycle: Round }>(`query($id: UUID!) { cycle(id: $id) ${whole} }`, {
    id: model.id,
  });

  /** Enters for a unit from its signed paper. */
  const onBehalf = async (round: Round, name: string, words: Record<string, Words>): Promise<void> => {
    const { id } = round.reports.find(({ unit }) => unit.name === name)!;
    const rules = round.indicators.find(({ code }) => code === 'CT4')!.id;
    if (words['CT4'] === issued) await upload(`/api/reports/${id}/cells/${rules}/files`);
    await fill(call, id, words);
    await move(call, id, 'SEND_ON_BEHALF', { paperFileId: await upload(`/api/reports/${id}/papers`) });
  };
  const before = await opened(call, like, 'Kỳ trước của báo cáo mẫu', '2025-06-15', '2025-12-14');
  const silent = { CT2: part('0'), CT4: none };
  await onBehalf(before, 'Trường Đào tạo', {
    ...{ CT1: part('900', '1.150'), CT3: part('1', '2'), CT5: part('1', '1') },
    ...silent,
  });
  await onBehalf(before, last, { CT1: part('180', '210'), CT3: part('0', '1'), ...silent });
  const round = await opened(call, like, 'Báo cáo mẫu sáu tháng', '2025-12-15', '2026-06-14');
  for (const [name, files, trained, systems, rules, money] of lines) {
    await onBehalf(round, name, {
      ...{ CT1: files, CT2: trained, CT4: rules },
      ...(systems && { CT3: systems }),
      ...(money && { CT5: money }),
    });
  }

  const { page, faults } = await openWindow(browser);
  await signIn(page, collector);
  const dialog = page.getByRole('dialog');
  const shot = (name: string) =>
    process.env.SHOTS === undefined
      ? null
      : page.screenshot({ path: `${process.env.SHOTS}/${name}.png`, fullPage: true });
  await page.goto(`/dot-bao-cao/${round.id}`);
  for (const [name] of lines) await page.getByLabel(say('cycle.report.chooseOne', { unit: name })).check();
  await page.getByRole('button', { name: say('cycle.acceptSome', { count: 11 }) }).click();
  await dialog.getByRole('button', { name: say('cycle.acceptSome', { count: 11 }) }).click();
  await dialog.waitFor({ state: 'detached' });

  await page.getByRole('tab', { name: say('cycle.tab.figures') }).click();
  const row = (words: string) => page.getByRole('row').filter({ hasText: words });
  const figures: [string, string[], [number, number]][] = [
    ['Tỷ lệ hồ sơ công việc', ['94,8%', '37.697/39.770'], [10, 12]],
    ['Số lượt người được bồi dưỡng', ['1.081', say('figure.flag.AT_LEAST')], [11, 12]],
    ['Tỷ lệ hệ thống thông tin', ['73,1%', '19/26'], [10, 11]],
    ['quy chế quản trị dữ liệu', ['66,7%', '8/12'], [11, 12]],
    ['Tỷ lệ giải ngân', ['45,7%', '30.600/67.000'], [7, 7]],
  ];
  for (const [name, words, [reported, expected]] of figures) {
    for (const each of words) await row(name).getByText(each, { exact: true }).waitFor();
    await row(name).getByText(say('figure.coverage', { reported, expected })).waitFor();
  }

  await page.getByRole('button', { name: say('snapshot.freeze') }).click();
  await dialog.getByText(say('snapshot.freezeAsk', { count: 1 })).waitFor();
  await dialog.getByRole('button', { name: say('snapshot.freeze') }).click();
  await page.getByText(say('snapshot.same')).waitFor();
  expect(await accessibilityFaults(page)).toEqual([]);
  const printed = async (): Promise<string> => {
    const directory = mkdtempSync(join(tmpdir(), 'lotrinh-round-'));
    const file = join(directory, 'bao-cao.docx');
    const started = page.waitForEvent('download');
    await page.getByRole('button', { name: say('snapshot.wordOf', { n: 1 }) }).click();
    await (await started).saveAs(file);
    const text = execFileSync(process.execPath, ['bin/lotrinh.mjs', 'read', '--text', file], { encoding: 'utf8' });
    rmSync(directory, { recursive: true });
    return text;
  };
  const paper = await printed();
  for (const words of ['94,8%', '37.697/39.770', '1.081', '19/26', '8/12', '45,7%', '10/12', '91,65%', '94,96%']) {
    expect(paper).toContain(words);
  }
  expect(paper).toContain(`${last}: chưa báo cáo`);

  // The last one reports after the figures were frozen.
  await onBehalf(round, last, { CT1: part('205', '210'), CT2: part('12'), CT3: part('1', '1'), CT4: none });
  const late = (await reportsOf(call, round.id)).find(({ unit }) => unit.name === last)!;
  await move(call, late.id, 'ACCEPT');
  await page.reload();
  await row('Tỷ lệ hồ sơ công việc').getByText('37.902/39.980', { exact: true }).waitFor();
  await row('Số lượt người được bồi dưỡng').getByText('1.093', { exact: true }).waitFor();
  const drift = page.getByRole('alert').filter({ hasText: '1.093' });
  await drift.getByText(say('snapshot.change', { before: '1.081', after: '1.093' })).waitFor();
  const files = { before: '94,8% (37.697/39.770)', after: '94,8% (37.902/39.980)' };
  await drift.getByText(say('snapshot.change', files)).waitFor();
  const missing = say('value.state.MISSING');
  await drift.getByText(say('snapshot.cause', { unit: last, before: missing, after: '205/210' })).waitFor();
  expect(await drift.getByText(new RegExp(`^${last}: `)).count()).toBe(4);
  expect(await accessibilityFaults(page)).toEqual([]);
  await shot('drift-1366');
  await page.setViewportSize({ width: 820, height: 900 });
  expect(await accessibilityFaults(page)).toEqual([]);
  await shot('drift-820');
  expect(await printed()).toBe(paper);
  expect(faults).toEqual([]);
});
