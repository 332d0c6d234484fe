import { checkPlan, type Finding } from './check-plan.js';
import type { CheckedPlan, CheckedTarget, CheckedTask, CheckContext, ParentTarget } from './checked-plan.js';
import { context, money, plan, section, target, task } from './fixtures/plan.js';
import { currentRuleSet, type RuleId } from './rule-sets.js';

const check = (checked: CheckedPlan, more: Partial<CheckContext> = {}): Finding[] =>
  checkPlan(checked, { ...context, ...more }, currentRuleSet);
const rulesOf = (checked: CheckedPlan, more: Partial<CheckContext> = {}): RuleId[] =>
  check(checked, more).map(({ rule }) => rule);
const seen = (checked: CheckedPlan, more: Partial<CheckContext> = {}): [RuleId, Finding['params']][] =>
  check(checked, more).map(({ rule, params }) => [rule, params]);

const aims = (...targets: CheckedTarget[]): CheckedPlan => plan({ targets });
/** Tasks without the money of the whole, which other cases are about. */
const works = (...tasks: CheckedTask[]): CheckedPlan => plan({ tasks, funding: [] });

const qualitative = { comparator: null, value: null, unit: null, population: null } as const;

describe('targets', () => {
  it('need a figure: one without it among others, or none at all (R44)', () => {
    const vague = target('Nâng cao chất lượng dự báo ngư trường', qualitative);
    expect(seen(aims(target('90% cảng cá có mạng'), vague))).toEqual([
      ['target.value_missing', { words: 'Nâng cao chất lượng dự báo ngư trường' }],
    ]);
    expect(seen(aims(vague))).toEqual([['target.none_measured', { count: 1 }]]);
  });

  it('of a share need those over whom it is counted; a count does not', () => {
    const share = target('Đạt 70% vào năm 2035', { value: '70', population: null });
    const counted = target('Lập 12 trạm quan trắc', { value: '12', unit: 'trạm', population: null });
    expect(rulesOf(aims(target('90% cảng cá có mạng'), share))).toEqual(['target.population_missing']);
    const cut = target('Giảm 30% thời gian tàu chờ', { value: '30', population: null, direction: 'decrease' });
    for (const other of [counted, cut]) expect(rulesOf(aims(target('90% cảng cá có mạng'), other))).toEqual([]);
  });

  it('need a year only where the plan has no end', () => {
    const open = { period: { start: 2031, end: null, orientationTo: null } };
    const undated = target('90% cảng cá có mạng', { targetYear: null });
    expect(rulesOf(plan({ ...open, targets: [undated] }))).toEqual(['target.year_missing']);
    expect(rulesOf(aims(undated))).toEqual([]);
  });

  it('need somebody who answers for them (L14); what nearly all lack is told once', () => {
    const sites = ['bến cảng', 'nhà kho', 'đội tàu', 'chợ đầu mối', 'trạm bờ'];
    const orphans = sites.map((site) => target(`90% ${site} có mạng`, { owner: null, population: site }));
    expect(rulesOf(aims(...orphans.slice(0, 2)))).toEqual(['target.owner_missing', 'target.owner_missing']);
    expect(seen(aims(...orphans))).toEqual([['target.owners_missing', { count: 5, total: 5 }]]);
    expect(seen(aims(...orphans, target('100% đảo có sóng')))).toEqual([
      ['target.owners_missing', { count: 5, total: 6 }],
    ]);
    expect(rulesOf(aims(...orphans.slice(0, 3), target('100% đảo có sóng'), target('Một nửa vịnh có phao')))).toEqual(
      Array.from({ length: 3 }, () => 'target.owner_missing'),
    );
  });

  const bare = { baselineYear: null, baselineValue: null } as const;

  it('over several years need a state to start from or steps on the way (L13)', () => {
    const flat = target('10% thủ tục nghề cá làm trọn trên mạng', { value: '10', ...bare });
    expect(seen(aims(flat))).toEqual([['target.steps_missing', { count: 1 }]]);
    const step = target('4% thủ tục nghề cá làm trọn trên mạng', { value: '4', targetYear: 2033, ...bare });
    expect(rulesOf(aims(flat, step))).toEqual([]);
    expect(rulesOf(aims({ ...flat, baselineValue: '2' }))).toEqual([]);
    expect(
      rulesOf(
        plan({
          targets: [flat],
          period: { start: 2035, end: 2035, orientationTo: null },
          tasks: [task('Mở cổng', { startYear: 2035, endYear: 2035 })],
          funding: [],
        }),
      ),
    ).toEqual([]);
  });

  it('that rise or fall need what they start from', () => {
    const fall = target('Giảm 30% thời gian tàu chờ vào cảng', { direction: 'decrease', ...bare });
    expect(rulesOf(aims(target('90% cảng cá có mạng'), fall))).toEqual(['target.baseline_missing']);
    expect(rulesOf(aims(target('90% cảng cá có mạng'), { ...fall, baselineYear: 2030 }))).toEqual([]);
  });

  it('that are part of another may not exceed it', () => {
    const whole = target('Lập 12 trạm quan trắc', { value: '12', unit: 'trạm' });
    const part = (value: string, unit = 'trạm'): CheckedTarget =>
      target(`trong đó ${value} trạm ngoài khơi`, { value, unit, partOfItemId: whole.itemId });
    expect(rulesOf(aims(whole, part('13')))).toEqual(['target.part_exceeds_whole']);
    expect(rulesOf(aims(whole, part('12')))).toEqual([]);
    expect(rulesOf(aims(whole, part('60', 'phao')))).toEqual([]);
  });

  const level = (share: string, level: string, year = 2020): CheckedTarget =>
    target(`${share}% dịch vụ công nghề cá được cung cấp trực tuyến ${level}`, { value: share, targetYear: year });
  const era = {
    identity: { number: '1/KH-X', numberPrinted: null, issuedOn: '2016-01-04', datePrinted: null, signer: 'A' },
    period: { start: 2016, end: 2020, orientationTo: null },
    tasks: [task('Mở cổng', { startYear: 2016, endYear: 2018 })],
    funding: [],
  };

  it('at two service levels must say whether the higher counts towards the lower (L18)', () => {
    const on = (...targets: CheckedTarget[]): RuleId[] => rulesOf(plan({ ...era, targets }));
    expect(on(level('100', 'mức độ 3'), level('80', 'mức độ 4'))).toEqual(['target.levels_overlap']);
    expect(on(level('100', 'mức độ 3 trở lên'), level('80', 'mức độ 4'))).toEqual([]);
    expect(on(level('100', 'mức độ 3, 4'), level('80', 'mức độ 4'))).toEqual([]);
    expect(on(level('50', 'mức độ 3', 2018), level('80', 'mức độ 4'))).toEqual([]);
    expect(on(level('100', 'mức độ 3'), level('80', 'mức độ 3, riêng cấp xã'))).toEqual([]);
    expect(on(target('100% tàu đạt an toàn mức độ 3', { targetYear: 2020 }), level('80', 'mức độ 4'))).toEqual([]);
  });

  it('in service levels that have ended are advised upon', () => {
    const today = '2032-01-01';
    expect(rulesOf(aims(level('80', 'mức độ 4', 2035)), { today })).toEqual(['target.service_level_obsolete']);
    expect(rulesOf(aims(target('80% dịch vụ công chủ động đạt mức độ 2')), { today })).toEqual([]);
    expect(rulesOf(plan({ ...era, targets: [level('80', 'mức độ 4')] }))).toEqual([]);
  });

  it.each<[number, RuleId[]]>([
    [2030, ['target.outside_period']],
    [2031, []],
    [2040, []],
    [2041, ['target.outside_period']],
  ])('for %i are seen from the period', (targetYear, rules) => {
    expect(rulesOf(aims(target('90% cảng cá có mạng', { targetYear })))).toEqual(rules);
  });

  it('for a year beyond the plan stand where they are a milestone of the plan above', () => {
    const milestone = target('90% cảng cá có mạng', { targetYear: 2041 });
    const { phrase, comparator, value, valueMax, unit, targetYear } = milestone;
    const above = (year: number | null) => ({
      parentTargets: [{ phrase, comparator, value, valueMax, unit, targetYear: year }],
    });
    expect(rulesOf(aims(milestone), above(targetYear))).toEqual([]);
    expect(rulesOf(aims(milestone), above(2042))).toEqual(['target.outside_period']);
  });

  it('that say the same thing twice are named together (L6)', () => {
    const again = (phrase: string, more: Partial<CheckedTarget> = {}): RuleId[] =>
      rulesOf(aims(target('90% cảng cá công bố số liệu tàu cập bến trên mạng'), target(phrase, more)));
    expect(again('90% các cảng cá công bố số liệu tàu cập bến trên mạng')).toEqual(['target.duplicate']);
    expect(again('70% cảng cá công bố số liệu tàu cập bến trên mạng', { value: '70', targetYear: 2033 })).toEqual([]);
    expect(again('90% cảng biển có bến phao cứu sinh')).toEqual([]);
  });

  it('are held against the wording of the plan above', () => {
    const above = (more: Partial<ParentTarget>): Partial<CheckContext> => ({
      parentTargets: [
        {
          phrase: 'trên 80% cảng cá công bố số liệu tàu cập bến trên mạng',
          comparator: 'gt',
          value: '80',
          valueMax: null,
          unit: '%',
          targetYear: 2035,
          ...more,
        },
      ],
    });
    const own = aims(
      target('ít nhất 80% cảng cá công bố số liệu tàu cập bến trên mạng', { comparator: 'gte', value: '80' }),
    );
    const [drift] = check(own, above({}));
    expect(drift).toMatchObject({ rule: 'target.drifts_from_parent', params: { own: '≥ 80%', parent: '> 80%' } });
    expect(rulesOf(own, above({ comparator: 'gte' }))).toEqual([]);
    expect(rulesOf(own, above({ comparator: 'gte', value: '85' }))).toEqual(['target.drifts_from_parent']);
    expect(rulesOf(own, above({ targetYear: 2033 }))).toEqual([]);
    expect(rulesOf(own, above({ phrase: 'trên 80% đội tàu có thiết bị thu phát' }))).toEqual([]);
  });
});

describe('tasks', () => {
  it('need a lead and a time, and projects money; a group needs none of them', () => {
    expect(rulesOf(works(task('Lập bản đồ', { leads: [] }), task('Mở lớp')))).toEqual(['task.lead_missing']);
    const undated = { scheduleText: null, startYear: null, endYear: null };
    expect(rulesOf(works(task('Lập bản đồ', undated), task('Mở lớp')))).toEqual(['task.schedule_missing']);
    expect(rulesOf(works(task('Lập bản đồ', { ...undated, isRecurring: true })))).toEqual([]);
    const free = { cost: null, currency: null };
    expect(rulesOf(works(task('Lập bản đồ', { ...free, isProject: true }), task('Mở lớp')))).toEqual([
      'project.cost_missing',
    ]);
    expect(rulesOf(works(task('Lập bản đồ', free), task('Mở lớp')))).toEqual([]);
    expect(rulesOf(works(task('Nhóm một', { ...undated, ...free, leads: [], isGroup: true }), task('Mở lớp')))).toEqual(
      [],
    );
  });

  it('of a plan of one year need no time of their own', () => {
    const year = { period: { start: 2035, end: 2035, orientationTo: null } };
    const undated = task('Lập bản đồ', { scheduleText: null, startYear: null, endYear: null });
    expect(rulesOf(plan({ ...year, tasks: [undated], funding: [] }))).toEqual([]);
  });

  it('that nearly all lack a lead are told once', () => {
    const names = ['Lập bản đồ ngư trường', 'Mở lớp thuyền trưởng', 'Thay phao tiêu', 'Nạo vét luồng', 'Kiểm tàu'];
    expect(seen(works(...names.map((name) => task(name, { leads: [] }))))).toEqual([
      ['task.leads_missing', { count: 5, total: 5 }],
    ]);
  });

  it.each<[number | null, number | null, string | null, RuleId[]]>([
    [2029, 2030, null, ['task.before_period']],
    [2030, 2031, null, []],
    [2034, 2036, null, ['task.in_orientation']],
    [2034, 2041, null, ['task.after_period']],
    [null, null, '2030-12-31', ['task.before_period']],
    [null, null, '2035-12-31', []],
    [2033, null, null, []],
  ])('from %s to %s or by %s are seen from the period (L4, L11)', (startYear, endYear, dueOn, rules) => {
    expect(rulesOf(works(task('Thay phao tiêu', { startYear, endYear, dueOn })))).toEqual(rules);
  });

  it('that end behind a period without orientation are behind it all (L11)', () => {
    const closed = { period: { start: 2031, end: 2035, orientationTo: null } };
    expect(seen(plan({ ...closed, tasks: [task('Thay phao tiêu', { endYear: 2036 })], funding: [] }))).toEqual([
      ['task.after_period', { words: 'Thay phao tiêu', year: 2036, end: 2035 }],
    ]);
  });

  it('that are named twice are named together (L6)', () => {
    const twice = (...names: string[]): RuleId[] => rulesOf(works(...names.map((name) => task(name))));
    expect(
      twice(
        'Xây dựng phần mềm xử lý thông tin điều tra nguồn lợi',
        'Xây dựng phần mềm xử lý thông tin điều tra nguồn lợi năm 2032',
      ),
    ).toEqual(['task.duplicate']);
    expect(
      twice('Xây dựng trục tích hợp dữ liệu nghề cá (TTHC1)', 'Nối kho của các tỉnh với trục dữ liệu nghề cá (TTHC1)'),
    ).toEqual(['task.duplicate']);
    expect(
      twice(
        'Phát triển nền tảng dùng chung cho lĩnh vực khai thác',
        'Phát triển nền tảng dùng chung cho lĩnh vực nuôi trồng',
      ),
    ).toEqual([]);
    expect(twice('Xây dựng trục tích hợp dữ liệu nghề cá', 'Mua tàu kiểm ngư')).toEqual([]);
  });

  it('for a level of administration that had ended are told, in an older plan as advice (L12)', () => {
    const rows = { tasks: [task('Tập huấn cho cán bộ', { leads: ['UBND cấp huyện'] })], funding: [] };
    expect(rulesOf(plan(rows))).toEqual(['level.abolished']);
    const old = {
      identity: { number: '1/KH-X', numberPrinted: null, issuedOn: '2024-01-04', datePrinted: null, signer: 'A' },
      period: { start: 2024, end: 2024, orientationTo: null },
      targets: [target('90% xã thuộc huyện đảo có mạng', { targetYear: 2024 })],
      tasks: [task('Tập huấn', { leads: ['UBND quận'], startYear: 2024, endYear: 2024 })],
      funding: [],
    };
    expect(seen(plan(old))).toEqual([['level.since_abolished', { count: 2, level: 'cấp huyện' }]]);
    expect(rulesOf(plan(old), { today: '2025-06-30' })).toEqual([]);
    expect(rulesOf(works(task('Tập huấn quân sự, quan trắc', { leads: ['UBND cấp xã'] })))).toEqual([]);
  });
});

describe('money', () => {
  const total = money('Tổng kinh phí', '10000000000', { isTotal: true });
  const funds = (...funding: CheckedPlan['funding']): RuleId[] => rulesOf(plan({ funding, sections: [] }));
  const source = (amount: string | null, more = {}): CheckedPlan['funding'][number] => money('Nguồn', amount, more);

  it('of the sources must add up to the total of its currency', () => {
    expect(seen(plan({ funding: [total, source('6000000000'), source('3000000000')], sections: [] }))).toEqual([
      ['funding.sources_mismatch', { total: '10 tỷ đồng', sum: '9 tỷ đồng' }],
    ]);
    expect(funds(total, source('6000000000'), source('4000000000'))).toEqual([]);
    expect(funds(total, source('6000000000'), source('4000000000'), source('500000', { currency: 'USD' }))).toEqual([]);
    expect(funds(total, source('6000000000'))).toEqual([]);
  });

  it('that is still open is judged only where the rest is too much already', () => {
    expect(funds(total, source('6000000000'), source('3000000000'), source(null))).toEqual([]);
    expect(funds(total, source('6000000000'), source('5000000000'), source(null))).toEqual([
      'funding.sources_mismatch',
    ]);
  });

  const year = (year: number, amount: string): CheckedPlan['funding'][number] =>
    money(`Năm ${year}`, amount, { isTotal: true, year });

  it('of the years must add up once every year has its own, and never exceed the total', () => {
    const years = [2031, 2032, 2033, 2034, 2035].map((one) => year(one, '2000000000'));
    expect(funds(total, ...years)).toEqual([]);
    expect(funds(total, ...years.slice(0, 4), year(2035, '1000000000'))).toEqual(['funding.years_mismatch']);
    expect(funds(total, ...years.slice(0, 3))).toEqual([]);
    expect(funds(total, year(2031, '6000000000'), year(2032, '5000000000'))).toEqual(['funding.years_mismatch']);
  });

  it('of the tasks must add up where each has its cost', () => {
    const tasks = [task('Lập kho dữ liệu', { cost: '4000000000' }), task('Mở cổng', { cost: '5000000000' })];
    expect(rulesOf(plan({ tasks, funding: [total], sections: [] }))).toEqual(['funding.tasks_mismatch']);
    const open = [...tasks, task('Mở lớp', { cost: null, currency: null })];
    expect(rulesOf(plan({ tasks: open, funding: [total], sections: [] }))).toEqual([]);
  });

  it('of a group must be what its tasks add up to', () => {
    const group = task('Nhóm một', { isGroup: true, cost: '9000000000' });
    const inside = (cost: string): CheckedTask => task(`Việc ${cost}`, { parentItemId: group.itemId, cost });
    expect(rulesOf(works(group, inside('4000000000'), inside('4500000000')))).toEqual(['task.group_sum_mismatch']);
    expect(rulesOf(works(group, inside('4000000000'), inside('5000000000')))).toEqual([]);
  });

  it('in the prose must be a total of the table', () => {
    const says = (text: string): RuleId[] => rulesOf(plan({ sections: [section(null, text, { kind: 'PARAGRAPH' })] }));
    expect(says('Tổng kinh phí thực hiện Kế hoạch là 12 tỷ đồng.')).toEqual(['funding.prose_mismatch']);
    expect(says('Tổng kinh phí thực hiện Kế hoạch là 10.000 triệu đồng.')).toEqual([]);
    expect(says('Tổng kinh phí: 300 nghìn USD.')).toEqual([]);
    expect(says('Năm trước đã chi 12 tỷ đồng cho phao tiêu.')).toEqual([]);
  });

  it('has one total for the same years', () => {
    const other = money('Tổng cộng', '11000000000', { isTotal: true });
    expect(
      rulesOf(
        plan({ funding: [total, other], sections: [], tasks: [task('Mở cổng', { cost: null, currency: null })] }),
      ),
    ).toEqual(['funding.totals_differ']);
  });
});
