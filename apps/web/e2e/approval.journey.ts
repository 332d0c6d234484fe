import type { Browser, Page } from 'playwright-core';
import { acceptRemark, askUnits, closeConsultation, giveRemark } from './support/consultations.js';
import { giveOpinion } from './support/comments.js';
import { draftDecision, lastYear, lateTask, printed } from './support/documents.js';
import { authorise, numberAndRelease, press, recordSignature, standing, takeBack } from './support/approval.js';
import { acceptTheRest, beginImport, reviewed } from './support/imports.js';
import { saved, typeInto } from './support/plans.js';
import { accessibilityFaults, accountOf, openBrowser, openWindow, say, signIn } from './support/product.js';

jest.setTimeout(900_000);

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

const opinions = ['Nêu rõ phạm vi của cổng dữ liệu.', 'Tỷ lệ cần cao hơn kỳ trước.'];
const remark = 'Nêu rõ nguồn vốn của từng nhiệm vụ.';
const returned = 'Hoàn thiện theo hai góp ý đã gửi.';
const signed = 'Đồng ý ban hành.';
const number = '9401/QĐ-BM';

type Desk = { page: Page; faults: string[] };

/** Somebody of the demo at the plan's approval tab. */
async function atApproval(address: string, username: string, width?: number): Promise<Desk> {
  const desk = await openWindow(browser, width === undefined ? {} : { width });
  await signIn(desk.page, accountOf(username));
  await desk.page.goto(address);
  await desk.page.getByRole('heading', { name: say('procedure.steps') }).waitFor();
  return desk;
}

/** Imports the draft of a decision; returns the address of its plan. */
async function importDraft(page: Page): Promise<string> {
  await beginImport(page, [{ name: 'du-thao.txt', content: draftDecision() }]);
  await reviewed(page);
  await acceptTheRest(page);
  await page.getByRole('button', { name: say('import.finish.PLAN') }).click();
  await page.getByRole('link', { name: say('import.openPlan') }).click();
  await page.getByRole('heading', { level: 1, name: printed.title }).waitFor();
  return new URL(page.url()).pathname;
}

/** Follows the check to the task that runs beyond the plan, and mends it in the grid. */
async function mendWhatBlocks(page: Page, plan: string): Promise<void> {
  await page.goto(`${plan}?muc=trinh-duyet`);
  await page.getByText(say('check.open', { count: 1 })).waitFor();
  await page.getByRole('link', { name: say('check.openTab') }).click();
  await page.getByRole('region', { name: say('check.block', { count: 1 }) }).waitFor();
  expect(await accessibilityFaults(page)).toEqual([]);
  await page.goto(`${plan}?muc=nhiem-vu&sua=true`);
  await typeInto(page, lateTask, say('plan.col.endYear'), String(lastYear));
  await saved(page);
}

it('takes a plan from the draft of a decision to its issued text by ten people, checked, commented on, returned with two opinions and amended, while a grant to sign comes and goes', async () => {
  const desks: Desk[] = [];
  const at = async (...args: Parameters<typeof atApproval>) => {
    const desk = await atApproval(...args);
    desks.push(desk);
    return desk.page;
  };

  /** Somebody who finds the plan among what waits for them. */
  const fromInbox = async (username: string, reason: string, heading = say('procedure.steps'), list?: string) => {
    const desk = await openWindow(browser, { width: 820 });
    desks.push(desk);
    await signIn(desk.page, accountOf(username));
    if (list !== undefined) await desk.page.getByRole('tab', { name: list }).click();
    const row = desk.page.getByRole('row').filter({ hasText: printed.title }).filter({ hasText: reason });
    await row.getByRole('link').waitFor();
    expect(await accessibilityFaults(desk.page)).toEqual([]);
    await row.getByRole('link').focus();
    await desk.page.keyboard.press('Enter');
    await desk.page.getByRole('heading', { name: heading }).waitFor();
    return desk.page;
  };

  // The drafter imports, checks and sends.
  const drafting = await openWindow(browser);
  desks.push(drafting);
  const drafter = drafting.page;
  await signIn(drafter, accountOf('tonghop'));
  const plan = await importDraft(drafter);
  await mendWhatBlocks(drafter, plan);
  const address = `${plan}?muc=trinh-duyet`;
  // A unit is asked, finds it among its work, and is answered.
  await drafter.goto(`${plan}?muc=lay-y-kien`);
  await askUnits(drafter, ['Cục Dịch vụ'], '31/12/2099');
  const asked = await fromInbox('daumoi', say('inbox.reason.GIVE_OPINION'), say('consultation.title', { n: 1 }));
  await giveRemark(asked, 'Cục Dịch vụ', remark);
  await drafter.reload();
  await acceptRemark(drafter, remark, 'Đã bổ sung nguồn vốn tại Mục III.');
  await closeConsultation(drafter);

  await drafter.goto(address);
  await drafter.getByText(say('check.ready')).waitFor();
  const letter = drafter.waitForEvent('download');
  await drafter.getByRole('button', { name: say('procedure.letter') }).click();
  expect((await letter).suggestedFilename()).toMatch(/^ToTrinh_.+\.docx$/);
  await press(drafter, say('procedure.act.SEND_TO_UNIT_HEAD'));
  await standing(drafter, say('plan.standing.UNIT_CHECK')).waitFor();
  expect(await accessibilityFaults(drafter)).toEqual([]);

  // The unit's head confirms the content.
  const head = await fromInbox('giamdoc', say('inbox.reason.CONFIRM_CONTENT'));
  await head.getByRole('heading', { name: say('procedure.yourTurn') }).waitFor();
  expect(await accessibilityFaults(head)).toEqual([]);
  await press(head, say('procedure.stepAct.CONFIRM_CONTENT'));
  await head.getByText(say('procedure.waitsSubmit')).waitFor();

  // Submitted, its form checked, and returned by the deputy minister on a tablet with two opinions on two rows.
  await drafter.reload();
  await press(drafter, say('procedure.act.SUBMIT'));
  await standing(drafter, say('plan.standing.SUBMITTED')).waitFor();
  const office = await at(address, 'vanphong');
  await press(office, say('procedure.stepAct.CHECK_FORM'));
  const deputy = await at(address, 'lanhdao', 820);
  const [onTask = '', onTarget = ''] = opinions;
  await deputy.goto(`${plan}?muc=nhiem-vu`);
  await giveOpinion(deputy, printed.warehouse, onTask);
  await deputy.goto(`${plan}?muc=chi-tieu`);
  await giveOpinion(deputy, printed.filed, onTarget);
  await deputy.goto(address);
  await press(deputy, say('procedure.act.RETURN'));
  const missing = say('procedure.opinionMissing', { action: say('procedure.act.RETURN') });
  await deputy.getByText(missing).waitFor();
  await deputy.keyboard.type(returned);
  expect(await accessibilityFaults(deputy)).toEqual([]);
  await press(deputy, say('procedure.act.RETURN'));
  await standing(deputy, say('plan.standing.RETURNED')).waitFor();

  // The drafter reads both, changes the draft, answers and sends it again.
  await drafter.reload();
  await drafter.getByText(returned).waitFor();
  await drafter.goto(`${plan}?muc=chi-tieu&sua=true`);
  await typeInto(drafter, printed.filed, say('plan.col.value'), '85');
  await saved(drafter);
  await drafter.goto(address);
  await drafter.getByRole('button', { name: say('comments.titleOpen', { count: 2 }) }).click();
  const all = drafter.getByRole('dialog', { name: say('comments.title') });
  for (const opinion of opinions) {
    const asked = all.getByRole('listitem').filter({ hasText: opinion });
    await asked.getByRole('button', { name: say('comments.answer'), exact: true }).click();
    await asked.getByRole('textbox').fill('Đã tiếp thu');
    await asked.getByRole('button', { name: say('comments.answerAndSettle') }).click();
    await asked.getByRole('button', { name: say('comments.reopen') }).waitFor();
  }
  await drafter.keyboard.press('Escape');
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

  // The minister authorises a post to sign for a time: its holder finds the plan to sign until it is taken back.
  const minister = await openWindow(browser, { width: 820 });
  desks.push(minister);
  await signIn(minister.page, accountOf('botruong'));
  await authorise(minister.page, 'Vụ trưởng', async (page) => {
    expect(await accessibilityFaults(page)).toEqual([]);
  });
  const authorised = await fromInbox('phoihop', say('inbox.reason.SIGN'));
  await authorised.getByRole('button', { name: say('procedure.act.SIGN') }).waitFor();
  await takeBack(minister.page, 'Vụ trưởng');
  expect(await accessibilityFaults(minister.page)).toEqual([]);

  // The deputy minister signs on paper: the secretary records it, the registry compares it with the page. No number is
  // asked of a leader.
  await deputy.reload();
  await deputy.getByRole('button', { name: say('procedure.act.SIGN') }).waitFor();
  expect(await deputy.getByRole('button', { name: say('procedure.act.ASSIGN_NUMBER') }).count()).toBe(0);
  const toRecord = [say('inbox.reason.RECORD_PAPER'), say('procedure.steps'), say('inbox.tab.COORDINATE')] as const;
  const secretary = await fromInbox('thuky', ...toRecord);
  await recordSignature(secretary, 'Tạ Quang Vinh', signed, async (page) => {
    expect(await accessibilityFaults(page)).toEqual([]);
  });
  await standing(secretary, say('plan.standing.SIGNED')).waitFor();
  const registry = await fromInbox('vanthu', say('inbox.reason.CONFIRM_PAPER'));
  await registry.getByText(signed).waitFor();
  await press(registry, say('procedure.act.CONFIRM_PAPER'));
  await registry.getByRole('button', { name: say('procedure.act.ASSIGN_NUMBER') }).waitFor();

  await numberAndRelease(registry, number, async (page) => {
    expect(await accessibilityFaults(page)).toEqual([]);
  });

  // Locked, for good, with every decision on record and its Word file at hand.
  await drafter.reload();
  await drafter.getByText(say('procedure.numbered', { number, date: '20/11/2026' })).waitFor();
  const history = drafter.getByRole('region', { name: say('procedure.history') }).getByRole('listitem');
  expect(await history.count()).toBe(15);
  expect(await accessibilityFaults(drafter)).toEqual([]);
  const word = drafter.waitForEvent('download');
  await drafter.getByRole('button', { name: say('act.exportWord') }).click();
  expect((await word).suggestedFilename()).toMatch(/^.+_BoMau_v1_\d{8}\.docx$/);
  await drafter.goto(`${plan}?muc=chi-tieu&sua=true`);
  await drafter.getByRole('row').filter({ hasText: printed.filed }).filter({ hasText: '85' }).waitFor();
  expect(await drafter.getByRole('button', { name: say('grid.edit') }).count()).toBe(0);
  expect(desks.flatMap(({ faults }) => faults)).toEqual([]);
});
