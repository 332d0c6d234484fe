import type { Locator, Page } from 'playwright-core';
import { firstYear } from './documents.js';
import { say } from './product.js';

/** Begins a draft of its own for a journey, with the outline of a framework, who issues it and its year where they are named; its page is there afterwards. */
export async function beginDraft(
  page: Page,
  title: string,
  { framework, issuer, year = firstYear }: { framework?: string; issuer?: string; year?: number } = {},
): Promise<void> {
  await page.goto('/ke-hoach');
  await page.getByRole('button', { name: say('plans.new') }).click();
  const dialog = page.getByRole('dialog', { name: say('plan.newTitle') });
  await dialog.getByLabel(say('plan.field.title')).fill(title);
  await dialog.getByLabel(say('plan.field.periodStart'), { exact: true }).fill(String(year));
  await dialog.getByLabel(say('plan.field.periodEnd'), { exact: true }).fill(String(year));
  const choices = [
    [say('plan.field.framework'), framework],
    [say('plan.field.issuedBy'), issuer],
  ] as const;
  for (const [label, option] of choices) {
    if (option === undefined) continue;
    await dialog.getByRole('combobox', { name: label }).click();
    await page.getByRole('option', { name: option }).click();
  }
  await dialog.getByRole('button', { name: say('plan.create') }).click();
  await page.getByRole('heading', { level: 1, name: title }).waitFor();
}

/** Begins a draft and opens its targets in the grid. Ends at an address that opens the same. */
export async function draftInGrid(page: Page, title: string, year = firstYear): Promise<string> {
  await beginDraft(page, title, { year });
  await page.getByRole('tab', { name: say('plan.tab.targets') }).click();
  await page.getByRole('button', { name: say('grid.edit') }).click();
  await page.getByRole('grid').waitFor();
  return page.url();
}

/** Adds a row, types its first cell and pastes the rest of it. */
export async function addRow(page: Page, words: string, rest: string[]): Promise<void> {
  await page.getByRole('button', { name: say('grid.addRow') }).click();
  await page.getByRole('textbox', { name: say('plan.col.phrase') }).waitFor();
  await page.keyboard.type(words);
  await page.keyboard.press('Enter');
  await (await cellOf(page, words, say('plan.col.comparator'))).click();
  await pasteBlock(page, [rest]);
  await saved(page);
}

/** The cell under a column's title in the row that holds these words. */
export async function cellOf(page: Page, row: string, column: string): Promise<Locator> {
  await page.getByRole('grid').waitFor();
  const heads = await page.getByRole('grid').getByRole('columnheader').allTextContents();
  const index = heads.findIndex((head) => head.trim() === column);
  return page.getByRole('row').filter({ hasText: row }).getByRole('gridcell').nth(index);
}

export async function typeInto(page: Page, row: string, column: string, text: string): Promise<void> {
  await (await cellOf(page, row, column)).click();
  await page.keyboard.type(text);
  await page.keyboard.press('Enter');
}

/** The cell shows this. */
export async function shows(page: Page, row: string, column: string, text: string): Promise<void> {
  await (await cellOf(page, row, column)).filter({ hasText: new RegExp(`^${text}$`) }).waitFor();
}

/** Pastes as from Excel: rows end in CR LF, a cell of several lines stands in quotes. */
export async function pasteBlock(page: Page, rows: string[][]): Promise<void> {
  const quoted = (cell: string) => (/[\t\n"]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);
  const block = rows.map((cells) => cells.map(quoted).join('\t') + '\r\n').join('');
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.evaluate((text) => navigator.clipboard.writeText(text), block);
  await page.keyboard.press('ControlOrMeta+v');
}

/** Everything typed has reached the server. */
export const saved = (page: Page) =>
  page
    .getByRole('status')
    .filter({ hasText: /^Đã lưu \d\d:\d\d$/ })
    .waitFor();
