import { cell, numberedParts, plain, romanParts } from './letter-text.js';
import type { Block, OfficialDocument } from './model.js';
import { reportForm } from './report-head.js';
import { figureWords, namedIndicator, paragraphs, printed, stateCell } from './reported-words.js';
import { roundAnnex } from './round-annex.js';
import type { NarrativeAnswers, ReportedIndicator, RoundReportInput } from './round-input.js';
import { writeOfficial } from './write.js';

/** "Báo cáo tổng hợp" of a round as a Word file, with the data of each respondent in its annex. */
export const writeRoundReport = async (input: RoundReportInput): Promise<Uint8Array> =>
  writeOfficial(officialRoundReport(input));

export function officialRoundReport(input: RoundReportInput): OfficialDocument {
  const { indicators, narratives, receiver } = input;
  const annex = roundAnnex(input);
  return {
    ...reportForm(input, receiver),
    body: [
      ...romanParts([
        ['Thông tin chung', [plain(coverageOf(input))]],
        ['Kết quả theo chỉ tiêu', indicators.length === 0 ? [] : results(indicators)],
        [
          'Ý kiến của các đầu mối',
          numberedParts(narratives.map((narrative) => [narrative.question, opinions(narrative)])),
        ],
      ]),
      plain(
        annex === null
          ? 'Trên đây là kết quả tổng hợp báo cáo của các đầu mối.'
          : 'Trên đây là kết quả tổng hợp báo cáo của các đầu mối; số liệu của từng đầu mối nêu tại Phụ lục kèm theo.',
      ),
    ],
    attachments: annex === null ? [] : [annex],
  };
}

function coverageOf({ dataFrom, dataTo, structureDay, respondents, units, silent }: RoundReportInput): string {
  const states = silent.map(({ unit, note }) => `${unit}: chưa báo cáo${note === null ? '' : `, ${note}`}`);
  return [
    `Số liệu từ ngày ${dataFrom} đến ngày ${dataTo}, theo cơ cấu tổ chức tại ngày ${structureDay}.`,
    `Đã báo cáo: ${respondents.answered}/${respondents.asked} đầu mối, đại diện cho ${units.answered}/${units.asked} đơn vị.`,
    ...(states.length === 0 ? [] : [`${states.join('; ')}.`]),
  ].join(' ');
}

const columns = [
  ...['TT', 'Chỉ tiêu', 'Đơn vị tính', 'Mục tiêu', 'Kết quả', 'Kỳ trước', 'Đánh giá'],
  'Đầu mối có số liệu',
];

/** The table and, numbered as in its last column, what each partial figure lacks. */
function results(indicators: readonly ReportedIndicator[]): Block[] {
  const notes: string[] = [];
  const rows = indicators.map((indicator, at) => {
    const note = noteOn(indicator);
    const mark = note === null ? '' : `\u00a0(${notes.push(note)})`;
    const { unit, target, figure, previous, verdict, coverage } = indicator;
    return [
      stateCell(String(at + 1)),
      cell(namedIndicator(indicator)),
      ...[unit, target, figureWords(figure), previous, verdict, `${printed(coverage)}${mark}`].map((words) =>
        stateCell(words),
      ),
    ];
  });
  return [
    { kind: 'table', headerRows: 1, rows: [columns.map(cell), ...rows] },
    ...(notes.length === 0 ? [] : [noteHeading]),
    ...notes.map((text, at): Block => ({ kind: 'text', label: `(${at + 1})`, text, face: 'plain' })),
  ];
}

const noteHeading: Block = { kind: 'text', label: null, text: 'Ghi chú:', face: 'heading' };

function noteOn({ code, gap }: ReportedIndicator): string | null {
  if (gap === null) return null;
  const missing = gap.missing.map(({ unit, state }) => `${unit}: ${printed(state)}`).join('; ');
  const parts = [...(missing === '' ? [] : [`${missing}.`]), ...boundsOf(gap)];
  return parts.length === 0 ? null : `${code} – ${parts.join(' ')}`;
}

function boundsOf({ lowest, highest }: NonNullable<ReportedIndicator['gap']>): string[] {
  const bounds = [
    ...(lowest === null ? [] : [`thấp nhất ${lowest}`]),
    ...(highest === null ? [] : [`cao nhất ${highest}`]),
  ];
  return bounds.length === 0 ? [] : [`Khi có đủ số liệu, kết quả ${bounds.join(', ')}.`];
}

/** What each unit wrote, in its own words; then who has nothing to say and who is silent, which is not the same. */
function opinions({ answers, nothing, silent }: NarrativeAnswers): Block[] {
  return [
    ...answers.flatMap(({ unit, text }): Block[] => {
      const [first, ...more] = paragraphs(`${unit}: ${printed(text)}`);
      return [...(first?.kind === 'text' ? [{ ...first, label: '-' }] : []), ...more];
    }),
    ...(nothing.length === 0 ? [] : [plain(`Không có ý kiến: ${nothing.join('; ')}.`)]),
    ...(silent.length === 0 ? [] : [plain(`Chưa báo cáo: ${silent.join('; ')}.`)]),
  ];
}
