import { referenceTo } from './attached-reference.js';
import { cell } from './letter-text.js';
import type { Attachment, Block } from './model.js';
import { textWidth } from './paper.js';
import { REPORT, reportLetterhead } from './report-head.js';
import { columnLine, figureWords, namedIndicator, stateCell } from './reported-words.js';
import type { ReportedIndicator, RoundReportInput } from './round-input.js';
import { tablesWithin } from './wide-table.js';

/** Columns that name a row: its number and the respondent. */
const naming = 2;

/** What each respondent gave for each indicator that is a number, and what became of it; null where there is none. */
export function roundAnnex(input: RoundReportInput): Attachment | null {
  const indicators = input.indicators.filter(({ values }) => values !== null);
  if (indicators.length === 0) return null;
  return {
    kind: 'annex',
    label: 'Phụ lục',
    title: 'Số liệu của từng đầu mối',
    reference: referenceTo(REPORT, reportLetterhead(input), input.agency),
    isLandscape: true,
    blocks: [legend(indicators), ...tables(indicators, input.respondentNames)],
  };
}

/** What the codes above the columns mean, in two columns where there are several. */
function legend(indicators: readonly ReportedIndicator[]): Block {
  const lines = indicators.map((indicator) => {
    const unit = indicator.unit === null ? '' : ` (${indicator.unit})`;
    return columnLine(`${namedIndicator(indicator)}${unit}`);
  });
  const half = Math.ceil(lines.length / 2);
  return {
    kind: 'columns',
    columns: [lines.slice(0, half), lines.slice(half)].filter((column) => column.length > 0),
  };
}

function tables(indicators: readonly ReportedIndicator[], names: readonly string[]): Block[] {
  const rows = names.map((name, at) => [
    stateCell(String(at + 1)),
    cell(name),
    ...indicators.map(({ values }) => stateCell(values?.[at])),
  ]);
  const total = [
    cell(''),
    { ...cell('Tổng hợp'), isStrong: true as const },
    ...indicators.map(({ figure }) => stateCell(figureWords(figure), true)),
  ];
  const head = ['TT', 'Đầu mối', ...indicators.map(({ code }) => code)].map(cell);
  return tablesWithin({ kind: 'table', headerRows: 1, rows: [head, ...rows, total] }, naming, textWidth(true));
}
