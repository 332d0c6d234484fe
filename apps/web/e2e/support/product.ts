import { translate, type MessageKey } from '@lotrinh/messages';
import axe from 'axe-core';
import { chromium, type Browser, type BrowserContext, type Page } from 'playwright-core';

/** The accounts of the demo, in the order of the greeting. */
export type Account = { username: string; password: string; title: string };
type Server = { url: string; accounts: Account[] };

/** Address and demo accounts of the running product. */
export const server = JSON.parse(process.env.LOTRINH_JOURNEY_SERVER ?? '{}') as Server;

/** The demo account with this name. */
export function accountOf(username: string): Account {
  const account = server.accounts.find((each) => each.username === username);
  if (account === undefined) throw new Error(`The demo printed no account ${username}.`);
  return account;
}

/** The browser of a journey file; close it in `afterAll`. */
export function openBrowser(): Promise<Browser> {
  return chromium.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    // Chromium's sandbox does not work for root; what it opens here is our own product.
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  });
}

/**
 * A window of its own with nobody signed in. `faults` collects what no journey may cause: requests to another origin,
 * errors thrown in the page, answers 500 and above.
 */
export async function openWindow(browser: Browser, options: { locale?: string; width?: number } = {}) {
  const { locale = 'vi-VN', width = 1366 } = options;
  const context: BrowserContext = await browser.newContext({
    baseURL: server.url,
    locale,
    timezoneId: 'Asia/Ho_Chi_Minh',
    viewport: { width, height: 900 },
    // A dialog that fades in is waited for many times over.
    reducedMotion: 'reduce',
  });
  // A busy machine is no fault of the product.
  context.setDefaultTimeout(120_000);
  const page: Page = await context.newPage();
  const faults: string[] = [];
  const own = new URL(server.url).origin;
  page.on('request', (request) => {
    const url = new URL(request.url());
    if (!['data:', 'blob:'].includes(url.protocol) && url.origin !== own) faults.push(`request to ${url.href}`);
  });
  page.on('response', (response) => {
    if (response.status() >= 500) faults.push(`${response.status()} from ${response.url()}`);
  });
  page.on('pageerror', (error) => faults.push(`thrown: ${error.message}`));
  return { context, page, faults };
}

/** A sentence as the Vietnamese interface shows it. */
export const say = (key: MessageKey, params: Record<string, string | number> = {}) => translate('vi', key, params);

/** Fills in and sends the sign-in form of the page. */
export async function submitSignIn(
  page: Page,
  { username, password }: Pick<Account, 'username' | 'password'>,
): Promise<void> {
  await page.getByLabel(say('session.username')).fill(username);
  // Not the button that shows the password, whose label ends in the same word.
  await page.getByLabel(new RegExp(`^${say('session.password')}`)).fill(password);
  await page.getByRole('button', { name: say('session.signIn') }).click();
}

/** Opens the product and signs in; the first page is there afterwards. */
export async function signIn(page: Page, account: Account): Promise<void> {
  await page.goto('/');
  await submitSignIn(page, account);
  await firstPage(page);
}

/** The frame and the page inside it are drawn. */
export async function firstPage(page: Page): Promise<void> {
  await page.getByRole('navigation').first().waitFor();
  await page.getByRole('heading', { level: 1 }).waitFor();
}

const standards = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What axe finds on the page as it stands, a line each. */
export async function accessibilityFaults(page: Page): Promise<string[]> {
  // Once for every document that was loaded: the source is large.
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source);
  // A button that waits for its answer hides its words behind a spinner; one that goes on waiting is looked at as it is.
  const waiting = page.locator('[data-loading]').first();
  await waiting.waitFor({ state: 'detached', timeout: 5000 }).catch(() => null);
  // The page's window has what was just put into it, which its type cannot know.
  const { violations } = await page.evaluate(
    (values) =>
      (window as unknown as { axe: typeof axe }).axe.run({
        runOnly: { type: 'tag', values },
        resultTypes: ['violations'],
      }),
    standards,
  );
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`));
}
