import type { Browser, Page } from 'playwright-core';
import { addRow, draftInGrid, saved, typeInto } from './support/plans.js';
import { accessibilityFaults, accountOf, openBrowser, openWindow, say, signIn } from './support/product.js';

jest.setTimeout(900_000);

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

const row = 'Hồ sơ được xử lý trên môi trường điện tử';
const title = 'Kế hoạch trình ký trọn vòng';
const opinions = ['Nêu rõ thời hạn khắc phục ở mục 2.', 'Tỷ lệ cần cao hơn kỳ trước.'];

type Desk = { page: Page; faults: string[] };

/** Somebody of the demo at the plan's approval tab. */
async function atApproval(address: string, username: string, width?: number): Promise<Desk> {
  const { page, faults } = await openWindow(browser, width === undefined ? {} : { width });
  await signIn(page, accountOf(username));
  await page.goto(address);
  await page.getByRole('heading', { name: say('procedure.steps') }).waitFor();
  return { page, faults };
}

/** By keyboard alone: to the button with this name, and pressed. */
async function press(page: Page, name: string): Promise<void> {
  const button = page.getByRole('button', { name, exact: true });
  await button.waitFor();
  for (let steps = 0; steps < 80; steps += 1) {
    if (await button.evaluate((element) => element === document.activeElement)) break;
    await page.keyboard.press('Tab');
  }
  await page.keyboard.press('Enter');
}

const standing = (page: Page, words: string) => page.getByRole('main').getByText(words, { exact: true }).first();

it('goes from draft to issued by the hands of everyone concerned, with a return on the way', async () => {
  const desks: Desk[] = [];
  const at = async (...args: Parameters<typeof atApproval>) => {
    const desk = await atApproval(...args);
    desks.push(desk);
    return desk.page;
  };

  // The drafter writes and sends.
  const drafting = await openWindow(browser);
  desks.push(drafting);
  const drafter = drafting.page;
  await signIn(drafter, accountOf('tonghop'));
  const grid = await draftInGrid(drafter, title);
  await addRow(drafter, row, ['ít nhất', '60', '', '%']);
  const address = grid.replace(/\?.*/, '?muc=trinh-duyet');
  await drafter.goto(address);
  await press(drafter, say('procedure.act.SEND_TO_UNIT_HEAD'));
  await standing(drafter, say('plan.standing.UNIT_CHECK')).waitFor();
  expect(await accessibilityFaults(drafter)).toEqual([]);

  // The unit's head confirms the content.
  const head = await at(address, 'giamdoc');
  await head.getByRole('heading', { name: say('procedure.yourTurn') }).waitFor();
  expect(await accessibilityFaults(head)).toEqual([]);
  await press(head, say('procedure.stepAct.CONFIRM_CONTENT'));
  await head.getByText(say('procedure.waitsSubmit')).waitFor();

  // Submitted, its form checked, and returned by the deputy minister on a tablet with two opinions.
  await drafter.reload();
  await press(drafter, say('procedure.act.SUBMIT'));
  await standing(drafter, say('plan.standing.SUBMITTED')).waitFor();
  const office = await at(address, 'vanphong');
  await press(office, say('procedure.stepAct.CHECK_FORM'));
  const deputy = await at(address, 'lanhdao', 820);
  await press(deputy, say('procedure.act.RETURN'));
  const missing = say('procedure.opinionMissing', { action: say('procedure.act.RETURN') });
  await deputy.getByText(missing).waitFor();
  await deputy.keyboard.type(opinions.join('\n'));
  expect(await accessibilityFaults(deputy)).toEqual([]);
  await press(deputy, say('procedure.act.RETURN'));
  await standing(deputy, say('plan.standing.RETURNED')).waitFor();

  // The drafter reads them, changes the draft and sends it again.
  await drafter.reload();
  for (const opinion of opinions) await drafter.getByText(opinion).waitFor();
  await drafter.goto(grid);
  await typeInto(drafter, row, say('plan.col.value'), '85');
  await saved(drafter);
  await drafter.goto(address);
  await press(drafter, say('procedure.act.SEND_TO_UNIT_HEAD'));
  await standing(drafter, say('plan.standing.UNIT_CHECK')).waitFor();
  await head.reload();
  await press(head, say('procedure.stepAct.CONFIRM_CONTENT'));
  await head.getByText(say('procedure.waitsSubmit')).waitFor();
  await drafter.reload();
  await press(drafter, say('procedure.act.SUBMIT'));
  await standing(drafter, say('plan.standing.SUBMITTED')).waitFor();
  await office.reload();
  await press(office, say('procedure.stepAct.CHECK_FORM'));
  await office.getByText(say('procedure.nothingToDo')).waitFor();

  // The deputy minister signs; no number is asked of a leader.
  await deputy.reload();
  await press(deputy, say('procedure.act.SIGN'));
  await standing(deputy, say('plan.standing.SIGNED')).waitFor();
  expect(await deputy.getByRole('button', { name: say('procedure.act.ASSIGN_NUMBER') }).count()).toBe(0);

  // Văn thư numbers and releases it.
  const registry = await at(address, 'vanthu');
  await press(registry, say('procedure.act.ASSIGN_NUMBER'));
  const dialog = registry.getByRole('dialog');
  await dialog.getByLabel(say('plan.field.number')).fill('9401/QĐ-BM');
  await dialog.getByLabel(say('plan.field.issuedOn')).fill('20/11/2026');
  await dialog.getByRole('button', { name: say('procedure.act.ASSIGN_NUMBER') }).click();
  await dialog.waitFor({ state: 'detached' });
  await press(registry, say('procedure.act.RELEASE'));
  const ask = registry.getByRole('dialog');
  expect(await accessibilityFaults(registry)).toEqual([]);
  await ask.getByRole('button', { name: say('procedure.act.RELEASE') }).click();
  await standing(registry, say('plan.standing.IN_FORCE')).waitFor();

  // Locked, for good, with every decision on record.
  await drafter.reload();
  await drafter.getByText(say('procedure.numbered', { number: '9401/QĐ-BM', date: '20/11/2026' })).waitFor();
  const history = drafter.getByRole('region', { name: say('procedure.history') }).getByRole('listitem');
  expect(await history.count()).toBe(12);
  expect(await accessibilityFaults(drafter)).toEqual([]);
  await drafter.goto(grid);
  await drafter.getByRole('row').filter({ hasText: row }).filter({ hasText: '85' }).waitFor();
  expect(await drafter.getByRole('button', { name: say('grid.edit') }).count()).toBe(0);
  expect(desks.flatMap(({ faults }) => faults)).toEqual([]);
});
