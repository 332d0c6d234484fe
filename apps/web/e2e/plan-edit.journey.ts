import type { Browser, Page } from 'playwright-core';
import { accessibilityFaults, accountOf, openBrowser, openWindow, say, signIn } from './support/product.js';

jest.setTimeout(600_000);

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

const saved = /^Đã lưu \d\d:\d\d$/;

/** The demo's draft of the province, at its targets, in the grid. */
async function openTargets(page: Page): Promise<void> {
  await page.goto('/ke-hoach');
  await page
    .getByRole('link', { name: /năm 2027/ })
    .first()
    .click();
  await page.getByRole('tab', { name: say('plan.tab.targets') }).click();
  await page.getByRole('grid').waitFor();
}

/** The cell under a column's title in the row that holds these words. */
async function cell(page: Page, row: string, column: string) {
  const heads = await page.getByRole('grid').getByRole('columnheader').allTextContents();
  const index = heads.findIndex((head) => head.trim().startsWith(column));
  return page.getByRole('row').filter({ hasText: row }).getByRole('gridcell').nth(index);
}

async function typeInto(page: Page, row: string, column: string, text: string): Promise<void> {
  await (await cell(page, row, column)).click();
  await page.keyboard.type(text);
  await page.keyboard.press('Enter');
}

const valueOf = async (page: Page, row: string) => (await cell(page, row, say('plan.col.value'))).textContent();
const isSaved = (page: Page) => page.getByRole('status').filter({ hasText: saved }).first().waitFor();

it('edits a draft in the grid, settles a conflict with another window, and shows the result after a reload', async () => {
  const row = 'Hồ sơ nộp trực tuyến';
  const mine = await openWindow(browser);
  const theirs = await openWindow(browser);
  for (const { page } of [mine, theirs]) {
    await signIn(page, accountOf('tinh.tonghop'));
    await openTargets(page);
  }
  expect(await accessibilityFaults(mine.page)).toEqual([]);

  await typeInto(theirs.page, row, say('plan.col.value'), '65');
  await isSaved(theirs.page);

  await typeInto(mine.page, row, say('plan.col.value'), '72,5');
  await mine.page.getByRole('heading', { name: say('conflict.title') }).waitFor();
  expect(await accessibilityFaults(mine.page)).toEqual([]);
  await mine.page.getByRole('button', { name: say('conflict.keepMine') }).click();
  await isSaved(mine.page);

  for (const { page } of [mine, theirs]) {
    await openTargets(page);
    expect(await valueOf(page, row)).toBe('72,5');
  }
  expect([...mine.faults, ...theirs.faults]).toEqual([]);
});

it('shows a wrong cell beside what was typed, takes it back, and saves what is right', async () => {
  const row = '70% cán bộ đầu mối';
  const { page, faults } = await openWindow(browser);
  await signIn(page, accountOf('tinh.tonghop'));
  await openTargets(page);
  await typeInto(page, row, say('plan.col.value'), 'bảy mươi');
  await page
    .getByText(say('grid.errors', { count: 1 }))
    .first()
    .waitFor();
  expect(await valueOf(page, row)).toBe('bảy mươi');
  expect(await accessibilityFaults(page)).toEqual([]);
  await page.getByRole('button', { name: say('act.undo') }).click();
  await page
    .getByText(say('grid.errors', { count: 1 }))
    .first()
    .waitFor({ state: 'detached' });
  expect(await valueOf(page, row)).toBe('70');
  expect(faults).toEqual([]);
});
