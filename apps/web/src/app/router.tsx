import {
  createRootRouteWithContext,
  createRoute,
  createRouter,
  lazyRouteComponent,
  parseSearchWith,
  redirect,
  stringifySearchWith,
} from '@tanstack/react-router';
import type { RouterHistory } from '@tanstack/react-router';
import type { QueryClient } from '@tanstack/react-query';
import { assignedSearch } from '../features/assignments/assigned-search.js';
import { cyclePageSearch, newCycleSearch } from '../features/cycles/cycle-search.js';
import { inboxSearch } from '../features/inbox/inbox-search.js';
import { indicatorsSearch } from '../features/indicators/indicators-search.js';
import { comparisonSearch } from '../features/plans/comparison-search.js';
import { planListSearch, planPageSearch } from '../features/plans/plan-search.js';
import { pickNumber, pickPage, pickText } from '../shared/lib/search-params.js';
import { session } from '../shared/lib/session.js';
import { CrashPage } from './crash-page.js';
import { type ReviewTab, reviewTabs } from '../features/imports/review-tab.js';
import { LoadingPage } from './loading-page.js';
import { backTo } from '../shared/lib/return-path.js';

// The site map. Every page is its own chunk; list state stands in the address.

type Context = { queryClient: QueryClient };

const NotFoundPage = lazyRouteComponent(() => import('./not-found-page.js'), 'NotFoundPage');

const root = createRootRouteWithContext<Context>()({ notFoundComponent: NotFoundPage });

async function signedInOrRestored(): Promise<boolean> {
  if (session.state().status === 'unknown') await session.restore();
  const { status } = session.state();
  return status === 'in' || status === 'expired';
}

const signIn = createRoute({
  getParentRoute: () => root,
  path: '/dang-nhap',
  validateSearch: (search) => pickText(search, 'den'),
  beforeLoad: async ({ search }) => {
    // Without a server the form still shows: signing in says what is wrong.
    if (await signedInOrRestored().catch(() => false)) redirect({ href: backTo(search.den), throw: true });
  },
  component: lazyRouteComponent(() => import('../features/access/pages/sign-in-page.js'), 'SignInPage'),
});

/** The person has to set a password of their own before anything else. */
const firstPassword = createRoute({
  getParentRoute: () => root,
  path: '/dat-mat-khau',
  validateSearch: (search) => pickText(search, 'den'),
  beforeLoad: async ({ search }) => {
    if (!(await signedInOrRestored())) redirect({ to: '/dang-nhap', search, throw: true });
    const state = session.state();
    if (state.status === 'in' && !state.grant.me.mustChangePassword)
      redirect({ href: backTo(search.den), throw: true });
  },
  component: lazyRouteComponent(() => import('../features/access/pages/first-password-page.js'), 'FirstPasswordPage'),
});

const app = createRoute({
  getParentRoute: () => root,
  id: 'app',
  beforeLoad: async ({ location }) => {
    const search = location.href === '/' ? {} : { den: location.href };
    if (!(await signedInOrRestored())) redirect({ to: '/dang-nhap', search, throw: true });
    const state = session.state();
    if (state.status === 'in' && state.grant.me.mustChangePassword)
      redirect({ to: '/dat-mat-khau', search, throw: true });
  },
  component: lazyRouteComponent(() => import('./shell/shell.js'), 'Shell'),
});

const home = createRoute({
  getParentRoute: () => app,
  path: '/',
  component: lazyRouteComponent(() => import('./home-page.js'), 'HomePage'),
});

const sessions = createRoute({
  getParentRoute: () => app,
  path: '/tai-khoan/phien',
  component: lazyRouteComponent(() => import('../features/access/pages/sessions-page.js'), 'SessionsPage'),
});

const password = createRoute({
  getParentRoute: () => app,
  path: '/tai-khoan/mat-khau',
  component: lazyRouteComponent(() => import('../features/access/pages/password-page.js'), 'PasswordPage'),
});

const dailyMail = createRoute({
  getParentRoute: () => app,
  path: '/tai-khoan/thu',
  component: lazyRouteComponent(() => import('../features/access/pages/daily-mail-page.js'), 'DailyMailPage'),
});

const units = createRoute({
  getParentRoute: () => app,
  path: '/quan-tri/don-vi',
  // q: search words, ngay: day of the tree, dv: the chosen unit
  validateSearch: (search) => pickText(search, 'q', 'ngay', 'dv'),
  component: lazyRouteComponent(() => import('../features/units/pages/units-page.js'), 'UnitsPage'),
});

const unitImport = createRoute({
  getParentRoute: () => app,
  path: '/quan-tri/don-vi/nhap',
  component: lazyRouteComponent(() => import('../features/units/pages/import-units-page.js'), 'ImportUnitsPage'),
});

/** `trang`: the page of a list; the first one is left out of the address. */
const paged = (search: Record<string, unknown>): { trang?: number | undefined } => {
  const trang = pickPage(search['trang']);
  return trang > 1 ? { trang } : {};
};

const accounts = createRoute({
  getParentRoute: () => app,
  path: '/quan-tri/tai-khoan',
  // q: search words, dv and ten: the unit and its name, nguoi: the person whose details are open
  validateSearch: (search) => ({ ...pickText(search, 'q', 'dv', 'ten', 'nguoi'), ...paged(search) }),
  component: lazyRouteComponent(() => import('../features/access/pages/accounts-page.js'), 'AccountsPage'),
});

const accountImport = createRoute({
  getParentRoute: () => app,
  path: '/quan-tri/tai-khoan/nhap',
  component: lazyRouteComponent(() => import('../features/access/pages/import-people-page.js'), 'ImportPeoplePage'),
});

const inbox = createRoute({
  getParentRoute: () => app,
  path: '/viec',
  validateSearch: inboxSearch,
  component: lazyRouteComponent(() => import('../features/inbox/pages/inbox-page.js'), 'InboxPage'),
});

const assigned = createRoute({
  getParentRoute: () => app,
  path: '/duoc-giao',
  validateSearch: assignedSearch,
  component: lazyRouteComponent(() => import('../features/assignments/pages/assigned-page.js'), 'AssignedPage'),
});

const authorisations = createRoute({
  getParentRoute: () => app,
  path: '/quan-tri/uy-quyen',
  component: lazyRouteComponent(() => import('../features/access/pages/authorisations-page.js'), 'AuthorisationsPage'),
});

const workdays = createRoute({
  getParentRoute: () => app,
  path: '/quan-tri/lich-lam-viec',
  // nam: the year that is shown
  validateSearch: (search): { nam?: number } => {
    const year = pickNumber(search['nam'], /^20[2-9]\d$/);
    return year === undefined ? {} : { nam: year };
  },
  component: lazyRouteComponent(() => import('../features/reference/pages/calendar-page.js'), 'CalendarPage'),
});

const instruments = createRoute({
  getParentRoute: () => app,
  path: '/quan-tri/van-ban-phap-luat',
  validateSearch: (search) => ({ ...pickText(search, 'q'), ...paged(search) }),
  component: lazyRouteComponent(() => import('../features/legal/pages/instruments-page.js'), 'InstrumentsPage'),
});

const plans = createRoute({
  getParentRoute: () => app,
  path: '/ke-hoach',
  validateSearch: planListSearch,
  component: lazyRouteComponent(() => import('../features/plans/pages/plans-page.js'), 'PlansPage'),
});

const plan = createRoute({
  getParentRoute: () => app,
  path: '/ke-hoach/$planId',
  validateSearch: planPageSearch,
  component: lazyRouteComponent(() => import('../features/plans/pages/plan-page.js'), 'PlanPage'),
});

const comparison = createRoute({
  getParentRoute: () => app,
  path: '/ke-hoach/$planId/so-sanh',
  validateSearch: comparisonSearch,
  component: lazyRouteComponent(() => import('../features/plans/pages/compare-page.js'), 'ComparePage'),
});

const derive = createRoute({
  getParentRoute: () => app,
  path: '/ke-hoach/$planId/ke-hoach-nam',
  component: lazyRouteComponent(() => import('../features/plans/pages/derive-page.js'), 'DerivePage'),
});
const align = createRoute({
  getParentRoute: () => app,
  path: '/ke-hoach/$planId/doi-chieu',
  component: lazyRouteComponent(() => import('../features/plans/pages/align-page.js'), 'AlignPage'),
});

const assign = createRoute({
  getParentRoute: () => app,
  path: '/ke-hoach/$planId/giao',
  component: lazyRouteComponent(() => import('../features/plans/pages/assign-page.js'), 'AssignPage'),
});

const imports = createRoute({
  getParentRoute: () => app,
  path: '/ke-hoach/nhap',
  validateSearch: paged,
  component: lazyRouteComponent(() => import('../features/imports/pages/imports-page.js'), 'ImportsPage'),
});

const importOne = createRoute({
  getParentRoute: () => app,
  path: '/ke-hoach/nhap/$importId',
  // muc: the tab of the review
  validateSearch: (search): { muc?: ReviewTab } => {
    const tab = reviewTabs.find((known) => known === search['muc']);
    return tab === undefined ? {} : { muc: tab };
  },
  component: lazyRouteComponent(() => import('../features/imports/pages/import-page.js'), 'ImportPage'),
});

const frameworks = createRoute({
  getParentRoute: () => app,
  path: '/ke-hoach/khung',
  validateSearch: paged,
  component: lazyRouteComponent(() => import('../features/frameworks/pages/frameworks-page.js'), 'FrameworksPage'),
});

const framework = createRoute({
  getParentRoute: () => app,
  path: '/ke-hoach/khung/$frameworkId',
  validateSearch: (search: Record<string, unknown>): { sua?: true; noi?: true } => ({
    ...(String(search['sua']) === 'true' ? { sua: true } : {}),
    ...(String(search['noi']) === 'true' ? { noi: true } : {}),
  }),
  component: lazyRouteComponent(() => import('../features/frameworks/pages/framework-page.js'), 'FrameworkPage'),
});

const indicators = createRoute({
  getParentRoute: () => app,
  path: '/chi-tieu',
  validateSearch: indicatorsSearch,
  component: lazyRouteComponent(() => import('../features/indicators/pages/indicators-page.js'), 'IndicatorsPage'),
});

const indicator = createRoute({
  getParentRoute: () => app,
  path: '/chi-tieu/$indicatorId',
  component: lazyRouteComponent(() => import('../features/indicators/pages/indicator-page.js'), 'IndicatorPage'),
});

const cycles = createRoute({
  getParentRoute: () => app,
  path: '/dot-bao-cao',
  validateSearch: paged,
  component: lazyRouteComponent(() => import('../features/cycles/pages/cycles-page.js'), 'CyclesPage'),
});

const newCycle = createRoute({
  getParentRoute: () => app,
  path: '/dot-bao-cao/lap',
  validateSearch: newCycleSearch,
  component: lazyRouteComponent(() => import('../features/cycles/pages/cycle-form-page.js'), 'NewCyclePage'),
});

const cycle = createRoute({
  getParentRoute: () => app,
  path: '/dot-bao-cao/$cycleId',
  validateSearch: cyclePageSearch,
  component: lazyRouteComponent(() => import('../features/cycles/pages/cycle-page.js'), 'CyclePage'),
});

const cycleEdit = createRoute({
  getParentRoute: () => app,
  path: '/dot-bao-cao/$cycleId/sua',
  component: lazyRouteComponent(() => import('../features/cycles/pages/cycle-form-page.js'), 'EditCyclePage'),
});

const cycleReport = createRoute({
  getParentRoute: () => app,
  path: '/dot-bao-cao/$cycleId/bao-cao/$reportId',
  component: lazyRouteComponent(() => import('../features/cycles/pages/report-page.js'), 'ReportPage'),
});

const rounds = createRoute({
  getParentRoute: () => app,
  path: '/bao-cao',
  validateSearch: paged,
  component: lazyRouteComponent(() => import('../features/reports/pages/rounds-page.js'), 'RoundsPage'),
});

const round = createRoute({
  getParentRoute: () => app,
  path: '/bao-cao/$roundId',
  component: lazyRouteComponent(() => import('../features/reports/pages/round-page.js'), 'RoundPage'),
});

/** Any other address: not found, shown inside the shell to whoever is signed in. */
const elsewhere = createRoute({ getParentRoute: () => app, path: '$', component: NotFoundPage });

const routeTree = root.addChildren([
  signIn,
  firstPassword,
  app.addChildren([
    home,
    sessions,
    dailyMail,
    password,
    units,
    unitImport,
    accounts,
    accountImport,
    inbox,
    assigned,
    authorisations,
    workdays,
    instruments,
    plans,
    plan,
    comparison,
    derive,
    align,
    assign,
    imports,
    importOne,
    frameworks,
    framework,
    indicators,
    indicator,
    cycles,
    newCycle,
    cycle,
    cycleEdit,
    cycleReport,
    rounds,
    round,
    elsewhere,
  ]),
]);

export function createAppRouter(context: Context, history?: RouterHistory) {
  return createRouter({
    routeTree,
    context,
    ...(history ? { history } : {}),
    // Addresses that people read and share: `?q=892`, not JSON.
    parseSearch: parseSearchWith((text) => text),
    stringifySearch: stringifySearchWith(String),
    // What no page's validateSearch lets through is not there; without this an invented value would reach the page.
    search: { strict: true },
    defaultPreload: 'intent',
    defaultPendingComponent: LoadingPage,
    defaultErrorComponent: CrashPage,
    defaultNotFoundComponent: NotFoundPage,
    scrollRestoration: true,
  });
}

declare module '@tanstack/react-router' {
  // eslint-disable-next-line @typescript-eslint/consistent-type-definitions -- the router is typed by merging this interface.
  interface Register {
    router: ReturnType<typeof createAppRouter>;
  }
}
