import { DOCUMENT_TYPES, foldKeepingLength, parseLabel } from '@lotrinh/text';
import type { FormDocument, FormLine } from './form-document.js';

/** The elements of form as they are found in a document; null where there is none. */
export type FormParts = {
  /** A plan or annex that goes with another document, which bears letterhead and signature. */
  isAttached: boolean;
  national: FormLine | null;
  motto: FormLine | null;
  agency: FormLine | null;
  number: FormLine | null;
  date: FormLine | null;
  kind: FormLine | null;
  subject: FormLine[];
  bases: FormLine[];
  /** Paragraphs of running text between opening and closing, and of what is attached. */
  body: FormLine[];
  /** The last words before the closing. */
  last: FormLine | null;
  recipientsTitle: FormLine | null;
  recipients: FormLine[];
  signature: FormLine[];
  annexes: FormLine[];
};

export const folded = (text: string): string => foldKeepingLength(text).replace(/\s+/g, ' ').trim();

const KINDS = new Set([...Object.values(DOCUMENT_TYPES), 'Chương trình hành động'].map(folded));
const REFERENCE = /^\(?(?:ban hanh )?(?:dinh )?kem theo/;
const BASIS = /^(?:can cu|theo de nghi|xet de nghi|xet to trinh)(?![a-z])/;
const HEAD = 30;
/** Kind and subject of an attached document take no more lines than these. */
const TITLE = 6;

export function partsOf({ lines: all }: FormDocument): FormParts {
  const lines = all.filter(({ text }) => text !== '');
  const head = lines.slice(0, HEAD);
  const find = (pattern: RegExp): FormLine | null => head.find(({ text }) => pattern.test(folded(text))) ?? null;
  const national = find(/^cong hoa xa hoi chu nghia viet nam$/);
  const kindAt = head.findIndex(({ text }) => KINDS.has(folded(text)));
  const titleAt = lines.findIndex(({ text }) => /^noi nhan\s*:/.test(folded(text)));
  const opening = lines.findIndex((line) => line.within === 'text' && opensBody(line));
  const bases = lines
    .slice(0, opening < 0 ? HEAD : opening)
    .filter(({ text, within }) => within === 'text' && isBasis(text));
  const bodyFrom = Math.max(kindAt + 1, lines.findLastIndex((line) => bases.includes(line)) + 1, endOfAddressees(head));
  const closing = closingOf(lines, titleAt);
  const text = lines.slice(bodyFrom).filter((line) => line.within === 'text');
  const beforeClosing = titleAt < 0 ? lines : lines.slice(0, titleAt);
  return {
    isAttached: national === null && head.slice(0, TITLE).some(({ text }) => REFERENCE.test(folded(text))),
    national,
    motto: find(/^doc lap\b.*\btu do\b.*\bhanh phuc$/),
    agency: agencyOf(head, national),
    number: find(/^so\s*:/),
    date: head.find(({ text }) => /^.{0,40}, ngay\b.*\bthang\b.*\bnam\b.{0,8}$/.test(folded(text))) ?? null,
    kind: kindAt < 0 ? null : (head[kindAt] ?? null),
    subject: kindAt < 0 ? [] : subjectBelow(lines, kindAt),
    bases,
    body: text,
    last: beforeClosing.filter(({ section }) => section === (lines[titleAt]?.section ?? 0)).at(-1) ?? null,
    ...closing,
    annexes: text.filter((line) => /^phu luc(?:\s+(?:so\s+)?[\divxlc]+)?\s*[:.]?$/.test(folded(line.text))),
  };
}

/** "Điều 1", "Phần I", "I." or "1.": behind it nothing belongs to the opening. */
function opensBody({ text, isNumbered }: FormLine): boolean {
  if (isNumbered) return true;
  const label = parseLabel(text);
  return label !== null && label.kind !== 'bullet' && label.kind !== 'word';
}

/** A sentence that goes on to what follows ("… ban hành Kế hoạch như sau:") is no clause of the bases. */
const isBasis = (text: string): boolean => BASIS.test(folded(text)) && !text.endsWith(':');

/** Behind "Kính gửi:" and the list below it. */
function endOfAddressees(head: readonly FormLine[]): number {
  const at = head.findIndex(({ text }) => folded(text).startsWith('kinh gui'));
  if (at < 0) return 0;
  const listed = head.slice(at + 1).findIndex(({ text }) => !/^[-–]/u.test(text));
  return listed < 0 ? head.length : at + 1 + listed;
}

/** The lowest agency above the rule, in the column beside the national title. */
function agencyOf(head: readonly FormLine[], national: FormLine | null): FormLine | null {
  if (national?.cell == null) return null;
  const row = national.cell.split('.').slice(0, 2).join('.');
  const beside = head.filter((line) => line.cell?.startsWith(`${row}.`) && line.cell !== national.cell);
  return beside.filter((line) => !/^so\s*:|^v\/v/.test(folded(line.text))).at(-1) ?? null;
}

function subjectBelow(lines: readonly FormLine[], kindAt: number): FormLine[] {
  const below = lines.slice(kindAt + 1, kindAt + 4);
  const end = below.findIndex(
    (line) =>
      line.alignment !== 'center' ||
      line.within !== 'text' ||
      line.isItalic ||
      /^(?:bo truong|chu tich|uy ban|hoi dong|giam doc|quyet dinh:)/.test(folded(line.text)),
  );
  return end < 0 ? below.slice(0, 1) : below.slice(0, end);
}

function closingOf(
  lines: readonly FormLine[],
  titleAt: number,
): Pick<FormParts, 'recipientsTitle' | 'recipients' | 'signature'> {
  const title = lines[titleAt] ?? null;
  const after = title === null ? [] : lines.slice(titleAt + 1);
  const inCell = title?.cell == null ? null : after.filter((line) => line.cell === title.cell);
  const listed =
    inCell ??
    after.slice(
      0,
      Math.max(
        0,
        after.findIndex(({ text }) => !/^[-–]/u.test(text)),
      ),
    );
  const row = title?.cell?.split('.').slice(0, 2).join('.');
  const beside =
    row === undefined
      ? after.slice(listed.length, listed.length + 5)
      : lines.filter((line) => line.cell?.startsWith(`${row}.`) && line.cell !== title?.cell);
  return {
    recipientsTitle: title,
    recipients: listed.filter(({ text }) => /^[-–]/u.test(text)),
    signature: beside,
  };
}
