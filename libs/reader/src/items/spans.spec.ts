import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Evidence } from '../draft.js';
import { readDocument, type ReadResult } from '../read.js';

const FIXTURES = join(__dirname, '..', 'fixtures');

const bare = (text: string): string[] =>
  text
    .normalize('NFC')
    .toLowerCase()
    .split(/[^\p{L}\p{N}%]+/u)
    .filter((word) => word !== '');

/** Every recognised item with the words it claims to have read. */
function claims(draft: ReadResult): (Evidence & { words: string })[] {
  return [
    ...[...draft.targets, ...draft.taskTargets, ...draft.figures, ...draft.qualitativeTargets].map((item) => ({
      ...item,
      words: item.phrase,
    })),
    ...draft.tasks.map((item) => ({ ...item, words: item.name })),
    ...draft.responsibilities.map((item) => ({ ...item, words: item.unit })),
    ...draft.reportedValues.map((item) => ({ ...item, words: item.asPrinted })),
    ...draft.budget.totals.map((item) => ({ ...item, words: item.asPrinted })),
    ...draft.budget.sources.map((item) => ({ ...item, words: item.name })),
  ];
}

describe.each(readdirSync(FIXTURES).filter((name) => name.endsWith('.txt')))('%s', (name) => {
  it('holds the words of every item in the span it names, sure to a degree between 0 and 1', async () => {
    const draft = await readDocument([{ name, bytes: readFileSync(join(FIXTURES, name)) }]);
    for (const { span, words, confidence } of claims(draft)) {
      const slice = new Set(bare(draft.texts[span.file]?.slice(span.start, span.end) ?? ''));
      expect({ words, missing: bare(words).filter((word) => !slice.has(word)) }).toEqual({ words, missing: [] });
      expect(confidence > 0 && confidence <= 1).toBe(true);
    }
  });
});
