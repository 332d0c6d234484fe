import { appraisalChecklists } from '@lotrinh/domain';
import type { Browser, Page } from 'playwright-core';
import { numberAndRelease, press, standing } from './support/approval.js';
import { addRow, beginDraft } from './support/plans.js';
import { accessibilityFaults, accountOf, openBrowser, openWindow, say, signIn } from './support/product.js';

jest.setTimeout(900_000);

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

const title = 'Kế hoạch dữ liệu của Trung tâm';
const condition = 'Nêu rõ nguồn vốn của từng nhiệm vụ.';
const answer = 'Đã bổ sung nguồn vốn.';
const opinion = 'Nội dung phù hợp, cần làm rõ nguồn vốn.';
const number = '9512/KH-TTTT';

/** A draft that its unit issues by itself, with nothing in the way of submission. */
async function readyDraft(page: Page): Promise<string> {
  await beginDraft(page, title, { issuer: say('plan.issuedBy.UNIT') });
  const plan = new URL(page.url()).pathname;
  await page.goto(`${plan}?muc=chi-tieu&sua=true`);
  await addRow(page, 'Hồ sơ nộp trực tuyến', ['ít nhất', '60', '', '%']);
  await page.goto(`${plan}?muc=ra-soat`);
  await page.getByRole('button', { name: say('check.explain') }).click();
  const dialog = page.getByRole('dialog', { name: say('check.explain') });
  await dialog.getByRole('textbox').fill('Nhiệm vụ nằm ở kế hoạch 5 năm');
  await dialog.getByRole('button', { name: say('act.save') }).click();
  await page.getByText(say('check.ready')).waitFor();
  return plan;
}

/** By keyboard alone: the named radio of the point at this place of the checklist. */
async function answerPoints(page: Page): Promise<void> {
  const groups = page.getByRole('region', { name: say('appraisal.checklist') }).getByRole('radiogroup');
  await groups.first().waitFor();
  for (let at = 0; at < appraisalChecklists.FULL.length; at += 1) {
    await groups.nth(at).getByRole('radio').first().focus();
    await page.keyboard.press('Space');
  }
}

/** By keyboard alone: an option of a field. */
async function chooseByKeyboard(page: Page, label: string, name: string): Promise<void> {
  await page.getByRole('combobox', { name: label }).focus();
  await page.keyboard.press('ArrowDown');
  const option = page.getByRole('option', { name, exact: true });
  await option.waitFor();
  while ((await option.getAttribute('data-combobox-selected')) === null) await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
}

it('has a unit’s own plan appraised with a condition that its drafter answers, signed by the head and numbered', async () => {
  const faults: string[][] = [];
  const at = async (username: string, address: string, width = 1366) => {
    const desk = await openWindow(browser, { width });
    faults.push(desk.faults);
    await signIn(desk.page, accountOf(username));
    if (address !== '') await desk.page.goto(address);
    return desk.page;
  };
  const drafter = await at('tonghop', '');
  const address = `${await readyDraft(drafter)}?muc=trinh-duyet`;
  await drafter.goto(address);
  await press(drafter, say('procedure.act.SEND_TO_UNIT_HEAD'));
  await standing(drafter, say('plan.standing.UNIT_CHECK')).waitFor();
  const head = await at('giamdoc', address);
  await press(head, say('procedure.stepAct.CONFIRM_CONTENT'));
  await standing(head, say('plan.standing.APPRAISING')).waitFor();

  // The appraiser finds it among what waits, with its deadline, and is told what is missing.
  const appraiser = await at('thamdinh', '', 820);
  const row = appraiser.getByRole('row').filter({ hasText: title });
  await row.getByRole('link').click();
  await appraiser.getByRole('heading', { name: say('appraisal.yours') }).waitFor();
  await press(appraiser, say('appraisal.send'));
  await appraiser.getByText(say('appraisal.gap.POINTS')).waitFor();
  expect(await accessibilityFaults(appraiser)).toEqual([]);

  // Written by keyboard, kept as a draft over a reload, and issued.
  await answerPoints(appraiser);
  await press(appraiser, say('appraisal.addCondition'));
  await appraiser.getByRole('textbox', { name: say('appraisal.conditionBody') }).fill(condition);
  await appraiser.getByRole('textbox', { name: say('appraisal.opinion') }).fill(opinion);
  await press(appraiser, say('appraisal.save'));
  await appraiser.getByText(say('appraisal.saved')).waitFor();
  await appraiser.reload();
  await appraiser.getByText(condition).waitFor();
  await chooseByKeyboard(appraiser, say('appraisal.result'), say('procedure.act.FIND_READY_ONCE_COMPLETED'));
  await press(appraiser, say('appraisal.send'));
  const ask = appraiser.getByRole('dialog', { name: say('appraisal.send') });
  await ask.getByText(say('procedure.act.FIND_READY_ONCE_COMPLETED'), { exact: false }).waitFor();
  expect(await accessibilityFaults(appraiser)).toEqual([]);
  await ask.getByRole('button', { name: say('appraisal.send') }).focus();
  await appraiser.keyboard.press('Enter');
  await standing(appraiser, say('plan.standing.REVISING')).waitFor();

  // The drafter reads it, cannot go on without an answer, answers and submits.
  await drafter.reload();
  await drafter.getByText(say('appraisal.conditionsOpen', { count: 1 })).waitFor();
  expect(await accessibilityFaults(drafter)).toEqual([]);
  await press(drafter, say('procedure.act.SUBMIT'));
  await drafter.getByText(say('error.appraisal.conditions_open', { count: 1 })).waitFor();
  await drafter.getByRole('button', { name: `${say('appraisal.answered')}: ${condition}` }).click();
  await drafter.getByRole('combobox', { name: say('consultation.answerKind') }).click();
  await drafter.getByRole('option', { name: say('consultation.answer.ACCEPTED') }).click();
  await drafter.getByRole('dialog').getByRole('textbox').last().fill(answer);
  await drafter
    .getByRole('dialog')
    .getByRole('button', { name: say('act.save') })
    .click();
  await drafter.getByRole('cell', { name: answer }).waitFor();
  await press(drafter, say('procedure.act.SUBMIT'));
  await standing(drafter, say('plan.standing.SUBMITTED')).waitFor();

  // Signed with the appraisal at hand, numbered and released.
  const minister = await at('botruong', address);
  await minister.getByText(opinion).first().waitFor();
  const report = minister.waitForEvent('download');
  await minister.getByRole('button', { name: say('appraisal.report') }).click();
  expect((await report).suggestedFilename()).toMatch(/^BaoCaoThamDinh_.+_1_\d{8}\.docx$/);
  await press(minister, say('procedure.act.SIGN'));
  await standing(minister, say('plan.standing.SIGNED')).waitFor();
  await numberAndRelease(await at('vanthu', address), number);
  await drafter.reload();
  await drafter.getByText(say('procedure.numbered', { number, date: '20/11/2026' })).waitFor();
  expect(await drafter.getByRole('button', { name: say('act.edit') }).count()).toBe(0);
  expect(faults.flat()).toEqual([]);
});
