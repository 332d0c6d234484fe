import type { Browser } from 'playwright-core';
import { beginDraft, saved } from './support/plans.js';
import { accessibilityFaults, accountOf, openBrowser, openWindow, say, signIn } from './support/product.js';

jest.setTimeout(600_000);

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

it('copies a shipped framework, changes it, puts it in use, maps it from the one before, and begins a plan from it and writes a section with the text that the map gives, which is there after a reload', async () => {
  const { page, faults } = await openWindow(browser);
  await signIn(page, accountOf('tonghop'));
  await page.goto('/ke-hoach/khung');
  await page.getByRole('link', { name: 'từ năm 2026' }).click();
  await page.getByText('VII. Nguồn lực').waitFor();
  expect(await accessibilityFaults(page)).toEqual([]);

  const name = `Khung của Bộ ${Date.now() % 1_000_000}`;
  await page.getByRole('button', { name: say('framework.copy') }).click();
  const dialog = page.getByRole('dialog', { name: say('framework.copy') });
  await dialog.getByRole('button', { name: say('framework.copy') }).click();
  await page.getByLabel(say('framework.field.title')).fill(name);
  const first = page.getByRole('group', { name: say('framework.sectionOf', { number: 1 }), exact: true });
  await first.getByLabel(say('framework.field.sectionTitle')).fill('Căn cứ pháp lý và thực tiễn');
  await page.getByRole('button', { name: say('framework.addSection') }).click();
  const added = page.getByRole('group').last();
  await added.getByLabel(say('framework.field.label')).fill('X');
  await added.getByLabel(say('framework.field.sectionTitle')).fill('Kiến nghị');
  await added.getByLabel(say('framework.field.guidance')).fill('Nêu việc cần cấp trên quyết định.');
  expect(await accessibilityFaults(page)).toEqual([]);
  await page.getByRole('button', { name: say('act.save'), exact: true }).click();
  await page.getByText('X. Kiến nghị').waitFor();

  await page.getByRole('button', { name: say('framework.putInUse') }).click();
  const ask = page.getByRole('dialog', { name: say('framework.putInUse') });
  await ask.getByRole('button', { name: say('framework.putInUse') }).click();
  await page.getByText(say('framework.state.IN_USE'), { exact: true }).waitFor();

  await page.getByRole('tab', { name: say('framework.tab.map') }).click();
  await page.getByRole('combobox', { name: say('framework.map.from') }).click();
  await page.getByRole('option', { name: '2021 - 2025' }).click();
  await page.getByRole('row', { name: 'VII. Nguồn lực Phần II › VI. Kinh phí thực hiện' }).waitFor();
  await page.getByText(say('framework.map.lostOf', { name: 'Phần II. Nội dung kế hoạch' })).waitFor();
  await page.getByRole('button', { name: say('framework.map.edit') }).click();
  await page.getByRole('combobox', { name: say('framework.map.fedByOf', { name: 'X. Kiến nghị' }) }).click();
  await page.getByRole('option', { name: 'Phần II › VIII. Theo dõi, đánh giá' }).click();
  await page.keyboard.press('Escape');
  expect(await accessibilityFaults(page)).toEqual([]);
  await page.getByRole('button', { name: say('act.save'), exact: true }).click();
  await page.getByRole('row', { name: 'X. Kiến nghị Phần II › VIII. Theo dõi, đánh giá' }).waitFor();

  const earlier = `Kế hoạch theo khung trước ${Date.now() % 1_000_000}`;
  await beginDraft(page, earlier, { framework: '2021 - 2025' });
  await page.getByRole('tab', { name: say('plan.tab.content') }).click();
  await page.getByRole('button', { name: say('planText.edit') }).click();
  const watched = page.getByRole('group').filter({ has: page.locator('input[value="Theo dõi, đánh giá"]') });
  await watched.getByLabel(say('planText.text')).fill('Rà soát mỗi quý.');
  await saved(page);

  await beginDraft(page, 'Kế hoạch theo khung', { framework: name });
  await page.getByRole('tab', { name: say('plan.tab.content') }).click();
  await page.getByRole('heading', { name: 'I. Căn cứ pháp lý và thực tiễn' }).waitFor();
  await page.getByText('Nêu việc cần cấp trên quyết định.').waitFor();
  expect(await accessibilityFaults(page)).toEqual([]);

  await page.getByRole('button', { name: say('planText.edit') }).click();
  const last = page.getByRole('group').filter({ has: page.locator('input[value="Kiến nghị"]') });
  await last.getByRole('button', { name: say('planText.take') }).click();
  const take = page.getByRole('dialog', { name: say('planText.take') });
  await take.getByRole('combobox', { name: say('planText.takePlan') }).click();
  await page.getByRole('option', { name: earlier }).click();
  await take.getByText('Rà soát mỗi quý.').waitFor();
  expect(await accessibilityFaults(page)).toEqual([]);
  await take.getByRole('button', { name: say('planText.takeInsert') }).click();
  await page.getByText(say('planText.taken', { name: 'Kiến nghị' })).waitFor();
  expect(await last.getByLabel(say('planText.text')).inputValue()).toBe('Rà soát mỗi quý.');
  await last.getByLabel(say('planText.text')).fill('Đề nghị Bộ Mẫu:\n1. Bố trí kinh phí\na) Năm đầu\n2. Giao chỉ tiêu');
  await last.getByRole('button', { name: say('planText.addAfter') }).click();
  const note = page.getByRole('group').last();
  await note.getByLabel(say('planText.title')).fill('Phụ chú');
  await saved(page);
  expect(await accessibilityFaults(page)).toEqual([]);
  await page.reload();
  await last.getByLabel(say('planText.text')).waitFor();
  await last.getByLabel(say('planText.done')).click();
  await last.getByRole('checkbox', { name: say('planText.done'), checked: true }).waitFor();
  await last.getByLabel(say('planText.title')).press('Control+Alt+ArrowUp');
  // The section moved with the person in it: from its title on, it goes further.
  await page.getByRole('group').last().locator('input[value="Phụ chú"]').waitFor();
  await last.getByRole('button', { name: say('framework.deeper', { name: 'Kiến nghị' }) }).click();
  await last.getByRole('button', { name: say('framework.outer', { name: 'Kiến nghị' }) }).click();
  await page.getByRole('button', { name: say('grid.read') }).click();
  await page.getByRole('heading', { name: 'X. Kiến nghị' }).waitFor();
  await page.getByRole('heading', { name: 'Phụ chú' }).waitFor();
  const outline = page.getByRole('navigation', { name: say('plan.outline') });
  await outline.getByText(say('planText.progress.DONE'), { exact: true }).waitFor();
  await outline.getByText(say('planText.progress.NOT_STARTED'), { exact: true }).first().waitFor();
  await page
    .locator('p')
    .filter({ hasText: /^a Năm đầu$/ })
    .waitFor();
  expect(faults).toEqual([]);
});
