import { render, screen, within } from '@testing-library/react';
import type { PlanProcedureView, PlanVersionView, PlanView } from '@lotrinh/contracts';
import { SubmissionSlip } from './submission-slip.js';

const decision: PlanProcedureView['decisions'][number] = {
  ...{
    id: 'a',
    round: 2,
    action: 'SUBMIT',
    seat: 'DRAFTER',
    act: null,
    personName: 'Đỗ Hạnh',
    postTitle: 'Chuyên viên',
  },
  ...{ unitName: 'Trung tâm', capacity: null, opinion: null, at: '2026-11-21T02:14:00Z', paper: null },
};
const agreed: typeof decision = {
  ...{ ...decision, id: 'b', action: 'AGREE', seat: 'OFFICE', act: 'CHECK_FORM', personName: 'Thái Yến' },
  opinion: 'Thể thức đúng.',
};
const step: PlanProcedureView['steps'][number] = {
  ...{ key: 'deputy', phase: 'SUBMITTED', seat: 'DEPUTY', act: 'SIGN', required: true, workingDays: 3 },
  ...{ capacity: 'KT. BỘ TRƯỞNG', state: 'CURRENT', holders: ['Tạ Vinh'], since: null, doneBy: null },
};

function shown(change: Partial<PlanProcedureView> = {}) {
  const counts = { sections: 4, targets: 3, tasks: 2, funding: 1, bases: 5 } as PlanVersionView['counts'];
  const version = { title: 'Kế hoạch thử', issuer: { id: 'bo', name: 'Bộ Thử' }, counts } as PlanVersionView;
  const plan = { unit: { id: 'tt', name: 'Trung tâm Thử' }, periodStart: 2027, periodEnd: 2027, orientationTo: null };
  const procedure = { round: 2, code: 'MINISTRY', steps: [step], decisions: [agreed, decision], ...change };
  render(
    <SubmissionSlip
      plan={plan as PlanView}
      version={{ ...version, files: [], amendmentCause: null }}
      procedure={procedure as PlanProcedureView}
    />,
  );
  return screen.getByRole('article', { name: 'Phiếu trình' });
}

it('says to whom, by whom, what, and in order what was said in this round', () => {
  const earlier = { ...agreed, id: 'c', round: 1, opinion: 'Của lần trước' };
  const slip = within(shown({ decisions: [agreed, decision, earlier] }));
  expect(slip.getByText('Tạ Vinh')).toBeTruthy();
  expect(slip.getByText('Trung tâm Thử')).toBeTruthy();
  expect(slip.getByText('4 đoạn nội dung, 3 chỉ tiêu, 2 nhiệm vụ, dự án, 1 dòng kinh phí, 5 căn cứ')).toBeTruthy();
  const [, first, second] = slip.getAllByRole('row');
  expect(first?.textContent).toContain('Đỗ Hạnh, Chuyên viên, Trung tâm');
  expect(second?.textContent).toContain('Thể thức đúng.');
  expect(slip.queryByText('Của lần trước')).toBeNull();
});

it.each([
  ['MINISTRY', ['Đồng ý', 'Đồng ý, có chỉnh sửa', 'Trả lại để hoàn thiện', 'Xin ý kiến Bộ trưởng']],
  ['UNIT', ['Đồng ý', 'Đồng ý, có chỉnh sửa', 'Trả lại để hoàn thiện']],
] as const)('has room for the answers of the procedure %s', (code, answers) => {
  const slip = within(shown({ code }));
  expect(slip.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual(answers);
});
