import type { Browser } from 'playwright-core';
import { giveOpinion, openOpinions } from './support/comments.js';
import { addRow, draftInGrid } from './support/plans.js';
import { accessibilityFaults, accountOf, openBrowser, openWindow, say, signIn } from './support/product.js';

jest.setTimeout(600_000);

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

it('carries two opinions to the drafter, one answered and settled, one found by its key', async () => {
  const drafter = await openWindow(browser);
  await signIn(drafter.page, accountOf('tonghop'));
  const address = await draftInGrid(drafter.page, 'Kế hoạch được góp ý');
  const rows = ['Hồ sơ xử lý trực tuyến', 'Văn bản được ký số'];
  for (const row of rows) await addRow(drafter.page, row, ['ít nhất', '60', '', '%']);
  const reading = address.replace(/[?&]sua=true/, '');

  const leader = await openWindow(browser);
  await signIn(leader.page, accountOf('taichinh'));
  await leader.page.goto(reading);
  const [first = '', second = ''] = rows;
  await giveOpinion(leader.page, first, 'Nêu rõ cách tính tỷ lệ');
  await giveOpinion(leader.page, second, 'Ghi thời hạn hoàn thành');
  expect(await accessibilityFaults(leader.page)).toEqual([]);

  const { page } = drafter;
  await page.goto(reading);
  await page.getByRole('button', { name: say('comments.titleOpen', { count: 2 }) }).click();
  const all = page.getByRole('dialog', { name: say('comments.title') });
  const opinions = all.getByRole('listitem');
  await opinions.nth(1).waitFor();
  for (const width of [1366, 820]) {
    await page.setViewportSize({ width, height: 900 });
    expect(await accessibilityFaults(page)).toEqual([]);
  }
  await opinions.first().focus();
  await page.keyboard.press('n');
  expect(await opinions.nth(1).evaluate((opinion) => opinion === document.activeElement)).toBe(true);

  const answered = opinions.filter({ hasText: 'Nêu rõ cách tính' });
  await answered.getByRole('button', { name: say('comments.answer'), exact: true }).click();
  await answered.getByRole('textbox').fill('Đã bổ sung cách tính');
  await answered.getByRole('button', { name: say('comments.answerAndSettle') }).click();
  await answered.getByText('Đã bổ sung cách tính').waitFor();
  await answered.getByRole('button', { name: say('comments.reopen') }).waitFor();
  await all.getByRole('switch', { name: say('comments.onlyOpen') }).click();
  await answered.waitFor({ state: 'detached' });
  await opinions
    .filter({ hasText: 'Ghi thời hạn' })
    .getByRole('button', { name: new RegExp(second) })
    .click();
  await page.getByRole('dialog', { name: say('comments.ofOne') }).waitFor();
  expect(page.url()).toContain('muc=chi-tieu');

  await leader.page.reload();
  const settled = await openOpinions(leader.page, first);
  await settled.getByText('Đã bổ sung cách tính').waitFor();
  expect(await accessibilityFaults(leader.page)).toEqual([]);
  expect([...drafter.faults, ...leader.faults]).toEqual([]);
});
