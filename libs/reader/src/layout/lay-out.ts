import type { Block, Paragraph, SourceDocument } from '../model.js';
import { findBarTable } from './bar-table.js';
import { findIndentedTable, findNumberedTable } from './flattened-tables.js';
import { isFormTable, paragraphsOfTable } from './form-tables.js';
import { joinLines, measureWrap } from './join-lines.js';
import type { Line } from './line.js';
import { lineOfParagraph, linesOfParagraph, linesOfText } from './line.js';
import type { FoundTable } from './ruled-tables.js';
import { findPipeTable, findTabTable, withoutPipes } from './ruled-tables.js';
import { splitLine } from './split-line.js';
import { tableOf } from './table.js';

/** A TAB between words is a column in a table and one more space in a sentence. */
const FINDERS: readonly ((lines: readonly Line[], at: number) => FoundTable | null)[] = [
  findPipeTable,
  findBarTable,
  findTabTable,
  findIndentedTable,
  findNumberedTable,
];

/**
 * Turns the blocks of a file into paragraphs and tables as a reader sees them: wrapped lines joined, page numbers dropped,
 * tables that lost their rules rebuilt, letterhead tables opened. Offsets keep pointing into the same canonical text.
 */
export function layOut(document: SourceDocument): SourceDocument {
  const blocks: Block[] = [];
  for (const run of runsOf(document)) {
    if (!Array.isArray(run)) blocks.push(run);
    else blocks.push(...blocksOf(run));
  }
  return { ...document, blocks };
}

/** Runs of lines, parted by the tables that the file itself holds. */
function runsOf(document: SourceDocument): (Line[] | Block)[] {
  if (document.format === 'text') return [linesOfText(document.text).flatMap(splitLine)];
  const runs: (Line[] | Block)[] = [];
  let lines: Line[] = [];
  let previousEnd = 0;
  const isPrinted = document.format === 'pdf';
  const isByLine = !isPrinted && isTypedByLine(document);
  const add = (paragraph: Paragraph): void => {
    if (isPrinted) lines.push(lineOfParagraph(document, paragraph, previousEnd));
    else {
      const [first, ...broken] = linesOfParagraph(document, paragraph, previousEnd);
      if (first)
        lines.push(
          { ...first, blanksBefore: isByLine ? first.blanksBefore : Math.max(1, first.blanksBefore) },
          ...broken,
        );
    }
    previousEnd = paragraph.end;
  };
  for (const block of document.blocks) {
    if (block.kind === 'paragraph') add(block);
    else if (isFormTable(block)) {
      runs.push(lines, ...paragraphsOfTable(document, block));
      lines = [];
      previousEnd = block.end;
    } else {
      runs.push(lines, block);
      lines = [];
      previousEnd = block.end;
    }
  }
  runs.push(lines);
  return runs;
}

/**
 * A word processor's paragraph is what its author meant, unless the text was pasted with a break behind every line: then many
 * paragraphs begin in small letters under one that has not ended.
 */
function isTypedByLine(document: SourceDocument): boolean {
  const paragraphs = document.blocks.filter((block) => block.kind === 'paragraph');
  return (
    measureWrap(
      paragraphs.map((paragraph) => ({ ...lineOfParagraph(document, paragraph, paragraph.start), blanksBefore: 0 })),
    ).width !== null
  );
}

function blocksOf(lines: readonly Line[]): Block[] {
  const blocks: Block[] = [];
  const wrap = measureWrap(lines);
  let running: Line[] = [];
  const flush = (): void => {
    blocks.push(...joinLines(running, wrap));
    running = [];
  };
  for (let index = 0; index < lines.length;) {
    const found = firstTable(lines, index);
    const table = found ? tableOf(found.rows, lines[index]?.page ?? null) : null;
    if (found && table && isFormTable(table)) {
      running.push(...lines.slice(index, index + found.taken).flatMap(withoutPipes));
      index += found.taken;
    } else if (found && table) {
      flush();
      blocks.push(table);
      index += found.taken;
    } else {
      const line = lines[index];
      if (line) running.push(...withoutPipes(line));
      index += 1;
    }
  }
  flush();
  return blocks;
}

function firstTable(lines: readonly Line[], at: number): FoundTable | null {
  for (const find of FINDERS) {
    const found = find(lines, at);
    if (found) return found;
  }
  return null;
}
