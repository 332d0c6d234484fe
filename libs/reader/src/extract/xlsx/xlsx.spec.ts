import { xlsxFile, type SheetContent } from '../../fixtures/office-file.js';
import { extract } from '../extract.js';

const inline = (at: string, text: string): string => `<c r="${at}" t="inlineStr"><is><t>${text}</t></is></c>`;
const number = (at: string, value: string, style = 0): string => `<c r="${at}" s="${style}"><v>${value}</v></c>`;
const row = (at: number, ...cells: string[]): string => `<row r="${at}">${cells.join('')}</row>`;

const read = async (sheets: SheetContent[], strings: string[] = [], styles = '') =>
  extract(await xlsxFile(sheets, strings, styles), 'a.xlsx');
const linesOf = async (...args: Parameters<typeof read>): Promise<string[]> =>
  (await read(...args)).blocks.flatMap((block) =>
    block.kind === 'paragraph'
      ? [block.text]
      : block.rows.map((cells) => cells.map((c) => (c.header ? `#${c.text}` : c.text)).join('|')),
  );

describe('reading a workbook', () => {
  it('parts titles, table and closing lines', async () => {
    const rows =
      row(1, inline('A1', 'PHỤ LỤC I')) +
      row(2, inline('A2', 'Danh mục nhiệm vụ')) +
      row(4, inline('A4', 'STT'), inline('B4', 'Nhiệm vụ'), inline('C4', 'Chủ trì')) +
      row(5, number('A5', '1'), inline('B5', 'Cổng dữ liệu'), inline('C5', 'Sở A')) +
      row(6, number('A6', '2'), inline('B6', 'Kho số')) +
      row(9, inline('C9', 'NGƯỜI LẬP'));
    expect(await linesOf([{ rows }])).toEqual([
      'PHỤ LỤC I',
      'Danh mục nhiệm vụ',
      '#STT|#Nhiệm vụ|#Chủ trì',
      '1|Cổng dữ liệu|Sở A',
      '2|Kho số|',
      'NGƯỜI LẬP',
    ]);
  });

  it('takes a header of two rows and repeats merged cells', async () => {
    const rows =
      row(1, inline('A1', 'TT'), inline('B1', 'Nội dung'), inline('C1', 'Kinh phí')) +
      row(2, inline('C2', 'Năm 2024'), inline('D2', 'Năm 2025')) +
      row(3, number('A3', '1'), inline('B3', 'Hạ tầng'), number('C3', '5'), number('D3', '7'));
    const merges = '<mergeCell ref="A1:A2"/><mergeCell ref="B1:B2"/><mergeCell ref="C1:D1"/>';
    expect(await linesOf([{ rows, merges }])).toEqual([
      '#TT|#Nội dung|#Kinh phí|#Kinh phí',
      '#TT|#Nội dung|#Năm 2024|#Năm 2025',
      '1|Hạ tầng|5|7',
    ]);
  });

  it('shows numbers and dates as a Vietnamese Excel does', async () => {
    const codes = [
      'General',
      '#,##0',
      '#,##0.00',
      '0%',
      '0.0%',
      'dd/mm/yyyy',
      '0.00',
      '#,##0 "đồng"',
      '[Red]mm/yyyy',
      '00',
    ];
    const styles = `<numFmts>${codes.map((code, i) => `<numFmt numFmtId="${200 + i}" formatCode="${code.replaceAll('"', '&quot;')}"/>`).join('')}</numFmts><cellXfs>${codes.map((_, i) => `<xf numFmtId="${200 + i}"/>`).join('')}<xf numFmtId="14"/></cellXfs>`;
    const cases: [string, number, string][] = [
      ['1234.5', 0, '1234,5'],
      ['0.30000000000000004', 0, '0,3'],
      ['1.5E3', 0, '1500'],
      ['1234567', 1, '1.234.567'],
      ['-1234567.891', 2, '-1.234.567,89'],
      ['0.125', 3, '13%'],
      ['0.125', 4, '12,5%'],
      ['45363', 5, '12/03/2024'],
      ['2.005', 6, '2,01'],
      ['87500000000', 7, '87.500.000.000'],
      ['45363', 8, '03/2024'],
      ['7', 9, '07'],
      ['1', 10, '01/01/1900'],
    ];
    const rows = cases
      .map(([value, style], i) => row(i + 1, inline(`A${i + 1}`, 'x'), number(`B${i + 1}`, value, style)))
      .join('');
    expect(await linesOf([{ rows }], [], styles)).toEqual(cases.map(([, , shown]) => `x|${shown}`));
  });

  it('reads shared strings and rich text, results of formulas and truth values', async () => {
    const cells = [
      '<c r="A1" t="s"><v>1</v></c>',
      '<c r="B1" t="str"><f>A1</f><v>tính</v></c>',
      '<c r="C1" t="b"><v>1</v></c>',
    ];
    const rich = '<c r="A2" t="inlineStr"><is><r><t>đậm </t></r><r><t>nhạt</t></r></is></c>';
    expect(await linesOf([{ rows: row(1, ...cells) + row(2, rich, inline('B2', 'y')) }], ['không', 'chung'])).toEqual([
      'chung|tính|TRUE',
      'đậm nhạt|y|',
    ]);
  });

  it('reads sheets in order and leaves out hidden ones', async () => {
    const sheet = (text: string, state?: string): SheetContent => ({
      rows: row(1, inline('A1', text)),
      ...(state ? { state } : {}),
    });
    const document = await read([sheet('một'), sheet('mã', 'veryHidden'), sheet('hai')]);
    expect(document.text).toBe('một\nhai\n');
    expect(document.notes).toEqual(['sheet.hidden']);
  });

  it('refuses a sheet that claims more cells than it holds', async () => {
    const rows =
      row(1, inline('A1', 'x'), inline('B1', 'y')) +
      Array.from({ length: 400 }, (_, i) => row(i + 2, inline(`A${i + 2}`, 'x'), inline(`XFD${i + 2}`, 'y'))).join('');
    await expect(read([{ rows }])).rejects.toMatchObject({ code: 'too_complex' });
  });
});
