import type { Browser, Page } from 'playwright-core';
import { beginDraft } from './support/plans.js';
import { accessibilityFaults, accountOf, openBrowser, openWindow, say, signIn } from './support/product.js';

jest.setTimeout(600_000);

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

const title = 'Kế hoạch lấy ý kiến các đơn vị';
const opinion = 'Nêu rõ nguồn vốn của từng nhiệm vụ.';
const answer = 'Đã bổ sung nguồn vốn tại Mục III.';

/** Chooses in a field of the open dialog. */
async function choose(page: Page, label: string, option: string): Promise<void> {
  await page.getByRole('dialog').getByRole('combobox', { name: label }).click();
  await page.getByRole('option', { name: option, exact: true }).click();
}

/** Presses the button of the open dialog, which then is gone. */
async function confirm(page: Page, action: string): Promise<void> {
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: action, exact: true }).click();
  await dialog.waitFor({ state: 'detached' });
}

async function addUnit(page: Page, name: string): Promise<void> {
  await page.getByRole('textbox', { name: say('consultation.unit') }).fill(name);
  await page.getByRole('option').filter({ hasText: name }).first().click();
}

it('asks two units about a draft; one answers and is answered, the other stays listed, and the table leaves as Word', async () => {
  const drafting = await openWindow(browser);
  const drafter = drafting.page;
  await signIn(drafter, accountOf('tonghop'));
  await beginDraft(drafter, title);
  const address = `${new URL(drafter.url()).pathname}?muc=lay-y-kien`;
  await drafter.goto(address);
  await drafter.getByRole('button', { name: say('consultation.ask') }).click();
  await drafter.getByLabel(new RegExp(`^${say('consultation.dueOn')}`)).fill('31/12/2099');
  await addUnit(drafter, 'Cục Dịch vụ');
  await addUnit(drafter, 'Văn phòng Bộ');
  expect(await accessibilityFaults(drafter)).toEqual([]);
  await confirm(drafter, say('consultation.ask'));
  await drafter.getByText(say('consultation.open', { date: '31/12/2099' })).waitFor();

  // Somebody who reads no drafts of that unit reads this one now, on a tablet, and answers for their own.
  const asked = await openWindow(browser, { width: 820 });
  const guest = asked.page;
  await signIn(guest, accountOf('daumoi'));
  await guest.goto(address);
  await guest.getByRole('button', { name: say('consultation.give', { name: 'Cục Dịch vụ' }) }).click();
  await choose(guest, say('consultation.verdict'), say('consultation.verdict.REMARKS'));
  await guest.getByLabel(new RegExp(`^${say('consultation.body')}`)).fill(opinion);
  expect(await accessibilityFaults(guest)).toEqual([]);
  await confirm(guest, say('consultation.send'));
  await guest.getByRole('cell', { name: opinion }).waitFor();
  expect(await guest.getByText('Văn phòng Bộ').count()).toBe(0);

  // Accepted, closed, and the draft is no longer the guest's to read.
  await drafter.reload();
  await drafter.getByText(say('consultation.silent', { names: 'Văn phòng Bộ' })).waitFor();
  await drafter.getByRole('button', { name: `${say('consultation.answer')}: ${opinion}` }).click();
  await choose(drafter, say('consultation.answerKind'), say('consultation.answer.ACCEPTED'));
  await drafter.getByRole('dialog').getByRole('textbox').last().fill(answer);
  await confirm(drafter, say('act.save'));
  await drafter.getByRole('cell', { name: answer }).waitFor();
  const word = drafter.waitForEvent('download');
  await drafter.getByRole('button', { name: say('consultation.export') }).click();
  expect((await word).suggestedFilename()).toMatch(/^BangTongHopYKien_.+_1_\d{8}\.docx$/);
  await drafter.getByRole('button', { name: say('consultation.close') }).click();
  await confirm(drafter, say('consultation.close'));
  await drafter.getByText(say('plan.standing.REVISING')).first().waitFor();
  expect(await accessibilityFaults(drafter)).toEqual([]);
  await guest.reload();
  await guest.getByText(say('error.record.not_found')).waitFor();
  expect([...drafting.faults, ...asked.faults]).toEqual([]);
});
