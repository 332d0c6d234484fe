import { plain } from './letter-text.js';
import type { OfficialDocument } from './model.js';
import { planText, type WritablePlan } from './plan.js';

export type ConsolidatedPlan = {
  /** The text in force. */
  plan: WritablePlan;
  /** The document at the root and those that amended it, as they are cited. */
  root: string;
  amendments: readonly string[];
  /** By the id of a row: the amendments it owes its words to, counted from 1. */
  marks: ReadonlyMap<string, readonly number[]>;
  removed: readonly { label: string; by: number }[];
};

/**
 * The text in force after all amendments, a small figure behind each paragraph and row that one of them changed. It bears neither
 * number nor signature: the documents themselves stay what counts.
 */
export function officialConsolidated({ plan, root, amendments, marks, removed }: ConsolidatedPlan): OfficialDocument {
  const marked = (itemId: string, text: string): string =>
    [text, (marks.get(itemId) ?? []).map(figure).join(', ')].filter((part) => part !== '').join(' ');
  const official = planText({
    ...plan,
    sections: plan.sections.map((row) => ({
      ...row,
      text: row.rows === null ? marked(row.itemId, row.text) : row.text,
      rows:
        row.rows?.map((cells, at) => (at === 0 ? markLast(cells, (text) => marked(row.itemId, text)) : cells)) ?? null,
    })),
    targets: plan.targets.map((row) => ({ ...row, phrase: marked(row.itemId, row.phrase) })),
    tasks: plan.tasks.map((row) => ({ ...row, name: marked(row.itemId, row.name) })),
    funding: plan.funding.map((row) => ({ ...row, printed: marked(row.itemId, row.printed) })),
    bases: plan.bases.map((row) => ({ ...row, printed: marked(row.itemId, row.printed) })),
    duties: plan.duties.map((row) => ({ ...row, text: marked(row.itemId, row.text) })),
  });
  return {
    ...official,
    letterhead: null,
    signature: null,
    recipients: [],
    reference: '(Bản hợp nhất để tra cứu, không thay thế văn bản gốc)',
    body: [
      plain(amendments.length === 0 ? `${root}.` : `${root}, được sửa đổi, bổ sung bởi:`),
      ...amendments.map((document, at) => plain(`${figure(at + 1)} ${document};`)),
      ...official.body,
      ...(removed.length === 0 ? [] : [plain('Nội dung đã bỏ:')]),
      ...removed.map(({ label, by }) => plain(`- ${label} ${figure(by)}`)),
    ],
  };
}

const markLast = (cells: readonly string[], mark: (text: string) => string): string[] =>
  cells.map((cell, at) => (at === cells.length - 1 ? mark(cell) : cell));

const FIGURES = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** A small raised figure, which nothing takes for a value of the text. */
const figure = (number: number): string => String(number).replace(/\d/g, (digit) => FIGURES.charAt(Number(digit)));
