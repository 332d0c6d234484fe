import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { TypeMetadataStorage } from '@nestjs/graphql';
import { getMetadataStorage } from 'class-validator';
import { startApp, STARTING_MS, type TestApp } from './support/app.js';

let world: TestApp;
beforeAll(async () => {
  world = await startApp();
}, STARTING_MS);
afterAll(() => world.close());

// The validation pipe drops what no rule knows: a field without one could never be sent.
it('has a rule for every field of every GraphQL input', () => {
  const bare = [...TypeMetadataStorage.getInputTypesMetadata(), ...TypeMetadataStorage.getArgumentsMetadata()].flatMap(
    ({ target, properties = [] }) => {
      const rules = getMetadataStorage().getTargetValidationMetadatas(target, '', true, false);
      const ruled = new Set(rules.map((rule) => rule.propertyName));
      return properties.filter(({ name }) => !ruled.has(name)).map(({ name }) => `${target.name}.${name}`);
    },
  );
  expect(bare).toEqual([]);
});

it('lets through every document that the web sends', async () => {
  const folder = join(__dirname, '../../web/src');
  const documents = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.tsx?$/.test(path))
    .flatMap((path) =>
      [...readFileSync(join(folder, path), 'utf8').matchAll(/GraphQL \*\/ `([^`]+)`/g)].map((match) => match[1]!),
    );
  const fragments = new Map(
    documents.flatMap((text) =>
      [...text.matchAll(/fragment (\w+) on[\s\S]*?(?=\n\s*fragment |$)/g)].map(
        (match) => [match[1]!, match[0]] as const,
      ),
    ),
  );
  const client = await world.as('tonghop');
  const operations = documents.filter((text) => /^\s*(query|mutation)/.test(text));
  expect(operations.length).toBeGreaterThan(20);
  const refused: string[] = [];
  for (const text of operations) {
    const parts = new Map<string, string>();
    const add = (document: string) => {
      for (const [, name = ''] of document.matchAll(/\.\.\.\s*(?!on\b)(\w+)/g)) {
        if (parts.has(name) || text.includes(`fragment ${name} `)) continue;
        parts.set(name, fragments.get(name) ?? '');
        add(fragments.get(name) ?? '');
      }
    };
    add(text);
    const answer = await client.graphql([text, ...parts.values()].join('\n'), { page: 1, size: 50 });
    // Without its variables a document fails for those, never for what it asks.
    if (/The query is refused|Cannot query field|Unknown (fragment|type|argument)/.test(answer.text))
      refused.push(text);
  }
  expect(refused).toEqual([]);
});

describe('words that would be a command elsewhere', () => {
  const words = [
    `' or 1=1 --`,
    `'; drop table plan; --`,
    `") or ("1"="1`,
    `\\'; select pg_sleep(5); --`,
    `$1`,
    `$$; truncate plan; $$`,
    `%' union select password_hash from account --`,
    `:*`,
    `a & | ! b`,
    `((((`,
    `%%%___\\`,
    `*.*{,3}`,
    `@>`,
    `{"a":1}`,
    `\ufffd\u202e\u0301`,
    `\ud83d\ude00`.repeat(50),
    `a\u0000b`,
    `\ud800`,
    `'"\`<>;&|$()`,
  ];

  it.each(words)('%j is looked for and nothing else', async (q) => {
    const client = await world.as('tonghop');
    const answers = [
      await client.graphql('query ($q: String!) { plans(filter: { q: $q }) { total } }', { q }),
      await client.graphql('query ($q: String!) { unitSearch(text: $q, size: 5) { total } }', { q }),
      await client.graphql('query ($q: PlanSort) { plans(sort: $q) { total } }', { q: { key: q } }),
      await client.get(`/api/people?q=${encodeURIComponent(q.replace(/\p{Cs}/gu, ''))}`),
      await client.get(`/api/plans/export.xlsx?q=${encodeURIComponent(q.replace(/\p{Cs}/gu, ''))}`),
    ];
    for (const { status, text } of answers) {
      expect(status).toBeLessThan(500);
      expect(text).not.toMatch(/server\.internal|syntax error|node_modules/);
    }
    const { data } = (await client.graphql('{ plans { total } }')).json() as { data: { plans: { total: number } } };
    expect(data.plans.total).toBeGreaterThan(0);
  });
});

describe('a query beyond the limits', () => {
  const repeated = (count: number, text: (i: number) => string) =>
    Array.from({ length: count }, (_, i) => text(i)).join(' ');
  it.each([
    ['of two thousand fields', `{ ${repeated(2000, () => 'plans { total }')} }`],
    ['of five hundred aliases', `{ ${repeated(500, (i) => `a${i}: __typename`)} }`],
    ['a hundred levels deep', `{ plans ${'{ items '.repeat(100)}${'}'.repeat(100)} }`],
    ['with a thousand directives', `{ __typename ${repeated(1000, () => '@skip(if: false)')} }`],
    ['with fragments in a circle', '{ ...a } fragment a on Query { ...b } fragment b on Query { ...a }'],
    ['of a megabyte', `{ __typename # ${'x'.repeat(1_000_000)} }`],
    [
      'for too many values',
      `{ ${repeated(14, (i) => `p${i}: plans(size: 100) { items { id title kind period: periodStart periodEnd } }`)} }`,
    ],
  ])('%s is refused', async (_name, query) => {
    const client = await world.as('tonghop');
    const answer = await client.graphql(query);
    expect(answer.status).toBeGreaterThanOrEqual(400);
    expect(answer.status).toBeLessThan(500);
    expect(answer.text).not.toMatch(/node_modules|at \/|SELECT /);
  });

  it('comes in batches to nobody', async () => {
    const client = await world.as('tonghop');
    const batch = Array.from({ length: 5 }, () => ({ query: '{ __typename }' }));
    expect((await client.send('POST', '/graphql', batch)).status).toBe(400);
  });
});
