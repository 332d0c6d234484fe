import type { Page } from 'playwright-core';
import { say } from './product.js';

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

/** From the tab of consultations: asks these units until a day; `look` sees the filled form. */
export async function askUnits(page: Page, names: string[], date: string, look?: () => Promise<void>): Promise<void> {
  await page.getByRole('button', { name: say('consultation.ask') }).click();
  await page.getByLabel(new RegExp(`^${say('consultation.dueOn')}`)).fill(date);
  for (const name of names) {
    await page.getByRole('textbox', { name: say('consultation.unit') }).fill(name);
    await page.getByRole('option').filter({ hasText: name }).first().click();
  }
  await look?.();
  await confirm(page, say('consultation.ask'));
  await page.getByText(say('consultation.open', { date })).waitFor();
}

/** Somebody of an asked unit gives its remark; `look` sees the filled form. */
export async function giveRemark(page: Page, unit: string, remark: string, look?: () => Promise<void>): Promise<void> {
  await page.getByRole('button', { name: say('consultation.give', { name: unit }) }).click();
  await choose(page, say('consultation.verdict'), say('consultation.verdict.REMARKS'));
  await page.getByLabel(new RegExp(`^${say('consultation.body')}`)).fill(remark);
  await look?.();
  await confirm(page, say('consultation.send'));
  await page.getByRole('cell', { name: remark }).waitFor();
}

/** The drafter accepts a remark and says how. */
export async function acceptRemark(page: Page, remark: string, answer: string): Promise<void> {
  await page.getByRole('button', { name: `${say('consultation.answer')}: ${remark}` }).click();
  await choose(page, say('consultation.answerKind'), say('consultation.answer.ACCEPTED'));
  await page.getByRole('dialog').getByRole('textbox').last().fill(answer);
  await confirm(page, say('act.save'));
  await page.getByRole('cell', { name: answer }).waitFor();
}

export async function closeConsultation(page: Page): Promise<void> {
  await page.getByRole('button', { name: say('consultation.close') }).click();
  await confirm(page, say('consultation.close'));
  await page.getByText(say('plan.standing.REVISING')).first().waitFor();
}
