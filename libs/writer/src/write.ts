import { officialForm } from '@lotrinh/domain';
import type { FileChild, ISectionOptions } from 'docx';
import { Document, Packer } from 'docx';
import { closingTable } from './closing.js';
import { columnsTable } from './columns.js';
import { tableOf } from './grid.js';
import { letterheadTable } from './letterhead.js';
import { centred, spacer } from './lines.js';
import type { Attachment, Block, OfficialDocument } from './model.js';
import { pageHeaders, sectionProperties, textWidth } from './paper.js';
import { bodySize, paragraphsOf } from './paragraphs.js';
import { opening, titleLines } from './title.js';

/** A Word file in the form of Nghị định 30/2020/NĐ-CP, Annex I. */
export async function writeOfficial(official: OfficialDocument): Promise<Uint8Array> {
  const { letterhead, signature, isLandscape } = official;
  const body = withEndMark(official.body);
  const document = new Document({
    title: [official.kind, official.subject].filter((words) => words !== null).join(' '),
    creator: letterhead?.agency ?? '',
    lastModifiedBy: '',
    styles: {
      default: {
        document: {
          run: { font: officialForm.font, size: bodySize * 2, color: '000000', language: { value: 'vi-VN' } },
          paragraph: { spacing: { before: 0, after: 0 } },
        },
      },
    },
    sections: [
      section(isLandscape, [
        ...(letterhead === null ? [] : [letterheadTable(letterhead, official)]),
        ...opening(official),
        ...printed(body, isLandscape, signature !== null),
        ...(signature === null ? [] : [spacer({ keepNext: true }), closingTable(signature, official)]),
      ]),
      ...official.attachments.map(attached),
    ],
  });
  return Packer.toBuffer(document);
}

const section = (isLandscape: boolean, children: FileChild[]): ISectionOptions => ({
  properties: sectionProperties(isLandscape),
  headers: pageHeaders(),
  children,
});

function attached({ kind, label, title, reference, isLandscape, blocks }: Attachment): ISectionOptions {
  const face = { size: officialForm.sizes.annex[1], bold: true };
  const heading =
    kind === 'document' && label !== null
      ? titleLines(label, title)
      : [
          ...(label === null ? [] : [centred(label, face)]),
          ...(title === null ? [] : [centred(title, { ...face, capitals: true }, after)]),
        ];
  return section(isLandscape, [
    ...heading,
    ...(reference === null ? [] : [centred(reference, { size: bodySize, italic: true }, after)]),
    ...printed(blocks, isLandscape),
  ]);
}

/**
 * Word needs a paragraph behind a table, and two tables that touch would become one. A signature never stands alone on its
 * page: the last paragraph or row goes with it.
 */
const printed = (blocks: readonly Block[], isLandscape: boolean, isSigned = false): FileChild[] =>
  blocks.flatMap((block, index): FileChild[] => {
    const width = textWidth(isLandscape);
    const next = blocks[index + 1];
    const keepNext = next === undefined ? isSigned : next.kind === 'columns';
    if (block.kind === 'table') return [tableOf(block, width, keepNext), spacer({ keepNext })];
    if (block.kind === 'columns') return [columnsTable(block.columns, width), spacer({ keepNext })];
    return paragraphsOf(block, keepNext);
  });

/** The last words of the text end with "./."; behind a table nothing is marked. */
function withEndMark(blocks: readonly Block[]): Block[] {
  const last = blocks.at(-1);
  if (last?.kind !== 'text') return [...blocks];
  return [...blocks.slice(0, -1), { ...last, text: `${last.text.replace(/[\s.;,:/]+$/u, '')}${officialForm.endMark}` }];
}

const after = { spacing: { after: 240 } };
