import { openApiDocument } from '../src/platform/http/openapi.js';
import { startApp, STARTING_MS, type TestApp } from './support/app.js';
import { crawl, pathsOf, plant, queriesOf } from './support/canaries.js';

// The first wall taken away, on purpose: every condition that the statements carry says yes. What is left is PostgreSQL.
jest.mock('../src/platform/auth/scope-sql.js', () => ({
  ...jest.requireActual<object>('../src/platform/auth/scope-sql.js'),
  within: () => 'true',
}));
jest.mock('../src/features/plans/plan.policy.js', () => ({
  ...jest.requireActual<object>('../src/features/plans/plan.policy.js'),
  readable: () => ({ plan: 'true', version: 'true', draft: 'true' }),
}));
jest.mock('../src/features/units/unit.policy.js', () => ({
  ...jest.requireActual<object>('../src/features/units/unit.policy.js'),
  mayReadContacts: () => true,
}));

describe('reading with the conditions of the statements off', () => {
  let world: TestApp;
  let queries: ReturnType<typeof queriesOf>;
  let paths: string[];
  beforeAll(async () => {
    world = await startApp();
    const ids = [...(await plant(world, 'BO', 'tonghop')), ...(await plant(world, 'TINH', 'tinh.tonghop'))];
    queries = queriesOf(world, ids);
    paths = pathsOf(openApiDocument(world.app), ids);
  }, STARTING_MS);
  afterAll(() => world.close());

  it.each([
    ['tonghop', 'KIN-TINH'],
    ['tinh.tonghop', 'KIN-BO'],
  ])(
    'row-level security still keeps %s from the records of the other agency',
    async (username, foreign) => {
      const { met, failed } = await crawl(await world.as(username), queries, paths);
      expect(failed).toEqual([]);
      expect(met.length).toBeGreaterThan(5);
      expect(met.filter((canary) => canary.startsWith(foreign))).toEqual([]);
    },
    STARTING_MS,
  );

  it(
    'row-level security still opens only what is issued to a contributor',
    async () => {
      const { met } = await crawl(await world.as('daumoi'), queries, paths);
      expect(met.filter((canary) => !canary.endsWith('CONTACT'))).toEqual(['KIN-BO-INDICATOR', 'KIN-BO-ISSUED']);
    },
    STARTING_MS,
  );
});
