import type { Locator, Page } from 'playwright-core';
import { say } from './product.js';

/** Opens the opinions on the row with these words from its mark, by keyboard, and returns the panel. */
export async function openOpinions(page: Page, words: string): Promise<Locator> {
  const mark = page.getByRole('button', { name: new RegExp(`: ${words}`) });
  await mark.focus();
  await page.keyboard.press('Enter');
  const panel = page.getByRole('dialog', { name: say('comments.ofOne') });
  await panel.getByRole('textbox', { name: say('comments.new') }).waitFor();
  return panel;
}

/** Gives an opinion on a row from its mark to the key that sends it, by keyboard alone. */
export async function giveOpinion(page: Page, words: string, opinion: string): Promise<void> {
  const panel = await openOpinions(page, words);
  await panel.locator('textarea:focus').waitFor();
  await page.keyboard.type(opinion);
  await page.keyboard.press('Control+Enter');
  await panel.getByRole('listitem').filter({ hasText: opinion }).waitFor();
  await page.keyboard.press('Escape');
  await panel.waitFor({ state: 'detached' });
}
