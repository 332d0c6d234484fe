import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type FormRule, inspectForm, type ReadResult, readDocument } from '@lotrinh/reader';
import { figures, type Key, score } from '../../reader/src/fixtures/score.js';
import { officialOf } from './from-draft.js';
import { writeOfficial } from './write.js';

const folder = join(__dirname, '../../reader/src/fixtures');
const names = readdirSync(folder)
  .filter((file) => file.endsWith('.txt'))
  .map((file) => file.replace('.txt', ''));

/** How far a figure of a document may move from text to Word. */
const TOLERANCE = 0.02;

/** What the words of a source break by themselves ("Chương 1", "T/M", "PHỤ LỤC 1") is rightly found in what is written of it. */
const OF_THE_SOURCE: FormRule[] = ['division_number', 'signature_capacity', 'annex_number', 'basis_law_number'];

const keyOf = (name: string): Key => JSON.parse(readFileSync(join(folder, `${name}.expected.json`), 'utf8')) as Key;
const read = (name: string, bytes: Uint8Array): Promise<ReadResult> => readDocument([{ name, bytes }]);

const plain = (words: string | null): string =>
  (words ?? '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}%]+/gu, ' ')
    .trim();
const outline = (sections: ReadResult['sections']): string[] =>
  sections.flatMap(({ label, title, children }) => [`${label} ${plain(title)}`, ...outline(children)]);

/** What a plan is answerable for, without its places in the file. */
const commitments = (draft: ReadResult): object => ({
  targets: draft.targets.map(({ phrase, comparator, value, valueMax, unit, targetYear, baselineYear, population }) => ({
    ...{
      phrase: plain(phrase),
      comparator,
      value,
      valueMax,
      unit,
      targetYear,
      baselineYear,
      population,
    },
  })),
  money: draft.budget.totals.map(({ amount, currency }) => ({
    amount,
    currency,
  })),
  sources: draft.budget.sources.map(({ name, amount, type }) => ({
    name: plain(name),
    amount,
    type,
  })),
  bases: draft.legalBases.items.map(({ type, number, date }) => ({
    type,
    number,
    date,
  })),
  sections: outline(draft.sections),
});

describe('a document read, written in the official form and read again', () => {
  it.each(names)('is the same document: %s', async (name) => {
    const first = await read(`${name}.txt`, readFileSync(join(folder, `${name}.txt`)));
    const written = await writeOfficial(officialOf(first));
    expect(inspectForm(written, `${name}.docx`).filter(({ rule }) => !OF_THE_SOURCE.includes(rule))).toEqual([]);
    const second = await read(`${name}.docx`, written);
    expect(commitments(second)).toEqual(commitments(first));
    const [before, after] = [score(first, keyOf(name)), score(second, keyOf(name))];
    const moved = figures.filter((figure) => (after[figure] ?? 1) < (before[figure] ?? 1) - TOLERANCE);
    expect(moved).toEqual([]);
  });
});
