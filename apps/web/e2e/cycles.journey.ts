import type { Browser, Page } from 'playwright-core';
import { fill, move, reportsOf, signedIn } from './support/cycles.js';
import { firstYear } from './support/documents.js';
import { accessibilityFaults, accountOf, openBrowser, openWindow, say, signIn } from './support/product.js';

jest.setTimeout(600_000);

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

const title = `Báo cáo quý I năm ${firstYear}`;
const units = ['Cục Dịch vụ', 'Vụ Pháp chế', 'Tạp chí'];
const shot = (page: Page, name: string) =>
  process.env.SHOTS === undefined
    ? null
    : page.screenshot({ path: `${process.env.SHOTS}/${name}.png`, fullPage: true });

it('prepares a round, follows who has sent, accepts, and shows the figure with all that is behind it', async () => {
  const { page, faults } = await openWindow(browser);
  const narrow = async (name: string) => {
    await page.setViewportSize({ width: 820, height: 900 });
    expect(await accessibilityFaults(page)).toEqual([]);
    await shot(page, `${name}-820`);
    await page.setViewportSize({ width: 1366, height: 900 });
    expect(await accessibilityFaults(page)).toEqual([]);
    await shot(page, name);
  };
  await signIn(page, accountOf('tonghop'));
  const dialog = page.getByRole('dialog');
  const press = (word: string) => page.getByRole('button', { name: word, exact: true }).click();

  await page.goto('/dot-bao-cao');
  await page.getByRole('link', { name: say('cycle.new') }).click();
  await page.getByLabel(say('cycle.field.title')).fill(title);
  // A period of its own: values belong to a period, whatever round asks for them.
  await page.getByRole('combobox', { name: say('cycle.field.kind') }).click();
  await page.getByRole('option', { name: say('period.kind.QUARTER') }).click();
  await page.getByLabel(say('cycle.field.dataFrom')).fill(`01/01/${firstYear}`);
  await page.getByLabel(say('cycle.field.dataTo')).fill(`31/03/${firstYear}`);
  await page.getByLabel(say('cycle.field.dueOn')).fill(`04/04/${firstYear + 1}`);
  await page.keyboard.press('Tab');

  // What the server asks for stands at its place.
  await press(say('act.save'));
  await page.getByText(say('rule.required', { field: say('cycle.part.indicators') })).waitFor();
  await page.getByText(say('rule.required', { field: say('cycle.part.respondents') })).waitFor();
  await shot(page, 'form-errors');

  await press(say('cycle.indicators.pick'));
  for (const code of ['CT2', 'CT1']) await dialog.getByLabel(new RegExp(`^${code} `)).check();
  expect(await accessibilityFaults(page)).toEqual([]);
  await shot(page, 'indicator-dialog');
  await dialog
    .getByRole('button', { name: say('act.close') })
    .last()
    .click();
  await press(say('cycle.indicators.up', { code: 'CT1' }));
  for (const unit of units) {
    await page.getByRole('textbox', { name: say('cycle.respondents.add') }).fill(unit);
    await page.getByRole('option').filter({ hasText: unit }).first().click();
  }
  await page.getByLabel(say('cycle.respondents.exemptOne', { unit: 'Tạp chí', code: 'CT2' })).check();
  await narrow('form');
  await press(say('act.save'));
  await page.getByRole('heading', { level: 1, name: title }).waitFor();
  const address = page.url();
  const cycleId = address.split('/').at(-1)!;

  await press(say('cycle.open'));
  await dialog.getByText(say('cycle.openAsk', { count: 3 })).waitFor();
  await dialog.getByRole('button', { name: say('cycle.open') }).click();
  await page.getByText(say('cycle.state.OPEN')).waitFor();

  // One of three respondents enters and sends; nothing of it is official before it is accepted.
  const writer = await signedIn(accountOf('daumoi'));
  const head = await signedIn(accountOf('giamdoc'));
  const [own] = await reportsOf(writer, cycleId);
  await fill(writer, own!.id, { CT1: { value: '1.137', second: '1.200' }, CT2: { value: '145' } });
  await move(writer, own!.id, 'TO_HEAD');
  await move(head, own!.id, 'SEND');
  await page.reload();
  const row = page.getByRole('row').filter({ hasText: units[0]! });
  await row.getByText(say('cycle.reportState.SENT')).waitFor();
  await row.getByText('2/2').waitFor();
  await narrow('monitor');
  await page.goto(`${address}?muc=ket-qua`);
  const figure = page.getByRole('row').filter({ hasText: 'Tỷ lệ hồ sơ công việc' });
  await figure.getByText(say('figure.coverage', { reported: 0, expected: 3 })).waitFor();
  await page.getByText(say('figure.label.PROVISIONAL'), { exact: true }).click();
  await figure.getByText('94,8%').waitFor();

  await page.goto(address);
  await page.getByLabel(say('cycle.report.chooseOne', { unit: units[0]! })).check();
  await press(say('cycle.acceptSome', { count: 1 }));
  await dialog.getByRole('button', { name: say('cycle.acceptSome', { count: 1 }) }).click();
  await row.getByText(say('cycle.reportState.ACCEPTED')).waitFor();

  await page.getByRole('tab', { name: say('cycle.tab.figures') }).click();
  await figure.getByText('94,8%').waitFor();
  await figure.getByText('1.137/1.200').waitFor();
  await figure.getByText(say('figure.coverage', { reported: 1, expected: 3 })).waitFor();
  const count = page.getByRole('row').filter({ hasText: 'Số lượt người được bồi dưỡng' });
  await count.getByText(say('figure.flag.AT_LEAST')).waitFor();
  await count.getByText(say('figure.coverage', { reported: 1, expected: 2 })).waitFor();
  await narrow('figures');

  // Who is missing comes first, by name; who gave it says how much, by whose hand and since when.
  await page.getByRole('button', { name: say('figure.openSource', { code: 'CT1' }) }).click();
  const missing = dialog.getByRole('region', { name: say('figure.missing') });
  await missing.getByRole('link', { name: say('figure.openReportOf', { unit: 'Tạp chí' }) }).waitFor();
  expect(await missing.getByRole('listitem').count()).toBe(2);
  await dialog.getByText(say('figure.method.RATIO')).waitFor();
  await dialog.getByText('1.137/1.200', { exact: true }).last().waitFor();
  await dialog.getByText(new RegExp('^Phùng Gia Bảo nhập lúc .* Tiếp nhận lúc')).waitFor();
  await narrow('sources');
  await page.keyboard.press('Escape');
  await dialog.waitFor({ state: 'detached' });

  // What is frozen stays; what is corrected later is named with its cause.
  await press(say('snapshot.freeze'));
  await dialog.getByText(say('snapshot.freezeAsk', { count: 2 })).waitFor();
  await dialog.getByRole('button', { name: say('snapshot.freeze') }).click();
  await page.getByText(say('snapshot.same')).waitFor();
  const made = page.waitForEvent('download');
  await press(say('snapshot.wordOf', { n: 1 }));
  expect((await made).suggestedFilename()).toMatch(/\.docx$/);
  const collector = await signedIn(accountOf('tonghop'));
  await move(collector, own!.id, 'REOPEN', { reason: 'Số đã gửi thiếu tháng 3.' });
  await fill(writer, own!.id, { CT2: { value: '155' } });
  await move(writer, own!.id, 'TO_HEAD');
  await move(head, own!.id, 'SEND');
  await move(collector, own!.id, 'ACCEPT');
  await page.reload();
  const cause = { unit: units[0]!, before: '145', after: '155' };
  await page.getByText(say('snapshot.cause', cause)).waitFor();
  await narrow('drift');

  // One respondent gets more time; the others keep theirs.
  await page.getByRole('tab', { name: say('cycle.tab.monitor') }).click();
  await page.getByRole('button', { name: say('cycle.extendOne', { unit: 'Tạp chí' }) }).click();
  await dialog.getByLabel(say('cycle.extendOn')).fill(`06/04/${firstYear + 1}`);
  await shot(page, 'extend');
  await dialog.getByRole('button', { name: say('cycle.extend'), exact: true }).click();
  await page
    .getByRole('row')
    .filter({ hasText: 'Tạp chí' })
    .getByText(`16:00 06/04/${firstYear + 1}`)
    .waitFor();
  await page.getByText(say('cycle.show.unsent'), { exact: true }).click();
  await row.waitFor({ state: 'detached' });
  const letter = page.waitForEvent('download');
  await press(say('cycle.reminder'));
  expect((await letter).suggestedFilename()).toMatch(/^CongVanDonDoc_bao-cao-quy-i-nam-\d{4}_\d{8}\.docx$/);
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await press(say('cycle.copyUnsent'));
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied.split('\n')).toEqual([
    say('cycle.unsentText', { title, count: 2, all: 3, due: `16:00 04/04/${firstYear + 1}` }),
    say('cycle.unsentLine', { n: 1, unit: 'Vụ Pháp chế', state: say('cycle.reportState.NOT_STARTED') }),
    say('cycle.unsentLineDue', {
      ...{ n: 2, unit: 'Tạp chí', state: say('cycle.reportState.NOT_STARTED') },
      due: `16:00 06/04/${firstYear + 1}`,
    }),
  ]);

  // The next round is the same, a quarter later.
  await page.goto('/dot-bao-cao');
  await page.getByRole('link', { name: title, exact: true }).waitFor();
  await narrow('list');
  await page.getByRole('link', { name: say('cycle.copyOne', { title }) }).click();
  await page.getByLabel(say('cycle.field.title')).fill(`Báo cáo quý II năm ${firstYear}`);
  expect(await page.getByLabel(say('cycle.field.dataFrom')).inputValue()).toBe(`01/04/${firstYear}`);
  expect(await page.getByLabel(say('cycle.field.dataTo')).inputValue()).toBe(`30/06/${firstYear}`);
  expect(await page.getByLabel(say('cycle.field.dueOn')).inputValue()).toBe(`04/07/${firstYear + 1}`);
  expect(await page.getByLabel(say('cycle.field.dueTime')).inputValue()).toBe('16:00');
  expect(await page.getByLabel(say('cycle.respondents.exemptOne', { unit: 'Tạp chí', code: 'CT2' })).isChecked()).toBe(
    true,
  );
  await press(say('act.save'));
  await page.getByText(say('cycle.state.DRAFT')).waitFor();
  await press(say('cycle.delete'));
  await dialog.getByRole('button', { name: say('cycle.delete') }).click();
  await page.getByRole('heading', { level: 1, name: say('cycle.title') }).waitFor();
  await page.getByRole('link', { name: `Báo cáo quý II năm ${firstYear}`, exact: true }).waitFor({ state: 'detached' });
  expect(faults).toEqual([]);

  // Whoever reports finds the round with the way to its own report, and figures for all are not shown to it.
  const reporting = await openWindow(browser, { width: 820 });
  await signIn(reporting.page, accountOf('daumoi'));
  await reporting.page.goto('/dot-bao-cao');
  const enter = reporting.page.getByRole('link', { name: say('cycle.enterOne', { title }) });
  expect(await enter.getAttribute('href')).toBe(`/dot-bao-cao/${cycleId}/bao-cao/${own!.id}`);
  expect(await reporting.page.getByRole('link', { name: say('cycle.new') }).count()).toBe(0);
  await shot(reporting.page, 'list-respondent');
  await reporting.page.getByRole('link', { name: title, exact: true }).click();
  await reporting.page.getByRole('tab', { name: say('cycle.tab.figures') }).click();
  await reporting.page.getByRole('heading', { name: say('figure.forbidden') }).waitFor();
  expect(await accessibilityFaults(reporting.page)).toEqual([]);
  expect(reporting.faults).toEqual([]);
});
