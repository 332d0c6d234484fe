import type { ImportFileView, ImportItemView, ImportUnitName, SourceSpan } from '@lotrinh/contracts';
import type { DocumentNode, Span } from '@lotrinh/reader';
import type { PlanContent, SectionInput } from '../plans/plan-content.service.js';
import { namer } from './unit-namer.js';

const kinds = { section: 'SECTION', paragraph: 'PARAGRAPH', item: 'ITEM', table: 'TABLE' } as const;

/** The whole document as the content of a plan version: its tree, and the items that a person took, pointing into it. */
export function planContent(
  tree: readonly DocumentNode[],
  files: readonly ImportFileView[],
  items: readonly ImportItemView[],
  names: readonly ImportUnitName[],
  recipients: readonly string[],
): PlanContent {
  const nameOf = namer(names);
  const fileAt = new Map(files.map((file) => [file.position, file.fileId]));
  const place = (span: Span): SourceSpan | null => {
    const fileId = fileAt.get(span.file);
    return fileId === undefined ? null : { fileId, start: span.start, end: span.end };
  };
  const section = (node: DocumentNode): SectionInput => ({
    key: node.id,
    kind: kinds[node.kind],
    label: node.label,
    text: node.text.replace(/\s+/gu, ' ').trim(),
    rows: node.rows?.map((row) => row.map((cell) => cell.text.replace(/\s+/gu, ' ').trim())) ?? null,
    source: place(node.span),
    children: node.children.map(section),
  });
  const content: PlanContent = {
    sections: tree.map(section),
    targets: [],
    tasks: [],
    funding: [],
    bases: [],
    duties: [],
    recipients: recipients.map(nameOf),
  };
  const sentences = printedSentences(items);
  for (const item of items) {
    const { fields, source, id: key, sectionId: sectionKey } = item;
    switch (fields.kind) {
      case 'TARGET':
        content.targets.push({
          ...fields,
          key,
          sectionKey,
          printedKey: fields.printedId,
          printedText: sentences.get(fields.printedId) ?? item.words,
          baselineValue: null,
          partOfKey: null,
          owner: null,
          source,
        });
        break;
      case 'TASK': {
        const { taskKind: kind, leads, coordinators, subProjects, ...values } = fields;
        content.tasks.push({
          ...values,
          kind,
          key,
          sectionKey,
          parentKey: null,
          leads: leads.map(nameOf),
          coordinators: coordinators.map(nameOf),
          source,
        });
        subProjects.forEach((name, index) => {
          content.tasks.push({
            ...emptyTask,
            kind: 'PROJECT',
            name,
            key: `${key}.${index}`,
            sectionKey,
            parentKey: key,
            leads: [],
            coordinators: [],
            source,
          });
        });
        break;
      }
      case 'FUNDING': {
        const { source: from, ...values } = fields;
        content.funding.push({ ...values, source: from, year: null, sourceSpan: source });
        break;
      }
      case 'BASIS':
        content.bases.push({ ...fields, source });
        break;
      case 'DUTY':
        content.duties.push({ unit: nameOf(fields.unit), role: fields.role, text: fields.text, source });
        break;
      case 'VALUE':
      case 'OUTLINE':
        break;
    }
  }
  return content;
}

const emptyTask = {
  no: null,
  scheduleText: null,
  startYear: null,
  endYear: null,
  dueOn: null,
  recurrence: null,
  cost: null,
  currency: null,
  fundingNature: null,
  output: null,
  note: null,
} as const;

/** The longest wording among the atoms of a printed sentence stands for it. */
function printedSentences(items: readonly ImportItemView[]): Map<string, string> {
  const sentences = new Map<string, string>();
  for (const { fields, words } of items) {
    if (fields.kind !== 'TARGET') continue;
    const known = sentences.get(fields.printedId) ?? '';
    if (words.length > known.length) sentences.set(fields.printedId, words);
  }
  return sentences;
}
