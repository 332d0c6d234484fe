import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { prints } from './fixtures/perturb.js';
import { figures, score, type Key, type Score } from './fixtures/score.js';
import { readDocument } from './read.js';

// Every test of prints reads the whole set: on a busy machine that takes longer than the default allows.
jest.setTimeout(120_000);

const folder = join(__dirname, 'fixtures');
const names = readdirSync(folder)
  .filter((file) => file.endsWith('.txt'))
  .map((file) => file.replace('.txt', ''));

/** Least mean over the set; a single document may fall below, but no figure of one below {@link FLOOR}. */
const LEAST: Record<(typeof figures)[number], number> = {
  header: 0.95,
  bases: 0.95,
  sections: 0.95,
  targets: 0.95,
  comparators: 0.95,
  years: 0.95,
  tasks: 0.95,
  leads: 0.95,
  coordinators: 0.9,
  when: 0.95,
  budget: 0.95,
  values: 0.9,
};
const FLOOR = 0.5;
/** How much a mean may lose when the same documents come in another print. */
const TOLERANCE = 0.08;

const textOf = (name: string): string => readFileSync(join(folder, `${name}.txt`), 'utf8');

async function scoreOf(name: string, text: string): Promise<Score> {
  const draft = await readDocument([{ name: `${name}.txt`, bytes: new TextEncoder().encode(text) }]);
  return score(draft, JSON.parse(readFileSync(join(folder, `${name}.expected.json`), 'utf8')) as Key);
}

function meanOf(scores: Iterable<Score>, figure: (typeof figures)[number]): number {
  const values = [...scores].map((one) => one[figure]).filter((value) => value !== undefined);
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

describe('the second set of documents', () => {
  const scores = new Map<string, Score>();
  beforeAll(async () => {
    for (const name of names) scores.set(name, await scoreOf(name, textOf(name)));
  });

  it.each(names)('reads %s', (name) => {
    const low = Object.entries(scores.get(name) ?? {}).filter(([, value]) => value < FLOOR);
    expect(low).toEqual([]);
  });

  it.each(figures)('reaches its mean for %s', (figure) => {
    expect(meanOf(scores.values(), figure)).toBeGreaterThanOrEqual(LEAST[figure]);
  });

  it.each(Object.entries(prints))('reads as much from the same documents %s', async (_, print) => {
    const printed: Score[] = [];
    for (const name of names) printed.push(await scoreOf(name, print(textOf(name))));
    const worse = figures
      .map((figure) => ({ figure, mean: meanOf(printed, figure), plain: meanOf(scores.values(), figure) }))
      .filter(({ mean, plain }) => mean < plain - TOLERANCE);
    expect(worse).toEqual([]);
  });

  it.each(names)('slices the words of every item of %s out of its text', async (name) => {
    const { texts, ...draft } = await readDocument([
      { name: `${name}.txt`, bytes: new TextEncoder().encode(textOf(name)) },
    ]);
    const [text = ''] = texts;
    const bare = (words: string): string => words.replace(/[^\p{L}\p{N}]+/gu, '');
    for (const { span, name: words } of draft.tasks)
      expect(bare(text.slice(span.start, span.end))).toContain(bare(words).slice(0, 20));
    for (const { span } of draft.targets) expect(text.slice(span.start, span.end)).toMatch(/\d/);
    for (const { span, asPrinted } of draft.budget.totals)
      expect(bare(text.slice(span.start, span.end))).toContain(bare(asPrinted));
    for (const { span, numberAsPrinted } of draft.legalBases.items) {
      if (numberAsPrinted !== null) expect(bare(text.slice(span.start, span.end))).toContain(bare(numberAsPrinted));
    }
  });
});
