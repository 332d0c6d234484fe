import { markSpans } from './mark-spans.js';

const item = (itemId: string, start: number, end: number, fileId = 'f') => ({ itemId, source: { fileId, start, end } });

it('cuts the text at the spans, the inner one over the outer', () => {
  const pieces = markSpans('0123456789', 0, 'f', [item('outer', 2, 8), item('inner', 4, 6)]);
  expect(pieces.map(({ words, itemId }) => [words, itemId])).toEqual([
    ['01', null],
    ['23', 'outer'],
    ['45', 'inner'],
    ['67', 'outer'],
    ['89', null],
  ]);
});

it('counts from the start of its window and leaves other files alone', () => {
  const pieces = markSpans('56789', 5, 'f', [item('before', 0, 6), item('far', 20, 30), item('other', 6, 7, 'g')]);
  expect(pieces).toEqual([
    { at: 5, words: '5', itemId: 'before' },
    { at: 6, words: '6789', itemId: null },
  ]);
});
