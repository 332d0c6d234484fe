import type { Browser } from 'playwright-core';
import {
  accessibilityFaults,
  firstPage,
  openBrowser,
  openWindow,
  say,
  server,
  signIn,
  submitSignIn,
} from './support/product.js';

jest.setTimeout(120_000);

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

const [account] = server.accounts;

it('signs in with a printed account, stays signed in over a reload, and signs out', async () => {
  const { page, faults } = await openWindow(browser);
  await page.goto('/');
  await page.getByLabel(say('session.username')).waitFor();
  expect(await accessibilityFaults(page)).toEqual([]);

  await signIn(page, account!);
  expect(await accessibilityFaults(page)).toEqual([]);
  await page.reload();
  await firstPage(page);

  await page.getByRole('button', { name: say('app.account', { name: '' }).trim() }).click();
  await page.getByRole('button', { name: say('session.signOut') }).click();
  await page.getByLabel(say('session.username')).waitFor();
  await page.reload();
  await page.getByLabel(say('session.username')).waitFor();
  expect(faults).toEqual([]);
});

it('answers a wrong password with one sentence and keeps the name', async () => {
  const { page, faults } = await openWindow(browser);
  await page.goto('/');
  await submitSignIn(page, { ...account!, password: 'not the password' });

  await page.getByRole('alert').waitFor();
  expect(await page.getByLabel(say('session.username')).inputValue()).toBe(account!.username);
  expect(await accessibilityFaults(page)).toEqual([]);
  expect(faults).toEqual([]);
});
