import type { Browser, Page } from 'playwright-core';
import { decision, firstYear, printed, scannedPdf } from './support/documents.js';
import { acceptTheRest, beginImport, current, itemOf, marked, openTab, reviewed, wordsOf } from './support/imports.js';
import { accessibilityFaults, accountOf, openBrowser, openWindow, say, signIn } from './support/product.js';

jest.setTimeout(600_000);

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

/** Numbers that no earlier run on the same data has used. */
let nextNumber = 1000 + (Date.now() % 8_000_000);

const textFile = (name: string, content: string) => ({ name, content });

it('makes an issued plan of a decision, reviewed item by item, and shows the sentence behind each', async () => {
  const { page, faults } = await openWindow(browser);
  await signIn(page, accountOf('tonghop'));
  await beginImport(page, [textFile('quyet-dinh.txt', decision(nextNumber++))]);
  await reviewed(page);
  expect(await accessibilityFaults(page)).toEqual([]);

  await lookFromBothSides(page);
  await decideByKeyboard(page);
  await leaveAndComeBack(page);
  await resolveUnit(page);

  await acceptTheRest(page);
  await page.getByRole('button', { name: say('import.finish.PLAN') }).click();
  await page.getByRole('link', { name: say('import.openPlan') }).click();
  await page.getByRole('heading', { level: 1, name: printed.title }).waitFor();
  await page.getByText(say('plan.standing.IN_FORCE'), { exact: true }).waitFor();
  expect(await accessibilityFaults(page)).toEqual([]);

  await readPlan(page);
  expect(faults).toEqual([]);
});

/** A click on an item marks its words; a click on words opens their item; only what needs a look can be shown alone. */
async function lookFromBothSides(page: Page): Promise<void> {
  await openTab(page, say('import.tab.TARGET'));
  await wordsOf(page, printed.online).click();
  await marked(page, printed.online).waitFor();
  await page.locator('mark').filter({ hasText: printed.signed }).click();
  await current(page, printed.signed).waitFor();

  const doubtful = page.getByLabel(say('import.onlyDoubtful'));
  await doubtful.check();
  await itemOf(page, printed.content).waitFor({ state: 'detached' });
  await doubtful.uncheck();
  await itemOf(page, printed.content).waitFor();
}

async function decideByKeyboard(page: Page): Promise<void> {
  await wordsOf(page, printed.online).focus();
  await wordsOf(page, printed.online).press('Enter');
  await page.keyboard.press('ArrowDown');
  await marked(page, printed.filed).waitFor();
  await page.keyboard.press('ArrowUp');
  await marked(page, printed.online).waitFor();

  await page.keyboard.press('a');
  await itemOf(page, printed.online).getByText(say('import.decision.ACCEPTED')).waitFor();
  await current(page, printed.filed).waitFor();
  await page.keyboard.press('x');
  await itemOf(page, printed.filed).getByText(say('import.decision.SKIPPED')).first().waitFor();
  await current(page, printed.signed).waitFor();

  await page.keyboard.press('e');
  const dialog = page.getByRole('dialog', { name: say('import.editItem') });
  await dialog.getByLabel(say('plan.col.value'), { exact: true }).fill('92,5');
  expect(await accessibilityFaults(page)).toEqual([]);
  await dialog.getByRole('button', { name: say('act.save') }).click();
  await itemOf(page, printed.signed).getByText('92,5%').waitFor();
  await itemOf(page, printed.signed).getByText(say('import.decision.EDITED')).waitFor();

  await wordsOf(page, printed.online).press('Enter');
  await page.keyboard.press('n');
  await current(page, printed.faster).waitFor();
  await wordsOf(page, printed.secured).press('Enter');
  await page.keyboard.press('m');
  await itemOf(page, printed.secured).getByText(say('import.decision.MERGED')).waitFor();
}

async function leaveAndComeBack(page: Page): Promise<void> {
  const address = new URL(page.url()).pathname;
  await page
    .getByRole('link', { name: say('nav.plans'), exact: true })
    .first()
    .click();
  await page.getByRole('heading', { level: 1, name: say('plans.title') }).waitFor();
  await page
    .getByRole('link', { name: say('nav.planImport') })
    .first()
    .click();
  const row = page.getByRole('row').filter({ has: page.locator(`a[href="${address}"]`) });
  await row.getByText(say('import.state.REVIEW')).waitFor();
  await row.getByRole('link').click();
  await reviewed(page);
  await openTab(page, say('import.tab.TARGET'));
  await itemOf(page, printed.signed).getByText('92,5%').waitFor();
  await itemOf(page, printed.online).getByText(say('import.decision.ACCEPTED')).waitFor();
}

async function resolveUnit(page: Page): Promise<void> {
  await openTab(page, say('import.tab.UNITS'));
  const row = page.getByRole('row').filter({ hasText: printed.unknownUnit });
  const meaning = row.getByLabel(say('import.resolutionOf', { name: printed.unknownUnit }));
  expect(await meaning.inputValue()).toBe(say('unitResolution.UNKNOWN'));
  await meaning.click();
  await page.getByRole('option', { name: say('unitResolution.UNIT') }).click();
  await row.getByLabel(say('import.standsFor', { name: printed.unknownUnit })).fill('cuc dich vu');
  await page.getByRole('option', { name: 'Cục Dịch vụ' }).click();
  await row.getByText(say('import.confirmed')).waitFor();
  expect(await accessibilityFaults(page)).toEqual([]);
}

async function readPlan(page: Page): Promise<void> {
  await openTab(page, say('plan.tab.targets'));
  await page.getByText('92,5%').waitFor();
  expect(await page.getByText(printed.filed, { exact: true }).count()).toBe(0);
  await page.getByRole('button', { name: printed.databases }).click();
  const drawer = page.getByRole('dialog', { name: printed.databases });
  await drawer.locator('mark').filter({ hasText: printed.databases }).waitFor();
  expect(await accessibilityFaults(page)).toEqual([]);

  // The address holds tab and row: a reload shows the same.
  await page.reload();
  await drawer.locator('mark').filter({ hasText: printed.databases }).waitFor();
  await drawer.getByRole('button', { name: say('act.close') }).click();

  await openTab(page, say('plan.tab.tasks'));
  const task = page.getByRole('row').filter({ hasText: printed.warehouse });
  await task.getByText('Trung tâm Thông tin').waitFor();
  await task.getByText('18.500').waitFor();
  await page.getByRole('row').filter({ hasText: 'Số hóa hồ sơ lưu trữ' }).getByText('Cục Dịch vụ').waitFor();
  await openTab(page, say('plan.tab.funding'));
  await page.getByText('350.000').first().waitFor();
  await openTab(page, say('plan.tab.bases'));
  await page.getByText('9147/2024/NĐ-CP').first().waitFor();
  expect(await accessibilityFaults(page)).toEqual([]);
}

it('recognises a second copy of a recorded document and compares the two', async () => {
  const { page, faults } = await openWindow(browser);
  await signIn(page, accountOf('tonghop'));
  const first = decision(nextNumber++);
  await beginImport(page, [textFile('ban-dau.txt', first)]);
  await reviewed(page);
  await acceptTheRest(page);
  await page.getByRole('button', { name: say('import.finish.PLAN') }).click();
  await page.getByRole('link', { name: say('import.openPlan') }).waitFor();

  await beginImport(page, [
    textFile('ban-sau.txt', first.replace(printed.content, printed.content.replace('80', '85'))),
  ]);
  await page.getByText(say('import.duplicate')).waitFor();
  await page.getByRole('button', { name: say('import.compareEarlier') }).click();
  const dialog = page.getByRole('dialog', { name: say('import.compareEarlier') });
  await dialog.getByText('85').first().waitFor();
  expect(await accessibilityFaults(page)).toEqual([]);
  expect(faults).toEqual([]);
});

it('says in a sentence why a document could not be taken in, and keeps nothing of one that is secret', async () => {
  const { page, faults } = await openWindow(browser);
  await signIn(page, accountOf('tonghop'));

  await beginImport(page, [{ name: 'ban-quet.pdf', content: scannedPdf() }]);
  await page.getByRole('alert').getByText(say('read.no_text_layer')).waitFor();
  expect(await accessibilityFaults(page)).toEqual([]);

  await beginImport(page, [{ name: 'hong.docx', content: Buffer.from('PK\u0003\u0004 cut off', 'latin1') }]);
  await page.getByRole('alert').getByText(say('read.damaged')).waitFor();

  await beginImport(page, [textFile('mat.txt', `MẬT\n${decision(nextNumber++)}`)]);
  await page.getByRole('alert').getByText(say('error.import.secret_refused')).waitFor();
  await page
    .getByRole('link', { name: say('nav.planImport') })
    .first()
    .click();
  await page.getByText(say('import.state.REFUSED')).first().waitFor();
  expect(await page.getByText('mat.txt').count()).toBe(0);
  expect(faults).toEqual([]);
});

it('stops reading when asked', async () => {
  const { page, faults } = await openWindow(browser);
  await signIn(page, accountOf('tonghop'));
  const [head = '', ...parts] = decision(nextNumber++).split(/^(?=I+\. )/m);
  const long = head + Array.from({ length: 400 }, () => parts[1] ?? '').join('') + parts.slice(2).join('');
  await beginImport(page, [textFile('dai.txt', long)]);
  await page.getByRole('progressbar', { name: say('import.reading') }).waitFor();
  expect(await accessibilityFaults(page)).toEqual([]);
  await page.getByRole('button', { name: say('import.stop') }).click();
  await page.getByText(say('import.ended.CANCELLED')).waitFor();
  expect(faults).toEqual([]);
});

it('asks for what is missing before anything is sent', async () => {
  const { page, faults } = await openWindow(browser, { width: 820 });
  await signIn(page, accountOf('tonghop'));
  await page.goto('/ke-hoach/nhap');
  await page.getByRole('button', { name: say('import.start') }).click();
  await page.getByText(say('import.needFiles')).waitFor();
  await page.getByText(say('import.needDeclaration')).waitFor();
  expect(await accessibilityFaults(page)).toEqual([]);

  await openTab(page, say('import.pasteText'));
  await page.getByLabel(say('import.text')).fill(`Kế hoạch năm ${firstYear}\n${printed.signed}.`);
  await page.getByLabel(say('import.declare')).check();
  await page.getByRole('button', { name: say('import.start') }).click();
  await reviewed(page);
  expect(await accessibilityFaults(page)).toEqual([]);
  await page.getByRole('button', { name: say('import.discard') }).click();
  await page
    .getByRole('dialog')
    .getByRole('button', { name: say('import.discard') })
    .click();
  await page.getByText(say('import.state.DISCARDED')).first().waitFor();
  expect(faults).toEqual([]);
});
