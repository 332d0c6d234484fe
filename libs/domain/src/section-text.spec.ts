import fc from 'fast-check';
import { blocksOfText, continuedLines, lineOfBlock } from './section-text.js';

const shape = (text: string) => blocksOfText(text).map(({ label, text: words, parent }) => [label, words, parent]);

describe('what is typed in a section', () => {
  it('is a paragraph a line; empty lines and spaces at the ends say nothing', () => {
    expect(shape('  Mở đầu. \n\n\r\nCâu hai.')).toEqual([
      [null, 'Mở đầu.', null],
      [null, 'Câu hai.', null],
    ]);
    expect(shape(' \n ')).toEqual([]);
  });

  it('is a list where lines are labelled, nested in the order in which the labels appear', () => {
    expect(shape('1. Hạ tầng\na) Máy chủ\n- Mua mới\nb) Đường truyền\n2. Dữ liệu\na) Kết nối')).toEqual([
      ['1', 'Hạ tầng', null],
      ['a', 'Máy chủ', 0],
      ['-', 'Mua mới', 1],
      ['b', 'Đường truyền', 0],
      ['2', 'Dữ liệu', null],
      ['a', 'Kết nối', 4],
    ]);
    expect(shape('1. Một\n1.1. Con\n2. Hai')).toEqual([
      ['1', 'Một', null],
      ['1.1', 'Con', 0],
      ['2', 'Hai', null],
    ]);
  });

  it('begins lists anew behind a paragraph', () => {
    expect(shape('- Trước\nCâu chen giữa.\n- Sau')).toEqual([
      ['-', 'Trước', null],
      [null, 'Câu chen giữa.', null],
      ['-', 'Sau', null],
    ]);
  });

  it('keeps a number that only looks like a label, a label with nothing behind it, and a cited article', () => {
    expect(shape('10.000 hồ sơ được số hóa')).toEqual([[null, '10.000 hồ sơ được số hóa', null]]);
    expect(shape('a)')).toEqual([[null, 'a)', null]]);
    expect(shape('Điều 5 của quy chế áp dụng.')).toEqual([[null, 'Điều 5 của quy chế áp dụng.', null]]);
  });

  it('comes back the same from its own lines', () => {
    const line = fc.tuple(
      fc.constantFrom('', '1. ', '2. ', '1.1. ', 'a) ', 'b) ', 'đ) ', '- ', '+ '),
      fc.constantFrom('Hoàn thiện thể chế', 'Mua máy chủ, năm 2027', 'kết nối dữ liệu;'),
    );
    fc.assert(
      fc.property(fc.array(line, { maxLength: 30 }), (lines) => {
        const blocks = blocksOfText(lines.map(([label, words]) => label + words).join('\n'));
        expect(blocksOfText(blocks.map(lineOfBlock).join('\n'))).toEqual(blocks);
      }),
    );
  });
});

describe('which line goes on as which', () => {
  it('keeps what is the same, whatever is put before, taken away or moved behind', () => {
    expect(continuedLines(['a', 'b', 'c'], ['x', 'a', 'b', 'c'])).toEqual([null, 0, 1, 2]);
    expect(continuedLines(['a', 'b', 'c'], ['a', 'c'])).toEqual([0, 2]);
    expect(continuedLines([], ['a'])).toEqual([null]);
    expect(continuedLines(['a'], [])).toEqual([]);
  });

  it('takes a changed line between two kept ones for the same line', () => {
    expect(continuedLines(['a', 'b', 'c'], ['a', 'b, mended', 'c'])).toEqual([0, 1, 2]);
    expect(continuedLines(['a', 'b', 'c'], ['a', 'b1', 'b2', 'c'])).toEqual([0, 1, null, 2]);
  });

  it('never takes one old line for two new ones, and keeps their order', () => {
    const lines = fc.array(fc.constantFrom('a', 'b', 'c', 'd'), { maxLength: 12 });
    fc.assert(
      fc.property(lines, lines, (before, after) => {
        const kept = continuedLines(before, after).filter((old) => old !== null);
        expect(kept).toEqual([...new Set(kept)].sort((one, other) => one - other));
      }),
    );
  });
});
