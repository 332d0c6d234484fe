import type { Browser } from 'playwright-core';
import { accessibilityFaults, accountOf, openBrowser, openWindow, say, signIn } from './support/product.js';

jest.setTimeout(600_000);

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

it('intends targets for units, hears them from their inbox, assigns by a document, and the unit finds it in its list', async () => {
  const level = `ít nhất ${1 + (Date.now() % 9_000)} hồ sơ`;
  const centre = await openWindow(browser);
  await signIn(centre.page, accountOf('tonghop'));
  // The plan of the demo, whatever other journeys issue meanwhile.
  await centre.page.goto('/ke-hoach?q=2026+2030');
  await centre.page
    .getByRole('link', { name: 'Kế hoạch chuyển đổi số giai đoạn 2026 - 2030 của Bộ Mẫu' })
    .first()
    .click();
  await centre.page.getByRole('link', { name: say('assignment.title') }).click();
  await centre.page.getByRole('button', { name: say('assignment.propose') }).click();
  await centre.page
    .getByRole('textbox', { name: new RegExp(`^${say('assignment.levelOf', { name: 'Cục Dịch vụ', row: '' })}`) })
    .first()
    .fill(level);
  await centre.page.getByLabel(say('assignment.dueOn')).fill('31/12/2099');
  await centre.page.keyboard.press('Tab');
  expect(await accessibilityFaults(centre.page)).toEqual([]);
  await centre.page.getByRole('button', { name: say('assignment.send') }).click();
  await centre.page.getByText(say('assignment.state.PROPOSED'), { exact: true }).first().waitFor();
  const address = centre.page.url();

  const unit = await openWindow(browser, { width: 820 });
  await signIn(unit.page, accountOf('daumoi'));
  await unit.page.goto('/viec');
  const work = unit.page.getByRole('row').filter({ hasText: say('inbox.reason.ANSWER_ASSIGNMENT') });
  await work.first().getByRole('link').click();
  await unit.page.getByText(level).waitFor();
  await unit.page
    .getByRole('button', { name: `${say('assignment.answer')}: Cục Dịch vụ` })
    .first()
    .click();
  const dialog = unit.page.getByRole('dialog', { name: say('assignment.answer') });
  await dialog.getByRole('combobox', { name: say('assignment.verdict') }).click();
  await unit.page.getByRole('option', { name: say('assignment.verdict.REMARKS') }).click();
  await dialog.getByLabel(say('assignment.opinion')).fill('Đề nghị giao từ quý II.');
  expect(await accessibilityFaults(unit.page)).toEqual([]);
  await dialog.getByRole('button', { name: say('assignment.answer') }).click();
  await unit.page.getByText('Đề nghị giao từ quý II.').first().waitFor();

  await centre.page.goto(address);
  await centre.page.getByText('Đề nghị giao từ quý II.').first().waitFor();
  await centre.page
    .getByRole('button', { name: say('assignment.assign') })
    .first()
    .click();
  const document = centre.page.getByRole('dialog', { name: say('assignment.assign') });
  await document.getByLabel(say('assignment.documentNumber')).fill('212/BM-CĐS');
  await document.getByLabel(say('assignment.issuedOn')).fill('20/11/2026');
  await document.getByRole('button', { name: say('assignment.assign') }).click();
  await centre.page.getByText(say('assignment.state.ASSIGNED'), { exact: true }).first().waitFor();
  expect(await accessibilityFaults(centre.page)).toEqual([]);

  await unit.page.goto('/duoc-giao?loai=TARGET');
  const row = unit.page.getByRole('row').filter({ hasText: level });
  await row.getByText('212/BM-CĐS', { exact: false }).waitFor();
  expect([...centre.faults, ...unit.faults]).toEqual([]);
});
