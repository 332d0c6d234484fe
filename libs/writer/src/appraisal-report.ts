import type { AppraisalKind, AppraisalResult, AppraisalView, PointAnswer } from '@lotrinh/contracts';
import { cell, item, type LetterPart, plain, romanParts } from './letter-text.js';
import type { Block, OfficialDocument } from './model.js';
import { symbolOf } from './symbol.js';

export type WritableAppraisal = {
  appraisal: Pick<
    AppraisalView,
    'kind' | 'points' | 'opinion' | 'result' | 'conditions' | 'documentNumber' | 'documentDate'
  >;
  /** The plan that was appraised. */
  title: string;
  /** Above the unit that appraised; null where that is the agency itself. */
  superior: string | null;
  agency: string;
  place: string | null;
  /** The unit that drafted. */
  drafter: string;
};

const KIND = 'Báo cáo';
const columns = ['TT', 'Nội dung xem xét', 'Đánh giá', 'Nhận xét'];

const acts: Record<AppraisalKind, string> = {
  PRELIMINARY: 'thẩm định sơ bộ',
  FULL: 'thẩm định',
  ESTIMATE: 'thẩm tra dự toán của',
};
const answers: Record<PointAnswer, string> = {
  MET: 'Đạt',
  NOT_MET: 'Không đạt',
  NOT_APPLICABLE: 'Không áp dụng',
};
const conclusions: Record<AppraisalResult, string> = {
  FIND_READY: 'Đủ điều kiện trình.',
  FIND_READY_ONCE_COMPLETED: 'Đủ điều kiện trình sau khi hoàn thiện các nội dung nêu trên.',
  FIND_NOT_READY: 'Chưa đủ điều kiện trình.',
};

/** "Báo cáo thẩm định" in the form of Nghị định 30/2020, as it was issued; number and day are those given, or blank for văn thư. */
export function officialAppraisal({ appraisal, title, superior, agency, place, drafter }: WritableAppraisal) {
  const { kind, points, opinion, result, conditions, documentNumber, documentDate } = appraisal;
  const [year = null, month = null, day = null] = documentDate?.split('-').map(Number) ?? [];
  const act = acts[kind];
  const parts: LetterPart[] = [
    ['Nội dung xem xét', points.length === 0 ? [] : [table(points)]],
    ['Ý kiến', (opinion ?? '').split('\n').filter(Boolean).map(plain)],
    ['Nội dung cần hoàn thiện', conditions.map(({ about, body }) => item(about === null ? body : `${about}: ${body}`))],
    ['Kết luận', result === null ? [] : [plain(conclusions[result])]],
  ];
  return {
    letterhead: {
      superior: superior?.toUpperCase() ?? null,
      agency: agency.toUpperCase(),
      number: documentNumber,
      symbol: symbolOf(KIND, null),
      place,
      date: { year, month, day },
    },
    kind: KIND,
    subject: `Kết quả ${act} ${title}`,
    reference: null,
    authority: null,
    addressees: [drafter],
    bases: [],
    enacting: null,
    isLandscape: false,
    body: [plain(`${agency} đã ${act} ${title}, kết quả như sau:`), ...romanParts(parts)],
    signature: { capacity: [], name: null },
    recipients: ['Như trên'],
    attachments: [],
  } satisfies OfficialDocument;
}

function table(points: AppraisalView['points']): Block {
  const rows = points.map(({ words, answer, note }, at) =>
    [String(at + 1), words, answer === null ? '' : answers[answer], note ?? ''].map(cell),
  );
  return { kind: 'table', headerRows: 1, rows: [columns.map(cell), ...rows] };
}
