import type { Browser, Page } from 'playwright-core';
import { cellOf, pasteBlock, saved, shows, typeInto } from './support/plans.js';
import { accessibilityFaults, accountOf, openBrowser, openWindow, say, signIn } from './support/product.js';
import { aSheet, signedCopy } from './support/sheets.js';

jest.setTimeout(900_000);

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

const value = say('sheet.col.value');
const second = say('sheet.second.denominator');
const note = say('sheet.col.note');

/** The account's own window with the sheet open in it. */
async function sheetOf(username: string, address: string, width = 1366) {
  const opened = await openWindow(browser, { width });
  await signIn(opened.page, accountOf(username));
  await opened.page.goto(address);
  await opened.page.getByRole('grid').waitFor();
  return opened;
}

/** As an input method does: the plain letter, taken back, and the letter with its marks put in its place. */
async function typeVietnamese(page: Page, text: string): Promise<void> {
  for (const letter of text.normalize('NFC')) {
    const plain = letter.normalize('NFD').replace(/\p{M}/gu, '').replace('đ', 'd').replace('Đ', 'D');
    await page.keyboard.type(plain);
    if (plain === letter) continue;
    await page.keyboard.press('Backspace');
    await page.keyboard.insertText(letter);
  }
}

const press = (page: Page, word: string) => page.getByRole('button', { name: word, exact: true }).click();

/** Takes a step that asks first. */
async function step(page: Page, word: string, done: string): Promise<void> {
  await press(page, word);
  const dialog = page.getByRole('dialog', { name: word });
  await dialog.getByRole('button', { name: word, exact: true }).click();
  await page.getByText(done).waitFor();
}

const progress = (page: Page, answered: number, asked: number) =>
  page
    .getByRole('group', { name: say('sheet.context') })
    .filter({ hasText: say('sheet.progress', { answered, asked }) });

it('is filled as in Excel, sent by the head, returned for one cell, corrected and accepted', async () => {
  const address = await aSheet('SA');
  const { page, context, faults } = await sheetOf('daumoi', address);
  await progress(page, 0, 6).waitFor();
  expect(await (await cellOf(page, 'SA6', value)).getAttribute('aria-readonly')).toBe('true');
  expect(await accessibilityFaults(page)).toEqual([]);

  // A block from Excel; cells that nothing goes into are passed over.
  await (await cellOf(page, 'SA1', value)).click();
  await pasteBlock(page, [
    ['12.480', '12.000', 'Chỉ tính hồ sơ đã lập\ntrên hệ thống'],
    ['Chưa có', '6'],
    ['145', 'thừa'],
  ]);
  await page
    .getByRole('status')
    .filter({ hasText: say('grid.pasteSkipped', { count: 1 }) })
    .waitFor();
  await shows(page, 'SA2', value, 'Chưa có');
  await shows(page, 'SA2', second, '6');

  // A part larger than its whole is said at the cell, mended, and not said any more.
  await (await cellOf(page, 'SA1', value)).click();
  await page.getByText(say('value.check.numerator_exceeds', { a: '12.480', b: '12.000' })).waitFor();
  expect(await (await cellOf(page, 'SA1', value)).getAttribute('aria-invalid')).toBe('true');
  await typeInto(page, 'SA1', value, '11480');
  await shows(page, 'SA1', value, '11.480');
  expect(await (await cellOf(page, 'SA1', value)).getAttribute('aria-invalid')).toBe(null);

  // Half of last year's asks for its cause, in the same row.
  await page.keyboard.press('Alt+n');
  const jump = say('value.check.jump_down', { percent: '53,2%', previous: '310' });
  await page.getByText(jump).first().waitFor();
  await (await cellOf(page, 'SA3', note)).click();
  await page.keyboard.press('F2');
  await typeVietnamese(page, 'Lùi lịch được đến quý III');
  await page.keyboard.press('Enter');
  await shows(page, 'SA3', note, 'Lùi lịch được đến quý III');

  // "Đã ban hành" asks for number, day and the signed copy.
  await (await cellOf(page, 'SA4', value)).click();
  await press(page, say('sheet.takeState'));
  await page.getByRole('menuitem', { name: 'Đã ban hành' }).click();
  await (await cellOf(page, 'SA4', say('sheet.col.documentNumber'))).click();
  await pasteBlock(page, [['87/QĐ-CDV', '02/3/2026']]);
  await page.getByText(say('value.check.document_missing')).first().waitFor();
  await page.keyboard.press('F4');
  const panel = page.getByRole('dialog', { name: /^SA4/ });
  await panel.locator('input[type=file]').setInputFiles(signedCopy);
  await panel.getByRole('checkbox').check();
  await panel.getByRole('button', { name: say('sheet.panel.attach') }).click();
  await page.getByText(say('sheet.panel.attached')).waitFor();
  await panel.getByText(signedCopy.name).first().waitFor();
  await panel.getByText('87/QĐ-CDV').waitFor();
  expect(await accessibilityFaults(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await panel.waitFor({ state: 'detached' });

  // What is left is said when it is to be sent, and leads to its cell.
  await page.keyboard.press('ControlOrMeta+Enter');
  await page.getByRole('button', { name: `SA5, ${value}: ${say('sheet.empty')}` }).click();
  await page.keyboard.type('0');
  await page.keyboard.press('Enter');
  await page.getByText(say('sheet.summaryNone')).waitFor();
  await page.getByRole('textbox', { name: /^SA7/ }).fill('Thiếu nhân lực an toàn thông tin cấp độ 3.');
  await progress(page, 6, 6).waitFor();
  await saved(page);

  // The network goes in the middle of two cells.
  await context.setOffline(true);
  await typeInto(page, 'SA1', value, '11.485');
  await typeInto(page, 'SA3', value, '146');
  await page.getByText(say('sheet.offline')).waitFor();
  await context.setOffline(false);
  await saved(page);
  await page.getByText(say('sheet.offline')).waitFor({ state: 'detached' });

  await page.reload();
  await shows(page, 'SA1', value, '11.485');
  await shows(page, 'SA3', value, '146');
  await shows(page, 'SA4', say('sheet.col.documentIssuedOn'), '02/03/2026');
  await shows(page, 'SA5', value, '0');
  expect(await (await cellOf(page, 'SA1', note)).textContent()).toBe('Chỉ tính hồ sơ đã lập\ntrên hệ thống');
  expect(await page.getByRole('textbox', { name: /^SA7/ }).inputValue()).toBe(
    'Thiếu nhân lực an toàn thông tin cấp độ 3.',
  );
  await step(page, say('sheet.act.TO_HEAD'), say('sheet.done.TO_HEAD'));
  expect(await (await cellOf(page, 'SA1', value)).getAttribute('aria-readonly')).toBe('true');
  expect(await accessibilityFaults(page)).toEqual([]);

  const head = await sheetOf('giamdoc', address, 820);
  expect(await accessibilityFaults(head.page)).toEqual([]);
  await step(head.page, say('sheet.act.SEND'), say('sheet.done.SEND'));

  const collector = await sheetOf('tonghop', address);
  await press(collector.page, say('sheet.act.RETURN'));
  const back = collector.page.getByRole('dialog', { name: say('sheet.act.RETURN') });
  await back.getByRole('checkbox', { name: /^SA1/ }).check();
  await back.getByRole('button', { name: say('sheet.act.RETURN') }).click();
  await back.getByText(say('sheet.return.reasonMissing')).waitFor();
  await back.getByLabel(say('sheet.return.reason', { code: 'SA1' })).fill('Khác với bản giấy');
  expect(await accessibilityFaults(collector.page)).toEqual([]);
  await back.getByRole('button', { name: say('sheet.act.RETURN') }).click();
  await collector.page.getByText(say('sheet.done.RETURN')).waitFor();

  await page.reload();
  await page.getByText(say('sheet.returned', { count: 1 })).waitFor();
  await page.getByRole('button', { name: 'SA1: Khác với bản giấy' }).click();
  await page.keyboard.type('11.480');
  await page.keyboard.press('Enter');
  await saved(page);
  await page.getByText(say('sheet.changed')).first().waitFor();
  expect(await accessibilityFaults(page)).toEqual([]);
  await step(page, say('sheet.act.TO_HEAD'), say('sheet.done.TO_HEAD'));

  await head.page.reload();
  await step(head.page, say('sheet.act.SEND'), say('sheet.done.SEND'));
  await collector.page.reload();
  await collector.page.getByRole('row').filter({ hasText: 'SA1' }).getByText(say('sheet.changed')).waitFor();
  await step(collector.page, say('sheet.act.ACCEPT'), say('sheet.done.ACCEPT'));
  await collector.page.getByText(say('cycle.reportState.ACCEPTED'), { exact: true }).waitFor();
  await collector.page
    .getByRole('listitem')
    .filter({ hasText: say('sheet.stepDone.RETURN') })
    .getByText(say('sheet.returnedCell', { code: 'SA1', reason: 'Khác với bản giấy' }))
    .waitFor();
  await shows(collector.page, 'SA1', value, '11.480');
  expect([...faults, ...head.faults, ...collector.faults]).toEqual([]);
});

it('loses nothing when the server takes nothing, when the page is reloaded, or when the session ends', async () => {
  const address = await aSheet('SB');
  const { page, context, faults } = await openWindow(browser);
  await page.clock.install();
  await signIn(page, accountOf('daumoi'));
  await page.goto(address);
  await page.getByRole('grid').waitFor();

  // Nothing that is saved arrives; the page is closed over it and opened again.
  await page.route('**/graphql', (route) =>
    route.request().postData()?.includes('SaveCells') === true ? route.abort() : route.continue(),
  );
  await typeInto(page, 'SB1', value, '11.480');
  await typeInto(page, 'SB3', value, '145');
  await page.getByText(say('sheet.offline')).waitFor();
  page.on('dialog', (dialog) => void dialog.accept());
  await page.reload();
  await page.getByText(say('sheet.restored', { count: 2 })).waitFor();
  await page.unroute('**/graphql');
  await shows(page, 'SB1', value, '11.480');
  await page.clock.fastForward('00:00:10');
  await saved(page);

  // This window's session cannot be renewed any more, and its token runs out.
  await context.clearCookies();
  await page.clock.fastForward('01:00:00');
  await typeInto(page, 'SB5', value, '12');
  const dialog = page.getByRole('dialog', { name: say('session.endedTitle') });
  await dialog.waitFor();
  expect(await accessibilityFaults(page)).toEqual([]);
  await dialog.getByLabel(new RegExp(`^${say('session.password')}`)).fill(accountOf('daumoi').password);
  await dialog.getByRole('button', { name: say('session.signIn') }).click();
  await dialog.waitFor({ state: 'detached' });
  await shows(page, 'SB5', value, '12');
  await saved(page);
  await page.reload();
  await shows(page, 'SB1', value, '11.480');
  await shows(page, 'SB3', value, '145');
  await shows(page, 'SB5', value, '12');
  expect(faults).toEqual([]);
});

it('shows both values where two people fill one cell, and fills what is empty when asked', async () => {
  const address = await aSheet('SC');
  const mine = await sheetOf('daumoi', address);
  const theirs = await sheetOf('daumoi', address);
  await typeInto(theirs.page, 'SC3', value, '65');
  await saved(theirs.page);
  await typeInto(mine.page, 'SC3', value, '72');
  const dialog = mine.page.getByRole('dialog', { name: say('conflict.title') });
  await dialog.getByText(/^SC3/).waitFor();
  await dialog.getByRole('cell', { name: '72' }).waitFor();
  await dialog.getByRole('cell', { name: '65' }).waitFor();
  await dialog.getByRole('button', { name: say('conflict.keepMine') }).click();
  await saved(mine.page);

  await press(mine.page, say('sheet.takePrevious'));
  await mine.page.getByRole('menuitem', { name: say('sheet.takePreviousAll', { count: 4 }) }).click();
  const ask = mine.page.getByRole('dialog', { name: say('sheet.takePrevious') });
  expect(await accessibilityFaults(mine.page)).toEqual([]);
  await ask.getByRole('button', { name: say('sheet.fill') }).click();
  await shows(mine.page, 'SC1', value, '9.600');
  await shows(mine.page, 'SC1', second, '10.000');
  await press(mine.page, say('act.undo'));
  await shows(mine.page, 'SC1', value, '');
  await press(mine.page, say('sheet.nothingNew'));
  const nothing = mine.page.getByRole('dialog', { name: say('sheet.nothingNew') });
  await nothing.getByRole('button', { name: say('sheet.fill') }).click();
  await shows(mine.page, 'SC5', value, 'Không phát sinh');
  await shows(mine.page, 'SC3', value, '72');
  await saved(mine.page);

  await theirs.page.reload();
  await shows(theirs.page, 'SC3', value, '72');
  await shows(theirs.page, 'SC1', value, 'Không phát sinh');
  expect([...mine.faults, ...theirs.faults]).toEqual([]);
});

it('is entered by the collector from the signed paper, and confirmed by the head of the unit', async () => {
  const address = await aSheet('SD');
  const { page, faults } = await sheetOf('tonghop', address);
  expect(await (await cellOf(page, 'SD1', value)).getAttribute('aria-readonly')).toBe('true');
  await press(page, say('sheet.enterOnBehalf'));
  await page.getByText(say('sheet.enteringOnBehalf')).waitFor();
  await (await cellOf(page, 'SD1', value)).click();
  await pasteBlock(page, [['9.700', '10.000'], ['3', '6'], ['300'], ['Chưa có'], ['0']]);
  await saved(page);
  await press(page, say('sheet.act.SEND_ON_BEHALF'));
  const dialog = page.getByRole('dialog', { name: say('sheet.act.SEND_ON_BEHALF') });
  await dialog.locator('input[type=file]').setInputFiles(signedCopy);
  await dialog.getByRole('checkbox').check();
  expect(await accessibilityFaults(page)).toEqual([]);
  await dialog.getByRole('button', { name: say('sheet.act.SEND_ON_BEHALF') }).click();
  await page.getByText(say('sheet.onBehalf'), { exact: true }).waitFor();

  const head = await sheetOf('giamdoc', address);
  await head.page.getByText(signedCopy.name).waitFor();
  await step(head.page, say('sheet.act.CONFIRM'), say('sheet.done.CONFIRM'));
  await head.page.getByText(say('sheet.onBehalf'), { exact: true }).waitFor({ state: 'detached' });
  expect([...faults, ...head.faults]).toEqual([]);
});
