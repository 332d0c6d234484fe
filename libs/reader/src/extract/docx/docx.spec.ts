import { cell, docxFile, type DocxContent, paragraph, row, run, table } from '../../fixtures/office-file.js';
import type { SourceDocument } from '../../model.js';
import { extract } from '../extract.js';

const read = async (content: string | DocxContent): Promise<SourceDocument> =>
  extract(await docxFile(typeof content === 'string' ? { body: content } : content), 'a.docx');
const textsOf = async (content: string | DocxContent): Promise<string[]> =>
  (await read(content)).blocks.map((block) => (block.kind === 'paragraph' ? block.text : 'table'));
const rowsOf = (document: SourceDocument): string[] =>
  document.blocks.flatMap((block) =>
    block.kind === 'table' ? block.rows.map((cells) => cells.map((c) => c.text).join('|')) : [],
  );

const field = (code: string, result: string): string =>
  `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> ${code} </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${run(result)}<w:r><w:fldChar w:fldCharType="end"/></w:r>`;
const box = (text: string): string => `<w:txbxContent>${paragraph(text)}</w:txbxContent>`;

describe('the text of a Word paragraph', () => {
  it('joins words that are split over runs, links and smart tags', async () => {
    const body = paragraph(
      `${run('chuyển ')}${run('đ')}<w:hyperlink>${run('ổi')}</w:hyperlink><w:smartTag>${run(' số')}</w:smartTag><w:sdt><w:sdtContent>${run(' quốc gia')}</w:sdtContent></w:sdt>`,
    );
    expect(await textsOf(body)).toEqual(['chuyển đổi số quốc gia']);
  });

  it('composes a letter whose mark stands in the next run', async () => {
    expect(await textsOf(paragraph(`${run('Ke')}${run('\u0302\u0301 hoạch')}`))).toEqual(['Kế hoạch']);
  });

  it('counts what was inserted and not what was deleted or moved away', async () => {
    const body = paragraph(
      `${run('ít nhất ')}<w:del><w:r><w:delText>4</w:delText></w:r></w:del><w:ins>${run('5')}</w:ins><w:moveFrom>${run(' cũ')}</w:moveFrom><w:moveTo>${run(' mới')}</w:moveTo>`,
    );
    expect(await textsOf(body)).toEqual(['ít nhất 5 mới']);
  });

  it('runs on into the next paragraph where the mark between them was deleted', async () => {
    const body = paragraph('Phê duyệt', '<w:rPr><w:del/></w:rPr>') + paragraph(' Kế hoạch');
    expect(await textsOf(body)).toEqual(['Phê duyệt Kế hoạch']);
  });

  it('keeps the result of a field and drops its code', async () => {
    expect(await textsOf(paragraph(run('Căn cứ ') + field('HYPERLINK "http://x"', 'Luật') + run(';')))).toEqual([
      'Căn cứ Luật;',
    ]);
  });

  it('is not swallowed by a field that was never closed', async () => {
    const open = paragraph('<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>PAGE</w:instrText></w:r>');
    expect(await textsOf(open + paragraph('Nội dung'))).toEqual(['Nội dung']);
  });

  it('leaves out hidden text and shows capitals as they are seen', async () => {
    expect(await textsOf(paragraph(run('ẩn', '<w:vanish/>') + run('mục tiêu', '<w:caps/>')))).toEqual(['MỤC TIÊU']);
  });

  it('keeps tabs, and breaks as space of the same length', async () => {
    const { text, blocks } = await read(
      paragraph(`${run('một')}<w:r><w:tab/><w:t>hai</w:t><w:br/><w:t>ba</w:t></w:r>`),
    );
    expect(text).toBe('một\thai\nba\n');
    expect(blocks).toMatchObject([{ text: 'một\thai ba', start: 0, end: 10 }]);
  });

  it('parts list items that were typed with breaks inside one paragraph', async () => {
    expect(
      await textsOf(paragraph('<w:r><w:t>Gồm:</w:t><w:br/><w:t>- thứ nhất</w:t><w:br/><w:t>- thứ hai</w:t></w:r>')),
    ).toEqual(['Gồm:', '- thứ nhất', '- thứ hai']);
  });

  it('converts runs in fonts of old encodings', async () => {
    const old = (text: string, font: string): string => run(text, `<w:rFonts w:ascii="${font}"/>`);
    const { notes, text } = await read(
      paragraph(`${old('KÕ ho¹ch', '.VnTime')}${old(' chuyeån ñoåi', 'VNI-Times')}${run(' số')}`),
    );
    expect(text).toBe('Kế hoạch chuyển đổi số\n');
    expect(notes).toEqual(['encoding.tcvn3', 'encoding.vni']);
  });

  it('leaves out a generated table of contents', async () => {
    const entry = (content: string): string => paragraph(content);
    const contents =
      entry(
        `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>TOC \\o</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${run('I. MỤC TIÊU\t3')}`,
      ) +
      entry(run('II. NHIỆM VỤ\t5')) +
      entry('<w:r><w:fldChar w:fldCharType="end"/></w:r>');
    expect(await textsOf(contents + paragraph('I. MỤC TIÊU'))).toEqual(['I. MỤC TIÊU']);
  });
});

describe('what hangs on a Word paragraph', () => {
  it('takes a text box once, though it is stored twice', async () => {
    const drawing = `<mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wps:txbx>${box('BỘ TRƯỞNG')}</wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox>${box('BỘ TRƯỞNG')}</v:textbox></w:pict></mc:Fallback></mc:AlternateContent>`;
    expect(await textsOf(paragraph(`${run('Ký')}<w:r>${drawing}</w:r>`))).toEqual(['Ký', 'BỘ TRƯỞNG']);
  });

  it('reads a box beside a list after the list', async () => {
    const anchored = paragraph(
      `${run('Nơi nhận:')}<w:r><w:pict><v:textbox>${box('CHỦ TỊCH')}</v:textbox></w:pict></w:r>`,
    );
    expect(
      await textsOf(anchored + paragraph('- Như Điều 3;') + paragraph('- Lưu: VT.') + paragraph('PHỤ LỤC')),
    ).toEqual(['Nơi nhận:', '- Như Điều 3;', '- Lưu: VT.', 'CHỦ TỊCH', 'PHỤ LỤC']);
  });

  it('sets a footnote after its paragraph, as one of its own', async () => {
    const body =
      paragraph(`${run('Theo thống kê')}<w:r><w:footnoteReference w:id="7"/></w:r>${run(' năm 2023.')}`) +
      paragraph('Tiếp theo.');
    const footnotes = `<w:footnote w:type="separator" w:id="0">${paragraph('___')}</w:footnote><w:footnote w:id="7">${paragraph('Nguồn: Cục Thống kê.')}</w:footnote>`;
    expect(await textsOf({ body, footnotes })).toEqual([
      'Theo thống kê năm 2023.',
      'Nguồn: Cục Thống kê.',
      'Tiếp theo.',
    ]);
  });
});

describe('the style of a Word paragraph', () => {
  const styleOf = async (content: string | DocxContent) => {
    const [first] = (await read(content)).blocks;
    return first?.kind === 'paragraph' ? first.style : null;
  };

  it('comes from styles, their ancestors and the defaults, direct formatting last', async () => {
    const styles =
      '<w:docDefaults><w:rPrDefault><w:rPr><w:i/></w:rPr></w:rPrDefault></w:docDefaults>' +
      '<w:style w:type="paragraph" w:styleId="A"><w:name w:val="heading 2"/><w:pPr><w:jc w:val="center"/></w:pPr><w:rPr><w:b/></w:rPr></w:style>' +
      '<w:style w:type="paragraph" w:styleId="B"><w:name w:val="own"/><w:basedOn w:val="A"/></w:style>';
    const body = paragraph(run('Mục', '<w:i w:val="0"/>'), '<w:pStyle w:val="B"/>');
    expect(await styleOf({ body, styles })).toEqual({
      bold: true,
      italic: false,
      centered: true,
      heading: 2,
      listLevel: null,
    });
  });

  it('is bold only where all of the text is', async () => {
    expect(await styleOf(paragraph(run('Mục tiêu', '<w:b/>') + run(': đến năm 2025')))).toMatchObject({ bold: false });
    expect(await styleOf(paragraph(run('Mục tiêu', '<w:b/>') + run(' ')))).toMatchObject({ bold: true });
  });

  it('does not run in circles where styles are based on each other', async () => {
    const styles =
      '<w:style w:type="paragraph" w:styleId="A"><w:basedOn w:val="B"/><w:rPr><w:b/></w:rPr></w:style><w:style w:type="paragraph" w:styleId="B"><w:basedOn w:val="A"/></w:style>';
    expect(await styleOf({ body: paragraph('x', '<w:pStyle w:val="A"/>'), styles })).toMatchObject({ bold: true });
  });
});

describe('a Word table', () => {
  const header = row([cell('TT'), cell('Nhiệm vụ'), cell('Chủ trì')], '<w:tblHeader/>');

  it('repeats merged cells in every row and column that they cover', async () => {
    const body = table([
      header,
      row([cell('1'), cell('Cổng dữ liệu'), cell('Sở A', '<w:vMerge w:val="restart"/>')]),
      row([cell('2'), cell('Kho số'), cell('', '<w:vMerge/>')]),
      row([cell('Tổng cộng', '<w:gridSpan w:val="3"/>')]),
    ]);
    const document = await read(body);
    expect(rowsOf(document)).toEqual([
      'TT|Nhiệm vụ|Chủ trì',
      '1|Cổng dữ liệu|Sở A',
      '2|Kho số|Sở A',
      'Tổng cộng|Tổng cộng|Tổng cộng',
    ]);
    const [found] = document.blocks;
    const cells = found?.kind === 'table' ? found.rows.map((r) => r[2]) : [];
    expect(cells[1]).toEqual(cells[2]);
    expect(document.text).toBe('TT\tNhiệm vụ\tChủ trì\n1\tCổng dữ liệu\tSở A\n2\tKho số\nTổng cộng\n');
  });

  it('knows its header by the flag, else by its words', async () => {
    const flags = async (first: string): Promise<boolean[]> => {
      const [found] = (await read(table([first, row([cell('1'), cell('Việc'), cell('Sở A')])]))).blocks;
      return found?.kind === 'table' ? found.rows.map((cells) => cells.every((c) => c.header)) : [];
    };
    expect(await flags(header)).toEqual([true, false]);
    expect(await flags(row([cell('STT'), cell('Nội dung'), cell('Ghi chú')]))).toEqual([true, false]);
    expect(await flags(row([cell('9'), cell('Khác'), cell('Sở B')]))).toEqual([false, false]);
  });

  it('keeps the paragraphs of a cell apart by line breaks', async () => {
    const body = table([header, row([cell('1'), cell('Việc'), cell(paragraph('Sở A') + paragraph('Sở B'))])]);
    expect(rowsOf(await read(body))[1]).toBe('1|Việc|Sở A\nSở B');
  });

  it('flattens a table inside a cell', async () => {
    const inner = table([row([cell('a'), cell('b')]), row([cell('c'), cell('d')])]);
    expect(rowsOf(await read(table([header, row([cell('1'), cell(inner), cell('')])])))[1]).toBe('1|a b\nc d|');
  });

  it('leaves out rows that were deleted', async () => {
    const body = table([
      header,
      row([cell('1'), cell('bỏ'), cell('')], '<w:del/>'),
      row([cell('2'), cell('giữ'), cell('')]),
    ]);
    expect(rowsOf(await read(body))).toEqual(['TT|Nhiệm vụ|Chủ trì', '2|giữ|']);
  });

  it('is paragraphs where it only lays out columns', async () => {
    const letterhead = table(
      [
        row([
          cell(paragraph('SỞ MẪU') + paragraph('Số: 12/KH-SM')),
          cell(paragraph('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM')),
        ]),
      ],
      false,
    );
    const ruledSignature = table([
      row([cell('Nơi nhận:'), cell('GIÁM ĐỐC')]),
      row([cell('- Lưu: VT.'), cell('Lê Thị Thử')]),
    ]);
    expect(await textsOf(letterhead + ruledSignature)).toEqual([
      'SỞ MẪU',
      'Số: 12/KH-SM',
      'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      'Nơi nhận:',
      'GIÁM ĐỐC',
      '- Lưu: VT.',
      'Lê Thị Thử',
    ]);
  });

  it('stays a table without rules where its first row names columns', async () => {
    const body = table(
      [row([cell('STT'), cell('Chỉ tiêu'), cell('Đơn vị tính')]), row([cell('1'), cell('Xã có mạng'), cell('xã')])],
      false,
    );
    expect(rowsOf(await read(body))).toHaveLength(2);
  });
});
