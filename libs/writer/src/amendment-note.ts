import type { PlanVersionView } from '@lotrinh/contracts';
import { documentName } from '@lotrinh/domain';
import { cell, numberedParts, plain, romanParts } from './letter-text.js';
import type { Block, Cell, MarkedLine, OfficialDocument } from './model.js';
import { symbolOf } from './symbol.js';

type NotedVersion = Pick<
  PlanVersionView,
  'n' | 'title' | 'documentType' | 'documentNumber' | 'issuedOn' | 'issuer' | 'place'
>;

/** A row that differs, in words: what stood there, what is to stand there. */
export type NotedChange = {
  label: string;
  before: readonly MarkedLine[];
  after: readonly MarkedLine[];
  /** `Bổ sung`, `Chuyển chỗ, nay đứng sau: …`. */
  remark: string;
};

export type AmendmentNote = {
  before: NotedVersion;
  after: NotedVersion;
  /** As in the numbers of the issuer's documents; null where it is not known. */
  issuerSymbol: string | null;
  /** Why; null leaves a blank for the drafter. */
  cause: string | null;
  /** One line of how many rows differ, by the way they do. */
  summary: string;
  /** Changes by what they are of, `Chỉ tiêu`; parts without any are left out. */
  parts: readonly { title: string; changes: readonly NotedChange[] }[];
};

const KIND = 'Báo cáo';

/**
 * The report that explains an amendment (thuyết minh), old beside new. Number, day and signer stay blank: it is put before the
 * signer together with the draft.
 */
export function officialNote({ before, after, issuerSymbol, cause, summary, parts }: AmendmentNote): OfficialDocument {
  return {
    letterhead: {
      superior: null,
      agency: after.issuer.name.toUpperCase(),
      number: null,
      symbol: symbolOf(KIND, issuerSymbol),
      place: after.place,
      date: { year: null, month: null, day: null },
    },
    kind: KIND,
    subject: `Thuyết minh nội dung thay đổi của ${nameOf(after)}`,
    reference: null,
    authority: null,
    addressees: [],
    bases: [],
    enacting: null,
    isLandscape: false,
    body: [
      ...romanParts([
        ['Lý do', [plain(cause ?? BLANK)]],
        [
          'Nội dung thay đổi',
          [
            plain(`So với ${documentOf(before)}: ${summary}.`),
            plain('Trong các bảng dưới đây, chữ gạch ngang là phần bỏ, chữ gạch chân là phần thêm.'),
            ...numberedParts(
              parts.map(({ title, changes }) => [title, changes.length === 0 ? [] : [tableOf(changes)]]),
            ),
          ],
        ],
      ]),
    ],
    signature: { capacity: [], name: null },
    recipients: [],
    attachments: [],
  };
}

const BLANK = '……………';

/** `dự thảo Kế hoạch …`, or the document by its number. */
const nameOf = (version: NotedVersion): string =>
  version.documentNumber === null ? `dự thảo ${version.title}` : documentOf(version);

const documentOf = (version: NotedVersion): string =>
  version.documentNumber === null ? `bản thứ ${version.n} của ${version.title}` : documentName(version);

function tableOf(changes: readonly NotedChange[]): Block {
  const header = ['TT', 'Nội dung', 'Hiện hành', 'Nay thay đổi thành', 'Ghi chú'].map(cell);
  const rows = changes.map(({ label, before, after, remark }, index) => [
    cell(String(index + 1)),
    cell(label),
    markedCell(before),
    markedCell(after),
    cell(remark),
  ]);
  return { kind: 'table', headerRows: 1, rows: [header, ...rows] };
}

function markedCell(marked: readonly MarkedLine[]): Cell {
  const text = marked.map((line) => line.map((run) => run.text).join('')).join('\n');
  return marked.length === 0 ? cell('') : { ...cell(text), marked };
}
