import type { Page } from 'playwright-core';
import { say } from './product.js';

/** By keyboard alone: to the button with this name, and pressed. */
export async function press(page: Page, name: string): Promise<void> {
  const button = page.getByRole('button', { name, exact: true });
  await button.waitFor();
  for (let steps = 0; steps < 80; steps += 1) {
    if (await button.evaluate((element) => element === document.activeElement)) break;
    await page.keyboard.press('Tab');
  }
  await page.keyboard.press('Enter');
}

/** The state of the plan beside its title. */
export const standing = (page: Page, words: string) => page.getByRole('main').getByText(words, { exact: true }).first();

/** Văn thư copies number and day, and releases; `look` sees the question before it. */
export async function numberAndRelease(
  page: Page,
  number: string,
  look?: (page: Page) => Promise<void>,
): Promise<void> {
  await press(page, say('procedure.act.ASSIGN_NUMBER'));
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel(say('plan.field.number')).fill(number);
  await dialog.getByLabel(say('plan.field.issuedOn')).fill('20/11/2026');
  await dialog.getByRole('button', { name: say('procedure.act.ASSIGN_NUMBER') }).click();
  await dialog.waitFor({ state: 'detached' });
  await press(page, say('procedure.act.RELEASE'));
  const ask = page.getByRole('dialog', { name: say('procedure.act.RELEASE') });
  await ask.waitFor();
  await look?.(page);
  await ask.getByRole('button', { name: say('procedure.act.RELEASE') }).click();
  await standing(page, say('plan.standing.IN_FORCE')).waitFor();
}

/** A page as a scanner makes it: the smallest PDF there is. */
const scan = Buffer.from('%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n');

/** The secretary records that a leader signed by hand today, with the scanned page; `look` sees the form filled in. */
export async function recordSignature(
  page: Page,
  leader: string,
  words: string,
  look: (page: Page) => Promise<void>,
): Promise<void> {
  await press(page, say('procedure.paper'));
  const dialog = page.getByRole('dialog', { name: say('procedure.paper') });
  const choose = async (label: string, option: string) => {
    await dialog.getByRole('combobox', { name: label, exact: true }).click();
    await page.getByRole('option', { name: option, exact: true }).click();
  };
  await choose(say('procedure.paperLeader'), leader);
  await choose(say('procedure.paperAnswer'), say('procedure.act.SIGN'));
  const today = new Date().toLocaleDateString('en-GB', { timeZone: 'Asia/Ho_Chi_Minh' });
  await dialog.getByLabel(say('procedure.decidedOn')).fill(today);
  await dialog.getByLabel(say('procedure.paperWords')).fill(words);
  await dialog
    .locator('input[type=file]')
    .setInputFiles({ name: 'but-phe.pdf', mimeType: 'application/pdf', buffer: scan });
  await dialog.getByRole('checkbox', { name: say('import.declare') }).check();
  await look(page);
  await dialog.getByRole('button', { name: say('procedure.paper') }).click();
  await dialog.waitFor({ state: 'detached' });
}

/** The head authorises the post with this title to sign from today on; `look` sees the form filled in. */
export async function authorise(page: Page, post: string, look: (page: Page) => Promise<void>): Promise<void> {
  await page.goto('/quan-tri/uy-quyen');
  await page.getByRole('button', { name: say('authorisation.add') }).click();
  const dialog = page.getByRole('dialog', { name: say('authorisation.add') });
  await dialog.getByText(new RegExp(`^${say('authorisation.field.grantor')}: Bộ trưởng`)).waitFor();
  await dialog.getByRole('combobox', { name: say('authorisation.field.post') }).click();
  await page.getByRole('option', { name: new RegExp(`^${post} · `) }).click();
  await dialog.getByLabel(say('authorisation.field.documentNumber')).fill('5/GUQ-BM');
  const today = new Date().toLocaleDateString('en-GB', { timeZone: 'Asia/Ho_Chi_Minh' });
  await dialog.getByLabel(say('authorisation.field.documentOn')).fill(today);
  await dialog.getByLabel(say('authorisation.field.validFrom')).fill(today);
  await dialog.getByLabel(say('authorisation.field.lastOn')).fill('31/12/2099');
  await dialog.getByLabel(say('authorisation.field.limits')).fill('Kế hoạch trình trong tuần');
  await look(page);
  await dialog.getByRole('button', { name: say('authorisation.add') }).click();
  await page.getByText(say('authorisation.standing.VALID'), { exact: true }).waitFor();
}

/** Takes it back before its last day. */
export async function takeBack(page: Page, post: string): Promise<void> {
  await page.getByRole('button', { name: say('authorisation.endOf', { post }) }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel(say('form.reason')).fill('Bộ trưởng đã về.');
  await dialog.getByRole('button', { name: say('authorisation.end') }).click();
  await page.getByText(say('authorisation.standing.ENDED'), { exact: true }).waitFor();
}
