// Who may import whom; the reasons are in ARCHITECTURE.md. `npm run arch` checks it.

/** Each feature may import the ones before it. */
const features = [
  'legal',
  'reference',
  'units',
  'access',
  'documents',
  'comments',
  'plans',
  'frameworks',
  'checks',
  'procedures',
  'consultations',
  'assignments',
  'appraisals',
  'evaluations',
  'amendments',
  'papers',
  'indicators',
  'cycles',
  'projects',
  'budgets',
  'registers',
  'reports',
  'dashboards',
  'inbox',
  'digest',
  'imports',
];
/** What a feature shows to later ones; an entity only as the target of a foreign key. */
const offered = '[.](service|loader|dto|events|module|entity)[.]ts$';

/** Each library may import these. */
const libs = {
  contracts: [],
  text: [],
  messages: ['contracts'],
  domain: ['contracts', 'text'],
  reader: ['contracts', 'text', 'domain'],
  writer: ['contracts', 'text', 'domain'],
};
const tests = '([.](spec|int-spec)[.]tsx?$|^apps/api/test/|^apps/web/src/testing/)';
const api = '^apps/api/src';
const web = '^apps/web/src';

const featureRules = features.map((feature, at) => ({
  name: `feature-order-${feature}`,
  comment: 'A feature imports earlier features only; influence the other way travels by event.',
  severity: 'error',
  from: { path: `${api}/features/${feature}/` },
  to: { path: `${api}/features/`, pathNot: `${api}/features/(${features.slice(0, at + 1).join('|')})/` },
}));

const libRules = Object.entries(libs).map(([lib, allowed]) => ({
  name: `lib-${lib}`,
  comment: 'Libraries depend on each other in one direction; a test may look from both sides.',
  severity: 'error',
  from: { path: `^libs/${lib}/`, pathNot: tests },
  to: { path: '^(libs|apps)/', pathNot: `^libs/(${[lib, ...allowed].join('|')})/` },
}));

module.exports = {
  forbidden: [
    ...featureRules,
    ...libRules,
    {
      name: 'feature-known',
      comment: 'A new feature takes its place in the order above.',
      severity: 'error',
      from: {},
      to: { path: `${api}/features/`, pathNot: `${api}/features/(${features.join('|')})/` },
    },
    {
      name: 'feature-offers',
      comment: 'Of another feature only services, loaders, DTOs, events, the module and foreign key targets are seen.',
      severity: 'error',
      from: { path: `${api}/features/([^/]+)/`, pathNot: tests },
      to: { path: `${api}/features/`, pathNot: [`${api}/features/$1/`, offered] },
    },
    {
      name: 'platform-knows-no-feature',
      severity: 'error',
      from: { path: `${api}/platform/`, pathNot: tests },
      to: { path: `${api}/(features/|[^/]+$)` },
    },
    {
      name: 'adapters-only-for-their-module',
      comment: 'Resolvers and controllers are the outermost layer.',
      severity: 'error',
      from: { pathNot: ['[.]module[.]ts$', tests] },
      to: { path: `${api}/.*[.](resolver|controller)[.]ts$` },
    },
    {
      name: 'rules-are-pure',
      comment: 'Policies and mappers decide and translate; they neither read nor write.',
      severity: 'error',
      from: { path: `${api}/.*[.](policy|mapper)[.]ts$` },
      to: {
        path: [`${api}/platform/database/`, `${api}/.*[.](service|queries|loader)[.]ts$`, 'node_modules/(typeorm|pg)/'],
      },
    },
    {
      name: 'adapters-do-not-touch-the-database',
      severity: 'error',
      from: { path: `${api}/features/.*[.](resolver|controller)[.]ts$` },
      to: { path: [`${api}/platform/database/`, `${api}/.*[.](queries|entity)[.]ts$`, 'node_modules/(typeorm|pg)/'] },
    },
    {
      name: 'services-know-no-transport',
      comment: 'A service is the same for GraphQL, REST, jobs and the command line.',
      severity: 'error',
      from: { path: `${api}/features/.*[.](service|queries|policy|mapper|entity)[.]ts$` },
      to: { path: 'node_modules/(fastify|@fastify|graphql|@nestjs/(graphql|apollo|platform-fastify|swagger))/' },
    },
    {
      name: 'sql-driver-in-platform',
      comment: 'Features use Db; only the platform opens connections.',
      severity: 'error',
      from: { path: `${api}/features/`, pathNot: tests },
      to: { path: 'node_modules/(pg|@nestjs/typeorm)/' },
    },
    {
      name: 'libs-are-plain',
      comment: 'No framework and no database in the libraries.',
      severity: 'error',
      from: { path: '^libs/' },
      to: { path: 'node_modules/(@nestjs|react|react-dom|typeorm|pg|fastify)/' },
    },
    { name: 'web-apart-from-api', severity: 'error', from: { path: '^apps/web/' }, to: { path: '^apps/api/' } },
    { name: 'api-apart-from-web', severity: 'error', from: { path: '^apps/api/' }, to: { path: '^apps/web/' } },
    {
      name: 'web-without-reader',
      comment: 'Parsing of documents stays on the server.',
      severity: 'error',
      from: { path: web },
      to: { path: '^libs/', pathNot: '^libs/(contracts|text|domain|messages)/' },
    },
    {
      name: 'web-features-apart',
      comment: 'app/ composes features; they do not know each other.',
      severity: 'error',
      from: { path: `${web}/features/([^/]+)/` },
      to: { path: [`${web}/features/`, `${web}/app/`], pathNot: `${web}/features/$1/` },
    },
    {
      name: 'web-shared-knows-no-feature',
      severity: 'error',
      from: { path: `${web}/(shared|gql|i18n)/`, pathNot: tests },
      to: { path: `${web}/(app|features)/` },
    },
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'resolvable',
      severity: 'error',
      from: {},
      // Types only: the package has no code to resolve.
      to: { couldNotResolve: true, pathNot: '^(virtual:|@graphql-typed-document-node/)' },
    },
    {
      name: 'no-test-code-in-the-product',
      severity: 'error',
      from: { path: '^(apps|libs)/[^/]+/src/', pathNot: tests },
      to: { path: ['[.](spec|int-spec)[.]tsx?$', '^apps/api/test/', '^apps/web/(e2e|src/testing)/'] },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^|/)(dist|dist-types)/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.tests.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['types', 'import', 'require', 'node', 'default'],
    },
  },
};
