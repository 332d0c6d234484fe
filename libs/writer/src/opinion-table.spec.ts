import type { ConsultedUnitView } from '@lotrinh/contracts';
import { opinionTable } from './opinion-table.js';

const unit = (unitName: string, change: Partial<ConsultedUnitView> = {}): ConsultedUnitView => ({
  ...{ id: unitName, unitName, verdict: null, personName: null, postTitle: null, givenAt: null },
  ...{ isOwn: false, lockVersion: 1, remarks: [] },
  ...change,
});
const remark = (body: string, answer: 'ACCEPTED' | 'EXPLAINED' | null, about: string | null = null) => ({
  ...{ id: body, about, body, answer, answerText: answer === null ? null : `${body} - trả lời` },
  ...{ answeredBy: null, lockVersion: 1 },
});
const written = (units: ConsultedUnitView[]) =>
  opinionTable({
    consultation: { dueOn: '2026-11-30', units },
    title: 'Kế hoạch năm 2027',
    agency: 'Trung tâm Thông tin',
    place: 'Hà Nội',
  });

it('lists each remark beside its unit, accepted or explained, and whoever agreed', () => {
  const { body } = written([
    unit('Vụ Một', { verdict: 'REMARKS', remarks: [remark('a', 'ACCEPTED', 'Mục I'), remark('b', 'EXPLAINED')] }),
    unit('Vụ Hai', { verdict: 'AGREE' }),
  ]);
  const table = body.find((block) => block.kind === 'table');
  expect(table?.rows.map((row) => row.map(({ text }) => text))).toEqual([
    ['TT', 'Cơ quan, đơn vị', 'Ý kiến', 'Tiếp thu', 'Giải trình'],
    ['1', 'Vụ Một', 'Mục I:\na', 'a - trả lời', ''],
    ['b', '', 'b - trả lời'],
    ['2', 'Vụ Hai', 'Đồng ý', '', ''],
  ]);
  expect(table?.rows[1]?.map(({ rowSpan }) => rowSpan)).toEqual([2, 2, 1, 1, 1]);
});

it('names who was silent, and counts', () => {
  const { body } = written([unit('Vụ Một', { verdict: 'AGREE' }), unit('Vụ Hai'), unit('Vụ Ba')]);
  const texts = body.flatMap((block) => (block.kind === 'text' ? [block.text] : []));
  expect(texts).toEqual([
    'Số cơ quan, đơn vị được lấy ý kiến: 3; hạn cho ý kiến: 30/11/2026; đã có ý kiến: 1, trong đó đồng ý: 1.',
    'Chưa có ý kiến: Vụ Hai; Vụ Ba',
  ]);
});

it('has no table before the first opinion', () => {
  expect(written([unit('Vụ Một')]).body.map(({ kind }) => kind)).toEqual(['text', 'text']);
});
