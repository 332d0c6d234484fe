import type { Browser } from 'playwright-core';
import { accessibilityFaults, accountOf, openBrowser, openWindow, say, signIn } from './support/product.js';

jest.setTimeout(600_000);

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

const code = 'HS-01';
const name = 'Máy chủ đã chuyển lên nền tảng dùng chung';
const renamed = `${name} của Bộ`;

it('defines an indicator, puts it in use, renames it from a day on, and links a target of a plan to another', async () => {
  const { page, faults } = await openWindow(browser);
  await signIn(page, accountOf('tonghop'));
  const dialog = page.getByRole('dialog');
  const press = (word: string) => page.getByRole('button', { name: word, exact: true }).click();
  const confirm = async (word: string) => {
    await press(word);
    await dialog.getByRole('button', { name: word }).click();
  };

  // What is missing is said when the draft is to be put in use, and is kept meanwhile.
  await page.goto('/chi-tieu');
  await press(say('indicator.add'));
  await dialog.getByLabel(say('indicator.field.code')).fill(code);
  await dialog.getByLabel(say('indicator.field.name')).fill(name);
  await dialog.getByLabel(say('indicator.field.uom')).fill('máy');
  await dialog.getByLabel(say('indicator.field.numerator')).fill('Máy chủ chạy trên nền tảng dùng chung');
  expect(await accessibilityFaults(page)).toEqual([]);
  await dialog.getByRole('button', { name: say('act.add') }).click();
  await page.getByRole('heading', { level: 1, name }).waitFor();
  await confirm(say('indicator.putInUse'));
  await dialog.getByText(say('error.indicator.incomplete')).waitFor();
  await page.keyboard.press('Escape');
  await press(say('indicator.edit'));
  await dialog.getByLabel(say('indicator.field.help')).fill('Đếm máy chủ vật lý và máy chủ ảo.');
  await dialog.getByRole('button', { name: say('act.save') }).click();
  await dialog.waitFor({ state: 'detached' });
  await confirm(say('indicator.putInUse'));
  await page.getByText(say('indicator.inUse')).waitFor();

  // A new definition begins as what holds and keeps it beside itself.
  await press(say('indicator.begin'));
  await press(say('indicator.edit'));
  await dialog.getByLabel(say('indicator.field.name')).fill(renamed);
  await dialog.getByLabel(say('indicator.field.validFrom')).fill('01/01/2099');
  await dialog.getByRole('button', { name: say('act.save') }).click();
  await dialog.waitFor({ state: 'detached' });
  await confirm(say('indicator.putInUse'));
  await page.getByText(say('indicator.coming', { date: '01/01/2099' })).waitFor();
  await page.getByRole('heading', { name: `${say('indicator.version', { n: 1 })}: ${name}` }).waitFor();
  expect(await accessibilityFaults(page)).toEqual([]);

  // A target of the plan in force is linked to the likest indicator, and leads back to its plan.
  await page.goto('/chi-tieu?muc=chua-gan');
  const row = page.getByRole('row').filter({ hasText: 'Lượt người được bồi dưỡng kỹ năng số' });
  await row.getByRole('button').click();
  expect(await accessibilityFaults(page)).toEqual([]);
  await dialog.getByRole('button', { name: new RegExp(`^${say('indicator.linkTo', { code: 'CT2' })}`) }).click();
  await row.waitFor({ state: 'detached' });
  await page.getByRole('tab', { name: say('indicator.tab.catalogue') }).click();
  await page.getByLabel(say('indicator.search')).fill('boi duong');
  await page.getByRole('link', { name: 'Số lượt người được bồi dưỡng kỹ năng số' }).click();
  await page.getByRole('link', { name: /^Kế hoạch chuyển đổi số/ }).waitFor();
  expect(faults).toEqual([]);

  // Whoever only reads finds the same, and nothing to change.
  const reading = await openWindow(browser, { width: 820 });
  await signIn(reading.page, accountOf('taichinh'));
  await reading.page.goto('/chi-tieu');
  await reading.page.getByRole('link', { name, exact: true }).click();
  await reading.page.getByRole('heading', { name: say('indicator.versions') }).waitFor();
  expect(await reading.page.getByRole('button', { name: say('indicator.begin') }).count()).toBe(0);
  expect(await accessibilityFaults(reading.page)).toEqual([]);
  expect(reading.faults).toEqual([]);
});
