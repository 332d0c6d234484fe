import { docxFile, type DocxContent, listed, paragraph } from '../../fixtures/office-file.js';
import { extract } from '../extract.js';

const level = (index: number, format: string, text: string, more = ''): string =>
  `<w:lvl w:ilvl="${index}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/>${more}</w:lvl>`;
const definition = (id: number, levels: string): string =>
  `<w:abstractNum w:abstractNumId="${id}">${levels}</w:abstractNum>`;
const list = (id: number, definitionId: number, overrides = ''): string =>
  `<w:num w:numId="${id}"><w:abstractNumId w:val="${definitionId}"/>${overrides}</w:num>`;
const restart = (index: number, start: number): string =>
  `<w:lvlOverride w:ilvl="${index}"><w:startOverride w:val="${start}"/></w:lvlOverride>`;

const textsOf = async (content: DocxContent): Promise<string[]> =>
  (await extract(await docxFile(content), 'a.docx')).blocks.map((block) =>
    block.kind === 'paragraph' ? block.text : '',
  );
const outline =
  level(0, 'upperRoman', '%1.') + level(1, 'decimal', '%2.') + level(2, 'lowerLetter', '%3)') + level(3, 'bullet', '-');

describe('automatic numbering', () => {
  it('stands in front of the text, and begins anew below each higher item', async () => {
    const body =
      listed('Mục tiêu', 1) +
      listed('Chung', 1, 1) +
      listed('Cụ thể', 1, 1) +
      listed('Hạ tầng', 1, 2) +
      listed('70%', 1, 3) +
      listed('Nhiệm vụ', 1) +
      listed('Thứ nhất', 1, 1);
    expect(await textsOf({ body, numbering: definition(1, outline) + list(1, 1) })).toEqual([
      'I. Mục tiêu',
      '1. Chung',
      '2. Cụ thể',
      'a) Hạ tầng',
      '- 70%',
      'II. Nhiệm vụ',
      '1. Thứ nhất',
    ]);
  });

  it('prints the numbers of higher levels where the label asks for them', async () => {
    const numbering =
      definition(1, level(0, 'upperRoman', 'PHẦN %1') + level(1, 'decimal', '%1.%2', '<w:isLgl/>')) + list(1, 1);
    const body = listed('', 1) + listed('Hiện trạng', 1, 1) + listed('Tồn tại', 1, 1);
    expect(await textsOf({ body, numbering })).toEqual(['PHẦN I', '1.1 Hiện trạng', '1.2 Tồn tại']);
  });

  it('goes on over lists of one definition, until a list overrides its start', async () => {
    const numbering =
      definition(1, level(0, 'decimal', 'Nhiệm vụ %1:')) + list(1, 1) + list(2, 1) + list(3, 1, restart(0, 9));
    const body = listed('a', 1) + listed('b', 2) + listed('c', 3) + listed('d', 3) + listed('e', 1);
    expect(await textsOf({ body, numbering })).toEqual([
      'Nhiệm vụ 1: a',
      'Nhiệm vụ 2: b',
      'Nhiệm vụ 9: c',
      'Nhiệm vụ 10: d',
      'Nhiệm vụ 11: e',
    ]);
  });

  it('does not begin anew where the level says so', async () => {
    const numbering =
      definition(1, level(0, 'decimal', 'Chương %1') + level(1, 'decimal', 'Điều %2.', '<w:lvlRestart w:val="0"/>')) +
      list(1, 1);
    const body = listed('x', 1) + listed('a', 1, 1) + listed('y', 1) + listed('b', 1, 1);
    expect(await textsOf({ body, numbering })).toEqual(['Chương 1 x', 'Điều 1. a', 'Chương 2 y', 'Điều 2. b']);
  });

  it('comes from the style, at the level that names it, and is switched off by list 0', async () => {
    const styles =
      '<w:style w:type="paragraph" w:styleId="M1"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>' +
      '<w:style w:type="paragraph" w:styleId="M2"><w:basedOn w:val="M1"/></w:style>';
    const numbering =
      definition(
        1,
        level(0, 'upperLetter', '%1.', '<w:pStyle w:val="M1"/>') + level(1, 'decimal', '%2.', '<w:pStyle w:val="M2"/>'),
      ) + list(1, 1);
    const styled = (style: string, more = ''): string =>
      paragraph(`mục ${style}`, `<w:pStyle w:val="${style}"/>${more}`);
    const body = styled('M1') + styled('M2') + styled('M1', '<w:numPr><w:numId w:val="0"/></w:numPr>') + styled('M2');
    expect(await textsOf({ body, styles, numbering })).toEqual(['A. mục M1', '1. mục M2', 'mục M1', '2. mục M2']);
  });

  it('follows a list definition to the list style that holds its levels', async () => {
    const styles =
      '<w:style w:type="numbering" w:styleId="L"><w:pPr><w:numPr><w:numId w:val="2"/></w:numPr></w:pPr></w:style>';
    const numbering =
      `<w:abstractNum w:abstractNumId="1"><w:numStyleLink w:val="L"/></w:abstractNum>` +
      definition(2, level(0, 'decimalZero', '%1/')) +
      list(1, 1) +
      list(2, 2);
    expect(await textsOf({ body: listed('a', 1) + listed('b', 2), styles, numbering })).toEqual(['01/ a', '02/ b']);
  });

  it('shows drawn bullets as dashes and typed signs as they are', async () => {
    const symbol = '<w:rPr><w:rFonts w:ascii="Symbol"/></w:rPr>';
    const signs: [string, string, string][] = [
      ['\uF0B7', symbol, '-'],
      ['•', '', '-'],
      ['+', '', '+'],
      ['*', '', '*'],
      ['-', symbol, '-'],
      ['Ø', '<w:rPr><w:rFonts w:ascii="Wingdings"/></w:rPr>', '-'],
    ];
    const numbering = signs
      .map(([sign, font], i) => definition(i, level(0, 'bullet', sign, font)) + list(i + 1, i))
      .join('');
    const body = signs.map((_, i) => listed('mục', i + 1)).join('');
    expect(await textsOf({ body, numbering })).toEqual(signs.map(([, , printed]) => `${printed} mục`));
  });

  it('leaves a paragraph of an unknown list without a label', async () => {
    expect(await textsOf({ body: listed('mục', 99) })).toEqual(['mục']);
  });

  it.each([
    ['upperRoman', ['I', 'II', 'III', 'IV']],
    ['lowerRoman', ['i', 'ii', 'iii', 'iv']],
    ['upperLetter', ['A', 'B', 'C', 'D']],
    ['ordinalText', ['Thứ nhất', 'Thứ hai', 'Thứ ba', 'Thứ tư']],
    ['cardinalText', ['Một', 'Hai', 'Ba', 'Bốn']],
    ['none', ['', '', '', '']],
  ])('counts in %s', async (format, expected) => {
    const numbering = definition(1, level(0, format, '%1:')) + list(1, 1);
    const body = expected.map(() => listed('x', 1)).join('');
    expect(await textsOf({ body, numbering })).toEqual(expected.map((label) => `${label}: x`));
  });
});
