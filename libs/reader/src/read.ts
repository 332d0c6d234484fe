import { createHash } from 'node:crypto';
import type { ReadContext } from './context.js';
import type { Draft } from './draft.js';
import type { ExtractOptions } from './extract/options.js';
import { extract } from './extract/extract.js';
import { recogniseBases } from './header/bases.js';
import { recogniseDeadlines } from './header/deadlines.js';
import { readHeader } from './header/header.js';
import { layOut } from './layout/lay-out.js';
import type { SourceDocument } from './model.js';
import { recogniseBudget } from './items/budget.js';
import { recogniseReportedValues } from './items/reported-values.js';
import { recogniseResponsibilities } from './items/responsibilities.js';
import { recogniseTargets } from './items/targets.js';
import { recogniseTasks } from './items/tasks.js';
import { buildTree } from './structure/build-tree.js';
import { outlineOf, sectionsOf } from './structure/sections.js';
import { READER_VERSION } from './version.js';
import { collectWarnings } from './warnings/warnings.js';

export type ReadStep = 'extract' | 'structure' | 'recognise';

export type ReadOptions = ExtractOptions & {
  /** Called before each step; `percent` is how much of the whole is done. */
  onProgress?: (step: ReadStep, percent: number) => void;
};

export type ReadFile = { name: string; bytes: Uint8Array };

/** A draft with the canonical text of each file, into which its spans point. */
export type ReadResult = Draft & { texts: string[] };

/**
 * Reads the files of one import as one document: the decision first, then what is attached to it. Deterministic; no network.
 * @throws ReadError for a file that cannot be read
 */
export async function readDocument(files: readonly ReadFile[], options: ReadOptions = {}): Promise<ReadResult> {
  const documents: SourceDocument[] = [];
  for (const [index, file] of files.entries()) {
    options.onProgress?.('extract', Math.round((index * 60) / files.length));
    documents.push(await extract(file.bytes, file.name, options));
  }
  options.onProgress?.('structure', 60);
  const described = documents.map((document, index) => ({
    name: files[index]?.name ?? '',
    format: document.format,
    sha256: createHash('sha256')
      .update(files[index]?.bytes ?? new Uint8Array())
      .digest('hex'),
    textLength: document.text.length,
    notes: document.notes,
  }));
  const context = contextOf(documents);
  options.onProgress?.('recognise', 75);
  return { ...recognise(context), files: described, texts: documents.map(({ text }) => text) };
}

/** Layout, structure and header: what the recognisers read. */
export function contextOf(extracted: readonly SourceDocument[]): ReadContext {
  const documents = extracted.map(layOut);
  const { tree, nodes } = buildTree(documents);
  return { documents, tree, nodes, header: readHeader(documents, nodes) };
}

function recognise(context: ReadContext): Omit<Draft, 'files'> {
  const { evidence, ...header } = context.header;
  const legalBases = recogniseBases(context);
  const aims = recogniseTargets(context);
  const tasks = recogniseTasks(context);
  const { budget, mismatches } = recogniseBudget(context);
  const reportedValues = recogniseReportedValues(context);
  return {
    readerVersion: READER_VERSION,
    ...header,
    headerEvidence: evidence,
    legalBases: { count: legalBases.length, items: legalBases },
    sections: sectionsOf(context.tree),
    ...aims,
    tasks,
    responsibilities: recogniseResponsibilities(context),
    budget,
    reportedValues,
    deadlines: recogniseDeadlines(context),
    warnings: collectWarnings(context, { tasks, targets: aims.targets, mismatches, reportedValues }),
    templateOutline: header.documentKind === 'guidance' ? outlineOf(context.nodes) : [],
    tree: context.tree,
  };
}
