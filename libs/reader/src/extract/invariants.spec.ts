import fc from 'fast-check';
import { cell, docxFile, escapeXml, listed, paragraph, row, run, table, xlsxFile } from '../fixtures/office-file.js';
import { pdfFile, pdfText } from '../fixtures/pdf-file.js';
import type { Block, SourceDocument } from '../model.js';
import { extract } from './extract.js';

// As many runs as RUNS asks for take as long as they take.
jest.setTimeout(600_000);
const inked = (text: string): string => text.replaceAll(/\s/g, '');

/** What every stage after this one relies on. */
function expectSound(document: SourceDocument): void {
  const { text, blocks } = document;
  expect(text).toBe(text.normalize('NFC'));
  expect(text).not.toContain('\r');
  let end = 0;
  for (const block of blocks) {
    expect(block.start).toBeGreaterThanOrEqual(end);
    expect(block.end).toBeGreaterThanOrEqual(block.start);
    end = block.end;
    for (const part of partsOf(block)) {
      expect(part.text.length).toBe(part.end - part.start);
      expect(inked(part.text)).toBe(inked(text.slice(part.start, part.end)));
      expect(part.start).toBeGreaterThanOrEqual(block.start);
      expect(part.end).toBeLessThanOrEqual(block.end);
    }
    if (block.kind === 'paragraph') expect(inked(block.text)).not.toBe('');
    else expect(new Set(block.rows.map((cells) => cells.length)).size).toBe(1);
  }
  expect(end).toBeLessThanOrEqual(text.length);
}

function partsOf(block: Block): { start: number; end: number; text: string }[] {
  return block.kind === 'paragraph' ? [block] : block.rows.flat();
}

const word = fc.constantFrom(
  'kế',
  'hoạch',
  'Điều',
  'a)',
  '-',
  '70%',
  '2.500',
  'e\u0323\u0302',
  'đ',
  'UBND',
  '  ',
  '\t',
  '&<x>',
  'I.',
);
const sentence = fc.array(word, { maxLength: 6 }).map((words) => words.join(' '));
const properties = fc.constantFrom('', '<w:b/>', '<w:caps/>', '<w:vanish/>', '<w:rFonts w:ascii=".VnTime"/>');
const runXml = fc.tuple(sentence, properties).map(([text, props]) => run(text, props));
const paragraphXml = fc.oneof(
  fc
    .array(
      fc.oneof(
        runXml,
        fc.constant('<w:r><w:br/></w:r>'),
        runXml.map((xml) => `<w:del>${xml}</w:del>`),
      ),
      { maxLength: 4 },
    )
    .map((parts) => paragraph(parts.join(''))),
  fc.tuple(sentence, fc.nat({ max: 2 })).map(([text, level]) => listed(text, 1, level)),
);
const cellXml = fc
  .tuple(
    fc.array(paragraphXml, { minLength: 1, maxLength: 2 }),
    fc.integer({ min: 1, max: 3 }),
    fc.constantFrom('', '<w:vMerge/>', '<w:vMerge w:val="restart"/>'),
  )
  .map(([content, span, merge]) => cell(content.join(''), `<w:gridSpan w:val="${span}"/>${merge}`));
const tableXml = fc
  .tuple(
    fc.array(
      fc.array(cellXml, { maxLength: 4 }).map((cells) => row(cells)),
      { maxLength: 5 },
    ),
    fc.boolean(),
  )
  .map(([rows, isRuled]) => table(rows, isRuled));
const numbering =
  '<w:abstractNum w:abstractNumId="1">' +
  [0, 1, 2]
    .map(
      (i) =>
        `<w:lvl w:ilvl="${i}"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%${i + 1}."/></w:lvl>`,
    )
    .join('') +
  '</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num>';

/** Documents of nothing but space are refused as empty; every other must be sound. */
async function expectSoundOrEmpty(bytes: Uint8Array, name: string): Promise<void> {
  try {
    expectSound(await extract(bytes, name));
  } catch (error) {
    if ((error as { code?: unknown }).code !== 'empty') throw error;
  }
}

describe('every extracted document', () => {
  it('has blocks that lie in its text, in order, letter for letter, from Word', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.oneof(paragraphXml, tableXml), { maxLength: 6 }), async (parts) => {
        await expectSoundOrEmpty(await docxFile({ body: parts.join(''), numbering }), 'a.docx');
      }),
    );
  });

  it('has them from Excel', async () => {
    const cellOf = fc.tuple(fc.nat({ max: 5 }), sentence);
    const merge = fc.tuple(fc.nat({ max: 5 }), fc.integer({ min: 1, max: 6 }), fc.nat({ max: 2 }), fc.nat({ max: 2 }));
    const column = (x: number): string => String.fromCodePoint(65 + x);
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.array(cellOf, { maxLength: 5 }), { maxLength: 6 }),
        fc.array(merge, { maxLength: 3 }),
        async (rows, merges) => {
          const xml = rows
            .map(
              (cells, y) =>
                `<row r="${y + 1}">${cells.map(([x, text]) => `<c r="${column(x)}${y + 1}" t="inlineStr"><is><t>${escapeXml(text)}</t></is></c>`).join('')}</row>`,
            )
            .join('');
          const merged = merges
            .map(([x, y, dx, dy]) => `<mergeCell ref="${column(x)}${y}:${column(x + dx)}${y + dy}"/>`)
            .join('');
          await expectSoundOrEmpty(await xlsxFile([{ rows: xml, merges: merged }]), 'a.xlsx');
        },
      ),
    );
  });

  it('has them from text, whatever the line ends', async () => {
    const line = fc
      .tuple(sentence, fc.constantFrom('\n', '\r\n', '\r', '\u2028', '\n\n'))
      .map((parts) => parts.join(''));
    await fc.assert(
      fc.asyncProperty(fc.array(line, { maxLength: 12 }), async (lines) => {
        await expectSoundOrEmpty(new TextEncoder().encode(lines.join('')), 'a.txt');
      }),
    );
  });

  it('has them from PDF, wherever the words stand', async () => {
    const ascii = fc.array(fc.constantFrom('Plan', 'of', 'the', 'office', '1.', '-', 'a)', '70%', 'x'), {
      minLength: 1,
      maxLength: 12,
    });
    const placed = fc.tuple(ascii, fc.nat({ max: 400 }), fc.integer({ min: 20, max: 820 }));
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.array(placed, { minLength: 1, maxLength: 8 }), { minLength: 1, maxLength: 3 }),
        async (pages) => {
          const letters = pages.flat().some(([words]) => /[a-z]/i.test(words.join('')));
          fc.pre(letters);
          expectSound(
            await extract(
              pdfFile(pages.map((page) => page.map(([words, x, y]) => pdfText(words.join(' '), x, y)).join(''))),
              'a.pdf',
            ),
          );
        },
      ),
      { numRuns: Math.min(Number(process.env['RUNS'] ?? 50), 200) },
    );
  });
});
