import { referenceTo } from './attached-reference.js';
import { signatureLines } from './closing.js';
import { cell, plain, romanParts } from './letter-text.js';
import type { Attachment, Block, Cell, ColumnLine, OfficialDocument } from './model.js';
import { REPORT, type ReportHead, reportForm, reportLetterhead } from './report-head.js';
import { columnLine, namedIndicator, paragraphs, printed, stateCell } from './reported-words.js';
import { writeOfficial } from './write.js';

/** What a respondent sends. All figures, days and states are words as they are to be printed; nothing is counted or rounded. */
export type UnitReportInput = ReportHead & {
  /** The unit that collects. */
  receiver: string;
  /** `6 tháng đầu năm 2026 (từ ngày 15/12/2025 đến ngày 14/6/2026)`. */
  period: string;
  /** Null where the unit answered that there is nothing to say. */
  narratives: readonly { question: string; text: string | null }[];
  /** "Biểu số"; null leaves a blank. */
  formNumber: string | null;
  /** Without any there is no form. */
  rows: readonly UnitFormRow[];
};

/** Null in a cell means that it does not concern, in a note that there is none: any other state has its words. */
export type UnitFormRow = {
  code: string;
  name: string;
  unit: string | null;
  previous: string | null;
  value: string | null;
  denominator: string | null;
  note: string | null;
};

/** "Báo cáo của đơn vị" as a Word file: what it writes, and the form with its figures as the annex. */
export const writeUnitReport = async (input: UnitReportInput): Promise<Uint8Array> =>
  writeOfficial(officialUnitReport(input));

export function officialUnitReport(input: UnitReportInput): OfficialDocument {
  const { agency, receiver, period, narratives, rows } = input;
  return {
    ...reportForm(input, receiver),
    body: [
      plain(`${agency} báo cáo ${receiver} kết quả kỳ ${period} như sau:`),
      ...romanParts(
        narratives.map(({ question, text }) => [
          question,
          text === null ? [plain('Không có ý kiến.')] : paragraphs(text),
        ]),
      ),
      ...(rows.length === 0 ? [] : [plain('Số liệu theo các chỉ tiêu nêu tại Phụ lục kèm theo.')]),
    ],
    attachments: rows.length === 0 ? [] : [form(input)],
  };
}

const columns = ['TT', 'Chỉ tiêu', 'Đơn vị tính', 'Kỳ trước', 'Thực hiện', 'Mẫu số', 'Ghi chú'];

function form(input: UnitReportInput): Attachment {
  const { agency, receiver, period, formNumber, rows } = input;
  const head = [
    [`Biểu số: ${printed(formNumber ?? '')}`, `Kỳ báo cáo: ${period}`],
    [`Đơn vị báo cáo: ${agency}`, `Đơn vị nhận: ${receiver}`],
  ];
  return {
    kind: 'annex',
    label: 'Phụ lục',
    title: 'Biểu số liệu',
    reference: referenceTo(REPORT, reportLetterhead(input), agency),
    isLandscape: true,
    blocks: [
      { kind: 'columns', columns: head.map((lines) => lines.map(columnLine)) },
      { kind: 'table', headerRows: 1, rows: [columns.map(cell), ...rows.map(formRow)] },
      signers,
    ],
  };
}

function formRow(row: UnitFormRow, at: number): Cell[] {
  const { unit, previous, value, denominator, note } = row;
  return [
    stateCell(String(at + 1)),
    cell(namedIndicator(row)),
    ...[unit, previous, value, denominator].map((words) => stateCell(words)),
    cell(note ?? ''),
  ];
}

const signers: Block = {
  kind: 'columns',
  columns: ['Người lập biểu', 'Thủ trưởng đơn vị'].map((text): ColumnLine[] => [
    { text, face: 'strong', isCentred: true },
    { text: '(Ký, ghi rõ họ tên)', face: 'italic', isCentred: true },
    ...Array.from({ length: signatureLines }, () => columnLine('')),
  ]),
};
