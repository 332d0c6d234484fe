import type { Browser, Page } from 'playwright-core';
import { firstYear } from './support/documents.js';
import { addRow, beginDraft, draftInGrid, saved, typeInto } from './support/plans.js';
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

it('evaluates a plan that is over, closes its dossier, and tells the next plan what was missed', async () => {
  const { page: drafter, faults } = await openWindow(browser);
  const { page: registry } = await openWindow(browser, { width: 820 });
  await signIn(drafter, accountOf('tonghop'));
  await signIn(registry, accountOf('vanthu'));
  const serial = Date.now() % 1_000_000;
  const target = 'Hồ sơ giải quyết đúng hạn';
  const before = `Kế hoạch đã hết hạn ${serial}`;
  const plan = (await draftInGrid(drafter, before, firstYear - 1)).replace(/\?.*$/, '');
  await addRow(drafter, target, ['ít nhất', '90', '', '%']);
  await recordIssued(registry, plan, `${serial}/QĐ-BM`);

  await drafter.goto(plan);
  await drafter.getByRole('button', { name: say('evaluation.write') }).click();
  const dialog = drafter.getByRole('dialog', { name: say('evaluation.write') });
  await dialog.getByLabel(say('evaluation.results')).fill('Đúng hạn được ba phần tư số hồ sơ.');
  await dialog.getByRole('combobox', { name: say('evaluation.verdict', { target }) }).click();
  await drafter.getByRole('option', { name: say('evaluation.verdict.NOT_MET') }).click();
  await dialog.getByLabel(say('evaluation.note', { target })).fill('Thiếu người trực');
  expect(await accessibilityFaults(drafter)).toEqual([]);
  await dialog.getByRole('button', { name: say('act.save') }).click();
  await drafter.getByRole('button', { name: say('evaluation.evaluate'), exact: true }).click();
  const ask = drafter.getByRole('dialog', { name: say('evaluation.evaluate') });
  await ask.getByRole('button', { name: say('evaluation.evaluate') }).click();
  await drafter.getByText(say('plan.standing.EVALUATED'), { exact: true }).first().waitFor();

  await registry.goto(plan);
  await registry.getByRole('button', { name: say('evaluation.close') }).click();
  const closing = registry.getByRole('dialog', { name: say('evaluation.close') });
  await closing.getByLabel(say('form.reason')).fill('Hồ sơ giấy đã nộp lưu');
  await closing.getByRole('button', { name: say('evaluation.close') }).click();
  await registry.getByText(say('plan.standing.CLOSED'), { exact: true }).first().waitFor();
  expect(await accessibilityFaults(registry)).toEqual([]);

  await beginDraft(drafter, `Kế hoạch tiếp theo ${serial}`);
  await drafter.getByRole('heading', { name: say('evaluation.before') }).waitFor();
  await drafter.getByRole('link', { name: before }).waitFor();
  const missed = drafter.getByRole('listitem').filter({ hasText: target });
  await missed.getByText(say('evaluation.verdict.NOT_MET')).waitFor();
  await missed.getByText('Thiếu người trực').waitFor();
  expect(await accessibilityFaults(drafter)).toEqual([]);
  expect(faults).toEqual([]);
});
