import type { Browser, Page } from 'playwright-core';
import { guidance, report } from './support/documents.js';
import { acceptTheRest, beginImport, reviewed } from './support/imports.js';
import { accessibilityFaults, accountOf, openBrowser, openWindow, say, signIn } from './support/product.js';

jest.setTimeout(900_000);

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

const desktop = 1366;
const tablet = 820;
const tabs = ['noi-dung', 'chi-tieu', 'nhiem-vu', 'kinh-phi', 'can-cu', 'ra-soat', 'nguon', 'lay-y-kien'];

/** Drawn, and nothing is loading any more. */
async function drawn(page: Page): Promise<void> {
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page.locator('.mantine-Skeleton-root').first().waitFor({ state: 'detached' });
}

/** What axe finds on the page as it stands, at these widths. */
async function faultsAt(page: Page, widths: number[]): Promise<string[]> {
  const found: string[] = [];
  for (const width of widths) {
    await page.setViewportSize({ width, height: 900 });
    const faults = await accessibilityFaults(page);
    found.push(...faults.map((fault) => `${new URL(page.url()).pathname} at ${width}: ${fault}`));
  }
  return found;
}

/** From here on nothing that a page asks for is answered, except who is signed in. */
async function breakServer(page: Page): Promise<void> {
  const problem = { code: 'internal', params: {}, fields: [], requestId: 'journey' };
  await page.route('**/graphql', (route) =>
    route.fulfill({ json: { data: null, errors: [{ message: '', extensions: problem }] } }),
  );
  await page.route(/\/api\/(?!session\b)/, (route) => route.fulfill({ status: 400, json: problem }));
}

/** Each page as it is; then those of `failing` as they are when the server fails: pages that fail alike are there once. */
async function inspect(page: Page, addresses: string[], failing = addresses): Promise<void> {
  for (const address of addresses) {
    await page.goto(address);
    await drawn(page);
    expect(await faultsAt(page, [desktop, tablet])).toEqual([]);
  }
  await breakServer(page);
  for (const address of failing) {
    await page.goto(address);
    await page.getByRole('alert').first().waitFor();
    await drawn(page);
    // One sentence and one button: the same at every width.
    expect(await faultsAt(page, [tablet])).toEqual([]);
  }
}

it('shows plans, filled, empty and failing, to everybody', async () => {
  const { page, faults } = await openWindow(browser);
  await signIn(page, accountOf('tonghop'));
  await page.goto('/ke-hoach?sap=TITLE');
  const plan = await page.getByRole('row').getByRole('link').first().getAttribute('href');
  const parts = tabs.map((tab) => `${plan ?? ''}?muc=${tab}`);
  const pages = ['/ke-hoach?sap=invented', plan ?? '', '/duoc-giao'];
  await inspect(
    page,
    [...pages, '/ke-hoach?q=khong+co+ke+hoach+nao', '/duoc-giao?nam=1999', ...parts, `${plan ?? ''}/so-sanh`],
    pages,
  );
  expect(faults).toEqual([]);
});

it('shows work, imports, frameworks, indicators and rounds, empty and failing, to everybody', async () => {
  const { page, faults } = await openWindow(browser);
  await signIn(page, accountOf('tinh.tonghop'));
  await inspect(
    page,
    [
      '/viec',
      '/viec?muc=de-biet',
      '/ke-hoach/nhap',
      '/ke-hoach/khung',
      '/chi-tieu',
      '/dot-bao-cao',
      '/dot-bao-cao/lap',
      '/bao-cao',
    ],
    ['/viec', '/ke-hoach/nhap', '/ke-hoach/khung', '/chi-tieu', '/chi-tieu?muc=chua-gan', '/dot-bao-cao', '/bao-cao'],
  );
  expect(faults).toEqual([]);
});

it('shows units, calendar, legal instruments, accounts and sessions, filled, empty and failing, to everybody', async () => {
  const { page, faults } = await openWindow(browser);
  await signIn(page, accountOf('quantri'));
  await page.goto('/quan-tri/tai-khoan');
  const row = page.getByRole('row').filter({ hasText: accountOf('vanthu').username });
  await row.getByRole('button').first().click();
  await page.waitForURL(/nguoi=/);
  const person = page.url();
  const own = ['/tai-khoan/phien', '/tai-khoan/thu'];
  const pages = ['/quan-tri/don-vi', '/quan-tri/lich-lam-viec', '/quan-tri/tai-khoan', person, ...own];
  const register = '/quan-tri/van-ban-phap-luat';
  const empty = [
    '/quan-tri/don-vi?q=khong+co+don+vi+nao',
    '/quan-tri/tai-khoan?q=khong+co+ai',
    `${register}?q=khong+co+van+ban+nao`,
  ];
  const forms = ['/quan-tri/don-vi/nhap', '/quan-tri/tai-khoan/nhap', '/tai-khoan/mat-khau'];
  await inspect(page, [...pages, register, ...empty, ...forms], [...pages, register]);
  expect(faults).toEqual([]);
});

it('makes a framework of guidance and a closed round of an old report, and shows both to everybody', async () => {
  const { page, faults } = await openWindow(browser);
  await signIn(page, accountOf('tonghop'));
  await beginImport(page, [{ name: 'huong-dan.txt', content: guidance(1 + (Date.now() % 9_000_000)) }]);
  await reviewed(page);
  const review = page.url();
  await acceptTheRest(page);
  await page.getByRole('button', { name: say('import.finish.FRAMEWORK') }).click();
  await page.getByRole('link', { name: say('import.openFramework') }).click();
  await page.getByText('HIỆN TRẠNG').waitFor();
  const framework = page.url();

  await beginImport(page, [{ name: 'bao-cao.txt', content: report(1 + (Date.now() % 9_000_000)) }]);
  await reviewed(page);
  await acceptTheRest(page);
  await page.getByRole('button', { name: say('import.finish.REPORT') }).click();
  await page.getByRole('link', { name: say('import.openRound') }).click();
  const row = page.getByRole('row').filter({ hasText: 'Tạp chí' });
  await row.getByText(say('value.state.NONE_EXISTS'), { exact: true }).first().waitFor();

  const made = [review, framework, page.url()];
  await inspect(page, [...made, '/ke-hoach/nhap', '/ke-hoach/khung', '/bao-cao'], made);
  expect(faults).toEqual([]);
});
