import { inspectForm } from '@lotrinh/reader';
import fc from 'fast-check';
import { planArbitrary } from './fixtures/plan-arbitrary.js';
import { officialSubmission, type SubmissionLetter } from './submission-letter.js';
import { writeOfficial } from './write.js';

const letter = (change: Partial<SubmissionLetter> = {}): SubmissionLetter => ({
  superior: 'Bộ Kinh tế biển',
  agency: 'Cục Công nghệ số',
  agencySymbol: 'CNS',
  place: 'Hà Nội',
  addressee: 'Bộ trưởng Bộ Kinh tế biển',
  title: 'Kế hoạch chuyển đổi số năm 2031',
  bases: ['Căn cứ Luật Giao dịch điện tử ngày 22 tháng 6 năm 2023'],
  history: [],
  targets: [],
  taskCount: 0,
  projectCount: 0,
  funding: [],
  explained: [],
  ...change,
});

const lines = (given: SubmissionLetter): string[] =>
  officialSubmission(given).body.flatMap((block) =>
    block.kind === 'text' ? [`${block.label === null ? '' : `${block.label} `}${block.text}`] : [],
  );

describe('a submission letter', () => {
  it('asks for what the draft is, and leaves out the parts of which there is nothing', () => {
    expect(lines(letter())).toEqual([
      'Cục Công nghệ số đã xây dựng dự thảo và kính trình Bộ trưởng Bộ Kinh tế biển xem xét, ban hành Kế hoạch chuyển đổi số năm 2031.',
      'I. Kiến nghị',
      'Kính trình Bộ trưởng Bộ Kinh tế biển xem xét, quyết định.',
    ]);
    const approving = officialSubmission(letter({ title: 'Phê duyệt Đề án cảng số' }));
    expect(approving.subject).toBe('Về việc phê duyệt Đề án cảng số');
    expect(officialSubmission(letter({ addressee: null })).addressees).toEqual(['……………']);
  });

  it('says who agreed, how much work there is, and why what was found stays', () => {
    const said = lines(
      letter({
        ...{ history: ['Cục trưởng xác nhận nội dung ngày 02/3/2031'], taskCount: 5, projectCount: 2 },
        explained: ['Kế hoạch chưa ghi nhiệm vụ. Lý do: nằm ở kế hoạch 5 năm.'],
      }),
    );
    expect(said.slice(1)).toEqual([
      'I. Quá trình xây dựng',
      '- Cục trưởng xác nhận nội dung ngày 02/3/2031;',
      'II. Nội dung chính của dự thảo',
      '1. Nhiệm vụ, dự án',
      'Dự thảo có 5 nhiệm vụ, dự án, trong đó 2 dự án, với đơn vị chủ trì và thời gian của từng việc nêu trong dự thảo kèm theo.',
      'III. Những điểm đã rà soát và giữ nguyên',
      '- Kế hoạch chưa ghi nhiệm vụ. Lý do: nằm ở kế hoạch 5 năm;',
      'IV. Kiến nghị',
      'Kính trình Bộ trưởng Bộ Kinh tế biển xem xét, quyết định.',
    ]);
  });

  it('keeps the form, whatever the plan', async () => {
    await fc.assert(
      fc.asyncProperty(planArbitrary, async ({ targets, tasks, funding }) => {
        const official = officialSubmission(letter({ targets, taskCount: tasks.length, funding }));
        const bytes = await writeOfficial(official);
        expect(inspectForm(bytes, 'to-trinh.docx')).toEqual([]);
      }),
      { numRuns: 10 },
    );
  }, 120_000);
});
