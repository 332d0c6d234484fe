import { checkPlan, type Finding } from './check-plan.js';
import type { CheckedPlan, CheckContext } from './checked-plan.js';
import { basis, context, money, plan, section, target, task } from './fixtures/plan.js';
import { currentRuleSet, type RuleId, ruleSets } from './rule-sets.js';

const check = (checked: CheckedPlan, more: Partial<CheckContext> = {}): Finding[] =>
  checkPlan(checked, { ...context, ...more }, currentRuleSet);
const rulesOf = (checked: CheckedPlan, more: Partial<CheckContext> = {}): RuleId[] =>
  check(checked, more).map(({ rule }) => rule);
const paramsOf = (rule: RuleId, checked: CheckedPlan, more: Partial<CheckContext> = {}): Finding['params'][] =>
  check(checked, more)
    .filter((finding) => finding.rule === rule)
    .map(({ params }) => params);

const blank = { number: null, numberPrinted: null, issuedOn: null, datePrinted: null, signer: null };
const draft = { identity: null };

describe('the check', () => {
  it('finds nothing in a whole plan', () => {
    expect(check(plan())).toEqual([]);
    expect(check(plan(draft))).toEqual([]);
  });

  it('puts what blocks before what it advises', () => {
    const severities = check(plan({ tasks: [], funding: [], bases: [] })).map(({ severity }) => severity);
    expect(severities).toEqual(['BLOCK', 'ADVISE', 'ADVISE']);
  });

  it('looks at the form alone where the document is no plan', () => {
    const report = plan({ isPlan: false, identity: blank, targets: [], tasks: [], funding: [], bases: [] });
    expect(rulesOf(report)).toEqual(['identity.number_blank', 'identity.date_blank', 'identity.signer_blank']);
  });

  it('gives a finding the same print until its row or what is said of it changes', () => {
    const row = task('Mở lớp học cho thuyền trưởng', { leads: [] });
    const [first] = check(plan({ tasks: [task('Lập bản đồ ngư trường'), row], funding: [] }));
    const [again] = check(plan({ tasks: [row], funding: [] }));
    const [changed] = check(plan({ tasks: [{ ...row, name: 'Mở lớp học cho thợ máy' }], funding: [] }));
    const [other] = check(plan({ tasks: [{ ...row, itemId: 'khac' }], funding: [] }));
    expect(first?.rule).toBe('task.lead_missing');
    expect(again?.fingerprint).toBe(first?.fingerprint);
    expect(new Set([first, changed, other].map((finding) => finding?.fingerprint)).size).toBe(3);
  });

  it('knows a rule only where the set of the plan has it', () => {
    expect(Object.keys(ruleSets[currentRuleSet])).toContain('plan.empty');
    expect(Object.values(ruleSets[currentRuleSet]).filter(({ mayAcknowledge }) => !mayAcknowledge)).toHaveLength(2);
  });
});

describe('the plan as a whole', () => {
  it.each<[RuleId, Partial<CheckedPlan>]>([
    ['plan.empty', { targets: [], tasks: [] }],
    ['plan.targets_missing', { targets: [] }],
    ['plan.tasks_missing', { tasks: [] }],
    ['plan.period_missing', { period: { start: null, end: null, orientationTo: null } }],
    ['basis.none', { bases: [] }],
  ])('%s', (rule, without) => {
    expect(rulesOf(plan(without))).toContain(rule);
    expect(rulesOf(plan())).not.toContain(rule);
  });

  it('tells of a plan that names no amount (L10)', () => {
    const tasks = [task('Lập kho dữ liệu nghề cá', { cost: null, currency: null })];
    expect(rulesOf(plan({ tasks, funding: [money('Ngân sách nhà nước', null)] }))).toEqual(['plan.amount_missing']);
    expect(rulesOf(plan({ funding: [] }))).toEqual([]);
  });

  it('counts sentences and single tasks, and advises from more than sixty on', () => {
    const sites = ['đảo', 'vịnh', 'cửa sông', 'bến', 'đầm', 'luồng', 'mũi', 'eo', 'bãi', 'rạn'];
    const many = (count: number): CheckedPlan =>
      plan({
        targets: Array.from({ length: 3 }, () => target('90% cảng cá có mạng', { printedId: 'mot' })),
        tasks: Array.from({ length: count }, (_, i) => task(`${sites[i % 10] ?? ''} ${i} ${'x'.repeat(i)}`)),
        funding: [],
      });
    expect(rulesOf(many(59))).not.toContain('plan.too_large');
    expect(paramsOf('plan.too_large', many(60))).toEqual([{ count: 61, max: 60 }]);
  });
});

describe('number, day and signer', () => {
  it('are asked of an issued document (L5, L10), with what is printed in their place', () => {
    expect(rulesOf(plan({ identity: blank }))).toEqual([
      'identity.number_blank',
      'identity.date_blank',
      'identity.signer_blank',
    ]);
    const pen = { ...blank, numberPrinted: '/KH-BKTB', datePrinted: 'ngày … tháng 3 năm 2031' };
    expect(paramsOf('identity.number_blank', plan({ identity: pen }))).toEqual([{ printed: '/KH-BKTB' }]);
    expect(paramsOf('identity.date_blank', plan({ identity: pen }))).toEqual([{ printed: 'ngày … tháng 3 năm 2031' }]);
  });

  it('are not asked of a plan that is being written', () => {
    expect(rulesOf(plan(draft))).toEqual([]);
  });
});

describe('sections', () => {
  const required = [
    { path: 'I', title: 'Mục tiêu', isProse: false },
    { path: 'IV', title: 'Tổ chức thực hiện', isProse: true },
  ];

  it('that the framework demands are missed, whatever their case and number', () => {
    expect(paramsOf('section.missing', plan(), { requiredSections: required })).toEqual([
      { path: 'IV', title: 'Tổ chức thực hiện' },
    ]);
    const carrying = section('2', 'TỔ CHỨC THỰC HIỆN KẾ HOẠCH');
    const words = section(null, 'Các đơn vị báo cáo mỗi quý.', { kind: 'PARAGRAPH', parentItemId: carrying.itemId });
    const sections = [section('1', 'MỤC TIÊU CỤ THỂ'), carrying, words];
    expect(rulesOf(plan({ sections }), { requiredSections: required })).toEqual([]);
  });

  it('that hold prose are not left with a heading alone', () => {
    const sections = [section('1', 'Mục tiêu'), section('2', 'Tổ chức thực hiện')];
    expect(paramsOf('section.empty', plan({ sections }), { requiredSections: required })).toEqual([
      { path: 'IV', title: 'Tổ chức thực hiện' },
    ]);
  });

  it('whose number was left out are told by their neighbours (L1)', () => {
    const labels = (...all: (string | null)[]): CheckedPlan =>
      plan({ sections: all.map((label, i) => section(label, `MỤC ${i}`)) });
    expect(paramsOf('section.gap', labels('I', 'II', 'IV'))).toEqual([{ before: 'II', after: 'IV' }]);
    for (const whole of [
      labels('I', 'II', 'III'),
      labels('I', '1', '2', 'II', '3'),
      labels('I', null, '-', 'II'),
      labels('1', '9'),
      labels('Điều 1', 'Điều 2'),
    ])
      expect(rulesOf(whole)).toEqual([]);
    const children = ['1', '3'].map((label) => section(label, 'Việc', { parentItemId: 'cha' }));
    expect(paramsOf('section.gap', plan({ sections: children }))).toEqual([{ before: '1', after: '3' }]);
  });

  it('that are annexes must be there where the text refers to them (L20)', () => {
    const refers = section(null, 'Chi tiết tại Phụ lục II kèm theo Kế hoạch này.', {
      ...{ kind: 'PARAGRAPH', textStart: 100, span: { file: 0, start: 98, end: 150 } },
    });
    const [finding] = check(plan({ sections: [refers] }));
    expect(finding).toMatchObject({ rule: 'annex.absent', params: { label: 'Phụ lục II' } });
    expect(finding?.place).toEqual({
      table: 'SECTIONS',
      itemId: refers.itemId,
      span: { file: 0, start: 113, end: 132 },
    });
    expect(rulesOf(plan({ sections: [refers, section('PHỤ LỤC II', 'DANH MỤC DỰ ÁN')] }))).toEqual([]);
    expect(rulesOf(plan({ sections: [section(null, 'Phụ lục của đề án trước đây.', { kind: 'ITEM' })] }))).toEqual([]);
  });
});

describe('legal bases and citations', () => {
  const cites = (...texts: string[]): CheckedPlan =>
    plan({ bases: [], sections: texts.map((text) => section(null, text, { kind: 'PARAGRAPH' })) });

  it('tell of one instrument with two dates (L2), also between bases and prose', () => {
    const rows = cites(
      'Căn cứ Nghị quyết số 17/NQ-CP ngày 07/3/2029 của Chính phủ;',
      'Đã thực hiện Nghị quyết số 17/NQ-CP ngày 09/3/2030 của Chính phủ.',
    );
    expect(paramsOf('citation.dates_differ', rows)).toEqual([
      { name: 'Nghị quyết 17/NQ-CP', first: '07/03/2029', second: '09/03/2030' },
    ]);
    const bases = [basis('Nghị quyết', '17/NQ-CP', { issuedOn: '2029-03-07' })];
    expect(rulesOf({ ...rows, bases })).toContain('citation.dates_differ');
    expect(
      rulesOf(
        cites('Nghị quyết số 17/NQ-CP ngày 07/3/2029; Nghị quyết số 17/NQ-CP; Quyết định số 17/QĐ-TTg ngày 09/3/2030'),
      ),
    ).toEqual(['basis.none']);
  });

  it('tell of a decision with the symbol of a letter (L3)', () => {
    expect(paramsOf('citation.symbol_strange', cites('Quyết định số 23/BKTB-CNS ngày 31/12/2029 của Bộ.'))).toEqual([
      { type: 'Quyết định', number: '23/BKTB-CNS' },
    ]);
    expect(
      rulesOf(
        cites(
          'Công văn số 23/BKTB-CNS ngày 31/12/2029; Quyết định số 4/QĐ-BKTB; Nghị quyết số 9-NQ/TW của Bộ Chính trị',
        ),
      ),
    ).toEqual(['basis.none']);
  });

  const rests = (on: string, number: string | null, more: { issuedOn?: string; title?: string } = {}): CheckedPlan => ({
    ...plan(),
    identity: { ...blank, number: '1/KH-X', signer: 'A', issuedOn: on },
    period: { start: 2020, end: 2035, orientationTo: null },
    bases: [basis('Nghị định', number, more)],
  });

  it('tell of a basis that had expired on the day of the plan, and of what replaced it', () => {
    expect(paramsOf('basis.expired', rests('2026-08-10', '64/2007/NĐ-CP'))).toEqual([
      { name: 'Nghị định 64/2007/NĐ-CP', until: '01/07/2026', replacement: '224/2026/NĐ-CP' },
    ]);
    expect(rulesOf(rests('2026-07-01', '42/2022/NĐ-CP'))).toContain('basis.expired');
    expect(rulesOf(rests('2026-06-30', '42/2022/NĐ-CP'))).not.toContain('basis.expired');
    expect(rulesOf(rests('2021-03-01', '73/2019/NĐ-CP'))).not.toContain('basis.expired');
    expect(rulesOf(rests('2032-03-01', '71/2019/NĐ-CP'))).not.toContain('basis.expired');
    expect(rulesOf(rests('2026-08-10', null, { title: 'Luật Công nghệ thông tin' }))).toContain('basis.expired');
    expect(
      rulesOf(rests('2026-08-10', null, { title: 'Luật sửa đổi, bổ sung một số điều của Luật Công nghệ thông tin' })),
    ).not.toContain('basis.expired');
  });

  it('hold a plan that is being written against the law of today', () => {
    const written = { ...rests('2020-01-01', '64/2007/NĐ-CP'), ...draft };
    expect(rulesOf(written, { today: '2026-06-30' })).not.toContain('basis.expired');
    expect(rulesOf(written, { today: '2026-07-01' })).toContain('basis.expired');
  });

  it('tell of a basis that was not yet in force', () => {
    expect(rulesOf(rests('2026-06-25', '224/2026/NĐ-CP'))).toContain('basis.not_yet');
    expect(rulesOf(rests('2026-07-02', '224/2026/NĐ-CP'))).not.toContain('basis.not_yet');
  });
});

describe('text', () => {
  const damaged = 'Nâng cao năng lưc quản lý, bô1 trí cán bộ, đẩy mạhn ứng dụng, hiệu qủả khai tháuc dữ lìệun.';

  it('that cannot be Vietnamese is advised upon, with the words (L9)', () => {
    const [finding] = check(plan({ sections: [section(null, damaged, { kind: 'PARAGRAPH' })] }));
    expect(finding).toMatchObject({ rule: 'text.damaged', severity: 'ADVISE' });
    expect(finding?.params['words']).toContain('mạhn');
  });

  it('with names, abbreviations and a slip is left alone', () => {
    const text = 'Đắk Lắk, Pác Bó và Kôn Plông dùng ƯDCNTT, email, web1 và mạhn lưới cảm biến để quan trắc.';
    expect(rulesOf(plan({ sections: [section(null, text, { kind: 'PARAGRAPH' })] }))).toEqual([]);
  });
});
