import { openApiDocument } from '../src/platform/http/openapi.js';
import { startApp, STARTING_MS, type TestApp } from './support/app.js';
import { crawl, pathsOf, plant, queriesOf } from './support/canaries.js';

const everything = (agency: string) =>
  ['CONTACT', 'CYCLE', 'DRAFT', 'FRAME', 'IMPORT', 'INDICATOR', 'ISSUED', 'OPINION', 'RESTRICTED', 'ROUND'].map(
    (kind) => `KIN-${agency}-${kind}`,
  );

/** Who meets what, on every way through GraphQL and REST. Contacts are for the people of the unit's own agency. */
const rules: [string, string[]][] = [
  ['tonghop', everything('BO')],
  ['tinh.tonghop', everything('TINH')],
  ['taichinh', everything('BO').filter((canary) => !canary.endsWith('IMPORT'))],
  ['daumoi', ['KIN-BO-CONTACT', 'KIN-BO-INDICATOR', 'KIN-BO-ISSUED']],
];

describe.each([
  ['both walls', 'app'],
  ['row-level security off', 'owner'],
] as const)('reading with %s', (_name, appUrl) => {
  let world: TestApp;
  let queries: ReturnType<typeof queriesOf>;
  let paths: string[];
  beforeAll(async () => {
    world = await startApp({ appUrl });
    const ids = [...(await plant(world, 'BO', 'tonghop')), ...(await plant(world, 'TINH', 'tinh.tonghop'))];
    queries = queriesOf(world, ids);
    paths = pathsOf(openApiDocument(world.app), ids);
  }, STARTING_MS);
  afterAll(() => world.close());

  // Without row-level security two kinds of people are enough to see that the statements carry the rules.
  it.each(rules.filter(([username]) => appUrl === 'app' || ['tonghop', 'daumoi'].includes(username)))(
    '%s meets exactly what the rules of publication and grants open',
    async (username, expected) => {
      const { met, failed } = await crawl(await world.as(username), queries, paths);
      expect(failed).toEqual([]);
      expect(met).toEqual(expected);
    },
    STARTING_MS,
  );
});
