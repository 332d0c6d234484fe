import type { Browser } from 'playwright-core';
import { addRow, draftInGrid } from './support/plans.js';
import { accessibilityFaults, accountOf, openBrowser, openWindow, say, signIn } from './support/product.js';

jest.setTimeout(600_000);

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

const blocked = (count: number) => say('check.tabCount', { count });

it('tells what stands in the way of submission, leads to it, and takes a reason by keyboard alone', async () => {
  const { page, faults } = await openWindow(browser);
  await signIn(page, accountOf('tonghop'));
  await draftInGrid(page, 'Kế hoạch cần rà soát');
  await page.getByRole('tab', { name: blocked(1) }).click();
  await page.getByText(say('finding.plan.empty')).waitFor();
  expect(await page.getByRole('button', { name: say('check.explain') }).count()).toBe(0);
  expect(await accessibilityFaults(page)).toEqual([]);

  await page.getByRole('tab', { name: say('plan.tab.targets') }).click();
  await page.getByRole('button', { name: say('grid.edit') }).click();
  await addRow(page, 'Hồ sơ nộp trực tuyến', ['ít nhất', '60', '', '%']);
  await page.getByRole('tab', { name: blocked(1) }).click();
  await page.getByText(say('finding.plan.tasks_missing')).waitFor();
  await page.getByRole('region', { name: say('check.advise', { count: 4 }) }).waitFor();
  expect(await accessibilityFaults(page)).toEqual([]);

  await page.getByRole('button', { name: say('check.explain') }).focus();
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: say('check.explain') });
  await dialog.getByRole('textbox').focus();
  await page.keyboard.type('Nhiệm vụ nằm ở kế hoạch 5 năm');
  expect(await accessibilityFaults(page)).toEqual([]);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await page.getByText('Nhiệm vụ nằm ở kế hoạch 5 năm', { exact: false }).waitFor();
  await page.getByText(say('check.ready')).waitFor();
  await page.reload();
  await page.getByText('Nhiệm vụ nằm ở kế hoạch 5 năm', { exact: false }).waitFor();

  await page
    .getByRole('link', { name: say('check.go') })
    .last()
    .click();
  await page.getByRole('tab', { name: say('plan.tab.bases'), selected: true }).waitFor();
  expect(faults).toEqual([]);
});
