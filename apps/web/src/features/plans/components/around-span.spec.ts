import { aroundSpan } from './around-span.js';

const text = ['một', 'hai', '', 'ba', 'bốn câu này', 'năm', '', 'sáu', 'bảy'].join('\n');
const start = text.indexOf('câu');

it('shows two paragraphs on either side, empty lines not counted', () => {
  const { before, words, after } = aroundSpan(text, start, start + 3);
  expect(words).toBe('câu');
  expect(before).toBe('hai\n\nba\nbốn ');
  expect(after).toBe(' này\nnăm\n\nsáu');
});

it('ends where the text does', () => {
  expect(aroundSpan('một hai ba', 4, 7)).toEqual({ before: 'một ', words: 'hai', after: ' ba' });
  expect(aroundSpan('hai', 0, 3)).toEqual({ before: '', words: 'hai', after: '' });
});
