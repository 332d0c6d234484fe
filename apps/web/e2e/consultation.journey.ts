import type { Browser } from 'playwright-core';
import { acceptRemark, askUnits, closeConsultation, giveRemark } from './support/consultations.js';
import { beginDraft } from './support/plans.js';
import { accessibilityFaults, accountOf, openBrowser, openWindow, say, signIn } from './support/product.js';

jest.setTimeout(600_000);

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

const title = 'Kế hoạch lấy ý kiến các đơn vị';
const opinion = 'Nêu rõ nguồn vốn của từng nhiệm vụ.';
const answer = 'Đã bổ sung nguồn vốn tại Mục III.';

it('asks two units about a draft; one answers and is answered, the other stays listed, and the table leaves as Word', async () => {
  const drafting = await openWindow(browser);
  const drafter = drafting.page;
  await signIn(drafter, accountOf('tonghop'));
  await beginDraft(drafter, title);
  const address = `${new URL(drafter.url()).pathname}?muc=lay-y-kien`;
  await drafter.goto(address);
  await askUnits(drafter, ['Cục Dịch vụ', 'Văn phòng Bộ'], '31/12/2099', async () => {
    expect(await accessibilityFaults(drafter)).toEqual([]);
  });

  // Somebody who reads no drafts of that unit reads this one now, on a tablet, and answers for their own.
  const asked = await openWindow(browser, { width: 820 });
  const guest = asked.page;
  await signIn(guest, accountOf('daumoi'));
  await guest.goto(address);
  await giveRemark(guest, 'Cục Dịch vụ', opinion, async () => {
    expect(await accessibilityFaults(guest)).toEqual([]);
  });
  expect(await guest.getByText('Văn phòng Bộ').count()).toBe(0);

  // Accepted, closed, and the draft is no longer the guest's to read.
  await drafter.reload();
  await drafter.getByText(say('consultation.silent', { names: 'Văn phòng Bộ' })).waitFor();
  await acceptRemark(drafter, opinion, answer);
  const letter = drafter.waitForEvent('download');
  await drafter.getByRole('button', { name: say('consultation.export.reminder') }).click();
  expect((await letter).suggestedFilename()).toMatch(/^CongVanDonDoc_.+_1_\d{8}\.docx$/);
  const word = drafter.waitForEvent('download');
  await drafter.getByRole('button', { name: say('consultation.export.opinions') }).click();
  expect((await word).suggestedFilename()).toMatch(/^BangTongHopYKien_.+_1_\d{8}\.docx$/);
  await closeConsultation(drafter);
  expect(await accessibilityFaults(drafter)).toEqual([]);
  await guest.reload();
  await guest.getByText(say('error.record.not_found')).waitFor();
  expect([...drafting.faults, ...asked.faults]).toEqual([]);
});
