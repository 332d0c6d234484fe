import type { Browser } from 'playwright-core';
import { addRow, cellOf, draftInGrid, pasteBlock, saved, shows, typeInto } from './support/plans.js';
import { accessibilityFaults, accountOf, openBrowser, openWindow, say, signIn } from './support/product.js';

jest.setTimeout(600_000);

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

const value = say('plan.col.value');
const row = 'Hồ sơ nộp trực tuyến';

it('takes a block from Excel, keeps a wrong cell as typed, undoes, saves by itself and shows it after a reload', async () => {
  const { page, faults } = await openWindow(browser);
  await signIn(page, accountOf('tonghop'));
  await draftInGrid(page, 'Kế hoạch dán từ Excel');
  expect(await accessibilityFaults(page)).toEqual([]);
  await addRow(page, row, ['ít nhất', '60', '', '%']);

  await (await cellOf(page, row, say('plan.col.phrase'))).click();
  await pasteBlock(page, [
    ['Văn bản đi được ký số,\nkể cả văn bản nội bộ', 'ít nhất', '95,5', '', '%'],
    ['Báo cáo tạo tự động', 'ít nhất', 'ba mươi', '', '%'],
    ['Cơ sở dữ liệu được chia sẻ', 'bằng', '1.200', '', 'bảng'],
  ]);
  await page.getByRole('button', { name: say('grid.errors', { count: 1 }) }).waitFor();
  await shows(page, 'Văn bản đi được ký số', value, '95,5');
  await shows(page, 'Báo cáo tạo tự động', value, 'ba mươi');
  await shows(page, 'Cơ sở dữ liệu được chia sẻ', value, '1.200');
  expect(await (await cellOf(page, 'Báo cáo tạo tự động', value)).getAttribute('aria-invalid')).toBe('true');
  expect(await accessibilityFaults(page)).toEqual([]);

  await typeInto(page, 'Báo cáo tạo tự động', value, '30');
  await shows(page, 'Báo cáo tạo tự động', value, '30');
  await page.getByRole('button', { name: say('act.undo') }).click();
  await shows(page, 'Báo cáo tạo tự động', value, 'ba mươi');
  await page.getByRole('button', { name: say('act.redo') }).click();
  await shows(page, 'Báo cáo tạo tự động', value, '30');
  await saved(page);

  await page.reload();
  await shows(page, 'Văn bản đi được ký số', value, '95,5');
  await shows(page, 'Báo cáo tạo tự động', value, '30');
  await shows(page, 'Cơ sở dữ liệu được chia sẻ', value, '1.200');
  expect(await (await cellOf(page, 'kể cả văn bản nội bộ', say('plan.col.phrase'))).textContent()).toBe(
    'Văn bản đi được ký số,\nkể cả văn bản nội bộ',
  );
  expect(faults).toEqual([]);
});

it('takes legal bases from Excel and shows them, with their day, after a reload', async () => {
  const { page, faults } = await openWindow(browser);
  await signIn(page, accountOf('tonghop'));
  const address = await draftInGrid(page, 'Kế hoạch có căn cứ');
  await page.goto(address.replace('muc=chi-tieu', 'muc=can-cu'));
  await page.getByRole('button', { name: say('grid.addRow') }).click();
  await page.getByRole('textbox', { name: say('plan.col.printed') }).waitFor();
  const basis = 'Căn cứ quy chế quản trị dữ liệu';
  await page.keyboard.type(basis);
  await page.keyboard.press('Enter');
  await (await cellOf(page, basis, say('plan.col.type'))).click();
  await pasteBlock(page, [['Quyết định', '9302/QĐ-BM', '15/02/2025', 'Bộ Mẫu', 'Quy chế quản trị dữ liệu']]);
  await shows(page, basis, say('plan.col.issuedOn'), '15/02/2025');
  await saved(page);
  expect(await accessibilityFaults(page)).toEqual([]);

  await page.reload();
  await shows(page, basis, say('plan.col.number'), '9302/QĐ-BM');
  await page.getByRole('button', { name: say('grid.read') }).click();
  await page.getByRole('row').filter({ hasText: '9302/QĐ-BM' }).filter({ hasText: '15/02/2025' }).waitFor();
  const word = page.waitForEvent('download');
  await page.getByRole('button', { name: say('act.exportWord') }).click();
  expect((await word).suggestedFilename()).toMatch(/^KeHoach_.*\.docx$/);
  expect(faults).toEqual([]);
});

it('takes a basis from the register of legal instruments, and says which one no longer holds', async () => {
  const { page, faults } = await openWindow(browser);
  await signIn(page, accountOf('tonghop'));
  const address = await draftInGrid(page, 'Kế hoạch có căn cứ từ danh mục');
  await page.goto(address.replace('muc=chi-tieu', 'muc=can-cu'));
  const pick = async (typed: string, number: string) => {
    await page.getByRole('button', { name: say('legal.pickBasis') }).click();
    const dialog = page.getByRole('dialog', { name: say('legal.pickBasis') });
    await dialog.getByRole('textbox', { name: say('legal.pickInstrument') }).fill(typed);
    await page.getByRole('option', { name: number }).waitFor();
    expect(await accessibilityFaults(page)).toEqual([]);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await dialog.waitFor({ state: 'detached' });
  };
  await pick('224/2026', '224/2026/NĐ-CP');
  await shows(page, '224/2026/NĐ-CP', say('plan.col.issuedOn'), '24/06/2026');
  await pick('nghi dinh 64/2007', '64/2007/NĐ-CP');
  await saved(page);
  await page.getByRole('alert').filter({ hasText: '64/2007/NĐ-CP' }).waitFor();
  expect(await accessibilityFaults(page)).toEqual([]);

  await page.getByRole('button', { name: say('grid.read') }).click();
  const words = say('legal.expiredReplaced', { until: '01/07/2026', replacement: '224/2026/NĐ-CP' });
  await page.getByRole('row').filter({ hasText: '64/2007/NĐ-CP' }).filter({ hasText: words }).waitFor();
  expect(faults).toEqual([]);
});

it('settles a conflict with another window so that nobody is stranded', async () => {
  const mine = await openWindow(browser);
  const theirs = await openWindow(browser);
  await signIn(mine.page, accountOf('tonghop'));
  const address = await draftInGrid(mine.page, 'Kế hoạch hai người cùng sửa');
  await addRow(mine.page, row, ['ít nhất', '60', '', '%']);

  await signIn(theirs.page, accountOf('tonghop'));
  await theirs.page.goto(address);
  await shows(theirs.page, row, value, '60');
  await typeInto(theirs.page, row, value, '65');
  await saved(theirs.page);

  // The one who comes second sees both, and what is kept can be saved and changed again.
  await typeInto(mine.page, row, value, '72,5');
  const dialog = mine.page.getByRole('dialog', { name: say('conflict.title') });
  await dialog.getByRole('cell', { name: '72,5' }).waitFor();
  await dialog.getByRole('cell', { name: '65' }).waitFor();
  expect(await accessibilityFaults(mine.page)).toEqual([]);
  await dialog.getByRole('button', { name: say('conflict.keepMine') }).click();
  await saved(mine.page);

  await typeInto(theirs.page, row, value, '66');
  const answer = theirs.page.getByRole('dialog', { name: say('conflict.title') });
  await answer.getByRole('button', { name: say('conflict.takeTheirs') }).click();
  await shows(theirs.page, row, value, '72,5');
  await typeInto(theirs.page, row, value, '73');
  await saved(theirs.page);

  await mine.page.reload();
  await shows(mine.page, row, value, '73');
  expect([...mine.faults, ...theirs.faults]).toEqual([]);
});

it('keeps what is typed when the session ends in the middle, and saves it after signing in again', async () => {
  // Nobody else's: this ends every other session of the account, and journeys run side by side.
  const drafter = accountOf('cuc.tonghop');
  const { page, faults } = await openWindow(browser);
  const elsewhere = await openWindow(browser);
  await page.clock.install();
  await signIn(page, drafter);
  const address = await draftInGrid(page, 'Kế hoạch bị ngắt giữa chừng');
  await addRow(page, row, ['ít nhất', '60', '', '%']);

  await signIn(elsewhere.page, drafter);
  await elsewhere.page.goto('/tai-khoan/phien');
  await elsewhere.page.getByRole('button', { name: say('sessions.endOthers') }).click();
  const ask = elsewhere.page.getByRole('dialog');
  await ask.getByRole('button', { name: say('sessions.endOthers') }).click();
  await ask.waitFor({ state: 'detached' });
  // The access token at hand runs out; it cannot be renewed any more.
  await page.clock.fastForward('01:00:00');

  await typeInto(page, row, value, '81,5');
  const dialog = page.getByRole('dialog', { name: say('session.endedTitle') });
  await dialog.waitFor();
  expect(await accessibilityFaults(page)).toEqual([]);
  await dialog.getByLabel(new RegExp(`^${say('session.password')}`)).fill(drafter.password);
  await dialog.getByRole('button', { name: say('session.signIn') }).click();
  await dialog.waitFor({ state: 'detached' });
  await shows(page, row, value, '81,5');
  await saved(page);

  await page.goto(address);
  await shows(page, row, value, '81,5');
  expect(faults).toEqual([]);
});
