import type { ImportItem } from '../api/list-import-items.js';
import { markText } from './mark-text.js';

const item = (id: string, start: number, end: number, fileId = 'f'): ImportItem => ({
  id,
  kind: 'TARGET',
  position: 0,
  words: '',
  confidence: 1,
  decision: 'PENDING',
  lockVersion: 1,
  source: { fileId, start, end },
});

const shape = (text: string, items: ImportItem[]) =>
  markText(text, 'f', items).map((piece) => [piece.words, piece.item?.id ?? null]);

describe('marking a source text', () => {
  it('keeps every character, in order', () => {
    const text = 'Đạt 100% xã và 50% thôn.';
    expect(
      markText(text, 'f', [item('a', 4, 11), item('b', 15, 23)])
        .map((piece) => piece.words)
        .join(''),
    ).toBe(text);
  });

  it('marks the words of each item', () => {
    expect(shape('abcdef', [item('x', 1, 3)])).toEqual([
      ['a', null],
      ['bc', 'x'],
      ['def', null],
    ]);
  });

  it('gives overlapping words to the item that starts last', () => {
    expect(shape('abcdef', [item('whole', 0, 6), item('part', 2, 4)])).toEqual([
      ['ab', 'whole'],
      ['cd', 'part'],
      ['ef', 'whole'],
    ]);
  });

  it('leaves out items of another file', () => {
    expect(shape('abc', [item('x', 0, 2, 'other')])).toEqual([['abc', null]]);
  });

  it('holds spans that reach past the window', () => {
    expect(shape('abc', [item('x', 1, 99)])).toEqual([
      ['a', null],
      ['bc', 'x'],
    ]);
  });
});
