import fc from 'fast-check';
import { wordChanges } from './word-changes.js';

const side = (before: string, after: string, without: 'BEFORE' | 'AFTER') =>
  wordChanges(before, after)
    .filter((run) => run.in !== without)
    .map((run) => run.text)
    .join('');

it('keeps Vietnamese words whole', () => {
  expect(wordChanges('ít nhất 80% hồ sơ được số hóa', 'ít nhất 95% hồ sơ đã số hóa')).toEqual([
    { text: 'ít nhất ', in: 'BOTH' },
    { text: '80', in: 'BEFORE' },
    { text: '95', in: 'AFTER' },
    { text: '% hồ sơ ', in: 'BOTH' },
    { text: 'được', in: 'BEFORE' },
    { text: 'đã', in: 'AFTER' },
    { text: ' số hóa', in: 'BOTH' },
  ]);
});

it('gives both texts whole where they have little in common', () => {
  const words = (from: number) => Array.from({ length: 700 }, (_, index) => `từ${from + index}`).join(' ');
  expect(wordChanges(words(0), words(5000))).toEqual([
    { text: words(0), in: 'BEFORE' },
    { text: words(5000), in: 'AFTER' },
  ]);
});

it('loses nothing of either text', () => {
  const text = fc
    .array(fc.constantFrom('số', 'hóa', ' ', '\n', 'đạt', '80%', ', ', 'Ủy ban'))
    .map((words) => words.join(''));
  fc.assert(
    fc.property(text, text, (before, after) => {
      expect(side(before, after, 'AFTER')).toBe(before);
      expect(side(before, after, 'BEFORE')).toBe(after);
    }),
  );
});
