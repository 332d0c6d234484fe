import { pdfFile, pdfGrid, pdfText } from '../../fixtures/pdf-file.js';
import { extract } from '../extract.js';

const wrapped = [
  'The office of each district keeps its own register of assets and it reports all about it to',
  'the province before the end of every quarter without having been asked to do that first',
];
const read = (pages: string[]) => extract(pdfFile(pages), 'plan.pdf');
const textsOf = async (pages: string[]): Promise<string[]> =>
  (await read(pages)).blocks.map((block) => (block.kind === 'paragraph' ? block.text : ''));

// The first test compiles pdf.js.
jest.setTimeout(120_000);

describe('reading a PDF', () => {
  it('joins a wrapped sentence and keeps a short line apart', async () => {
    const page =
      pdfText(wrapped[0]!, 72, 700) +
      pdfText(wrapped[1]!, 72, 685) +
      pdfText('as they see fit.', 72, 670) +
      pdfText('Second.', 72, 655);
    expect(await textsOf([page])).toEqual([`${wrapped.join(' ')} as they see fit.`, 'Second.']);
  });

  it('joins a sentence over a page break and leaves out the page number between its halves', async () => {
    const first = pdfText('Earlier.', 72, 115) + pdfText(wrapped[0]!, 72, 100);
    const second = pdfText('2', 297, 800) + pdfText('the province before the end of the year.', 72, 760);
    const texts = await textsOf([first, second]);
    expect(texts.at(-1)).toBe(`${wrapped[0]!} the province before the end of the year.`);
    expect(texts.join(' ')).not.toMatch(/\b2\b/);
  });

  it('leaves out a heading that repeats at the head of every page', async () => {
    const pages = ['alpha', 'beta', 'gamma', 'delta'].map(
      (word) => pdfText('Ministry of Examples', 72, 810, { size: 9 }) + pdfText(`Chapter ${word}.`, 72, 700),
    );
    expect((await textsOf(pages)).join('|')).toBe('Chapter alpha.|Chapter beta.|Chapter gamma.|Chapter delta.');
  });

  it('rebuilds a ruled table, with the lines of a cell joined', async () => {
    const page =
      pdfGrid([72, 110, 300, 400], [700, 680, 640]) +
      pdfText('STT', 76, 686) +
      pdfText('Noi dung', 114, 686) +
      pdfText('Ghi chu', 304, 686) +
      pdfText('1', 76, 666) +
      pdfText('Connect the offices of all', 114, 666) +
      pdfText('communes to the network', 114, 652);
    const [table] = (await read([page])).blocks;
    expect(table).toMatchObject({ kind: 'table', page: 1 });
    const rows =
      table?.kind === 'table' ? table.rows.map((row) => row.map(({ text, header }) => ({ text, header }))) : [];
    expect(rows).toEqual([
      [
        { text: 'STT', header: true },
        { text: 'Noi dung', header: true },
        { text: 'Ghi chu', header: true },
      ],
      [
        { text: '1', header: false },
        { text: 'Connect the offices of all communes to the network', header: false },
        { text: '', header: false },
      ],
    ]);
  });

  it('continues a table on the next page without its repeated header', async () => {
    const header = (top: number) =>
      pdfText('STT', 76, top) + pdfText('Nhiem vu', 114, top) + pdfText('Thoi gian', 304, top);
    const first =
      pdfGrid([72, 110, 300, 400], [120, 100, 60]) +
      header(106) +
      pdfText('1', 76, 80) +
      pdfText('Write', 114, 80) +
      pdfText('2024', 304, 80);
    const second =
      pdfGrid([72, 110, 300, 400], [780, 760, 720]) +
      header(766) +
      pdfText('2', 76, 740) +
      pdfText('Review', 114, 740) +
      pdfText('2025', 304, 740);
    const { blocks } = await read([first, second]);
    expect(blocks).toHaveLength(1);
    const rows = blocks[0]?.kind === 'table' ? blocks[0].rows.map((row) => row.map((cell) => cell.text).join('|')) : [];
    expect(rows).toEqual(['STT|Nhiem vu|Thoi gian', '1|Write|2024', '2|Review|2025']);
  });

  it('rebuilds a table without rules below a line that names its columns', async () => {
    const place = (texts: string[], y: number) => texts.map((text, i) => pdfText(text, [72, 110, 330][i]!, y)).join('');
    const page =
      pdfText('I. GOALS', 72, 740) +
      place(['STT', 'Chi tieu', 'Don vi tinh'], 700) +
      place(['1', 'Share of services that are', 'percent'], 684) +
      place(['', 'offered online', ''], 670) +
      place(['2', 'Communes with a network', 'communes'], 654) +
      pdfText('II. WORK', 72, 638);
    const lines = (await read([page])).blocks.flatMap((block) =>
      block.kind === 'table' ? block.rows.map((row) => row.map((cell) => cell.text).join('|')) : [block.text],
    );
    expect(lines).toEqual([
      'I. GOALS',
      'STT|Chi tieu|Don vi tinh',
      '1|Share of services that are offered online|percent',
      '2|Communes with a network|communes',
      'II. WORK',
    ]);
  });

  it('sets a footnote after the paragraph that runs over the foot of its page', async () => {
    const mark = pdfText('1', 506, 104, { size: 7 });
    const note = pdfText('1', 72, 64, { size: 6 }) + pdfText('Counted by the office.', 77, 60, { size: 9 });
    const first = pdfText('Earlier.', 72, 140) + pdfText(wrapped[0]!, 72, 100) + mark + note;
    const second = pdfText('the province before the end of the year.', 72, 760);
    expect(await textsOf([first, second])).toEqual([
      'Earlier.',
      `${wrapped[0]!} the province before the end of the year.`,
      'Counted by the office.',
    ]);
  });

  it('reads the two columns of a letterhead one after the other', async () => {
    const page =
      pdfText('PEOPLE OF HILL', 80, 780) +
      pdfText('STATE MOTTO OF ALL', 330, 780) +
      pdfText('No: 12/KH', 98, 765) +
      pdfText('Hill, 2 March 2024', 345, 765) +
      pdfText('PLAN', 280, 720, { font: 'F2' });
    expect(await textsOf([page])).toEqual([
      'PEOPLE OF HILL',
      'No: 12/KH',
      'STATE MOTTO OF ALL',
      'Hill, 2 March 2024',
      'PLAN',
    ]);
  });

  it('tells bold paragraphs by their font', async () => {
    const { blocks } = await read([
      pdfText('I. HEADING', 72, 700, { font: 'F2' }) + pdfText('Plain text below it.', 72, 670),
    ]);
    expect(blocks.map((block) => (block.kind === 'paragraph' ? block.style?.bold : null))).toEqual([true, false]);
  });

  it('puts a gap between words that are placed one by one', async () => {
    const page = 'BT /F1 12 Tf 1 0 0 1 72 700 Tm [(first) -400 (second)] TJ ET\n';
    expect(await textsOf([page])).toEqual(['first second']);
  });

  it('refuses a PDF that only holds pictures', async () => {
    const picture = pdfFile(['q 500 0 0 700 40 40 cm /I Do Q\n'], {
      objects: [
        '<< /Type /XObject /Subtype /Image /Width 1 /Height 1 /ColorSpace /DeviceGray /BitsPerComponent 8 /Length 1 >>\nstream\n0\nendstream',
      ],
      resources: '/XObject << /I 5 0 R >>',
    });
    await expect(extract(picture, 'scan.pdf')).rejects.toMatchObject({ code: 'no_text_layer' });
  });

  it('refuses an encrypted PDF', async () => {
    const locked = pdfFile([pdfText('secret', 72, 700)], {
      objects: [`<< /Filter /Standard /V 1 /R 2 /O <${'ab'.repeat(32)}> /U <${'cd'.repeat(32)}> /P -4 >>`],
      trailer: '/Encrypt 5 0 R /ID [<00><00>]',
    });
    await expect(extract(locked, 'locked.pdf')).rejects.toMatchObject({ code: 'password_protected' });
  });

  it('refuses a PDF without a document in it', async () => {
    await expect(extract(new TextEncoder().encode('%PDF-1.7\nnothing'), 'x.pdf')).rejects.toMatchObject({
      code: 'damaged',
    });
  });
});
