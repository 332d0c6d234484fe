import type { Locator, Page } from 'playwright-core';
import { say } from './product.js';

export type Upload = { name: string; content: string | Buffer };

/** Opens the page of imports, drops files on it, declares and begins; the page of the new import is there afterwards. */
export async function beginImport(page: Page, files: Upload[]): Promise<void> {
  await page
    .getByRole('link', { name: say('nav.planImport') })
    .first()
    .click();
  const area = page.getByText(say('import.drop'), { exact: true });
  await area.waitFor();
  const dropped = await page.evaluateHandle(
    (sent) => {
      const transfer = new DataTransfer();
      for (const { name, base64 } of sent) {
        transfer.items.add(new File([Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0))], name));
      }
      return transfer;
    },
    files.map(({ name, content }) => ({ name, base64: Buffer.from(content).toString('base64') })),
  );
  await area.dispatchEvent('drop', { dataTransfer: dropped });
  await page.getByLabel(say('import.declare')).check();
  await page.getByRole('button', { name: say('import.start') }).click();
  await page.waitForURL(/\/ke-hoach\/nhap\/[0-9a-f-]{36}/);
}

/** The review is drawn. */
export const reviewed = (page: Page) => page.getByRole('button', { name: say('import.acceptSure') }).waitFor();

/** A tab of the review, by its name; the count behind it may be anything. */
export async function openTab(page: Page, name: string): Promise<void> {
  await page.getByRole('tab', { name }).click();
}

/** The recognised item with these words, and its button. */
export const itemOf = (page: Page, words: string) =>
  page
    .getByRole('region', { name: say('import.recognised') })
    .getByRole('listitem')
    .filter({ hasText: words });
export const wordsOf = (page: Page, words: string) => itemOf(page, words).getByRole('button', { name: words });

/** The words of the current item where the document prints them. */
export const marked = (page: Page, words: string) => page.locator('mark[data-current]').filter({ hasText: words });
/** The current item of the list. */
export const current = (page: Page, words: string) => page.locator('[aria-current="true"]').filter({ hasText: words });

/** Goes through the kinds and accepts what is left in each. */
export async function acceptTheRest(page: Page): Promise<void> {
  await page.getByRole('button', { name: say('import.acceptSure') }).click();
  const rest = page.getByRole('button', { name: /^Nhận \d+ mục còn lại/ });
  for (const tab of await page.getByRole('tab').all()) {
    await tab.click();
    while (await isOpen(tab)) {
      // What was accepted a moment ago may still be on its way and take the button away under the click.
      await rest.click({ timeout: 2_000 }).catch(() => undefined);
    }
  }
}

/** The count of a tab says that something is left; a tab that counts nothing has nothing left. */
async function isOpen(tab: Locator): Promise<boolean> {
  const [decided, total] = /(\d+)\/(\d+)$/.exec((await tab.textContent()) ?? '')?.slice(1) ?? [];
  return decided !== total;
}
