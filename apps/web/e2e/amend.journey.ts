import type { Browser, Page } from 'playwright-core';
import { addRow, draftInGrid, saved, typeInto } from './support/plans.js';
import { accessibilityFaults, accountOf, openBrowser, openWindow, say, signIn } from './support/product.js';

jest.setTimeout(600_000);

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

/** The registry records what the page shows as issued on paper, its day unknown. */
async function recordIssued(page: Page, address: string, number: string): Promise<void> {
  await page.goto(address);
  await page.getByRole('button', { name: say('plan.record') }).click();
  const dialog = page.getByRole('dialog', { name: say('plan.record') });
  await dialog.getByLabel(say('plan.field.number')).fill(number);
  await dialog.getByLabel(say('plan.recordUnknownDate')).check();
  await dialog.getByLabel(say('plan.field.unknownReason')).fill('Bản lưu mờ ngày');
  await dialog.getByRole('button', { name: say('plan.record') }).click();
  await dialog.waitFor({ state: 'hidden' });
}

it('amends an issued plan, shows what changed before and after it is issued, and counts the amendment', async () => {
  const { page: drafter, faults } = await openWindow(browser);
  const { page: registry } = await openWindow(browser);
  await signIn(drafter, accountOf('tonghop'));
  await signIn(registry, accountOf('vanthu'));
  const serial = Date.now() % 1_000_000;
  const title = `Kế hoạch sẽ điều chỉnh ${serial}`;
  const target = 'Hồ sơ nộp trực tuyến';
  const plan = (await draftInGrid(drafter, title)).replace(/\?.*$/, '');
  await addRow(drafter, target, ['ít nhất', '60', '', '%']);
  await recordIssued(registry, plan, `${serial}/QĐ-BM`);

  await drafter.goto(plan);
  await drafter.getByRole('button', { name: say('amendment.begin') }).click();
  const dialog = drafter.getByRole('dialog', { name: say('amendment.begin') });
  await dialog.getByLabel(say('amendment.field.cause')).fill('Chỉ tiêu cấp trên đã tăng');
  expect(await accessibilityFaults(drafter)).toEqual([]);
  await dialog.getByRole('button', { name: say('amendment.create') }).click();
  await drafter.waitForURL(/ban=/);
  const draft = drafter.url();
  await drafter.getByRole('tab', { name: say('plan.tab.targets') }).click();
  await drafter.getByRole('button', { name: say('grid.edit') }).click();
  await typeInto(drafter, target, say('plan.col.value'), '75');
  await saved(drafter);

  await drafter.getByRole('link', { name: say('amendment.changes') }).click();
  const changes = drafter.getByRole('list', { name: say('comparison.changes') });
  await changes.locator('del', { hasText: '60' }).waitFor();
  await changes.locator('ins', { hasText: '75' }).waitFor();
  expect(await accessibilityFaults(drafter)).toEqual([]);
  const comparison = drafter.url();

  await recordIssued(registry, draft, `${serial + 1}/QĐ-BM`);
  await drafter.goto(plan);
  await drafter
    .getByText(say('plan.amendedTimes', { n: 1 }))
    .first()
    .waitFor();
  await drafter.goto(comparison);
  await changes.locator('ins', { hasText: '75' }).waitFor();
  await drafter.reload();
  await changes.locator('ins', { hasText: '75' }).waitFor();
  expect(faults).toEqual([]);
});
