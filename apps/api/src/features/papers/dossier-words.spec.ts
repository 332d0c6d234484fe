import type {
  CommentThreadView,
  PlanEvaluationView,
  PlanSendingView,
  PlanVersionView,
  ProcedureDecisionView,
} from '@lotrinh/contracts';
import { dossierComments, dossierEvaluation, dossierIndex } from './dossier-words.js';

const version = {
  ...{ title: 'Kế hoạch nghề cá số', documentNumber: '12/KH-BKTB', issuedOn: '2031-01-20' },
  contentSha256: 'c'.repeat(64),
} as PlanVersionView;
const decision = (change: Partial<ProcedureDecisionView>): ProcedureDecisionView => ({
  ...{ id: 'd', round: 1, action: 'AGREE', seat: 'UNIT_HEAD', act: 'CONFIRM_CONTENT', personName: 'Lê Văn Bình' },
  ...{ postTitle: 'Cục trưởng', unitName: 'Cục Cảng cá', capacity: null, opinion: null, paper: null },
  at: '2031-01-10T02:05:00Z',
  ...change,
});
const made = { day: '2031-02-01', by: 'Trần Thị An' };
const files = [{ name: '01_KeHoach.docx', sha256: 'a'.repeat(64) }];

describe('the table of contents of a dossier', () => {
  it('names the plan, every file with its hash and every decision with its opinion, the oldest first', () => {
    const paper = { decidedOn: '2031-01-11', recordedBy: 'Phạm Thị Cúc', pageFileId: 'p' };
    const later = decision({
      ...{ action: 'RETURN', seat: 'DEPUTY', opinion: 'Bổ sung nguồn vốn', paper },
      at: '2031-01-12T02:05:00Z',
    });
    const index = dossierIndex(version, files, { decisions: [later, decision({})], sending: null }, made);
    expect(index).toContain('12/KH-BKTB, 20/01/2031');
    expect(index).toContain(`1. 01_KeHoach.docx\r\n   SHA-256: ${'a'.repeat(64)}`);
    expect(index).toContain('Lê Văn Bình, Cục trưởng, Cục Cảng cá. Lãnh đạo đơn vị soạn: Đồng ý');
    expect(index).toContain('Trả lại để hoàn thiện. Ý kiến: Bổ sung nguồn vốn. Theo bút phê ngày 11/01/2031');
    expect(index.indexOf('Đồng ý')).toBeLessThan(index.indexOf('Bổ sung nguồn vốn'));
    expect(index).toContain('c'.repeat(64));
  });

  it('says so where nothing was issued and nobody decided', () => {
    const draft = { ...version, documentNumber: null, issuedOn: null, contentSha256: null };
    const index = dossierIndex(draft, files, { decisions: [], sending: null }, made);
    expect(index).toContain('Chưa ban hành');
    expect(index).toContain('Chưa có quyết định nào');
  });
});

it('says to whom the issued plan was sent, or why it was not', () => {
  const waived: PlanSendingView = {
    ...{ versionId: 'v', recipient: 'SCIENCE_MINISTRY', workingDays: 5, dueOn: '2031-01-27', mayRecord: false },
    ...{ outcome: 'NOT_REQUIRED', standing: 'NOT_REQUIRED', way: null, documentNumber: null, sentOn: null },
    ...{ reason: 'Đã gửi cùng đề án', recordedBy: 'Lê Văn Bình', recordedAt: '2031-01-22T02:00:00Z', lockVersion: 2 },
  };
  const sent: PlanSendingView = {
    ...waived,
    ...{
      outcome: 'SENT',
      standing: 'SENT',
      way: 'PAPER',
      documentNumber: '7/BKTB',
      sentOn: '2031-01-22',
      reason: null,
    },
  };
  const index = (sending: PlanSendingView) => dossierIndex(version, files, { decisions: [], sending }, made);
  expect(index(waived)).toContain('Gửi Bộ Khoa học và Công nghệ: Không phải gửi');
  expect(index(waived)).toContain('Lý do: Đã gửi cùng đề án');
  expect(index(sent)).toContain('Hạn gửi: hết ngày 27/01/2031 (5 ngày làm việc');
  expect(index(sent)).toContain('Văn bản giấy, văn bản số 7/BKTB, ngày 22/01/2031');
});

it('lists what was said of a draft with the words it is about, the answers and who settled it', () => {
  const said = (authorName: string, body: string) => ({
    ...{ id: body, authorName, unitName: 'Vụ Kế hoạch', writtenAt: '2031-01-05T03:00:00Z', body },
  });
  const settled: CommentThreadView = {
    ...{
      id: 't',
      kind: 'TARGET',
      itemId: 'i',
      words: 'Tỷ lệ bến có mạng',
      quote: 'bến',
      isGone: false,
      lockVersion: 1,
    },
    ...{ isResolved: true, resolvedByName: 'Trần Thị An', resolvedAt: '2031-01-06T03:00:00Z', mayResolve: false },
    comments: [said('Lê Văn Bình', 'Nêu rõ năm'), said('Trần Thị An', 'Đã bổ sung')],
  };
  const open = { ...settled, kind: 'VERSION' as const, words: null, quote: null, isResolved: false, resolvedAt: null };
  const listed = dossierComments(version, [settled, open]);
  expect(listed).toContain('1. Chỉ tiêu: Tỷ lệ bến có mạng\r\n   "bến"');
  expect(listed).toMatch(/Lê Văn Bình, Vụ Kế hoạch: Nêu rõ năm[^]*Trần Thị An, Vụ Kế hoạch: Đã bổ sung/);
  expect(listed).toContain('Đã xử lý: Trần Thị An, 10:00 06/01/2031');
  expect(listed).toMatch(/2\. Toàn văn bản[^]*Chưa đánh dấu đã xử lý/);
});

it('says what became of the plan and of each target, also where nothing was said of one', () => {
  const target = { comparator: null, value: null, valueMax: null, unit: null, targetYear: null };
  const evaluation: PlanEvaluationView = {
    ...{ versionId: 'v', lockVersion: 2, results: 'Hoàn thành\nmột nửa', lessons: null, isFinal: true },
    targets: [
      { ...target, itemId: 'a', phrase: 'Cảng có mạng', verdict: 'NOT_MET', note: 'Chậm vốn' },
      { ...target, itemId: 'b', phrase: 'Tàu có thiết bị', verdict: null, note: null },
    ],
    ...{ updatedBy: 'Lê Văn Bình', updatedAt: '2031-02-01T02:05:00Z', hasDossier: false, versionLock: 1 },
    ...{ closedBy: null, closedAt: null, closeReason: null, mayWrite: false, mayClose: false },
  };
  const words = dossierEvaluation(version, evaluation);
  expect(words).toContain('Lê Văn Bình ghi, 09:05 01/02/2031');
  expect(words).toContain('Kết quả thực hiện\r\nHoàn thành\r\nmột nửa');
  expect(words).not.toContain('Bài học');
  expect(words).toContain('- Cảng có mạng: Chưa đạt. Chậm vốn\r\n- Tàu có thiết bị: Chưa đánh giá');
});
